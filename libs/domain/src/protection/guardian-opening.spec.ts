import { expect, test } from '@jest/globals';
import { guardianOpeningBlockers, type GuardianOpeningWish } from './guardian-opening.ts';

const wish: GuardianOpeningWish = {
  isProtected: true,
  alreadyAsked: false,
  hasSignIn: true,
  reason: 'Mor har omsorgen og bor på samme sted.',
};

test('A04 a guardian is opened for with a reason, and a second colleague confirms', () => {
  expect(guardianOpeningBlockers(wish)).toEqual([]);
});

test.each<[string, Partial<GuardianOpeningWish>]>([
  ['not-protected', { isProtected: false }],
  ['no-sign-in', { hasSignIn: false }],
  ['already-asked', { alreadyAsked: true }],
  ['reason-missing', { reason: '' }],
])('%s', (blocker, part) => {
  expect(guardianOpeningBlockers({ ...wish, ...part })).toEqual([blocker]);
});
