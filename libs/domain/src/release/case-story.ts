import { unheldDays, countUnheldDays } from '../baton/unheld.ts';
import type { UnheldFacts } from '../baton/unheld-facts.ts';
import { daysBetween, type IsoDate } from '../calendar/date.ts';
import type { IsHoliday } from '../calendar/working-days.ts';
import { isHelped } from '../measure/what-helped.ts';
import { countBin, dayBin, type EvaluatedBin, loadBin, waitedBin } from './bins.ts';
import type { CubeCode } from './cubes.ts';

/** A measure that somebody has evaluated, the newest first in a story. */
export interface EvaluatedMeasure {
  readonly kind: string;
  readonly helped: string;
}

/** What has happened in somebody's case up to a day, as the cubes need to know it: no text, and no service. */
export interface CaseStory {
  readonly id: string;
  /** The day the follow-up began: the concern is known from then. */
  readonly registeredOn: IsoDate;
  /** How many have held the baton since. */
  readonly holdings: number;
  readonly unheld: Omit<UnheldFacts, 'from' | 'today'>;
  /** The first completed mapping, agreed plan and begun measure; null while there is none. */
  readonly mappedOn: IsoDate | null;
  readonly plannedOn: IsoDate | null;
  readonly measureOn: IsoDate | null;
  readonly evaluated: readonly EvaluatedMeasure[];
  /** How many the holder of that day has in all. */
  readonly withHolder: number;
}

/** The story as the rules ask it, with the day it is told on. */
export interface Told extends CaseStory {
  readonly day: IsoDate;
  readonly isHoliday: IsHoliday;
}

const waited = ({ registeredOn }: CaseStory, on: IsoDate | null) =>
  waitedBin(on === null ? null : Math.max(0, daysBetween(registeredOn, on)));

const newest = (measures: readonly EvaluatedMeasure[]): EvaluatedBin => {
  const said = measures[0]?.helped ?? '';
  return isHelped(said) ? said : 'none';
};

const gapDays = ({ registeredOn, day, unheld, isHoliday }: Told): number =>
  countUnheldDays(unheldDays({ ...unheld, from: registeredOn, today: day }, isHoliday));

/** Each cube → the cell of it that somebody is in: one, for everybody. */
export const cellOf = {
  batons: ({ holdings }) => [countBin(holdings - 1)],
  unheld: (told) => [dayBin(gapDays(told))],
  to_mapping: (told) => [waited(told, told.mappedOn)],
  to_plan: (told) => [waited(told, told.plannedOn)],
  to_measure: (told) => [waited(told, told.measureOn)],
  measures: ({ evaluated }) => [newest(evaluated)],
  caseload: ({ withHolder }) => [loadBin(withHolder)],
} as const satisfies Record<CubeCode, (told: Told) => readonly string[]>;
