import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellOf, rules } from '../../test/random-table.ts';
import { makeLinked } from '../release/make-linked.ts';
import { Unreleasable } from '../release/make-release.ts';
import { protect } from '../rounding/protect.ts';
import type { CountTable } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';
import { ownBounds } from './knowledge.ts';
import { type Linked, linkedFindings } from './linked.ts';

const inside = ['arbeid', 'ledig'];
const statuses = [...inside, 'ute'];
const genders = ['kvinne', 'mann'];
/** The finest that all tables together tell apart: gender, status before, status after; who is out is in no stock. */
const joint = genders.flatMap((gender) =>
  statuses.flatMap((from) => statuses.map((to) => [gender, from, to] as const)),
);

/** A table over some of what is known of each joint cell. */
const tableOver = (
  counts: readonly number[],
  cells: readonly (readonly string[])[],
  labelsOf: (joint: readonly [string, string, string]) => readonly string[],
): { readonly table: CountTable; readonly cellOf: readonly (number | undefined)[] } => {
  const places = joint.map((one) => {
    const place = cells.findIndex((labels) => labels.join() === labelsOf(one).join());
    return place < 0 ? undefined : place;
  });
  const sums = cells.map((_, cell) =>
    counts.reduce((sum, count, place) => sum + (places[place] === cell ? count : 0), 0),
  );
  const dimensions = cells[0]?.map((_, place) => (place === 0 ? 'first' : 'status')) ?? [];
  return {
    table: cubeOf(
      dimensions,
      cells.map((labels, cell) => cellOf(labels, sums[cell] ?? 0)),
    ),
    cellOf: places,
  };
};

const product = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((left) => other.map((right) => [left, right]));

const linkedOf = async ({ table, cellOf: cells }: ReturnType<typeof tableOver>): Promise<Linked> => {
  const rounded = await protect(table, rules);
  return { released: { table, rounded, exactness: ownBounds(table, rounded, 5) }, cellOf: cells };
};

const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: joint.length, maxLength: joint.length });

const stocksOf = async (moved: readonly number[]) => [
  await linkedOf(tableOver(moved, product(genders, inside), ([gender, from]) => [gender, from])),
  await linkedOf(tableOver(moved, product(genders, inside), ([gender, , to]) => [gender, to])),
];

test('two quarters narrow nothing together: anybody may have come or gone', () =>
  fc.assert(
    fc.asyncProperty(counts, async (moved) => {
      expect(await linkedFindings(joint.length, await stocksOf(moved))).toEqual([]);
    }),
    { numRuns: 30 },
  ));

/** Seven women and six men who have stayed unemployed. */
const stayed = joint.map((_, place) => (place === 4 ? 7 : place === 13 ? 6 : 0));

test('two quarters and the moves between them, rounded apart, may: it is found', async () => {
  const moved = stayed;
  const moves = await linkedOf(tableOver(moved, product(inside, inside), ([, from, to]) => [from, to]));
  expect(await linkedFindings(joint.length, [...(await stocksOf(moved)), moves])).not.toEqual([]);
});

test('the moves are rounded anew, lower, until they go with the quarters', async () => {
  const stocks = await stocksOf(stayed);
  const joining = tableOver(stayed, product(inside, inside), ([, from, to]) => [from, to]);
  const joined = await makeLinked(joint.length, joining, stocks, rules);
  expect(await linkedFindings(joint.length, [...stocks, joined])).toEqual([]);
  expect(joined.released.rounded).not.toEqual(await protect(joining.table, rules));
});

test('what goes with no rounding is not returned', async () => {
  const [before] = await stocksOf(stayed);
  if (before === undefined) throw new Error('There is no quarter');
  const { table } = before.released;
  const truth = table.inner.map(({ count }) => count);
  const exactness = { base: 1, bounds: table.published.map(() => 0) };
  const exact = { ...before, released: { table, rounded: truth, exactness } };
  const joining = tableOver(stayed, product(inside, inside), ([, from, to]) => [from, to]);
  await expect(makeLinked(joint.length, joining, [before, exact], rules)).rejects.toThrow(Unreleasable);
});

test('a second table with exact numbers narrows the first', async () => {
  const moved = joint.map((_, place) => place % 4);
  const first = await linkedOf(
    tableOver(moved, product(genders, inside), ([gender, from]) => [gender, from]),
  );
  const { table } = first.released;
  const exact = { base: 1, bounds: table.published.map(() => 0) };
  const second = {
    released: { table, rounded: table.inner.map(({ count }) => count), exactness: exact },
    cellOf: first.cellOf,
  };
  expect(await linkedFindings(joint.length, [first, second])).toHaveLength(4);
});
