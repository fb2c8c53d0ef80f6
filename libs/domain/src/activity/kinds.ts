import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { Category } from '../category/categories.ts';

/** What a young person can do. With the information category it is proposed in. */
export const activityKinds = {
  employed: 'work_economy',
  self_employed: 'work_economy',
  apprentice: 'work_economy',
  school: 'school',
  labour_market_measure: 'work_economy',
  introduction_programme: 'work_economy',
  kvp: 'work_economy',
  registered_unemployed: 'work_economy',
  sick_leave: 'work_economy',
  aap: 'work_economy',
  disability_benefit: 'work_economy',
  other: 'basic',
} as const satisfies Record<string, Category>;

export type ActivityKind = keyof typeof activityKinds;
export const allActivityKinds: readonly ActivityKind[] = keysOf(activityKinds);

/** Whether a text is the code of a kind of activity. */
export const isActivityKind = (code: string): code is ActivityKind => isKeyOf(activityKinds, code);

/** How we know: the young person told, a service reported, or it was imported. */
export const activitySources = ['told', 'service', 'import'] as const satisfies readonly string[];
export type ActivitySource = (typeof activitySources)[number];

/** The level of a school; null counts as not known. */
export const schoolLevels = {
  lower_secondary: 'pupil',
  upper_secondary: 'pupil',
  folk_high_school: 'student',
  vocational_college: 'student',
  university: 'student',
} as const satisfies Record<string, 'pupil' | 'student'>;
export type SchoolLevel = keyof typeof schoolLevels;

/** What a business brings in a year, against the limit of 50 000 kroner that NAV draws. */
export const incomeLevels = {
  under_50000: 'self_employed_little',
  from_50000: 'self_employed',
} as const satisfies Record<string, 'self_employed_little' | 'self_employed'>;
export type IncomeLevel = keyof typeof incomeLevels;

/** The kinds that have levels, and what each level counts as. */
export const levelsOf = {
  school: schoolLevels,
  self_employed: incomeLevels,
} as const satisfies Partial<Record<ActivityKind, Record<string, string>>>;
export type ActivityLevel = SchoolLevel | IncomeLevel;
export const allActivityLevels: readonly ActivityLevel[] = [...keysOf(schoolLevels), ...keysOf(incomeLevels)];

/** The levels that a kind can have; none for most. */
export const levelsOfKind = (kind: string): readonly ActivityLevel[] => {
  const table: Readonly<Record<string, Readonly<Partial<Record<ActivityLevel, unknown>>>>> = levelsOf;
  return allActivityLevels.filter((level) => Object.hasOwn(table[kind] ?? {}, level));
};

/** Kinds that a definition speaks of and nobody registers for the young: they are in populations of all ages only. */
export const kindsOfOthers = ['old_age_pension'] as const satisfies readonly string[];
export type SpellKind = ActivityKind | (typeof kindsOfOthers)[number];

/** Kinds that cannot run at the same time, each pair named once. Everything else may overlap. */
export const notTogether = {
  disability_benefit: ['aap', 'registered_unemployed'],
  apprentice: ['registered_unemployed'],
  introduction_programme: ['kvp', 'disability_benefit'],
  kvp: ['aap', 'disability_benefit'],
} as const satisfies Partial<Record<ActivityKind, readonly ActivityKind[]>>;
