import { expect, test } from '@jest/globals';
import { referenceFile, referenceRows, references, referenceTable } from '../../test/reference-table.ts';
import { readRounded } from '../files/read-table.ts';
import { highs } from '../solver/highs.ts';
import { sumOf } from '../table/count-table.ts';
import { Extremes } from './intervals.ts';
import { hiddenBelow, knowledgeOfHiding, knowledgeOfRounding, oneBound } from './knowledge.ts';
import { cellTarget } from './targets.ts';

const keyOf = (labels: readonly (string | undefined)[]): string => JSON.stringify(labels);

test.each(references)('$name: hiding 1 to 4 is undone as far as the reference says', async ({ name }) => {
  const { table } = await referenceTable(name);
  const rows = referenceRows(`${name}_naive_intervals.csv`);
  const byKey = new Map(rows.map((row) => [keyOf(table.dimensions.map((column) => row[column])), row]));
  const counts = table.inner.map(({ count }) => count);
  const extremes = new Extremes(await highs(), knowledgeOfHiding(table, 5));
  let hidden = 0;
  for (const cell of table.published) {
    const row = byKey.get(keyOf(cell.labels));
    expect(row?.['hidden']).toBe(hiddenBelow(5, sumOf(cell, counts)) ? '1' : '0');
    if (row?.['hidden'] !== '1') continue;
    hidden += 1;
    const { linear, whole } = extremes.both(cellTarget(cell));
    expect([linear.lower, linear.upper, whole.lower, whole.upper]).toEqual(
      ['lp_lo', 'lp_up', 'ilp_lo', 'ilp_up'].map((column) => Number(row[column])),
    );
  }
  extremes.dispose();
  expect(hidden).toBe(rows.filter((row) => row['hidden'] === '1').length);
});

test.each(references)('$name: rounding leaves the intervals of the reference', async ({ name, bound }) => {
  const read = await referenceTable(name);
  const { table } = read;
  const rounded = await readRounded(referenceFile(`${name}_inner_rounded5.csv`), read, 5);
  const exactness = oneBound(table, 5, bound);
  const extremes = new Extremes(await highs(), knowledgeOfRounding(table, rounded, exactness));
  const rows = referenceRows(`${name}_rounded5_intervals.csv`);
  const found = new Map(table.published.map((cell) => [keyOf(cell.labels), extremes.both(cellTarget(cell))]));
  for (const row of rows) {
    const intervals = found.get(keyOf(table.dimensions.map((column) => row[column])));
    expect(intervals?.linear).toEqual({ lower: Number(row['lp_lo']), upper: Number(row['lp_up']) });
    expect(intervals?.whole).toEqual(intervals?.linear);
  }
  extremes.dispose();
  expect(rows).toHaveLength(table.published.length);
});
