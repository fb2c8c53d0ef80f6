import { expect, test } from '@jest/globals';
import { isReleasePeriod, readPeriod, releasePeriods } from './period.ts';

test('a quarter, a half year or a year; nothing shorter', () => {
  expect(releasePeriods).toEqual({ quarter: 1, half_year: 2, year: 4 });
  expect(['month', 'quarter'].filter(isReleasePeriod)).toEqual(['quarter']);
});

test.each([
  ['2026Q3', { quarter: '2026Q3', covers: 'quarter' }],
  ['2026H1', { quarter: '2026Q2', covers: 'half_year' }],
  ['2026H2', { quarter: '2026Q4', covers: 'half_year' }],
  ['2026', { quarter: '2026Q4', covers: 'year' }],
  ['2026H3', undefined],
  ['2026M06', undefined],
])('%s ends with the quarter whose last day is counted', (text, period) => {
  expect(readPeriod(text)).toEqual(period);
});
