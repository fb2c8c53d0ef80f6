import { expect, test } from '@jest/globals';
import {
  caseloadAnswerBlockers,
  type CaseloadAnswerFacts,
  caseloadAnswers,
  caseloadOfferBlockers,
  type CaseloadOfferFacts,
  requireMayAnswerCase,
  requireMayOfferCase,
} from './offer.ts';

const offer: CaseloadOfferFacts = {
  toOneself: false,
  sameService: true,
  receiverIsActive: true,
  alreadyOffered: false,
  reason: 'Jeg går ut i permisjon',
};
const yes: CaseloadAnswerFacts = { answeredBefore: null, offererIsMember: true, accept: true, reason: '' };
const no: CaseloadAnswerFacts = { ...yes, accept: false, reason: 'Jeg har for mange' };

test('a young person is offered to an active colleague, who says yes, or no with a reason', () => {
  expect(caseloadAnswers).toEqual(['accepted', 'declined', 'withdrawn']);
  expect(caseloadOfferBlockers(offer)).toEqual([]);
  expect(caseloadAnswerBlockers(yes)).toEqual([]);
  expect(caseloadAnswerBlockers(no)).toEqual([]);
  expect(caseloadAnswerBlockers({ ...no, offererIsMember: false })).toEqual([]);
});

test.each<[string, Partial<CaseloadOfferFacts>]>([
  ['to-oneself', { toOneself: true }],
  ['receiver-elsewhere', { sameService: false }],
  ['receiver-elsewhere', { sameService: false, receiverIsActive: false }],
  ['receiver-not-active', { receiverIsActive: false }],
  ['already-offered', { alreadyOffered: true }],
  ['reason-missing', { reason: ' ' }],
])('an offer is stopped by %s', (code, part) => {
  expect(caseloadOfferBlockers({ ...offer, ...part })).toEqual([code]);
  expect(() => {
    requireMayOfferCase({ ...offer, ...part });
  }).toThrow('blocked');
});

test.each<[string, CaseloadAnswerFacts]>([
  ['already-answered', { ...yes, answeredBefore: 'withdrawn' }],
  ['offerer-left', { ...yes, offererIsMember: false }],
  ['reason-missing', { ...no, reason: '' }],
])('an answer is stopped by %s', (code, facts) => {
  expect(caseloadAnswerBlockers(facts)).toEqual([code]);
  expect(() => {
    requireMayAnswerCase(facts);
  }).toThrow('blocked');
});
