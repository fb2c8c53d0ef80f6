import { expect, test } from '@jest/globals';
import {
  pausesFollowUp,
  requireMayWithdraw,
  sharedAfter,
  sharingsOf,
  withdrawalBlockers,
} from './withdrawal.ts';

const sharings = sharingsOf(['bup', 'nav'], ['basic', 'health']);
const facts = { state: 'given', sharings, withdrawal: { scope: 'whole' } } as const;

test('a consent shares each category with each service', () => {
  expect(sharings).toEqual([
    { service: 'bup', category: 'basic' },
    { service: 'bup', category: 'health' },
    { service: 'nav', category: 'basic' },
    { service: 'nav', category: 'health' },
  ]);
});

test('the whole, one service or one category can be taken back', () => {
  expect(sharedAfter(sharings, { scope: 'whole' })).toEqual([]);
  expect(sharedAfter(sharings, { scope: 'service', service: 'nav' })).toEqual(
    sharingsOf(['bup'], ['basic', 'health']),
  );
  expect(sharedAfter(sharings, { scope: 'category', category: 'health' })).toEqual(
    sharingsOf(['bup', 'nav'], ['basic']),
  );
});

test('the follow-up pauses when nothing is left', () => {
  expect(pausesFollowUp([])).toBe(true);
  expect(pausesFollowUp(sharingsOf(['bup'], ['basic']))).toBe(false);
});

test('only what is given and shared can be taken back', () => {
  expect(withdrawalBlockers(facts)).toEqual([]);
  expect(withdrawalBlockers({ ...facts, state: 'withdrawn' })).toEqual(['not-given']);
  expect(withdrawalBlockers({ ...facts, state: 'withdrawn', sharings: [] })).toEqual(['not-given']);
  expect(withdrawalBlockers({ ...facts, withdrawal: { scope: 'service', service: 'ppt' } })).toEqual([
    'nothing-to-withdraw',
  ]);
  expect(withdrawalBlockers({ ...facts, withdrawal: { scope: 'category', category: 'family' } })).toEqual([
    'nothing-to-withdraw',
  ]);
  expect(() => {
    requireMayWithdraw({ ...facts, state: 'refused' });
  }).toThrow('blocked');
});
