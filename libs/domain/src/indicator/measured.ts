import type { DefinitionCode } from '../activity/definitions.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { FigureBackground } from '../immigrant-background/categories.ts';
import { afterBins, sideAfter } from '../release/cohort.ts';
import type { FigureStatus } from '../release/cube.ts';
import type { FloorReason } from '../release/floor.ts';
import { placeKindOf } from '../release/places.ts';
import type { MissionGoal } from './mission-goals.ts';

/** Of whom it tells: one young person's way, what an organisation does, or how the whole works. */
export const indicatorLevels = ['individual', 'organisation', 'system'] as const satisfies readonly string[];
export type IndicatorLevel = (typeof indicatorLevels)[number];

/** Why an indicator has no number of our own. */
export type NotMeasured =
  /** It is about all young people, and only external series know them. */
  | 'external_only'
  /** Laget does not ask for it in a way that can be counted. */
  | 'not_counted'
  /** No approved release has its cube. */
  | 'not_released'
  /** The releases that have its cube have put bins together that it would have to tell apart. */
  | 'merged'
  /** The place is not divided, for its public population is too small or not known. */
  | FloorReason;

/** Where an indicator's own number comes from: a part of a whole, both of them sums of a release. */
export type Reading =
  | { readonly from: 'persons'; readonly part: readonly FigureStatus[]; readonly of: readonly FigureStatus[] }
  | {
      readonly from: 'cube';
      readonly cube: string;
      /** One, or several with a space between them, as their labels then are. */
      readonly dimension: string;
      readonly part: readonly string[];
      readonly of: readonly string[];
    }
  | {
      readonly from: 'nowhere';
      readonly because: Exclude<NotMeasured, 'not_released' | 'merged' | FloorReason>;
    };

/** An indicator of the national mission: what it says, of whom, and what it is read from. All are shares in percent. */
export interface MeasuredIndicator {
  readonly goals: readonly [MissionGoal, ...MissionGoal[]];
  readonly level: IndicatorLevel;
  /** What is better. */
  readonly better: 'higher' | 'lower';
  /** The definition of status that it counts by. */
  readonly by?: DefinitionCode;
  readonly reads: Reading;
}

const known: readonly FigureStatus[] = [
  'employed',
  'in_education',
  'in_measures',
  'unemployed',
  'aap_disability',
  'other',
];
const days = ['0-14', '15-30', '31-90', '91+'];
const waited = [...days, 'not_yet'];

/** Those of one background who are outside, of all of that background of whom it is known. */
const outsideOf = (background: FigureBackground) => {
  const of = (statuses: readonly FigureStatus[]) => statuses.map((status) => `${background} ${status}`);
  return {
    goals: ['1.7'],
    level: 'system',
    better: 'lower',
    by: 'ssb',
    reads: {
      from: 'cube' as const,
      cube: 'background',
      dimension: 'background status',
      part: of(['unemployed', 'aap_disability', 'other']),
      of: of(known),
    },
  } as const;
};

const external = { from: 'nowhere', because: 'external_only' } as const;
const notCounted = { from: 'nowhere', because: 'not_counted' } as const;
const cube = (code: string, dimension: string, part: readonly string[], of: readonly string[]) => ({
  from: 'cube' as const,
  cube: code,
  dimension,
  part,
  of,
});

/** Those outside in year 0 of whom it is known where they are now: the unknown and those followed up no more stand beside. */
const outsideThen = afterBins
  .filter((after) => ['inside', 'outside'].includes(sideAfter(after)))
  .map((after) => `outside ${after}`);

const met = ['on_time', 'late', 'declined_then_met'];
const due = [...met, 'declined', 'overdue', 'ended'];
const participation = { goals: ['2.3'], level: 'individual', better: 'higher' } as const;

