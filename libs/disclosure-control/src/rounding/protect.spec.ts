import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyCounts, rules, tableOf } from '../../test/random-table.ts';
import { audit } from '../audit/audit.ts';
import { ownBounds } from '../audit/knowledge.ts';
import { Extremes } from '../audit/intervals.ts';
import { knowledgeOfRounding } from '../audit/knowledge.ts';
import { highs } from '../solver/highs.ts';
import { type CountTable, type PublishedCell, sumOf } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';
import { protect, protectAreas } from './protect.ts';

const many = { numRuns: 30 };

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

  test('shows unions that are the sums of their parts', () =>
    fc.assert(
      fc.asyncProperty(
        anyCounts,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        async (counts, chosen) => {
          const table = tableOf(counts);
          const rounded = await protect(table, rules);
          const members = [...chosen.keys()].filter((cell) => chosen[cell]);
          const rest = [...chosen.keys()].filter((cell) => !chosen[cell]);
          const all = table.published.find(({ labels }) => labels.every((label) => label === 'Total'));
          if (all === undefined) throw new Error('There is no total');
          expect(
            sumOf({ labels: [], members }, rounded) + sumOf({ labels: [], members: rest }, rounded),
          ).toBe(sumOf(all, rounded));
        },
      ),
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
