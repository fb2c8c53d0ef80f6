import { expect, test } from '@jest/globals';
import { blockersIn, isBlank, type BlockerRules } from './blockers.ts';

const rules = {
  'too-small': (n) => n < 3,
  odd: (n) => n % 2 === 1,
} as const satisfies BlockerRules<number>;

test('everything that stands in the way is said, in the order of the table', () => {
  expect(blockersIn(rules, 1)).toEqual(['too-small', 'odd']);
});

test('nothing in the way is an empty list', () => {
  expect(blockersIn(rules, 4)).toEqual([]);
});

test('spaces are not an answer', () => {
  expect([null, '', '  \n', ' a '].map(isBlank)).toEqual([true, true, true, false]);
});
