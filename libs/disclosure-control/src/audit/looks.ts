import type { Look, Place, Relations } from './relations.ts';
import type { Released } from './released.ts';

const keyOf = ({ table, cell }: Place): string => `${String(table)}/${String(cell)}`;

const shownIn = (tables: readonly Released[], { table, cell }: Place): number =>
  tables[table]?.rounded[cell] ?? 0;

/** Says of a cell whether two looks at it show different numbers. */
export const shownDifferently = (
  tables: readonly Released[],
  { looks = [] }: Relations,
): ((place: Place) => boolean) => {
  const different = new Set(
    looks
      .filter(({ now, before }) => shownIn(tables, now) !== shownIn(tables, before))
      .flatMap(({ now, before }) => [keyOf(now), keyOf(before)]),
  );
  return (place) => different.has(keyOf(place));
};

/** The looks at cells in which not the very same persons are, where not even one more or fewer is what somebody supposes. */
const supposed = (looks: readonly Look[]): readonly Look[] => looks.filter(({ most }) => most > 0);

/**
 * The same for who supposes a little less, because what they supposed contradicts what is shown: that in each cell one more
 * may have been corrected, and at last that nothing is known of those cells. Undefined where nothing was supposed.
 */
export const supposingLess = (relations: Relations, reach: number): Relations | undefined => {
  const { looks = [], ...rest } = relations;
  if (supposed(looks).length === 0) return undefined;
  const certain = looks.filter(({ most }) => most === 0);
  const wider = supposed(looks).map((look) => ({ ...look, most: look.most + 1 }));
  return { ...rest, looks: [...certain, ...(wider.every(({ most }) => most > reach) ? [] : wider)] };
};
