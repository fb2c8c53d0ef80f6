import { expect, test } from '@jest/globals';
import {
  askReferralBlockers,
  endReferralBlockers,
  prolongReferralBlockers,
  type ProlongFacts,
  type ReferralFacts,
  referralEnders,
  referralStatus,
  type ReferralStanding,
  requireMayEndReferral,
  requireMayProlong,
  requireMayRefer,
} from './referral.ts';

const asking: ReferralFacts = {
  today: '2026-11-20',
  until: '2027-02-01',
  basisUntil: '2027-06-01',
  onlyHelps: false,
  categoriesAreOpen: true,
};
const ask = (part: Partial<ReferralFacts>) => askReferralBlockers({ ...asking, ...part });

test('a service is asked for a time and with categories that are open to it', () => {
  expect(ask({})).toEqual([]);
  expect(ask({ onlyHelps: true })).toEqual(['only-helps']);
  expect(ask({ categoriesAreOpen: false })).toEqual(['category-not-open']);
});

test('it has a last day, today at the earliest, within half a year and never after the basis', () => {
  expect(ask({ until: null })).toEqual(['until-missing']);
  expect(ask({ until: '2026-11-19' })).toEqual(['until-missing']);
  expect(ask({ until: '2026-11-20' })).toEqual([]);
  expect(ask({ until: '2027-05-23' })).toEqual([]);
  expect(ask({ until: '2027-05-24' })).toEqual(['referral-too-long']);
  expect(ask({ basisUntil: '2027-02-01' })).toEqual([]);
  expect(ask({ basisUntil: '2027-01-31' })).toEqual(['longer-than-basis']);
  expect(ask({ basisUntil: null })).toEqual([]);
});

const prolonging: ProlongFacts = {
  ...asking,
  status: 'running',
  lastsUntil: '2027-01-15',
  reason: 'Verkstedet har plass en måned til.',
};
const prolong = (part: Partial<ProlongFacts>) => prolongReferralBlockers({ ...prolonging, ...part });

test('it is prolonged while it runs, to a later day, with a reason, by those whose place lasts', () => {
  expect(prolong({})).toEqual([]);
  expect(prolong({ onlyHelps: true })).toEqual(['only-helps']);
  expect(prolong({ status: 'over' })).toEqual(['referral-not-running']);
  expect(prolong({ until: '2027-01-15' })).toEqual(['until-not-later']);
  expect(prolong({ until: null })).toEqual(['until-not-later']);
  expect(prolong({ until: '2027-05-24' })).toEqual(['referral-too-long']);
  expect(prolong({ basisUntil: '2027-01-20' })).toEqual(['longer-than-basis']);
  expect(prolong({ reason: ' ' })).toEqual(['reason-missing']);
});

test('it is ended before its day with a reason, which the young person does not need', () => {
  expect(endReferralBlockers({ status: 'running', bySelf: false, reason: 'Ferdig.' })).toEqual([]);
  expect(endReferralBlockers({ status: 'running', bySelf: false, reason: '' })).toEqual(['reason-missing']);
  expect(endReferralBlockers({ status: 'running', bySelf: true, reason: '' })).toEqual([]);
  expect(endReferralBlockers({ status: 'ended', bySelf: true, reason: '' })).toEqual([
    'referral-not-running',
  ]);
});

test('what stands in the way is thrown as one refusal', () => {
  expect(() => {
    requireMayRefer({ ...asking, onlyHelps: true });
  }).toThrow('blocked');
  expect(() => {
    requireMayProlong({ ...prolonging, reason: '' });
  }).toThrow('blocked');
  expect(() => {
    requireMayEndReferral({ status: 'over', bySelf: false, reason: 'Ferdig.' });
  }).toThrow('blocked');
});

const standing: ReferralStanding = {
  answer: 'accepted',
  answerBy: '2026-12-04',
  until: '2027-02-01',
  endedAt: null,
};
const status = (part: Partial<ReferralStanding>, today = '2026-12-01') =>
  referralStatus({ ...standing, ...part }, today);

test('where a referral stands follows from the answer and the day', () => {
  expect(status({ answer: null })).toBe('asked');
  expect(status({ answer: null }, '2026-12-05')).toBe('unanswered');
  expect(status({ answer: null, until: '2026-11-30' })).toBe('unanswered');
  expect(status({ answer: 'declined' })).toBe('declined');
  expect(status({ answer: 'withdrawn' })).toBe('withdrawn');
  expect(status({})).toBe('running');
  expect(status({}, '2027-02-01')).toBe('running');
  expect(status({}, '2027-02-02')).toBe('over');
  expect(status({ endedAt: '2026-11-30T12:00:00Z' })).toBe('ended');
});

test('five can end it', () => {
  expect(referralEnders).toEqual(['receiver', 'team', 'young_person', 'transfer', 'closing']);
});
