import { expect, test } from '@jest/globals';
import { clearanceBlockers, type ClearanceWish } from './clearance.ts';

const wish: ClearanceWish = {
  today: '2026-11-20',
  until: '2027-11-19',
  reason: 'Har saker med kode 6.',
  alreadyCleared: false,
};

test('somebody is cleared for up to a year, with a reason', () => {
  expect(clearanceBlockers(wish)).toEqual([]);
  expect(clearanceBlockers({ ...wish, until: wish.today })).toEqual([]);
});

test.each<[string, Partial<ClearanceWish>]>([
  ['until-missing', { until: 'i morgen' }],
  ['until-past', { until: '2026-11-19' }],
  ['more-than-a-year', { until: '2027-11-20' }],
  ['reason-missing', { reason: '' }],
  ['already-cleared', { alreadyCleared: true }],
])('%s', (blocker, part) => {
  expect(clearanceBlockers({ ...wish, ...part })).toEqual([blocker]);
});
