import { expect, test } from '@jest/globals';
import { guardianBlockers, inviteBlockers, memberBlockers, timeBlockers } from './call.ts';

const today = '2026-11-20';
const when = { day: today, time: '14:30', lengthMinutes: 60, link: '' };

test('a meeting has a day to come, a time and a sensible length', () => {
  expect(timeBlockers(when, today)).toEqual([]);
  expect(timeBlockers({ ...when, day: '2026-11-19' }, today)).toEqual(['in-the-past']);
  expect(timeBlockers({ ...when, time: '24:00' }, today)).toEqual(['no-time']);
  expect(timeBlockers({ ...when, time: 'kl. 9' }, today)).toEqual(['no-time']);
  expect(timeBlockers({ ...when, lengthMinutes: 9 }, today)).toEqual(['too-short']);
  expect(timeBlockers({ ...when, lengthMinutes: 10 }, today)).toEqual([]);
  expect(timeBlockers({ ...when, lengthMinutes: 481 }, today)).toEqual(['too-long']);
});

test('a digital link is a safe address and nothing else', () => {
  const link = (text: string) => timeBlockers({ ...when, link: text }, today);
  expect(link('https://mote.example/123')).toEqual([]);
  expect(link('http://mote.example/123')).toEqual(['link-not-safe']);
  expect(link('javascript:alert(1)')).toEqual(['link-not-safe']);
  expect(link('https://mote.example 123')).toEqual(['link-not-safe']);
});

const guest = { id: 'a', standing: true, unwanted: false };
const guardian = { ...guest, grownUp: false, shutOut: false };

test('somebody on the team is asked, unless the young person does not want that', () => {
  expect(memberBlockers(guest)).toEqual([]);
  expect(memberBlockers({ ...guest, standing: false })).toEqual(['not-on-team']);
  expect(memberBlockers({ ...guest, unwanted: true })).toEqual(['unwanted']);
});

test('A04 a guardian is asked only where a guardian may be', () => {
  expect(guardianBlockers(guardian)).toEqual([]);
  expect(guardianBlockers({ ...guardian, standing: false })).toEqual(['not-guardian']);
  expect(guardianBlockers({ ...guardian, grownUp: true })).toEqual(['grown-up']);
  expect(guardianBlockers({ ...guardian, shutOut: true })).toEqual(['guardian-shut-out']);
  expect(guardianBlockers({ ...guardian, unwanted: true })).toEqual(['unwanted']);
});

test('the young person is always asked, or reads why not', () => {
  const asked = { others: 1, youngPersonInvited: true, notInvitedReason: '' };
  expect(inviteBlockers(asked)).toEqual([]);
  expect(inviteBlockers({ ...asked, others: 0 })).toEqual([]);
  expect(inviteBlockers({ ...asked, youngPersonInvited: false })).toEqual(['young-person-left-out']);
  expect(inviteBlockers({ ...asked, youngPersonInvited: false, notInvitedReason: 'Du er syk.' })).toEqual([]);
  expect(inviteBlockers({ others: 0, youngPersonInvited: false, notInvitedReason: 'x' })).toEqual([
    'nobody-asked',
  ]);
});
