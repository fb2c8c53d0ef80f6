import type { ReleasePeriod } from '#domain/release/period';
import type { Quarter } from '#domain/calendar/quarter';
import { TooMuchTogether, Unreleasable } from '../../libs/disclosure-control/src/index.ts';
import { type FailedTable, foundIn } from '#domain/release/failed-run';
import { Refused } from './refused.ts';
import type { Unseal } from './backgrounds.ts';
import type { Place } from './places.ts';

/** What is released: a quarter, with the key that the draw is made from. */
export interface ReleaseOrder {
  readonly quarter: Quarter;
  /** What it stands for; the quarter is the last of it. */
  readonly covers: ReleasePeriod;
  readonly places: readonly Place[];
  readonly secret: Uint8Array;
  readonly unseal: Unseal;
  /** Set when it corrects a release that stands. */
  readonly reason: string;
  /** Where rounded municipalities are kept until the release is made, so that a run that was stopped is taken up. */
  readonly keptAt?: string;
  readonly signal?: AbortSignal;
}

/** Every number of a release is a multiple of this. */
export const BASE = 5;

/** What an audit does not pass is not released: the sentence says which check found it, the report of the run all of it. */
export const orNoRelease = async <Made>(making: Promise<Made>, table: FailedTable): Promise<Made> => {
  try {
    return await making;
  } catch (error) {
    if (!(error instanceof Unreleasable)) throw error;
    const { findings } = error.report;
    const [first] = findings;
    throw new Refused(
      `No release: the audit did not pass. ${first?.check ?? ''}: ${first?.text ?? ''}`,
      error instanceof TooMuchTogether ? 'beside_earlier' : 'audit',
      foundIn(findings, table, error.mended),
    );
  }
};

/** What an audit does not pass is undefined: it can be left out, and the rest released. */
export const orUndefined = async <Made>(making: Promise<Made>): Promise<Made | undefined> => {
  try {
    return await making;
  } catch (error) {
    if (error instanceof Unreleasable) return undefined;
    throw error;
  }
};
