import { birthday } from '../calendar/age.ts';
import { dateOf, yearOf, type IsoDate } from '../calendar/date.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { ActivityKind } from '../activity/kinds.ts';
import type { MeasureKind } from '../measure/kinds.ts';
import type { Category } from '../category/categories.ts';

/** A date that follows from the date of birth: a birthday, or a day in the year of one. */
interface FromBirth {
  readonly from: 'birth';
  readonly years: number;
  /** A day of that year instead of the birthday. */
  readonly day: { readonly month: number; readonly day: number } | null;
  readonly category: Category;
}

/** The last day of what the young person does, or of a measure in the plan: known when somebody has written it. */
interface FromSpell {
  readonly from: 'spell';
  readonly activities: readonly ActivityKind[];
  readonly measures: readonly MeasureKind[];
}

/**
 * The dates that Laget finds by itself. 10th grade is left in the year one turns sixteen; the day is about the middle of June
 * everywhere, and the team moves what depends on the very day.
 */
export const knownDates = {
  turns_18: { from: 'birth', years: 18, day: null, category: 'basic' },
  turns_30: { from: 'birth', years: 30, day: null, category: 'basic' },
  end_of_lower_secondary: {
    from: 'birth',
    years: 16,
    day: { month: 6, day: 20 },
    category: 'school',
  },
  end_of_apprenticeship: { from: 'spell', activities: ['apprentice'], measures: ['apprenticeship'] },
  end_of_measure: {
    from: 'spell',
    activities: ['labour_market_measure', 'introduction_programme', 'kvp'],
    measures: ['work_practice', 'kvp', 'introduction_programme', 'housing_follow_up'],
  },
} as const satisfies Record<string, FromBirth | FromSpell>;

export type KnownDate = keyof typeof knownDates;
export const allKnownDates: readonly KnownDate[] = keysOf(knownDates);

/** Whether a text is the code of a known date. */
export const isKnownDate = (code: string): code is KnownDate => isKeyOf(knownDates, code);

/** How long before a known date its steps are proposed, in months. */
export const proposedMonthsBefore = 15;

/** The date as the date of birth gives it; null when it follows from something else. */
export const dateFromBirth = (kind: KnownDate, birthDate: IsoDate): IsoDate | null => {
  const rule: FromBirth | FromSpell = knownDates[kind];
  if (rule.from !== 'birth') return null;
  return rule.day === null
    ? birthday(birthDate, rule.years)
    : dateOf(yearOf(birthDate) + rule.years, rule.day.month, rule.day.day);
};
