import { expect, test } from '@jest/globals';
import { birthDateIn, digitsTyped, wrongWithNumber } from './number-help.ts';

test('the number is explained as it is typed', () => {
  expect(digitsTyped('148509 5002')).toBe(10);
  expect(wrongWithNumber('148509 5002')).toEqual(['identity-wrong-length']);
  expect(wrongWithNumber('14850950026')).toEqual(['identity-wrong-check-digit']);
  expect(wrongWithNumber('148509 50025')).toEqual([]);
});

test('a right number brings its birth date, a wrong one does not', () => {
  expect(birthDateIn('14850950025', '2026-11-20')).toBe('2009-05-14');
  expect(birthDateIn('31929910020', '2026-11-20')).toBe('1999-12-31');
  expect(birthDateIn('14850950026', '2026-11-20')).toBeUndefined();
});
