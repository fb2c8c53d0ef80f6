import { expect, test } from '@jest/globals';
import { isRefusal, refusal, requireNothingIn } from './refusal.ts';

test('a verb with something in its way is refused with the whole list', () => {
  expect(() => {
    requireNothingIn(['reason-missing', 'same-level']);
  }).toThrow(expect.objectContaining({ problem: 'blocked', blockers: ['reason-missing', 'same-level'] }));
});

test('a verb with nothing in its way goes on', () => {
  expect(() => {
    requireNothingIn([]);
  }).not.toThrow();
});

test('a refusal is told from any other error', () => {
  expect(isRefusal(refusal('not-found'))).toBe(true);
  expect(isRefusal(new Error('not-found'))).toBe(false);
  expect(isRefusal(Object.assign(new Error(), { problem: 'made-up', blockers: [] }))).toBe(false);
  expect(isRefusal(Object.assign(new Error(), { problem: 'blocked' }))).toBe(false);
  expect(isRefusal({ problem: 'blocked', blockers: [] })).toBe(false);
});
