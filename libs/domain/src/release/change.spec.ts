import { expect, test } from '@jest/globals';
import { changeOf, shareChangeOf } from './change.ts';

const shown = (value: number | null, sums = 1) => ({ value, sums });

test('what the rounding can explain is no change: eight in a municipality', () => {
  const after = [100, 105, 95, 108, 110, 90];
  expect(after.map((value) => changeOf(shown(100), shown(value)))).toEqual([
    ...['alike', 'alike', 'alike', 'alike'],
    ...['more', 'fewer'],
  ]);
  expect(changeOf(shown(100, 4), shown(115, 4))).toBe('alike');
  expect(changeOf(shown(null), shown(10))).toBeNull();
  expect(changeOf(shown(10), shown(null))).toBeNull();
});

test('shares are alike while their intervals meet', () => {
  const about = (percent: number) => ({ percent, low: percent - 5, high: percent + 5 });
  expect([45, 50, 55, 29].map((percent) => shareChangeOf(about(40), about(percent)))).toEqual([
    ...['alike', 'alike', 'more', 'fewer'],
  ]);
  expect([shareChangeOf(null, about(40)), shareChangeOf(about(40), null)]).toEqual([null, null]);
});
