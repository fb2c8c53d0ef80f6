import { expect, test } from '@jest/globals';
import { inOrderOffered, isProposed } from './offered.ts';

const all = { ageFrom: 16, ageTo: 20, situations: [] } as const;
const ot = { ageFrom: 16, ageTo: 20, situations: ['ot_follow_up'] } as const;

test('the ages are counted with both ends', () => {
  const at = (age: number): boolean => isProposed(all, { age, transitions: [] });
  expect([15, 16, 20, 21].map(at)).toEqual([false, true, true, false]);
});

test('a template for a situation is proposed when the case shows it', () => {
  expect(isProposed(ot, { age: 17, transitions: [] })).toBe(false);
  expect(isProposed(ot, { age: 17, transitions: ['school_to_ot'] })).toBe(true);
  expect(isProposed(ot, { age: 30, transitions: ['school_to_ot'] })).toBe(false);
});

test('the most particular comes first, and none is kept back', () => {
  const small = { ageFrom: 6, ageTo: 12, situations: [] } as const;
  expect(inOrderOffered([small, all, ot], { age: 17, transitions: ['ot_to_nav'] })).toEqual([ot, all, small]);
});
