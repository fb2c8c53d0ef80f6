import { expect, test } from '@jest/globals';
import {
  isOftener,
  isReleasePeriod,
  lastWholePeriod,
  nextPeriod,
  periodOf,
  readPeriod,
  releasePeriods,
} from './period.ts';

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

test.each(['2026Q1', '2026Q4', '2026H1', '2026H2', '2026'])('%s is written as it is read', (text) => {
  const read = readPeriod(text);
  expect(read && periodOf(read)).toBe(text);
});

test('a half year comes less often than a quarter, and a year less often than both', () => {
  expect([
    isOftener('quarter', 'half_year'),
    isOftener('half_year', 'year'),
    isOftener('year', 'year'),
  ]).toEqual([...[true, true, false]]);
});

test.each([
  ['quarter', '2026-10-02', '2026Q3'],
  ['half_year', '2026-10-02', '2026Q2'],
  ['half_year', '2026-07-01', '2026Q2'],
  ['half_year', '2026-06-30', '2025Q4'],
  ['year', '2026-12-31', '2025Q4'],
  ['year', '2027-01-01', '2026Q4'],
] as const)('by the %s the newest that is over on %s ends with %s', (rhythm, today, quarter) => {
  expect(lastWholePeriod(rhythm, today)).toBe(quarter);
});

test('the next period can be made the day after its last', () => {
  expect(nextPeriod('quarter', '2026-11-26')).toEqual({ quarter: '2026Q4', from: '2027-01-01' });
  expect(nextPeriod('half_year', '2026-11-26')).toEqual({ quarter: '2026Q4', from: '2027-01-01' });
  expect(nextPeriod('half_year', '2026-01-01')).toEqual({ quarter: '2026Q2', from: '2026-07-01' });
  expect(nextPeriod('year', '2026-11-26')).toEqual({ quarter: '2026Q4', from: '2027-01-01' });
});
