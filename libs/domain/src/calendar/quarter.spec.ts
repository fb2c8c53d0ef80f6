import { expect, test } from '@jest/globals';
import { isQuarter, lastWholeQuarter, quarterOf, quarterRange } from './quarter.ts';

test.each([
  ['2026Q1', '2026-01-01', '2026-03-31'],
  ['2026Q2', '2026-04-01', '2026-06-30'],
  ['2026Q3', '2026-07-01', '2026-09-30'],
  ['2026Q4', '2026-10-01', '2026-12-31'],
])('%s runs from %s to %s', (quarter, from, to) => {
  expect(quarterRange(quarter)).toEqual({ from, to });
  expect([quarterOf(from), quarterOf(to)]).toEqual([quarter, quarter]);
});

test('the last whole quarter ended yesterday or before', () => {
  expect(lastWholeQuarter('2026-11-20')).toBe('2026Q3');
  expect(lastWholeQuarter('2026-10-01')).toBe('2026Q3');
  expect(lastWholeQuarter('2026-09-30')).toBe('2026Q2');
  expect(lastWholeQuarter('2026-01-01')).toBe('2025Q4');
});

test('only four quarters exist', () => {
  expect(['2026Q1', '2026Q4', '2026Q0', '2026Q5', '26Q1', '2026q1'].map(isQuarter)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
