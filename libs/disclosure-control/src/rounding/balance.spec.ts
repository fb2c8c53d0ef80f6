import { expect, test } from '@jest/globals';
import { cellOf } from '../../test/random-table.ts';
import { type CountTable, sumOf } from '../table/count-table.ts';
import { cubeOf } from '../table/cube.ts';
import { Balance } from './balance.ts';

/** Forty areas with two groups of three each: rounded up everywhere, the sum above is far off. */
const areas = (): CountTable =>
  cubeOf(
    ['area', 'status'],
    Array.from({ length: 40 }, (_, area) =>
      ['arbeid', 'ukjent'].map((status) => cellOf([String(area), status], 3)),
    ).flat(),
  );

const errorOf = (table: CountTable, rounded: readonly number[], labels: string): number => {
  const sum = table.published.find((cell) => cell.labels.join() === labels);
  if (sum === undefined) throw new Error('There is no such sum');
  return (
    sumOf(sum, rounded) -
    sumOf(
      sum,
      table.inner.map(({ count }) => count),
    )
  );
};

test('sums above that were eighty off come within a base, and no area leaves its bound', () => {
  const table = areas();
  const start = table.inner.map((_, cell) => (cell % 2 === 0 ? 5 : 0));
  expect(errorOf(table, start, 'Total,arbeid')).toBe(80);
  const order = [...start.keys()];
  const settled = new Balance({ table, rounded: start, limits: [], base: 5 }).settle(order);
  for (const status of ['arbeid', 'ukjent', 'Total'])
    expect(Math.abs(errorOf(table, settled, `Total,${status}`))).toBeLessThanOrEqual(5);
  for (let area = 0; area < 40; area += 1)
    expect(Math.abs(errorOf(table, settled, `${String(area)},Total`))).toBeLessThanOrEqual(4);
});

test('what is within base − 1 already is left alone', () => {
  const table = areas();
  const start = table.inner.map((_, cell) => (cell % 5 < 3 ? 5 : 0));
  const errors = ['arbeid', 'ukjent', 'Total'].map((status) => errorOf(table, start, `Total,${status}`));
  expect(errors.every((error) => Math.abs(error) <= 4)).toBe(true);
  expect(new Balance({ table, rounded: start, limits: [], base: 5 }).settle([...start.keys()])).toEqual(
    start,
  );
});

test('the group rule holds while balancing', () => {
  const table = areas();
  const start = table.inner.map(() => 0);
  const limits = table.inner.map((_, cell) => ({ members: [cell], limit: 0 }));
  expect(new Balance({ table, rounded: start, limits, base: 5 }).settle([...start.keys()])).toEqual(start);
});
