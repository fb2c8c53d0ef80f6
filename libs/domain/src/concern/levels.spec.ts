import { expect, test } from '@jest/globals';
import { allConcernLevels, concernLevels, isConcernLevel } from './levels.ts';

test('there are four levels, and only level 0 has a deadline', () => {
  expect(concernLevels).toEqual({
    '0': { services: 0, decidedWithinDays: 14 },
    '1': { services: 1, decidedWithinDays: null },
    '2': { services: 2, decidedWithinDays: null },
    '3': { services: 3, decidedWithinDays: null },
  });
  expect(allConcernLevels).toEqual(['0', '1', '2', '3']);
});

test('no other number is a level', () => {
  expect([-1, 0, 1, 2, 3, 4, 1.5, NaN].map(isConcernLevel)).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
