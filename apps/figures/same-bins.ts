import { keysOf } from '#domain/closed-table/closed-table';
import type { CubeCode } from '#domain/release/cubes';
import {
  type CountTable,
  type Place,
  type ProtectionRules,
  shownInAll,
  TOTAL,
} from '../../libs/disclosure-control/src/index.ts';
import { type CountyTable, placesOf } from './county-table.ts';

/**
 * Bins that hold the same persons in each of several cubes. Whoever had no meeting is so for every premise: `isCertain`, and the
 * audit holds them against each other. Whoever has answered nothing has answered none of the three questions, but one question
 * may be left out: drawn alike wherever the very same persons are in them.
 */
const sameBins = {
  no_meeting: {
    ...{ bin: 'no_meeting', isCertain: true },
    cubes: ['premise_told', 'premise_heard', 'premise_feedback', 'premise_evaluates', 'premise_fitted'],
  },
  no_answer: {
    ...{ bin: 'none', isCertain: false },
    cubes: ['pulse_heard', 'pulse_knows_who', 'pulse_pull_together'],
  },
} as const satisfies Record<string, { bin: string; isCertain: boolean; cubes: readonly CubeCode[] }>;
export type SameBin = keyof typeof sameBins;

const isIn = (name: SameBin, cube: CountyTable['cube'], [, bin]: readonly string[]): boolean =>
  bin === sameBins[name].bin && sameBins[name].cubes.some((one) => one === cube);

/** The cubes of each such bin. */
export const cubesOfBin = (name: SameBin): readonly CubeCode[] => sameBins[name].cubes;
export const allSameBins = keysOf(sameBins);

const isSameBin = (cube: CubeCode, labels: readonly string[]): boolean =>
  allSameBins.some((name) => isIn(name, cube, labels));

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

/** The cells of the tables of one place in which the same persons are for certain, as the audit asks about them. */
export const sameCellsIn = (tables: readonly CountyTable[]): readonly (readonly Place[])[] =>
  allSameBins
    .filter((name) => sameBins[name].isCertain)
    .map((name) =>
      tables.flatMap((one, table) => placesOf(one, table, (labels) => isIn(name, one.cube, labels))),
    );
