import { expect, test } from '@jest/globals';
import { blankMinutesBlockers, isReceived, minutesBlockers, shareMinutesBlockers } from './minutes.ts';

test('minutes say something, and are of a meeting that was not cancelled', () => {
  expect(minutesBlockers({ text: 'Vi ble enige.', status: 'called' })).toEqual([]);
  expect(minutesBlockers({ text: ' ', status: 'held' })).toEqual(['text-missing']);
  expect(minutesBlockers({ text: 'x', status: 'cancelled' })).toEqual(['cancelled']);
});

test('they are shared when the meeting is held, once there is something', () => {
  expect(shareMinutesBlockers({ status: 'held', unshared: 1 })).toEqual([]);
  expect(shareMinutesBlockers({ status: 'called', unshared: 1 })).toEqual(['not-held']);
  expect(shareMinutesBlockers({ status: 'held', unshared: 0 })).toEqual(['nothing-to-share']);
});

test('a part that was wrong is blanked once, with a reason', () => {
  expect(blankMinutesBlockers({ reason: 'Feil ungdom.', blanked: false })).toEqual([]);
  expect(blankMinutesBlockers({ reason: ' ', blanked: false })).toEqual(['reason-missing']);
  expect(blankMinutesBlockers({ reason: 'Igjen.', blanked: true })).toEqual(['already-blanked']);
});

test('a receipt counts from the last that was shared', () => {
  expect(isReceived(null, null)).toBe(true);
  expect(isReceived('2026-11-20T10:00:00Z', null)).toBe(false);
  expect(isReceived('2026-11-20T10:00:00Z', '2026-11-20T09:59:00Z')).toBe(false);
  expect(isReceived('2026-11-20T10:00:00Z', '2026-11-20T11:00:00+01:00')).toBe(true);
});