/** Every indicator, by goal. What stands here and has no cube yet is shown as not measured, with the reason. */
export const measuredIndicators = {
  safe_start: { goals: ['1.1'], level: 'system', better: 'higher', reads: external },
  persistent_low_income: { goals: ['1.2'], level: 'system', better: 'lower', reads: external },
  leisure: { goals: ['1.3'], level: 'system', better: 'higher', reads: external },
  content_with_place: { goals: ['1.4'], level: 'system', better: 'higher', reads: external },
  absence: { goals: ['1.5'], level: 'individual', better: 'lower', reads: notCounted },
  school_concern: {
    goals: ['1.5'],
    level: 'individual',
    better: 'lower',
    reads: cube('school', 'school', ['serious'], ['fine', 'some', 'serious']),
  },
  dropout: {
    goals: ['1.5'],
    level: 'system',
    better: 'lower',
    reads: cube('completion', 'after', ['dropped_out'], ['completed', 'still_in', 'dropped_out']),
  },
  dropout_in_year: {
    goals: ['1.5'],
    level: 'system',
    better: 'lower',
    reads: cube('completion_county', 'inTheYear', ['dropped_out'], ['completed', 'still_in', 'dropped_out']),
  },
  mental_complaints: { goals: ['1.6'], level: 'system', better: 'lower', reads: external },
  outside: {
    goals: ['1.7'],
    level: 'system',
    better: 'lower',
    by: 'ssb',
    reads: { from: 'persons', part: ['unemployed', 'aap_disability', 'other'], of: known },
  },
  outside_immigrants: outsideOf('immigrant'),
  outside_norwegian_born: outsideOf('norwegian_born'),
  in_work_or_education: {
    goals: ['1.7'],
    level: 'system',
    better: 'higher',
    by: 'ssb',
    reads: { from: 'persons', part: ['employed', 'in_education', 'in_measures'], of: known },
  },
  persistence: {
    goals: ['1.7'],
    level: 'system',
    better: 'lower',
    by: 'ssb',
    reads: cube('cohort5', 'before after', ['outside outside_in_all'], outsideThen),
  },
  followed_up_by_status: {
    goals: ['1.7', '2.1'],
    level: 'system',
    better: 'lower',
    by: 'ssb',
    reads: { from: 'persons', part: ['unknown'], of: [...known, 'unknown'] },
  },
  concern_to_mapping: {
    goals: ['2.1', '3.1'],
    level: 'organisation',
    better: 'higher',
    reads: cube('to_mapping', 'days', ['0-14', '15-30'], waited),
  },
  concern_to_plan: {
    goals: ['2.1'],
    level: 'organisation',
    better: 'higher',
    reads: cube('to_plan', 'days', ['0-14', '15-30'], waited),
  },
  concern_to_measure: {
    goals: ['2.1'],
    level: 'organisation',
    better: 'higher',
    reads: cube('to_measure', 'days', ['0-14', '15-30'], waited),
  },
  batons: {
    goals: ['2.1', '2.2'],
    level: 'individual',
    better: 'lower',
    reads: cube('batons', 'handOvers', ['2-3', '4+'], ['0', '1', '2-3', '4+']),
  },
  transitions_met: {
    goals: ['2.2'],
    level: 'organisation',
    better: 'higher',
    reads: cube('transitions', 'outcome', met, due),
  },
  transitions_on_time: {
    goals: ['2.2'],
    level: 'organisation',
    better: 'higher',
    reads: cube('transitions', 'outcome', ['on_time'], met),
  },
  transitions_declined: {
    goals: ['2.2'],
    level: 'organisation',
    better: 'lower',
    reads: cube('transitions', 'outcome', ['declined_then_met', 'declined'], due),
  },
  transitions_overdue: {
    goals: ['2.2'],
    level: 'organisation',
    better: 'lower',
    reads: cube('transitions', 'outcome', ['overdue'], due),
  },
  gap_days: {
    goals: ['2.2'],
    level: 'organisation',
    better: 'lower',
    reads: cube('unheld', 'days', ['15-30', '31-90', '91+'], days),
  },
  young_per_counsellor: {
    goals: ['2.2'],
    level: 'organisation',
    better: 'lower',
    reads: cube('caseload', 'withHolder', ['21-40', '41+'], ['1-10', '11-20', '21-40', '41+']),
  },
  premise_told: { ...participation, reads: cube('premise_told', 'documented', ['met'], ['met', 'not_met']) },
  premise_heard: {
    ...participation,
    reads: cube('premise_heard', 'documented', ['met'], ['met', 'not_met']),
  },
  premise_feedback: {
    ...participation,
    reads: cube('premise_feedback', 'documented', ['met'], ['met', 'not_met']),
  },
  premise_evaluates: {
    ...participation,
    reads: cube('premise_evaluates', 'documented', ['met'], ['met', 'not_met']),
  },
  premise_fitted: {
    ...participation,
    reads: cube('premise_fitted', 'documented', ['met'], ['met', 'not_met']),
  },
  pulse_heard: { ...participation, reads: cube('pulse_heard', 'answer', ['yes'], ['yes', 'partly', 'no']) },
  pulse_knows_who: {
    ...participation,
    reads: cube('pulse_knows_who', 'answer', ['yes'], ['yes', 'partly', 'no']),
  },
  pulse_pull_together: {
    ...participation,
    reads: cube('pulse_pull_together', 'answer', ['yes'], ['yes', 'partly', 'no']),
  },
  cooperation: { goals: ['3.2'], level: 'organisation', better: 'higher', reads: notCounted },
  measures_evaluated: {
    goals: ['3.3'],
    level: 'organisation',
    better: 'higher',
    reads: cube('measures', 'helped', ['good', 'little', 'no'], ['none', 'good', 'little', 'no']),
  },
  measures_helped: {
    goals: ['3.3'],
    level: 'organisation',
    better: 'higher',
    reads: cube('measures', 'helped', ['good'], ['good', 'little', 'no']),
  },
} as const satisfies Record<string, MeasuredIndicator>;

export type MeasuredCode = keyof typeof measuredIndicators;
export const allMeasured: readonly MeasuredCode[] = keysOf(measuredIndicators);

/** Whether a text is the code of an indicator. */
export const isMeasuredCode = (code: string): code is MeasuredCode => isKeyOf(measuredIndicators, code);

/** Whether a place's number is of a whole year: what is not of the first cube is pooled for a municipality. */
export const isCountedByTheYear = (code: MeasuredCode, place: string): boolean => {
  const { reads }: MeasuredIndicator = measuredIndicators[code];
  return reads.from === 'cube' && placeKindOf(place) === 'municipality';
};

/** The indicators that serve a goal. */
export const indicatorsOf = (goal: MissionGoal): readonly MeasuredCode[] =>
  allMeasured.filter((code) => {
    const goals: readonly MissionGoal[] = measuredIndicators[code].goals;
    return goals.includes(goal);
  });
