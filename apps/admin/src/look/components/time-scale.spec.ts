import { expect, test } from '@jest/globals';
import { monthTicks, timeScale } from './time-scale.ts';

test('the ends are at the ends, the middle in the middle, and nothing outside', () => {
  const scale = timeScale('2026-01-01', '2026-01-11', 100, 50);
  expect(['2026-01-01', '2026-01-06', '2026-01-11', '2027-01-01', '2020-01-01'].map(scale.place)).toEqual([
    100, 125, 150, 150, 100,
  ]);
});

test('months are named as often as there is room', () => {
  expect(monthTicks(timeScale('2026-02-01', '2026-08-01', 0, 600), 60)).toHaveLength(7);
  expect(monthTicks(timeScale('2026-02-01', '2026-08-01', 0, 200), 60)).toEqual([
    '2026-02-01',
    '2026-04-01',
    '2026-06-01',
    '2026-08-01',
  ]);
});

test('a line that begins inside a month has its first tick at the next step', () => {
  expect(monthTicks(timeScale('2026-02-10', '2026-04-10', 0, 600), 60)[0]).toBe('2026-03-01');
});
