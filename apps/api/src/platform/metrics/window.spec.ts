import { expect, test } from '@jest/globals';
import { Window } from './window.ts';

test('so many a minute, and then a wait until the minute is over', () => {
  const window = new Window(2);
  const begun = 1_000_000;
  expect([0, 10_000, 20_000, 59_999].map((after) => window.takes(begun + after))).toEqual([
    null,
    null,
    40,
    0.001,
  ]);
  expect(window.takes(begun + 60_000)).toBeNull();
});
