import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellOf, rules } from '../../test/random-table.ts';
import { protectAreas } from '../rounding/protect.ts';
import { type CountTable, TOTAL } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';
import { ownBounds } from './knowledge.ts';
import { type Linked, linkedFindings } from './linked.ts';
import { provableTogether } from './provable-together.ts';
import type { Relations } from './relations.ts';
import type { Released } from './released.ts';
import { findingsTogether } from './together.ts';
import { Witness } from './witness.ts';

const before = ['in', 'out'];
const after = ['in', 'out', 'gone'];
const paths = before.flatMap((from) => after.map((to) => [from, to] as const));
/** Each path, those who were there before and are asked no more, and those who have come since. */
const joint = [
  ...paths,
  ...before.map((from) => [from, undefined] as const),
  ...before.map((to) => [undefined, to] as const),
];
type Joint = (typeof joint)[number];

const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: joint.length, maxLength: joint.length });

const tableOver = (
  counted: readonly number[],
  cells: readonly (readonly string[])[],
  of: (one: Joint) => string,
) => {
  const cellsOf = joint.map((one) => {
    const place = cells.findIndex((labels) => labels.join() === of(one));
    return place < 0 ? undefined : place;
  });
  const sum = (cell: number): number =>
    counted.reduce((all, count, place) => all + (cellsOf[place] === cell ? count : 0), 0);
  const dimensions = ['county', ...(cells[0]?.length === 2 ? ['before'] : []), 'status'];
  const inner = cells.map((labels, cell) => cellOf(['50', ...labels], sum(cell)));
  return { table: cubeOf(dimensions, inner), cellOf: cellsOf };
};

const then = (counted: readonly number[]) =>
  tableOver(
    counted,
    before.map((one) => [one]),
    ([from]) => from ?? '',
  );
const now = (counted: readonly number[]) =>
  tableOver(
    counted,
    before.map((one) => [one]),
    ([, to]) => to ?? '',
  );
const cohort = (counted: readonly number[]) =>
  tableOver(counted, paths, ([from, to]) => (from !== undefined && to !== undefined ? `${from},${to}` : ''));

const released = (table: CountTable, rounded: readonly number[]): Released => ({
  ...{ table, rounded, exactness: ownBounds(table, rounded, 5) },
});

const [THEN, NOW, COHORT] = [0, 1, 2];
const places = (table: number, chosen: (labels: (typeof paths)[number]) => boolean) =>
  [...paths.keys()]
    .filter((cell) => paths.slice(cell, cell + 1).some(chosen))
    .map((cell) => ({ table, cell }));

/** Whoever is in the cohort was in the first table, and whoever is still there is in the second. */
const relations: Relations = {
  shared: [],
  within: [
    ...before.map((side, cell) => ({
      ...{ part: places(COHORT, ([from]) => from === side), whole: [{ table: THEN, cell }] },
    })),
    ...before.map((side, cell) => ({
      ...{ part: places(COHORT, ([, to]) => to === side), whole: [{ table: NOW, cell }] },
    })),
  ],
};

const total = (values: readonly number[], cells: readonly { cell: number }[]): number =>
  cells.reduce((sum, { cell }) => sum + (values[cell] ?? 0), 0);

const roundedTogether = async (counted: readonly number[]): Promise<readonly Released[]> => {
  const [old, recent, paired] = [then(counted).table, now(counted).table, cohort(counted).table];
  const [shownThen, shownNow] = [await protectAreas(old, rules), await protectAreas(recent, rules)];
  const caps = new Map([
    ...before.map((side, cell) => [JSON.stringify(['50', side, TOTAL]), shownThen[cell] ?? 0] as const),
    ...before.map((side, cell) => [JSON.stringify(['50', TOTAL, side]), shownNow[cell] ?? 0] as const),
  ]);
  const shown = await protectAreas(paired, rules, { caps });
  return [released(old, shownThen), released(recent, shownNow), released(paired, shown)];
};

