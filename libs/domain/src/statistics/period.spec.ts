import { expect, test } from '@jest/globals';
import { exportedPeriod, quartersBefore } from './period.ts';

test.each([
  ['2026Q3', '2026K3'],
  ['2026H1', '2026H1'],
  ['2026', '2026'],
])('%s leaves as %s', (period, code) => {
  expect(exportedPeriod(period)).toBe(code);
});

test('the quarter before, the year before', () => {
  expect(quartersBefore('2026Q1', 1)).toBe('2025Q4');
  expect(quartersBefore('2026Q3', 4)).toBe('2025Q3');
  expect(quartersBefore('2026Q3', 0)).toBe('2026Q3');
});
