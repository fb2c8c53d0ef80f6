import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import type { Category } from '../category/categories.ts';

/** What a young person can do. With the information category it is proposed in. */
export const activityKinds = {
  employed: 'work_economy',
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

/** Kinds that cannot run at the same time, each pair named once. Everything else may overlap. */
export const notTogether = {
  disability_benefit: ['aap', 'registered_unemployed'],
  apprentice: ['registered_unemployed'],
  introduction_programme: ['kvp', 'disability_benefit'],
  kvp: ['aap', 'disability_benefit'],
} as const satisfies Partial<Record<ActivityKind, readonly ActivityKind[]>>;
