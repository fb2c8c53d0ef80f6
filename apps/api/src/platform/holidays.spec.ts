import { expect, test } from '@jest/globals';
import { isHoliday } from './holidays.ts';

const of = (year: number): string[] =>
  Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10))
    .filter((date) => date.startsWith(String(year)))
    .filter(isHoliday);

test('a year has the days that the law names, those that stand still and those that go with Easter', () => {
  const easter = [
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-14',
    '2026-05-24',
    '2026-05-25',
  ];
  const still = ['2026-01-01', '2026-05-01', '2026-05-17', '2026-12-25', '2026-12-26'];
  expect(of(2026)).toEqual([...easter, ...still].toSorted());
});

test('another year has its own, also when Easter is early', () => {
  expect(of(2027)).toContain('2027-03-28');
  expect(of(2027)).not.toContain('2027-04-05');
});
