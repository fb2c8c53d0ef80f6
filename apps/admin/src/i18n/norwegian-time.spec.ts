import { afterEach, expect, test } from '@jest/globals';
import { speak } from './language.ts';
import { clockTime, dateInNorway, plainClockTime } from './norwegian-time.ts';

afterEach(() => {
  speak('nb');
});

test('the clock is Norwegian in winter and in summer', () => {
  expect(clockTime('2026-11-20T08:12:00Z')).toBe('kl.\u00a009.12');
  expect(clockTime('2026-06-20T08:12:00Z')).toBe('kl.\u00a010.12');
});

test('midnight is 00.00 on the new date', () => {
  expect(clockTime('2026-11-19T23:00:00Z')).toBe('kl.\u00a000.00');
  expect(dateInNorway('2026-11-19T23:00:00Z')).toBe('2026-11-20');
  expect(dateInNorway('2026-11-19T22:59:00Z')).toBe('2026-11-19');
});

test('the young person reads whole hours without minutes', () => {
  expect(plainClockTime('2026-11-20T08:00:00Z')).toBe('kl.\u00a09');
  expect(plainClockTime('2026-11-20T08:30:00Z')).toBe('kl.\u00a09.30');
});

test('in English the clock is 09:12, and for the young person 9am', () => {
  speak('en');
  expect(clockTime('2026-11-20T08:12:00Z')).toBe('09:12');
  expect(plainClockTime('2026-11-20T08:00:00Z')).toBe('9am');
  expect(plainClockTime('2026-11-20T12:30:00Z')).toBe('1:30pm');
  expect(plainClockTime('2026-11-19T23:05:00Z')).toBe('12:05am');
});
