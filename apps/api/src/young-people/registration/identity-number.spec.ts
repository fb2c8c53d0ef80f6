import { expect, test } from '@jest/globals';
import { bareNumber, wrongWithNumber } from './identity-number.ts';

test('a number from Tenor is taken in the demo, with or without a space, and nowhere else', () => {
  expect(wrongWithNumber('14850950025', true)).toEqual([]);
  expect(wrongWithNumber('148509 50025', true)).toEqual([]);
  expect(wrongWithNumber('14850950025', false)).toEqual(['identity-invented']);
  expect(bareNumber(' 148509–50025 ')).toBe('14850950025');
});

test('a number that could be a real person’s is refused in the demo', () => {
  // 31 December 2039: nobody is born with it yet
  expect(wrongWithNumber('31123950057', true)).toEqual(['identity-real-in-demo']);
});

test.each([
  ['1485095002', 'identity-wrong-length'],
  ['148509500255', 'identity-wrong-length'],
  ['abcdefghijk', 'identity-not-digits'],
  ['', 'identity-not-digits'],
  ['14850950026', 'identity-wrong-check-digit'],
  ['32850950025', 'identity-no-such-date'],
])('«%s» is explained by one code', (typed, code) => {
  expect(wrongWithNumber(typed, true)).toEqual([code]);
});
