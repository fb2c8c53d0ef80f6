import { expect, test } from '@jest/globals';
import { isFresh } from './fresh.ts';

const now = new Date('2026-11-25T12:00:00Z');
const secondsAgo = (seconds: number): Date => new Date(now.getTime() - seconds * 1000);

test('T07 five minutes after a sign-in it is fresh, and a second later it is not', () => {
  expect(isFresh(now, now)).toBe(true);
  expect(isFresh(secondsAgo(300), now)).toBe(true);
  expect(isFresh(secondsAgo(301), now)).toBe(false);
});

test('a sign-in that is said to be in the future is not fresh', () => {
  expect(isFresh(secondsAgo(-30), now)).toBe(true);
  expect(isFresh(secondsAgo(-31), now)).toBe(false);
});
