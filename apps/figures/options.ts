import { parseArgs } from 'node:util';
import type { Quarter } from '#domain/calendar/quarter';
import { readPeriod, type ReleasePeriod } from '#domain/release/period';
import { Sentence } from '../start/sentence.ts';

export interface FiguresOptions {
  /** The owner's connection. */
  readonly connectionString: string;
  /** The quarter to make; undefined = the newest that is over. */
  readonly quarter: Quarter | undefined;
  /** What the release stands for; undefined = as often as figures come. */
  readonly covers: ReleasePeriod | undefined;
  /** Why a release is corrected; empty for the first one of a quarter. */
  readonly reason: string;
  /** Where the key of the draw is. */
  readonly keyFile: string;
}

const wordsOf = (words: readonly string[]): { readonly quarter?: string; readonly reason?: string } => {
  try {
    return parseArgs({
      args: [...words],
      options: { quarter: { type: 'string' }, reason: { type: 'string' } },
    }).values;
  } catch {
    throw new Sentence(
      'Write the quarter as: npm run figures -- --quarter 2026Q3, and why it is corrected as: --reason "…"',
    );
  }
};

/** What the command was asked for. */
export const figuresOptions = (
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): FiguresOptions => {
  const { quarter, reason = '' } = wordsOf(words);
  const connectionString = environment['DATABASE_URL'];
  if (!connectionString) throw new Sentence('DATABASE_URL says which database.');
  const keyFile = environment['FIGURES_KEY_FILE'];
  if (!keyFile) throw new Sentence('FIGURES_KEY_FILE says where the key of the figures is.');
  const period = quarter === undefined ? undefined : readPeriod(quarter);
  if (quarter !== undefined && period === undefined)
    throw new Sentence(
      `--quarter ${quarter}: write year and quarter, as 2026Q3; a half year as 2026H1; a year as 2026.`,
    );
  if (reason !== '' && quarter === undefined)
    throw new Sentence('Say which quarter is corrected: --quarter 2026Q3.');
  return {
    connectionString,
    quarter: period?.quarter,
    covers: period?.covers,
    reason: reason.trim(),
    keyFile,
  };
};
