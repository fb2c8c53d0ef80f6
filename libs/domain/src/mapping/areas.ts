import type { Category } from '../category/categories.ts';
import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** What the rules know about one life area of the early mapping. */
export interface AreaRules {
  readonly category: Category;
  readonly group: AreaGroup;
}

/** The groups in which the page asks, in the order it asks. */
export const areaGroups = [
  'home_economy',
  'health',
  'school_work',
  'around_me',
  'what_is_good',
] as const satisfies readonly string[];
export type AreaGroup = (typeof areaGroups)[number];

/**
 * The life areas of the early mapping, in the order of the page. Each belongs to exactly one information category,
 * so «papers» and «language and digital access» are two areas, and so are «school» and «bullying» beside «network».
 */
export const areas = {
  housing: { category: 'work_economy', group: 'home_economy' },
  debt: { category: 'work_economy', group: 'home_economy' },
  income: { category: 'work_economy', group: 'home_economy' },
  papers: { category: 'work_economy', group: 'home_economy' },
  physical_health: { category: 'health', group: 'health' },
  mental_health: { category: 'health', group: 'health' },
  substance_use: { category: 'health', group: 'health' },
  school: { category: 'school', group: 'school_work' },
  bullying: { category: 'school', group: 'school_work' },
  work: { category: 'work_economy', group: 'school_work' },
  language_digital: { category: 'basic', group: 'school_work' },
  family_care: { category: 'family', group: 'around_me' },
  safety: { category: 'family', group: 'around_me' },
  network: { category: 'basic', group: 'around_me' },
  leisure: { category: 'basic', group: 'around_me' },
  strengths: { category: 'basic', group: 'what_is_good' },
  helpers: { category: 'basic', group: 'what_is_good' },
} as const satisfies Record<string, AreaRules>;

export type Area = keyof typeof areas;

/** Whether a text (from the API or the database) is the code of a life area. */
export const isArea = (code: string): code is Area => isKeyOf(areas, code);

/** All life areas in the order of the page. */
export const allAreas: readonly Area[] = keysOf(areas);

/** The areas of one group, in the order of the page. */
export const areasIn = (group: AreaGroup): Area[] => allAreas.filter((area) => areas[area].group === group);

/** The information category that a life area belongs to: who lacks it does not see the area. */
export const categoryOf = (area: Area): Category => areas[area].category;
