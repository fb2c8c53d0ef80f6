import { keysOf } from '../closed-table/closed-table.ts';
import type { AuditCheck } from './audit-checks.ts';

/** What somebody can do about a run that made no release: make it again in another way, wait, or ask whoever looks after the software. */
export type AfterFailure = 'again' | 'wait' | 'ask';

/** Why a run made no release, and what can be done. */
export const whyNoRelease = {
  audit: 'ask',
  beside_earlier: 'ask',
  not_comparable: 'ask',
  year_does_not_fit: 'ask',
  not_over: 'wait',
  no_place: 'wait',
  overlaps: 'again',
  too_often: 'again',
  covers_another: 'again',
  needs_reason: 'again',
  nothing_to_correct: 'again',
  stopped: 'again',
  broke: 'ask',
} as const satisfies Record<string, AfterFailure>;
export type WhyNoRelease = keyof typeof whyNoRelease;
export const allWhyNoRelease: readonly WhyNoRelease[] = keysOf(whyNoRelease);

/** The checks of an audit, by the names they are reported under. */
export const checkNames = {
  interval: 'C1',
  group: 'C2',
  personal: 'C3',
  form: 'C4',
  difference: 'C5',
} as const satisfies Record<string, AuditCheck>;
export type CheckOfRun = keyof typeof checkNames;

/** The table that an audit did not pass: the first cube, or one of a municipality's year. */
export const failedTables = ['persons', 'year'] as const satisfies readonly string[];
export type FailedTable = (typeof failedTables)[number];

/** What a check found in a table: of how many cells, never which, and how often they had been rounded anew. */
export interface FoundInRun {
  readonly check: CheckOfRun;
  readonly table: FailedTable;
  readonly cells: number;
  readonly rounds: number;
}

interface Named {
  readonly check: CheckOfRun;
  readonly labels: readonly string[];
}

/** Findings as they are kept: without a place, a label or a number of persons. A cell that two findings are about is one. */
export const foundIn = (
  findings: readonly Named[],
  table: FailedTable,
  rounds: number,
): readonly FoundInRun[] =>
  keysOf(checkNames).flatMap((check) => {
    const own = findings.filter((one) => one.check === check);
    const cells = new Set(own.map(({ labels }) => JSON.stringify(labels))).size;
    return cells === 0 ? [] : [{ check, table, cells, rounds }];
  });
