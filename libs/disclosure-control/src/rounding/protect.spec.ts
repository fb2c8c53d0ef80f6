import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyCounts, rules, tableOf } from '../../test/random-table.ts';
import { audit } from '../audit/audit.ts';
import { ownBounds } from '../audit/knowledge.ts';
import { Extremes } from '../audit/intervals.ts';
import { knowledgeOfRounding } from '../audit/knowledge.ts';
import { highs } from '../solver/highs.ts';
import { writeRelease } from '../release/write-release.ts';
import { type CountTable, type PublishedCell, sumOf, TOTAL } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';
import { protect, protectAreas } from './protect.ts';

const many = { numRuns: 30 };

type Labels = readonly [string, string, string];

const labelsOf = ['age', 'gender', 'status'].map((_name, dimension) => [
  ...new Set(tableOf([]).inner.map(({ labels }) => labels[dimension] ?? '')),
]);

/** Some of each dimension's labels. */
const unions = fc.tuple(
  fc.subarray(labelsOf[0] ?? []),
  fc.subarray(labelsOf[1] ?? []),
  fc.subarray(labelsOf[2] ?? []),
);

const crossed = ([
  ages = [],
  genders = [],
  statuses = [],
]: readonly (readonly string[])[]): readonly Labels[] =>
  ages.flatMap((age) => genders.flatMap((gender) => statuses.map((status): Labels => [age, gender, status])));

/** What is published of each cell, as it stands in the file of a release: not a sum that the test makes of the inner cells. */
const written = async (table: CountTable, rounded: readonly number[]) => {
  const released = { table, rounded, exactness: ownBounds(table, rounded, 5) };
  const folder = join(await mkdtemp(join(tmpdir(), 'unions-')), 'release');
  const report = await audit(released, { sensitive: 'status' });
  await writeRelease(folder, { released, report, mended: 0 }, { period: 'period', base: 5, solver: 'highs' });
  const lines = (await readFile(join(folder, 'tables.csv'), 'utf8')).trim().split('\n').slice(1);
  await rm(dirname(folder), { recursive: true });
  const values = new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(',')), Number(line.split(',').at(-1))]),
  );
  return (...labels: Labels): number => values.get(labels.join(',')) ?? Number.NaN;
};

describe('a protected table', () => {
  test('has multiples of the base, each beside the truth', () =>
    fc.assert(
      fc.asyncProperty(anyCounts, async (counts) => {
        const rounded = await protect(tableOf(counts), rules);
        rounded.forEach((value, cell) => {
          expect(value % 5).toBe(0);
          expect(Math.abs(value - (counts[cell] ?? 0))).toBeLessThan(5);
        });
      }),
      many,
    ));

  test('passes the audit, whoever knows what of names, ages and genders', () =>
    fc.assert(
      fc.asyncProperty(anyCounts, async (counts) => {
        const table = tableOf(counts);
        const rounded = await protect(table, rules);
        const released = { table, rounded, exactness: ownBounds(table, rounded, 5) };
        expect((await audit(released, { sensitive: 'status' })).findings).toEqual([]);
      }),
      many,
    ));

  test('leaves every inner cell the whole width of the theorem, by linear and by integer programming', () =>
    fc.assert(
      fc.asyncProperty(anyCounts, async (counts) => {
        const table = tableOf(counts);
        const rounded = await protect(table, rules);
        const extremes = new Extremes(
          await highs(),
          knowledgeOfRounding(table, rounded, ownBounds(table, rounded, 5)),
        );
        rounded.forEach((value, cell) => {
          const full = { lower: Math.max(0, value - 4), upper: value + 4 };
          expect(extremes.both([{ cell, weight: 1 }])).toEqual({ linear: full, whole: full });
        });
        extremes.dispose();
      }),
      { numRuns: 20 },
    ));

  test('is the same whatever order the cells come in', () =>
    fc.assert(
      fc.asyncProperty(anyCounts, fc.integer({ min: 1, max: 11 }), async (counts, turn) => {
        const table = tableOf(counts);
        const turned = [...table.inner.slice(turn), ...table.inner.slice(0, turn)];
        const again = cubeOf(table.dimensions, turned);
        const [one, other] = [await protect(table, rules), await protect(again, rules)];
        expect(other).toEqual([...one.slice(turn), ...one.slice(0, turn)]);
      }),
      many,
    ));

  test('shows unions of any labels as the sum of the published cells in them, whichever way it is cut', () =>
    fc.assert(
      fc.asyncProperty(anyCounts, unions, async (counts, chosen) => {
        const table = tableOf(counts);
        const rounded = await protect(table, rules);
        const shown = await written(table, rounded);
        const direct = chosen[0].flatMap((age) =>
          chosen[1].flatMap((gender) => chosen[2].map((status) => shown(age, gender, status))),
        );
        const whole = direct.reduce((sum, value) => sum + value, 0);
        // what is left of each dimension, taken away from its total, says the same
        chosen.forEach((own, dimension) => {
          const left = labelsOf[dimension]?.filter((label) => !own.includes(label)) ?? [];
          const others = (label: string) =>
            crossed(chosen.with(dimension, [label])).reduce((sum, labels) => sum + shown(...labels), 0);
          const rest = left.reduce((sum, label) => sum + others(label), 0);
          expect(others(TOTAL) - rest).toBe(whole);
        });
      }),
      many,
    ));

  test('one person more moves no cell and no sum by more than the base, where no sum needed slack', () =>
    fc.assert(
      fc.asyncProperty(anyCounts, fc.integer({ min: 0, max: 11 }), async (counts, place) => {
        const more = counts.with(place, (counts[place] ?? 0) + 1);
        const [table, other] = [tableOf(counts), tableOf(more)];
        const [one, two] = [await protect(table, rules), await protect(other, rules)];
        one.forEach((value, cell) => {
          expect(Math.abs(value - (two[cell] ?? 0))).toBeLessThanOrEqual(5);
        });
        for (const sum of table.published) {
          const within = [one, two].every(
            (rounded, which) => Math.abs(sumOf(sum, rounded) - sumOf(sum, which === 0 ? counts : more)) < 5,
          );
          if (within) expect(Math.abs(sumOf(sum, one) - sumOf(sum, two))).toBeLessThanOrEqual(5);
        }
      }),
      many,
    ));
});

