import { allMeasureKinds } from '../measure/kinds.ts';

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

/** The same for those in a situation; `elsewhere` for whoever is not in it. */
export const situatedBins = ['elsewhere', ...evaluatedBins] as const satisfies readonly string[];
export type SituatedBin = (typeof situatedBins)[number];

/** The kind of the newest measure that was evaluated in a situation; `none` where there is none, or who is not in it. */
export const kindBins = ['none', ...allMeasureKinds] as const;
export type KindBin = (typeof kindBins)[number];

/**
 * How the transitions of a year went, by the one that went least well. `declined_then_met`: somebody said no, and the young
 * person was met after all, whoever it was by. `overdue`: the date has passed and nobody has answered.
 */
export const transitionBins = [
  ...(['none', 'on_time', 'late', 'declined_then_met', 'declined', 'overdue', 'ended'] as const),
] as const satisfies readonly string[];
export type TransitionBin = (typeof transitionBins)[number];

/** Whether a premise of participation was documented at the newest meeting of a year. */
export const premiseBins = ['no_meeting', 'met', 'not_met'] as const satisfies readonly string[];
export type PremiseBin = (typeof premiseBins)[number];

/** What the young person answered after the newest meeting of a year that was answered. */
export const pulseBins = ['none', 'yes', 'partly', 'no'] as const satisfies readonly string[];
export type PulseBin = (typeof pulseBins)[number];

/** How the newest mapping found school. */
export const schoolBins = ['not_asked', 'fine', 'some', 'serious'] as const satisfies readonly string[];
export type SchoolBin = (typeof schoolBins)[number];

/** How many the person's holder has in all: persons are counted, not holders. */
export const loadBins = ['1-10', '11-20', '21-40', '41+'] as const satisfies readonly string[];
export type LoadBin = (typeof loadBins)[number];

/** How upper secondary education stands five years after it began; `not_counted` who did not begin that autumn. */
export const upperSecondaryBins = [
  ...(['not_counted', 'completed', 'still_in', 'dropped_out', 'unknown'] as const),
] as const satisfies readonly string[];
export type UpperSecondaryBin = (typeof upperSecondaryBins)[number];

/** Whom NAV's definition has outside and SSB's has not, besides those in measures; `alike` is everybody else. */
export const definitionBins = ['alike', 'pupil', 'self_employed_little'] as const satisfies readonly string[];
export type DefinitionBin = (typeof definitionBins)[number];

/** How long ago somebody last said that what a person does was still so, in months; `never` where nothing is registered. */
export const confirmedBins = ['0-3', '4-6', '7+', 'never'] as const satisfies readonly string[];
export type ConfirmedBin = (typeof confirmedBins)[number];

/** The last of the bins that begins at or below the number; `from` rises with the bins. */
const binOf = <Bin>(bins: readonly Bin[], from: readonly number[], number: number): Bin | undefined =>
  bins[from.findLastIndex((least) => least <= number)];

export const countBin = (times: number): CountBin => binOf(countBins, [0, 1, 2, 4], times) ?? '0';

export const dayBin = (days: number): DayBin => binOf(dayBins, [0, 15, 31, 91], days) ?? '0-14';

/** @param days null while it has not happened. */
export const waitedBin = (days: number | null): WaitedBin => (days === null ? 'not_yet' : dayBin(days));

export const loadBin = (persons: number): LoadBin => binOf(loadBins, [1, 11, 21, 41], persons) ?? '1-10';
