import { expect, test } from '@jest/globals';
import { referenceFile, references, referenceTable } from '../../test/reference-table.ts';
import { readRounded } from '../files/read-table.ts';
import { type CountTable, sumOf } from '../table/count-table.ts';
import { protect } from './protect.ts';

const errorsOf = ({ inner, published }: CountTable, rounded: readonly number[]): readonly number[] => {
  const off = inner.map(({ count }, cell) => (rounded[cell] ?? 0) - count);
  return published.map((cell) => Math.abs(sumOf(cell, off)));
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const keys = Array.from(
  { length: 20 },
  (_, number) => `one of the twenty keys of the test, ${String(number)}`,
);

test.each(references)('$name: twenty keys, none further off than the reference', async ({ name, bound }) => {
  const read = await referenceTable(name);
  const reference = await readRounded(referenceFile(`${name}_inner_rounded5.csv`), read, 5);
  const means: number[] = [];
  for (const key of keys) {
    const rules = { secret: Buffer.from(key), base: 5, period: 'period', sensitive: 'status' };
    const errors = errorsOf(read.table, await protect(read.table, rules));
    expect(Math.max(...errors)).toBeLessThanOrEqual(bound + 1);
    means.push(mean(errors));
  }
  expect(mean(means)).toBeLessThanOrEqual(mean(errorsOf(read.table, reference)) + 0.5);
});
