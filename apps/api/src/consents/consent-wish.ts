import { allCategories, inOrder, type Category } from '#domain/category/categories';
import type { Sharing } from '#domain/consent/withdrawal';
import type { ConsentShare } from './consents.dto.ts';

/** Service id → the categories it would get. */
export type Shares = Readonly<Record<string, readonly Category[]>>;

/** What was ticked: services without a tick are left out. */
export const sharesOf = (wish: readonly ConsentShare[]): Shares =>
  Object.fromEntries(
    wish
      .filter(({ categories }) => categories.length > 0)
      .map(({ serviceId, categories }) => [serviceId.toLowerCase(), inOrder(categories)]),
  );

export const servicesIn = (shares: Shares): string[] => Object.keys(shares);

export const categoriesIn = (shares: Shares): Category[] =>
  allCategories.filter((category) => Object.values(shares).some((some) => some.includes(category)));

export const cellsIn = (shares: Shares): Sharing[] =>
  Object.entries(shares).flatMap(([service, some]) => some.map((category) => ({ service, category })));
