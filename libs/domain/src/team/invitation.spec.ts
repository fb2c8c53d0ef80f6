import { expect, test } from '@jest/globals';
import {
  answerInvitationBlockers,
  invitationAnswers,
  invitationStatus,
  inviteBlockers,
  requireMayAnswerInvitation,
  requireMayInvite,
  type InvitationAnswerFacts,
  type InvitationFacts,
} from './invitation.ts';

const invitation: InvitationFacts = {
  isMember: true,
  followUpStatus: 'active',
  basicIsOpen: true,
  reason: 'Vi trenger BUP i laget',
  alreadyOnTeam: false,
  alreadyInvited: false,
  canAnswer: true,
};
const accepting: InvitationAnswerFacts = { status: 'waiting', accept: true, reason: '', basicIsOpen: true };
const declining: InvitationAnswerFacts = {
  ...accepting,
  accept: false,
  reason: 'Feil tjeneste',
  basicIsOpen: false,
};

test('a service is invited when «basic» is open to it', () => {
  expect(inviteBlockers(invitation)).toEqual([]);
  expect(inviteBlockers({ ...invitation, followUpStatus: 'registered' })).toEqual([]);
});

test.each<[string, Partial<InvitationFacts>]>([
  ['not-on-team', { isMember: false }],
  ['follow-up-closed', { followUpStatus: 'closed' }],
  ['no-basis-for-basic', { basicIsOpen: false }],
  ['reason-missing', { reason: ' ' }],
  ['already-on-team', { alreadyOnTeam: true }],
  ['already-invited', { alreadyInvited: true }],
  ['invited-cannot-answer', { canAnswer: false }],
])('%s', (code, part) => {
  expect(inviteBlockers({ ...invitation, ...part })).toEqual([code]);
});

test('an invitation waits until its last day and is then expired', () => {
  expect(invitationStatus(null, '2026-12-04', '2026-12-04')).toBe('waiting');
  expect(invitationStatus(null, '2026-12-04', '2026-12-05')).toBe('expired');
  expect(invitationAnswers.map((answer) => invitationStatus(answer, '2026-12-04', '2026-12-05'))).toEqual([
    'accepted',
    'declined',
    'withdrawn',
  ]);
});

test('it is accepted as it is, or declined with a reason', () => {
  expect(answerInvitationBlockers(accepting)).toEqual([]);
  expect(answerInvitationBlockers(declining)).toEqual([]);
});

test.each<[string, InvitationAnswerFacts]>([
  ['already-answered', { ...accepting, status: 'accepted' }],
  ['already-answered', { ...accepting, status: 'declined' }],
  ['already-answered', { ...accepting, status: 'withdrawn' }],
  ['invitation-expired', { ...accepting, status: 'expired' }],
  ['reason-missing', { ...declining, reason: '' }],
  ['no-basis-for-basic', { ...accepting, basicIsOpen: false }],
])('an answer is stopped by %s', (code, facts) => {
  expect(answerInvitationBlockers(facts)).toEqual([code]);
});

test('a verb with something in its way is refused', () => {
  expect(() => {
    requireMayInvite({ ...invitation, reason: '' });
  }).toThrow('blocked');
  expect(() => {
    requireMayAnswerInvitation({ ...declining, reason: '' });
  }).toThrow('blocked');
});
