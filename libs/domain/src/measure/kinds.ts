import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { Category } from '../category/categories.ts';

/** One kind of measure: the information category it is proposed in, and the outcomes it can end with. */
export interface MeasureKindRules {
  readonly category: Category;
  readonly outcomes: readonly string[];
}

/** The kinds of measures, as data. «Other» is what the young person or a supporter does, and all that has no name here. */
export const measureKinds = {
  work_practice: {
    category: 'work_economy',
    outcomes: ['employed', 'apprenticeship', 'school', 'new_measure', 'broken_off'],
  },
  apprenticeship: {
    category: 'work_economy',
    outcomes: ['trade_certificate', 'employed', 'new_apprenticeship', 'broken_off'],
  },
  kvp: { category: 'work_economy', outcomes: ['employed', 'school', 'new_measure', 'benefit', 'broken_off'] },
  introduction_programme: {
    category: 'work_economy',
    outcomes: ['employed', 'school', 'prolonged', 'broken_off'],
  },
  housing_follow_up: {
    category: 'work_economy',
    outcomes: ['own_home_kept', 'new_home', 'home_lost', 'broken_off'],
  },
  mentor: { category: 'basic', outcomes: ['goes_on_alone', 'prolonged', 'broken_off'] },
  school_support: { category: 'school', outcomes: ['school', 'prolonged', 'new_measure', 'broken_off'] },
  debt_advice: {
    category: 'work_economy',
    outcomes: ['in_order', 'payment_plan', 'prolonged', 'broken_off'],
  },
  treatment: { category: 'health', outcomes: ['finished', 'referred_on', 'prolonged', 'broken_off'] },
  leisure: { category: 'basic', outcomes: ['goes_on_alone', 'new_measure', 'broken_off'] },
  other: { category: 'basic', outcomes: ['as_hoped', 'partly', 'not_as_hoped', 'broken_off'] },
} as const satisfies Record<string, MeasureKindRules>;

export type MeasureKind = keyof typeof measureKinds;
export type MeasureOutcome = (typeof measureKinds)[MeasureKind]['outcomes'][number];
export const allMeasureKinds: readonly MeasureKind[] = keysOf(measureKinds);

/** Whether a text is the code of a kind of measure. */
export const isMeasureKind = (code: string): code is MeasureKind => isKeyOf(measureKinds, code);

/** The outcomes a measure of this kind can end with. */
export const outcomesOf = (kind: MeasureKind): readonly MeasureOutcome[] => measureKinds[kind].outcomes;

/** Whether a measure of this kind can end so. */
export const isOutcomeOf = (kind: MeasureKind, outcome: string): outcome is MeasureOutcome =>
  outcomesOf(kind).some((one) => one === outcome);

/** Every outcome of any kind, once. */
export const allOutcomes = (): MeasureOutcome[] => [...new Set(allMeasureKinds.flatMap(outcomesOf))];
