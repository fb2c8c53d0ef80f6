import { expect, test } from '@jest/globals';
import { addDays, addMonths, dateOf, daysBetween, isIsoDate, weekdayOf } from './date.ts';

test.each([
  ['2026-11-20', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['20261120', false],
  ['2026-11-20T00:00', false],
  ['', false],
])('%s is a date: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});

test('days are added over months, years and summer time', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

test('what is added over the last day that can be written is that day', () => {
  expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
  expect(addDays(addDays('9999-12-30', 31), 1)).toBe('9999-12-31');
  expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
  expect(addMonths('9999-12-31', 1)).toBe('9999-12-31');
  expect(addDays('10000-01-01', -1)).toBe('9999-12-30');
  expect(addDays('0001-12-31 BC', 1)).toBe('0001-01-02');
  expect(isIsoDate('10000-01-01')).toBe(false);
});

test('days between two dates have a direction', () => {
  expect(daysBetween('2026-11-20', '2026-12-04')).toBe(14);
  expect(daysBetween('2026-12-04', '2026-11-20')).toBe(-14);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});

test('months are added to the last day that exists', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-11-20', 12)).toBe('2027-11-20');
  expect(addMonths('2026-01-15', -3)).toBe('2025-10-15');
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
});

test('a month outside the year belongs to the year beside it', () => {
  expect(dateOf(2026, 0, 31)).toBe('2025-12-31');
  expect(dateOf(2026, 14, 30)).toBe('2027-02-28');
});

test('the week begins on Monday', () => {
  expect(weekdayOf('2026-11-20')).toBe(5);
  expect(weekdayOf('2026-11-22')).toBe(7);
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(weekdayOf('1969-12-29')).toBe(1);
  expect(weekdayOf('1960-02-29')).toBe(1);
});
