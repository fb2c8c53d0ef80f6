import { expect, test } from '@jest/globals';
import { answers, isAnswer, isGrave } from './answers.ts';

test('there are five answers, from not talked about to acute', () => {
  expect(Object.keys(answers)).toEqual(['not_talked', 'fine', 'some', 'serious', 'acute']);
  expect(Object.values(answers).map((rules) => rules.weight)).toEqual([null, 0, 1, 2, 3]);
});

test('only serious and acute must be described and answered by the plan', () => {
  expect(Object.keys(answers).filter(isAnswer).filter(isGrave)).toEqual(['serious', 'acute']);
  expect(Object.values(answers).map((rules) => rules.mustBeDescribed)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

test('a number is not an answer', () => {
  expect(isAnswer('3')).toBe(false);
});
