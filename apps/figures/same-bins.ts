import type { CubeCode } from '#domain/release/cubes';
import {
  type CountTable,
  type Place,
  type ProtectionRules,
  shownInAll,
  TOTAL,
} from '../../libs/disclosure-control/src/index.ts';
import type { CountyTable } from './relations.ts';

/** A bin that holds the very same persons in each of several cubes: whoever had no meeting is so for every premise. */
const sameBins: Readonly<Partial<Record<CubeCode, string>>> = {
  premise_told: 'no_meeting',
  premise_heard: 'no_meeting',
  premise_feedback: 'no_meeting',
  premise_evaluates: 'no_meeting',
  premise_fitted: 'no_meeting',
};

const isSameBin = (cube: CubeCode, [, bin]: readonly string[]): boolean =>
  bin !== undefined && sameBins[cube] === bin;

/**
 * What such bins are to be shown as in a cube by places, by their labels as JSON: alike in all of them, for they are drawn alike and
 * beside the same totals. What an earlier release showed of the same persons stays.
 *
 * @param aims what the places' totals are to be shown as.
 */
export const sameBinAims = (
  cube: CubeCode,
  { dimensions, inner }: CountTable,
  rules: ProtectionRules,
  aims: ReadonlyMap<string, number>,
  stays: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { labels, count } of inner)
    counts.set(labels[0] ?? '', (counts.get(labels[0] ?? '') ?? 0) + count);
  return new Map(
    inner.flatMap((cell) => {
      const [place = ''] = cell.labels;
      const shown = aims.get(JSON.stringify([place, TOTAL]));
      if (!isSameBin(cube, cell.labels) || shown === undefined) return [];
      const key = JSON.stringify(cell.labels);
      const whole = { count: counts.get(place) ?? 0, shown };
      return [[key, stays.get(key) ?? shownInAll(rules, dimensions, cell, whole)] as const];
    }),
  );
};

/** The cells of a county's tables in which the same persons are, as the audit asks about them. */
export const sameCellsIn = (tables: readonly CountyTable[]): readonly (readonly Place[])[] => [
  tables.flatMap(({ cube, released }, table) =>
    typeof cube !== 'string' || cube === 'first'
      ? []
      : released.table.inner.flatMap(({ labels }, cell) =>
          isSameBin(cube, labels) ? [{ table, cell }] : [],
        ),
  ),
];
