import { expect, test } from '@jest/globals';
import { type Invitation, leavers, type Member, membersNow, statusOf } from './present.ts';

const member = (name: string, postId: string, until: string | null): Member => ({
  id: `${name}${String(until)}`,
  postId,
  name,
  title: '',
  role: 'nav_counsellor',
  serviceId: 's',
  serviceName: 'NAV',
  serviceKind: 'nav',
  phone: '',
  email: '',
  basis: 'consent',
  since: '2026-01-01T09:00:00Z',
  until,
  endReason: null,
  awayUntil: null,
  standInName: null,
  referralId: null,
});
const today = '2026-06-01';
const left = '2026-03-01T09:00:00Z';

test('the holder stands first among those who are on the team', () => {
  const members = [member('Ingrid', 'a', null), member('Biret', 'b', null), member('Tone', 'c', left)];
  const batons = [
    {
      id: '1',
      postId: 'b',
      name: 'Biret',
      serviceId: 's',
      serviceName: 'K',
      serviceKind: 'coordination',
      since: left,
      until: null,
    },
  ];
  expect(membersNow({ members, batons, today }).map(({ name }) => name)).toEqual(['Biret', 'Ingrid']);
});

test('somebody who came back has not left, and somebody who left twice is named once', () => {
  const members = [
    member('Tone', 'c', left),
    member('Tone', 'c', '2026-05-01T09:00:00Z'),
    member('Ali', 'd', left),
    member('Ali', 'd', null),
  ];
  expect(leavers({ members, today }).map(({ name, until }) => [name, until])).toEqual([
    ['Tone', '2026-05-01T09:00:00Z'],
  ]);
});

test('who helps for a time is there until the last day, and has left after it', () => {
  const helper = { ...member('Sara', 'e', '2026-06-10T22:00:00Z'), referralId: 'r' };
  const batons: [] = [];
  expect(membersNow({ members: [helper], batons, today: '2026-06-10' })).toEqual([helper]);
  expect(leavers({ members: [helper], today: '2026-06-10' })).toEqual([]);
  expect(membersNow({ members: [helper], batons, today: '2026-06-11' })).toEqual([]);
  expect(leavers({ members: [helper], today: '2026-06-11' })).toEqual([helper]);
});

test('an invitation waits until its last day, and has then expired', () => {
  const invitation: Invitation = {
    id: 'i',
    serviceId: 's',
    serviceName: 'NAV',
    serviceKind: 'nav',
    postId: null,
    invitedByPostId: 'a',
    invitedByName: 'Ingrid',
    reason: 'x',
    invitedAt: left,
    answerBy: '2026-03-15',
    answer: null,
    answeredAt: null,
    answerReason: null,
    seenByInviterAt: null,
  };
  expect(statusOf(invitation, '2026-03-15')).toBe('waiting');
  expect(statusOf(invitation, '2026-03-16')).toBe('expired');
  expect(statusOf({ ...invitation, answer: 'declined' }, '2026-03-16')).toBe('declined');
});
