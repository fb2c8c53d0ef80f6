import { expect, test } from '@jest/globals';
import { compare, difference, median } from './calls.ts';

test('the middle of several, in whatever order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([])).toBeNaN();
});

test('the difference is a share of the larger', () => {
  expect(difference({ question: '', notMine: 8, notThere: 10 })).toBeCloseTo(0.2);
  expect(difference({ question: '', notMine: 10, notThere: 10 })).toBe(0);
});

test('both are asked as often, and turn about', async () => {
  const asked: string[] = [];
  const ask = (what: string) => () => {
    asked.push(what);
    return Promise.resolve();
  };
  await compare('', 4, ask('mine'), ask('there'));
  expect(asked.join(' ')).toBe('mine there mine there there mine mine there there mine');
  asked.length = 0;
  await compare('', 1, ask('mine'), ask('there'), ask('after'));
  expect(asked.join(' ')).toBe('mine after there after mine after there after');
});
