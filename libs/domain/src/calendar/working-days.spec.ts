import { expect, test } from '@jest/globals';
import { addWorkingDays, isWorkingDay, lastDayToAnswer } from './working-days.ts';

const never = () => false;
const christmas = (date: string) => ['2026-12-25', '2027-01-01'].includes(date);

test('Saturday, Sunday and holidays are not working days', () => {
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-12-25'];
  expect(days.map((day) => isWorkingDay(day, christmas))).toEqual([true, false, false, true, false]);
});

test('the day it begins does not count', () => {
  expect(addWorkingDays('2026-11-20', 1, never)).toBe('2026-11-23');
  expect(addWorkingDays('2026-11-21', 1, never)).toBe('2026-11-23');
  expect(addWorkingDays('2026-11-20', 0, never)).toBe('2026-11-20');
});

test('an offer can be answered for ten working days', () => {
  expect(lastDayToAnswer('2026-11-20', never)).toBe('2026-12-04');
  expect(lastDayToAnswer('2026-12-21', christmas)).toBe('2027-01-06');
});
