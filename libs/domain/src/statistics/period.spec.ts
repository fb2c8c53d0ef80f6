import { expect, test } from '@jest/globals';
import { exportedQuarter, quarterOfExported, quartersBefore } from './period.ts';

test('a quarter leaves as a kvartal, and comes back', () => {
  expect(exportedQuarter('2026Q3')).toBe('2026K3');
  expect(quarterOfExported('2026K3')).toBe('2026Q3');
});

test.each(['2026Q3', '2026K5', '2026', 'K3', '2026K33', ''])('%j is no quarter of theirs', (code) => {
  expect(quarterOfExported(code)).toBeNull();
});

test('the quarter before, the year before', () => {
  expect(quartersBefore('2026Q1', 1)).toBe('2025Q4');
  expect(quartersBefore('2026Q3', 4)).toBe('2025Q3');
  expect(quartersBefore('2026Q3', 0)).toBe('2026Q3');
});
