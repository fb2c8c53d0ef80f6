import { expect, test } from '@jest/globals';
import { weeksOf } from './calendar-month.ts';

test('November 2026 begins on a Sunday and takes six weeks', () => {
  const weeks = weeksOf('2026-11-20');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([
    '2026-10-26',
    '2026-10-27',
    '2026-10-28',
    '2026-10-29',
    '2026-10-30',
    '2026-10-31',
    '2026-11-01',
  ]);
  expect(weeks[5]?.[0]).toBe('2026-11-30');
});

test('February 2027 fits four weeks exactly', () => {
  expect(weeksOf('2027-02-10')).toHaveLength(4);
});
