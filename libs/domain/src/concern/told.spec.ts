import { expect, test } from '@jest/globals';
import { howIsMissing, whyNotIsMissing } from './told.ts';

test('told is not enough without how', () => {
  expect(howIsMissing({ told: true, how: '' })).toBe(true);
  expect(howIsMissing({ told: true, how: 'I en samtale' })).toBe(false);
  expect(howIsMissing({ told: false, whyNot: '' })).toBe(false);
});

test('not told is not enough without why not yet', () => {
  expect(whyNotIsMissing({ told: false, whyNot: ' ' })).toBe(true);
  expect(whyNotIsMissing({ told: false, whyNot: 'Avtalt til mandag' })).toBe(false);
  expect(whyNotIsMissing({ told: true, how: '' })).toBe(false);
});
