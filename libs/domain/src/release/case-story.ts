import { covers, knownForMonths, type Spell } from '../activity/spell.ts';
import { statusOn } from '../activity/status-on.ts';
import { newestAutumn, type UpperSecondaryCode, upperSecondaryOf } from '../activity/upper-secondary.ts';
import { countUnheldDays, unheldDays } from '../baton/unheld.ts';
import type { UnheldFacts } from '../baton/unheld-facts.ts';
import { addMonths, daysBetween, type IsoDate } from '../calendar/date.ts';
import type { IsHoliday } from '../calendar/working-days.ts';
import type { ParticipationFacts, Premise } from '../meeting/participation.ts';
import { premises } from '../meeting/participation.ts';
import type { Pulse } from '../meeting/pulse.ts';
import { isMeasureKind, type MeasureKind } from '../measure/kinds.ts';
import { isHelped } from '../measure/what-helped.ts';
import { type Situation, situationsOf } from '../template/situations.ts';
import {
  type ConfirmedBin,
  countBin,
  dayBin,
  type DefinitionBin,
  definitionBins,
  type EvaluatedBin,
  type KindBin,
  loadBin,
  type PremiseBin,
  type SchoolBin,
  type SituatedBin,
  type TransitionBin,
  transitionBins,
  type UpperSecondaryBin,
  waitedBin,
} from './bins.ts';
import type { StoryCube } from './cubes.ts';

/** A measure that somebody has evaluated, the newest first in a story. */
export interface EvaluatedMeasure {
  readonly kind: string;
  readonly helped: string;
  /** The kinds of the transitions that the young person stood in when it was evaluated: they show in which situation that was. */
  readonly transitions: readonly string[];
}

