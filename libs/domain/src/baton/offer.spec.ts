import { expect, test } from '@jest/globals';
import {
  answerBatonBlockers,
  batonOfferAnswers,
  holderAfter,
  offerBatonBlockers,
  requireMayAnswerBaton,
  requireMayOfferBaton,
  type BatonAnswerFacts,
  type BatonOfferFacts,
} from './offer.ts';

const offer: BatonOfferFacts = {
  isHolder: true,
  toOneself: false,
  receiverIsMember: true,
  receiverIsActive: true,
  alreadyOffered: false,
  reason: 'NAV har mest å gjøre nå',
};
const accepting: BatonAnswerFacts = {
  answeredBefore: null,
  isReceiver: true,
  isMember: true,
  offererHolds: true,
  accept: true,
  reason: '',
};
const declining: BatonAnswerFacts = { ...accepting, accept: false, reason: 'Slutter til jul' };

test('the holder offers the baton to an active member of the team', () => {
  expect(offerBatonBlockers(offer)).toEqual([]);
});

test.each<[string, Partial<BatonOfferFacts>]>([
  ['only-the-holder', { isHolder: false }],
  ['to-oneself', { toOneself: true }],
  ['receiver-not-on-team', { receiverIsMember: false }],
  ['receiver-not-on-team', { receiverIsMember: false, receiverIsActive: false }],
  ['receiver-not-active', { receiverIsActive: false }],
  ['already-offered', { alreadyOffered: true }],
  ['reason-missing', { reason: ' ' }],
])('%s', (code, part) => {
  expect(offerBatonBlockers({ ...offer, ...part })).toEqual([code]);
});

test('the receiver accepts, or declines with a reason', () => {
  expect(answerBatonBlockers(accepting)).toEqual([]);
  expect(answerBatonBlockers(declining)).toEqual([]);
  expect(answerBatonBlockers({ ...declining, offererHolds: false })).toEqual([]);
});

test.each<[string, BatonAnswerFacts]>([
  ['not-the-receiver', { ...accepting, isReceiver: false }],
  ['already-answered', { ...accepting, answeredBefore: 'declined' }],
  ['not-on-team', { ...accepting, isMember: false }],
  ['baton-moved', { ...accepting, offererHolds: false }],
  ['reason-missing', { ...declining, reason: '' }],
])('an answer is stopped by %s', (code, facts) => {
  expect(answerBatonBlockers(facts)).toEqual([code]);
});

test('the baton passes only when it is accepted', () => {
  expect(batonOfferAnswers).toEqual(['accepted', 'declined', 'withdrawn']);
  expect(holderAfter).toEqual({ accepted: 'receiver', declined: 'offerer', withdrawn: 'offerer' });
});

test('a verb with something in its way is refused', () => {
  expect(() => {
    requireMayOfferBaton({ ...offer, isHolder: false });
  }).toThrow('blocked');
  expect(() => {
    requireMayAnswerBaton({ ...declining, reason: '' });
  }).toThrow('blocked');
});
