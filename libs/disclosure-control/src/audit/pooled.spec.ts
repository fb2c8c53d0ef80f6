import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellOf } from '../../test/random-table.ts';
import { cubeOf } from '../table/cube.ts';
import { ownBounds } from './knowledge.ts';
import { type Linked, linkedFindings } from './linked.ts';
import { isRealised, lastThere } from './pooled.ts';

/** Everybody there can be in two periods and one area: the cell in each, undefined for whoever is not there. */
const kinds: readonly (readonly [number | undefined, number | undefined])[] = [
  ...[0, 1].map((cell) => [cell, undefined] as const),
  ...[0, 1].map((cell) => [undefined, cell] as const),
  ...[0, 1].flatMap((one) => [0, 1].map((other) => [one, other] as const)),
];
const base = 5;

/** The five tables that are shown: how many in each period, by the cell in each period, and the newest cell over both. */
const tables: readonly {
  readonly size: number;
  readonly of: (kind: (typeof kinds)[number]) => number | undefined;
}[] = [
  { size: 1, of: ([one]) => (one === undefined ? undefined : 0) },
  { size: 1, of: ([, other]) => (other === undefined ? undefined : 0) },
  { size: 2, of: ([one]) => one },
  { size: 2, of: ([, other]) => other },
  { size: 2, of: ([one, other]) => other ?? one },
];

const countsOf = (people: readonly number[], table: (typeof tables)[number]): readonly number[] =>
  Array.from({ length: table.size }, (_one, cell) =>
    kinds.reduce((sum, kind, at) => sum + (table.of(kind) === cell ? (people[at] ?? 0) : 0), 0),
  );

const linkedOf = (people: readonly number[], shown: readonly (readonly number[])[]): readonly Linked[] =>
  tables.map((table, at) => {
    const own = cubeOf(
      ['cell'],
      countsOf(people, table).map((count, cell) => cellOf([String(cell)], count)),
    );
    return {
      released: { table: own, rounded: shown[at] ?? [], exactness: ownBounds(own, shown[at] ?? [], base) },
      cellOf: kinds.map(table.of),
    };
  });

const sum = (values: readonly number[] = []): number => values.reduce((total, value) => total + value, 0);

const realises = async ([
  first = [],
  second = [],
  one,
  other,
  pooled = [],
]: readonly (readonly number[])[]) => {
  const last = await lastThere({ periods: [[first], [second]], total: sum(pooled) });
  return (
    last !== null &&
    (await isRealised({
      last: [last],
      pooled: [pooled],
      there: [sum(first), sum(second)],
      above: [one, other],
    }))
  );
};

/** Every table rounded by itself, up or down as it falls. */
const naive = (people: readonly number[], ups: readonly boolean[]): readonly (readonly number[])[] => {
  let at = 0;
  return tables.map((table) =>
    countsOf(people, table).map((count) => {
      const up = ups[at++] === true;
      return count - (count % base) + (count % base > 0 && up ? base : 0);
    }),
  );
};

const people = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: kinds.length, maxLength: kinds.length });
const ups = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });

test('tables that persons can be exactly behind narrow nothing together, as the joint cells say', async () => {
  let [realised, narrowed] = [0, 0];
  await fc.assert(
    fc.asyncProperty(people, ups, async (counted, up) => {
      const shown = naive(counted, up);
      const findings = await linkedFindings(kinds.length, linkedOf(counted, shown));
      if (findings.length > 0) narrowed += 1;
      if (!(await realises(shown))) return;
      realised += 1;
      expect(findings).toEqual([]);
    }),
    { numRuns: 150, seed: 7 },
  );
  // both happen: the audit lets something through, and what is rounded without care is narrowed
  expect([realised > 5, narrowed > 50]).toEqual([true, true]);
});

test('a total over the periods that is shown lower than one of them narrows it, and is not let through', async () => {
  const shown = [[10], [0], [5, 5], [0, 0], [5, 0]];
  // three and three there in the first period, nobody in the second
  expect(await linkedFindings(kinds.length, linkedOf([3, 3, 0, 0, 0, 0, 0, 0], shown))).not.toEqual([]);
  expect(await realises(shown)).toBe(false);
});

test('a total that is shown higher than all periods together is not let through', async () => {
  expect(await lastThere({ periods: [[[10]], [[5]]], total: 20 })).toBeNull();
  expect(await lastThere({ periods: [[[10]], [[5]]], total: 15 })).toEqual([10, 5]);
  expect(await lastThere({ periods: [[[10]], [[5]]], total: 10 })).toEqual([5, 5]);
});

test('a gender stays, and an age rises by one at most: who cannot be the same are two', async () => {
  const women = [
    [10, 0],
    [0, 0],
  ];
  const men = [
    [0, 0],
    [10, 0],
  ];
  expect(await lastThere({ periods: [women, men], total: 15 })).toBeNull();
  expect(await lastThere({ periods: [women, men], total: 20 })).toEqual([10, 10]);
  expect(await lastThere({ periods: [[[10, 0]], [[0, 10]]], total: 10 })).toEqual([0, 10]);
  expect(await lastThere({ periods: [[[0, 10]], [[10, 0]]], total: 15 })).toBeNull();
  expect(await lastThere({ periods: [[[10, 0, 0]], [[0, 0, 10]]], total: 15 })).toBeNull();
});

test('in the last period nobody is left over: the cells are those of everybody who was there', async () => {
  const asked = { last: [[5, 10]], pooled: [[10, 5]], there: [15, 10] };
  expect(
    await isRealised({
      ...asked,
      above: [
        [10, 5],
        [5, 5],
      ],
    }),
  ).toBe(true);
  expect(
    await isRealised({
      ...asked,
      above: [
        [10, 5],
        [0, 10],
      ],
    }),
  ).toBe(false);
  expect(await isRealised({ ...asked, above: [undefined, undefined] })).toBe(true);
});