/** A transition that was met, declined or ended in the year up to the day, or whose date has passed without an answer. */
export interface YearsTransition {
  readonly status: string;
  readonly onDate: IsoDate;
  readonly metOn: IsoDate | null;
  /** Whether somebody has ever said no to it. */
  readonly declined: boolean;
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
  /** The kinds of all transitions of the case: they show which situations somebody is or has been in. */
  readonly kinds: readonly string[];
  readonly transitions: readonly YearsTransition[];
  /** The newest meeting that was held in the year; null while there is none. */
  readonly meeting: ParticipationFacts | null;
  /** The answers after the newest one that was answered; null while there are none. */
  readonly pulse: Pulse | null;
  /** The newest answer about school in a completed mapping. */
  readonly school: string | null;
  /** How many the holder of that day has in all. */
  readonly withHolder: number;
  /** Every spell that began by the day, over or not. */
  readonly spells: readonly Spell[];
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

/** Of the evaluated measures of one kind, the newest. */
const ofKind =
  (kind: MeasureKind) =>
  ({ evaluated }: Told): readonly EvaluatedBin[] => [newest(evaluated.filter((one) => one.kind === kind))];

/**
 * Of the measures that were evaluated while somebody was in a situation, the newest: its kind, and whether it helped. Nobody
 * has stored a situation: the transitions of the case show it.
 */
const kindsIn =
  (situation: Situation) =>
  ({ kinds, evaluated }: Told): readonly [KindBin, SituatedBin] => {
    const [own] = evaluated.filter(({ transitions }) => situationsOf(transitions).includes(situation));
    const helped = own === undefined ? 'none' : newest([own]);
    if (own !== undefined && helped !== 'none') return [isMeasureKind(own.kind) ? own.kind : 'other', helped];
    return ['none', own !== undefined || situationsOf(kinds).includes(situation) ? 'none' : 'elsewhere'];
  };

/** The same without the kind. */
const inSituation =
  (situation: Situation) =>
  (told: Told): readonly SituatedBin[] => {
    const [, helped] = kindsIn(situation)(told);
    return [helped];
  };

const wentBy = ({ status, onDate, metOn, declined }: YearsTransition): TransitionBin => {
  if (status === 'planned' || status === 'offered') return 'overdue';
  if (status !== 'met') return status === 'declined' ? 'declined' : 'ended';
  if (declined) return 'declined_then_met';
  return metOn !== null && metOn <= onDate ? 'on_time' : 'late';
};

/** The bins stand from the best to the least good. */
const leastGood = (transitions: readonly YearsTransition[]): TransitionBin =>
  transitionBins.findLast((bin) => transitions.some((one) => wentBy(one) === bin)) ?? 'none';

const documented = (meeting: ParticipationFacts | null, premise: Premise): PremiseBin => {
  if (meeting === null) return 'no_meeting';
  return premises[premise](meeting) ? 'met' : 'not_met';
};

/** How an answer about an area is counted; what is not talked about is not asked. */
const schoolBin = (answer: string | null): SchoolBin => {
  if (answer === 'serious' || answer === 'acute') return 'serious';
  return answer === 'fine' || answer === 'some' ? answer : 'not_asked';
};

/** Of those whom the definition counts in the newest autumn that it has been asked about. */
const upperSecondary =
  (code: UpperSecondaryCode) =>
  ({ spells, day }: Told): readonly UpperSecondaryBin[] => [
    upperSecondaryOf(spells, newestAutumn(code, day), code) ?? 'not_counted',
  ];

/** Whoever is in a measure by SSB's is outside by NAV's: the first cube shows them already. */
const placedBy = ({ spells, day }: Told): DefinitionBin => {
  const [ssb, nav] = [statusOn(spells, day, 'ssb'), statusOn(spells, day, 'nav')];
  if (ssb.inside !== true || nav.inside !== false) return 'alike';
  return definitionBins.find((group) => group === ssb.by) ?? 'alike';
};

/** When somebody last said that what goes on that day is so: of several activities the newest counts. */
const confirmedBy = ({ spells, day }: Told): ConfirmedBin => {
  const newestOn = spells
    .filter((spell) => covers(spell, day))
    .map(({ confirmedOn }) => confirmedOn)
    .reduce<IsoDate | null>((one, other) => (one === null || other > one ? other : one), null);
  if (newestOn === null) return 'never';
  if (day <= addMonths(newestOn, 3)) return '0-3';
  return day <= addMonths(newestOn, knownForMonths) ? '4-6' : '7+';
};

/** Each cube → the cell of it that somebody is in: one, for everybody. */
export const cellOf = {
  batons: ({ holdings }) => [countBin(holdings - 1)],
  unheld: (told) => [dayBin(gapDays(told))],
  to_mapping: (told) => [waited(told, told.mappedOn)],
  to_plan: (told) => [waited(told, told.plannedOn)],
  to_measure: (told) => [waited(told, told.measureOn)],
  measures: ({ evaluated }) => [newest(evaluated)],
  transitions: ({ transitions }) => [leastGood(transitions)],
  measure_work_practice: ofKind('work_practice'),
  measure_apprenticeship: ofKind('apprenticeship'),
  measure_kvp: ofKind('kvp'),
  measure_introduction_programme: ofKind('introduction_programme'),
  measure_housing_follow_up: ofKind('housing_follow_up'),
  measure_mentor: ofKind('mentor'),
  measure_school_support: ofKind('school_support'),
  measure_debt_advice: ofKind('debt_advice'),
  measure_treatment: ofKind('treatment'),
  measure_leisure: ofKind('leisure'),
  measure_other: ofKind('other'),
  situation_school_start: inSituation('school_start'),
  situation_ot_follow_up: inSituation('ot_follow_up'),
  situation_leaving_care: inSituation('leaving_care'),
  situation_bup_to_dps: inSituation('bup_to_dps'),
  situation_apprenticeship: inSituation('apprenticeship'),
  situation_long_illness: inSituation('long_illness'),
  situation_refugee_settlement: inSituation('refugee_settlement'),
  kinds_school_start: kindsIn('school_start'),
  kinds_ot_follow_up: kindsIn('ot_follow_up'),
  kinds_leaving_care: kindsIn('leaving_care'),
  kinds_bup_to_dps: kindsIn('bup_to_dps'),
  kinds_apprenticeship: kindsIn('apprenticeship'),
  kinds_long_illness: kindsIn('long_illness'),
  kinds_refugee_settlement: kindsIn('refugee_settlement'),
  premise_told: ({ meeting }) => [documented(meeting, 'told')],
  premise_heard: ({ meeting }) => [documented(meeting, 'heard')],
  premise_feedback: ({ meeting }) => [documented(meeting, 'feedback')],
  premise_evaluates: ({ meeting }) => [documented(meeting, 'evaluates')],
  premise_fitted: ({ meeting }) => [documented(meeting, 'fitted')],
  pulse_heard: ({ pulse }) => [pulse?.heard ?? 'none'],
  pulse_knows_who: ({ pulse }) => [pulse?.knowsWho ?? 'none'],
  pulse_pull_together: ({ pulse }) => [pulse?.pullTogether ?? 'none'],
  school: ({ school }) => [schoolBin(school)],
  caseload: ({ withHolder }) => [loadBin(withHolder)],
  completion: upperSecondary('after_five_years'),
  completion_county: upperSecondary('county_left_in_the_year'),
  definitions: (told) => [placedBy(told)],
  confirmed: (told) => [confirmedBy(told)],
} as const satisfies Record<StoryCube, (told: Told) => readonly string[]>;
