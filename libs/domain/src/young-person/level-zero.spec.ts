import { expect, test } from '@jest/globals';
import { daysLeft, levelZeroDeadline } from './level-zero.ts';

test('level 0 is decided within 14 days, or 28 when prolonged', () => {
  expect(levelZeroDeadline('2026-11-20', false)).toBe('2026-12-04');
  expect(levelZeroDeadline('2026-11-20', true)).toBe('2026-12-18');
});

test('the days are counted down', () => {
  expect(daysLeft('2026-12-04', '2026-11-20')).toBe(14);
  expect(daysLeft('2026-12-04', '2026-12-04')).toBe(0);
  expect(daysLeft('2026-12-04', '2026-12-06')).toBe(-2);
});
