import { expect, test } from '@jest/globals';
import { changeOf, explainedByRounding } from './change.ts';

test('what rounding can explain is no change', () => {
  expect(explainedByRounding).toBe(8);
  expect(changeOf(20, 15)).toBe('about-the-same');
  expect(changeOf(20, 25)).toBe('about-the-same');
  expect(changeOf(25, 15)).toBe('more');
  expect(changeOf(15, 25)).toBe('fewer');
  expect(changeOf(0, 8)).toBe('about-the-same');
  expect(changeOf(9, 0)).toBe('more');
});

test('of what is not shown nothing is said', () => {
  expect(changeOf(null, 15)).toBeNull();
  expect(changeOf(15, null)).toBeNull();
});