test('a cohort that is shown within its quarters narrows nothing in them, and they nothing in it', () =>
  fc.assert(
    fc.asyncProperty(counts, async (counted) => {
      const tables = await roundedTogether(counted);
      if (new Witness(tables, relations).agrees)
        expect(await findingsTogether(tables, relations)).toEqual([]);
      for (const { part, whole } of relations.within ?? []) {
        const [shown = [], wholeShown = []] = [
          tables[COHORT]?.rounded,
          tables[whole[0]?.table ?? 0]?.rounded,
        ];
        const least = total(
          cohort(counted).table.inner.map(({ count }) => count - (count % 5)),
          part,
        );
        if (total(shown, part) > total(wholeShown, whole)) expect(least).toBeGreaterThan(0);
      }
    }),
    { numRuns: 40 },
  ));

test('it finds what the joint cells say, without them', () =>
  fc.assert(
    fc.asyncProperty(
      counts,
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      async (counted, ups) => {
        const linked = [then(counted), now(counted), cohort(counted)].map((one, place): Linked => {
          const rounded = one.table.inner.map(({ count }, cell) => {
            const up = ups[place * 2 + cell] === true && count % 5 > 0 ? 5 : 0;
            return count - (count % 5) + up;
          });
          return { released: released(one.table, rounded), cellOf: one.cellOf };
        });
        const inner = (
          await findingsTogether(
            linked.map((one) => one.released),
            relations,
          )
        ).filter(({ check }) => check === 'interval');
        const named = (findings: readonly { table: number; labels: readonly string[] }[]) =>
          findings.map(({ table, labels }) => `${String(table)} ${labels.join()}`).toSorted();
        expect(named(inner)).toEqual(named(await linkedFindings(joint.length, linked)));
      },
    ),
    { numRuns: 40 },
  ));

/** Seven who were out and still are, and nobody else; the later quarter shows five of them. */
const seven = joint.map(([from, to]) => (from === 'out' && to === 'out' ? 7 : 0));

test('a cohort that is shown as more than the quarters is found where it narrows them', async () => {
  const tables = [
    released(then(seven).table, [0, 5]),
    released(now(seven).table, [0, 5]),
    released(cohort(seven).table, [0, 0, 0, 0, 10, 0]),
  ];
  const found = (await findingsTogether(tables, relations)).map(
    ({ table, check }) => `${String(table)} ${check}`,
  );
  expect(found).toEqual(
    expect.arrayContaining([THEN, NOW, COHORT].map((table) => `${String(table)} interval`)),
  );
  expect(found).toContain(`${String(COHORT)} difference`);
});

test('what nobody can believe without contradiction is asked again without it', async () => {
  const tables = [
    released(then(seven).table, [0, 0]),
    released(now(seven).table, [0, 5]),
    released(cohort(seven).table, [0, 0, 0, 0, 10, 0]),
  ];
  expect(await findingsTogether(tables, relations)).toEqual([]);
});

test('a group of which other tables prove that all have one status is found, with and without knowing some', async () => {
  const table = cohort(seven).table;
  const exact = { base: 1, bounds: now(seven).table.published.map(() => 0) };
  const nobodyElse = { ...released(now(seven).table, [0, 7]), exactness: exact };
  const all: Relations = {
    shared: [[places(COHORT, ([, to]) => to === 'out'), [{ table: NOW, cell: 1 }]]],
  };
  const tables = [released(then(seven).table, [0, 5]), nobodyElse, released(table, [0, 0, 0, 0, 5, 0])];
  const asked = { table: COHORT, sensitive: 'status', known: [] };
  expect((await provableTogether(tables, all, [asked])).map(({ check }) => check)).toContain('group');
  expect(await provableTogether(tables, { shared: [] }, [asked])).toEqual([]);
  const two = new Map([[4, 2]]);
  const told = (await provableTogether(tables, all, [{ ...asked, known: [two] }])).map(({ check }) => check);
  expect(told).toContain('personal');
});
