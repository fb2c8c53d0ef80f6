import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellOf, rules } from '../../test/random-table.ts';
import { protectAreas } from '../rounding/protect.ts';
import { type CountTable, TOTAL } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';
import { ownBounds } from './knowledge.ts';
import { type Linked, linkedFindings } from './linked.ts';
import type { Released } from './released.ts';
import { findingsTogether } from './together.ts';
import { Witness } from './witness.ts';

const bins = ['0', '1', '2-3'];
const statuses = ['arbeid', 'ledig', 'ute'];
/** The finest that both tables together tell apart: bin and status of everybody in one county. */
const joint = bins.flatMap((bin) => statuses.map((status) => [bin, status] as const));

const tableBy = (counts: readonly number[], labels: readonly string[], own: 0 | 1): CountTable => {
  const count = (label: string): number =>
    counts.reduce((sum, one, place) => sum + (joint[place]?.[own] === label ? one : 0), 0);
  return cubeOf(
    ['county', 'status'],
    labels.map((label) => cellOf(['50', label], count(label))),
  );
};

const released = (table: CountTable, rounded: readonly number[]): Released => ({
  table,
  rounded,
  exactness: ownBounds(table, rounded, 5),
});

const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: joint.length, maxLength: joint.length });
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const everyone = (table: number, cells: readonly unknown[]) => cells.map((_, cell) => ({ table, cell }));
const shared = { shared: [[everyone(0, statuses), everyone(1, bins)] as const] };

const bothOf = async (counted: readonly number[]): Promise<readonly [Released, Released]> => {
  const [first, second] = [tableBy(counted, statuses, 1), tableBy(counted, bins, 0)];
  const shown = await protectAreas(first, rules);
  const aims = new Map([[JSON.stringify(['50', TOTAL]), total(shown)]]);
  return [released(first, shown), released(second, await protectAreas(second, rules, { aims }))];
};

test('a table is shown with the total of another one wherever it can be, and then they narrow nothing together', () =>
  fc.assert(
    fc.asyncProperty(counts, async (counted) => {
      const both = await bothOf(counted);
      const [first, second] = both.map(({ rounded }) => total(rounded));
      if (first === second) expect(await findingsTogether(both, shared)).toEqual([]);
      else expect(Math.abs(total(counted) - (first ?? 0))).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  ));

test('it finds what the joint cells say, without them', () =>
  fc.assert(
    fc.asyncProperty(counts, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), async (counted, ups) => {
      const given = [tableBy(counted, statuses, 1), tableBy(counted, bins, 0)].map((table, place) => {
        const up = (cell: number): number => (ups[place * 3 + cell] === true ? 5 : 0);
        return released(
          table,
          table.inner.map(({ count }, cell) => count - (count % 5) + (count % 5 === 0 ? 0 : up(cell))),
        );
      });
      const linked: Linked[] = given.map((one, place) => ({
        released: one,
        cellOf: joint.map(([bin, status]) => (place === 0 ? statuses.indexOf(status) : bins.indexOf(bin))),
      }));
      const named = (findings: readonly { labels: readonly string[] }[]) =>
        findings.map(({ labels }) => labels.join()).toSorted();
      expect(named(await findingsTogether(given, shared))).toEqual(
        named(await linkedFindings(joint.length, linked)),
      );
    }),
    { numRuns: 40 },
  ));

test('two totals of the same persons that say different things narrow each other, and it is found', async () => {
  const table = tableBy([1, 0, 0, 0, 0, 0, 0, 0, 0], statuses, 1);
  const up = released(table, [5, 0, 0]);
  const down = released(tableBy([1, 0, 0, 0, 0, 0, 0, 0, 0], bins, 0), [0, 0, 0]);
  expect(await findingsTogether([up, down], shared)).not.toEqual([]);
});

test('a witness moves one cell of each table, and none below nobody', async () => {
  const [first, second] = await bothOf([3, 4, 1, 0, 2, 2, 7, 1, 1]);
  const witness = new Witness([first, second], shared);
  expect(witness.agrees).toBe(true);
  const shown = first.rounded.findIndex((value) => value > 0);
  expect(witness.reaches({ table: 0, cell: shown }, -4)).toBe(true);
  expect(new Witness([first, released(second.table, [0, 0, 0])], shared).agrees).toBe(false);
});