/** Three areas, two of them in one county, with every sum. */
const areasOf = (counts: readonly (readonly number[])[]): CountTable => {
  const dimensions = ['area', 'age', 'gender', 'status'];
  const inner = counts.flatMap((own, number) =>
    tableOf(own).inner.map((cell) => ({ ...cell, labels: [`K${String(number)}`, ...cell.labels] })),
  );
  const raised = inner.map((cell) => ({
    ...cell,
    labels: [cell.labels[0] === 'K2' ? 'F2' : 'F1', ...cell.labels.slice(1)],
  }));
  const above = cubeOf(dimensions, raised).published.filter(({ labels }) => labels[0] !== 'Total');
  const finest = cubeOf(dimensions, inner);
  return { ...finest, published: [...finest.published, ...above] };
};

test('by areas, balanced and settled: one person more moves no inner cell by more than the base, and no sum by more than both are off', () =>
  fc.assert(
    fc.asyncProperty(
      fc.tuple(anyCounts, anyCounts, anyCounts),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 11 }),
      async (counts, area, place) => {
        const own = counts[area] ?? [];
        const more = counts.with(area, own.with(place, (own[place] ?? 0) + 1));
        const [before, after] = [areasOf(counts), areasOf(more)];
        const [one, two] = [await protectAreas(before, rules), await protectAreas(after, rules)];
        one.forEach((value, cell) => {
          expect(Math.abs(value - (two[cell] ?? 0))).toBeLessThanOrEqual(5);
        });
        const offIn = ({ inner }: CountTable, rounded: readonly number[], sum: PublishedCell): number =>
          Math.abs(
            sumOf(sum, rounded) -
              sumOf(
                sum,
                inner.map(({ count }) => count),
              ),
          );
        for (const sum of before.published) {
          const off = [offIn(before, one, sum), offIn(after, two, sum)];
          const moved = Math.abs(sumOf(sum, one) - sumOf(sum, two));
          expect(moved).toBeLessThanOrEqual((off[0] ?? 0) + (off[1] ?? 0) + 1);
          if (off.every((by) => by < 5)) expect(moved).toBeLessThanOrEqual(5);
        }
      },
    ),
    { numRuns: 15 },
  ));

test('by areas: an area is rounded by itself, a stopped run is taken up again to the same end', async () => {
  const inner = ['A', 'B', 'C'].flatMap((area, number) =>
    tableOf([1, 2, 3, 4, 6, 7, 0, 1, 9, 2, 11, number]).inner.map((cell) => ({
      ...cell,
      labels: [area, ...cell.labels],
    })),
  );
  const table = cubeOf(['area', 'age', 'gender', 'status'], inner);
  const whole = await protectAreas(table, rules);
  const kept = new Map<string, readonly number[]>();
  const controller = new AbortController();
  const onArea = (area: string, rounded: readonly number[], done: number) => {
    kept.set(area, rounded);
    if (done === 2) controller.abort(new Error('Enough'));
  };
  await expect(protectAreas(table, rules, { onArea, signal: controller.signal })).rejects.toThrow('Enough');
  expect([...kept.keys()]).toEqual(['A', 'B']);
  const asked: string[] = [];
  const again = await protectAreas(table, rules, { kept, onArea: (area) => asked.push(area) });
  expect(again).toEqual(whole);
  expect(asked).toEqual(['A', 'B', 'C']);
});
