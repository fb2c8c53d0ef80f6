import type { Move } from './moves.ts';
import type { Look, Place } from './relations.ts';
import type { Released } from './released.ts';

/** How much of the way between two looks the earlier one goes: half of it, none, all. */
const SHARES = [0.5, 0, 1] as const;

const keyOf = ({ table, cell }: Place): string => `${String(table)}/${String(cell)}`;

const valueOf = (tables: readonly Released[], { table, cell }: Place): number =>
  tables[table]?.rounded[cell] ?? 0;

/** Of several looks at a cell, the one that lies furthest away. */
const furthest = (tables: readonly Released[], looks: readonly Look[]): number =>
  looks
    .map(({ before, now, most }) => {
      const away = valueOf(tables, now) - valueOf(tables, before);
      return Math.abs(away) > most ? away : 0;
    })
    .reduce((most, away) => (Math.abs(away) > Math.abs(most) ? away : most), 0);

/**
 * Where two releases show a cell differently, both cannot be exactly so: moves towards each other until few can have been
 * corrected. Three ways to begin from: both go, only the later one, only the earlier one. Each of them is a mixture of what
 * the two releases show, so that what holds for both holds for it.
 */
export const liftsBetween = (
  tables: readonly Released[],
  looks: readonly Look[],
  reach: number,
): readonly (readonly Move[])[] => {
  const own = [...Map.groupBy(looks, ({ now }) => keyOf(now)).values()].filter(
    (group) => furthest(tables, group) !== 0,
  );
  if (own.length === 0) return [[]];
  return SHARES.map((share) => own.flatMap((group) => liftsOf(tables, group, share, reach)));
};

const liftsOf = (
  tables: readonly Released[],
  looks: readonly Look[],
  share: number,
  reach: number,
): readonly Move[] => {
  const [first] = looks;
  if (first === undefined) return [];
  const away = furthest(tables, looks);
  // as far as a number may be off, and in whole persons
  const way = (away * reach) / (reach + 1);
  const back = Math.round((1 - share) * way);
  const shown = valueOf(tables, first.now) - back;
  const moves: Move[] = back === 0 ? [] : [{ place: first.now, by: -back }];
  for (const { before, now, most } of looks) {
    const value = valueOf(tables, before);
    const isFurthest = valueOf(tables, now) - value === away;
    const by = isFurthest ? way - back : shown - Math.min(Math.max(shown - value, -most), most) - value;
    if (by !== 0) moves.push({ place: before, by });
  }
  return moves;
};
