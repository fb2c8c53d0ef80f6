/** How often something has happened to a person. */
export const countBins = ['0', '1', '2-3', '4+'] as const satisfies readonly string[];
export type CountBin = (typeof countBins)[number];

/** For how many days. */
export const dayBins = ['0-14', '15-30', '31-90', '91+'] as const satisfies readonly string[];
export type DayBin = (typeof dayBins)[number];

/** After how many days; whoever waits still has a bin of the own. */
export const waitedBins = [...dayBins, 'not_yet'] as const satisfies readonly string[];
export type WaitedBin = (typeof waitedBins)[number];

/** How the newest evaluated measure helped; `none` where none is evaluated. */
export const evaluatedBins = ['none', 'good', 'little', 'no'] as const satisfies readonly string[];
export type EvaluatedBin = (typeof evaluatedBins)[number];

/** How many the person's holder has in all: persons are counted, not holders. */
export const loadBins = ['1-10', '11-20', '21-40', '41+'] as const satisfies readonly string[];
export type LoadBin = (typeof loadBins)[number];

/** The last of the bins that begins at or below the number; `from` rises with the bins. */
const binOf = <Bin>(bins: readonly Bin[], from: readonly number[], number: number): Bin | undefined =>
  bins[from.findLastIndex((least) => least <= number)];

export const countBin = (times: number): CountBin => binOf(countBins, [0, 1, 2, 4], times) ?? '0';

export const dayBin = (days: number): DayBin => binOf(dayBins, [0, 15, 31, 91], days) ?? '0-14';

/** @param days null while it has not happened. */
export const waitedBin = (days: number | null): WaitedBin => (days === null ? 'not_yet' : dayBin(days));

export const loadBin = (persons: number): LoadBin => binOf(loadBins, [1, 11, 21, 41], persons) ?? '1-10';
