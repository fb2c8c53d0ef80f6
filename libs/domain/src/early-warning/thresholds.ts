import { keysOf } from '../closed-table/closed-table.ts';
import type { RuleInForce } from '../law/read-law.ts';
import { markIn, numberIn } from '../law/values.ts';
import type { Mark } from './values.ts';

/** What is known of a pupil from the school's list; null where the list says nothing. */
export interface SchoolFacts {
  readonly absence: number | null;
  readonly mean: number | null;
  readonly maths: Mark | null;
  readonly english: Mark | null;
  readonly norwegian: Mark | null;
  readonly choice: number | null;
}

/** Where a school begins to ask. Versioned rows, changed by one administrator and approved by another. */
export interface Thresholds {
  /** Admitted on the first choice, mean mark below this. */
  readonly firstChoiceMean: number;
  /** Admitted on a lower choice, mean mark this or below. */
  readonly lowerChoiceMean: number;
  /** A mark this low or lower, or IV, in mathematics, English or Norwegian. */
  readonly lowMark: number;
  /** Absence above so many per cent. */
  readonly absence: number;
}

/** As IKO is used by schools (the first version of the rows). */
export const firstThresholds: Thresholds = {
  firstChoiceMean: 2.5,
  lowerChoiceMean: 3,
  lowMark: 2,
  absence: 10,
};

/** The thresholds in force. A row that is missing or cannot be read identifies nobody. */
export const thresholdsIn = (law: readonly RuleInForce[]): Thresholds => {
  const valueOf = (name: string): unknown => law.find(({ code }) => code === `early_warning.${name}`)?.value;
  return {
    firstChoiceMean: markIn(valueOf('first_choice_mean')) ?? 0,
    lowerChoiceMean: markIn(valueOf('lower_choice_mean')) ?? 0,
    lowMark: markIn(valueOf('low_mark')) ?? 0,
    absence: numberIn(valueOf('absence')) ?? 100,
  };
};

const isLow = (mark: Mark | null, { lowMark }: Thresholds): boolean =>
  mark !== null && lowMark > 0 && (mark === 'IV' || mark <= lowMark);

type Passes = (facts: SchoolFacts, thresholds: Thresholds) => boolean;

/** Why a pupil is identified: code → do these facts pass the threshold? */
export const identifying = {
  first_choice_low_mean: ({ choice, mean }, { firstChoiceMean }) =>
    choice === 1 && mean !== null && mean < firstChoiceMean,
  lower_choice_low_mean: ({ choice, mean }, { lowerChoiceMean }) =>
    choice !== null && choice > 1 && mean !== null && mean <= lowerChoiceMean,
  low_mark_maths: ({ maths }, thresholds) => isLow(maths, thresholds),
  low_mark_english: ({ english }, thresholds) => isLow(english, thresholds),
  low_mark_norwegian: ({ norwegian }, thresholds) => isLow(norwegian, thresholds),
  much_absence: ({ absence }, thresholds) => absence !== null && absence > thresholds.absence,
} as const satisfies Record<string, Passes>;

export type IdentifiedBy = keyof typeof identifying;

/** Everything that a pupil is identified by; nothing means that nothing is kept. */
export const identifiedBy = (facts: SchoolFacts, thresholds: Thresholds): IdentifiedBy[] =>
  keysOf(identifying).filter((code) => identifying[code](facts, thresholds));
