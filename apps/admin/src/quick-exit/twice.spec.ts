import { expect, test } from '@jest/globals';
import { inARow } from './twice.ts';

test('two presses in a row are a wish to leave, two far apart are not', () => {
  const twice = inARow(700);
  expect([0, 701, 1401, 1500].map(twice)).toEqual([false, false, true, false]);
});

test('a third press does not count with the second', () => {
  const twice = inARow(700);
  expect([0, 100, 200].map(twice)).toEqual([false, true, false]);
});
