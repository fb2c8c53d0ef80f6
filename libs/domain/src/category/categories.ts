import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/**
 * The five information categories: the key of access and of consent. Everything that is written about a young
 * person has exactly one. The number is the order in which they are named on a page and in a log row.
 */
export const categories = {
  basic: 1,
  school: 2,
  work_economy: 3,
  health: 4,
  family: 5,
} as const satisfies Record<string, number>;

export type Category = keyof typeof categories;

export const allCategories: readonly Category[] = keysOf(categories);

export const isCategory = (text: string): text is Category => isKeyOf(categories, text);

/** The same categories, each once, in the order of the table. */
export const inOrder = (some: readonly Category[]): Category[] =>
  [...new Set(some)].sort((a, b) => categories[a] - categories[b]);
