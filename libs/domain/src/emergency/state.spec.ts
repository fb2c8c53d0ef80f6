import { expect, test } from '@jest/globals';
import { emergencyState } from './state.ts';

const endsAt = new Date('2026-11-20T03:40:00Z');
const before = new Date('2026-11-20T03:39:59.999Z');
const running = { endsAt, endedAt: null, reviewed: false };

test('it is open until it ends, to the millisecond', () => {
  expect(emergencyState(running, before)).toBe('active');
  expect(emergencyState(running, endsAt)).toBe('ended');
});

test('«end now» ends it before its time', () => {
  expect(emergencyState({ ...running, endedAt: before }, before)).toBe('ended');
});

test('reviewed is the last state', () => {
  expect(emergencyState({ ...running, reviewed: true }, endsAt)).toBe('reviewed');
});
