import { expect, test } from '@jest/globals';
import { isKeptFrom, isLockedOut, ownLockBlockers } from './own-lock.ts';

const one = { contributionId: 'song', serviceId: 'nav', guardianId: null };
const all = { contributionId: null, serviceId: 'school', guardianId: null };
const mother = { contributionId: 'song', serviceId: null, guardianId: 'kari' };
const service = (serviceId: string) => ({ serviceId, guardianId: null });

test('C05 one thing is kept from one service', () => {
  expect(isKeptFrom([one], 'song', service('nav'))).toBe(true);
  expect(isKeptFrom([one], 'poem', service('nav'))).toBe(false);
  expect(isKeptFrom([one], 'song', service('school'))).toBe(false);
});

test('C05 a whole service is kept out of everything', () => {
  expect(isKeptFrom([all], 'song', service('school'))).toBe(true);
  expect(isLockedOut([all, one], 'school')).toBe(true);
  expect(isLockedOut([all, one], 'nav')).toBe(false);
});

test('C05 one thing is kept from one guardian', () => {
  expect(isKeptFrom([mother], 'song', { serviceId: null, guardianId: 'kari' })).toBe(true);
  expect(isKeptFrom([mother], 'song', { serviceId: null, guardianId: 'per' })).toBe(false);
  expect(isKeptFrom([one], 'song', { serviceId: null, guardianId: null })).toBe(false);
});

test('C05 a lock is against one service or one guardian, and against a guardian for one thing', () => {
  expect([one, all, mother].map(ownLockBlockers)).toEqual([[], [], []]);
  expect(ownLockBlockers({ ...one, guardianId: 'kari' })).toEqual(['one-at-a-time']);
  expect(ownLockBlockers({ ...one, serviceId: null })).toEqual(['one-at-a-time']);
  expect(ownLockBlockers({ ...mother, contributionId: null })).toEqual(['guardian-item-by-item']);
});
