import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import {
  isUnansweredTooLong,
  isUnderWay,
  responsible,
  responsibleIn,
  senderRunsOut,
  senderUntil,
  senderUntilAge,
  warnMonthsBefore,
} from './responsibility.ts';

const never = () => false;

test('the sender is responsible until the receiver has met the young person', () => {
  expect(keysOf(responsibleIn).map((status) => `${status} ${responsible({ status })}`)).toEqual([
    'planned sender',
    'offered sender',
    'accepted sender',
    'declined sender',
    'met receiver',
    'ended sender',
  ]);
});

test('a transition is under way until it is met or ended', () => {
  expect(keysOf(responsibleIn).filter(isUnderWay)).toEqual(['planned', 'offered', 'accepted', 'declined']);
});

test('an offer is unanswered too long after ten working days', () => {
  const offered = { status: 'offered', offeredOn: '2026-11-06' } as const;
  expect(isUnansweredTooLong(offered, '2026-11-20', never)).toBe(false);
  expect(isUnansweredTooLong(offered, '2026-11-21', never)).toBe(true);
  expect(isUnansweredTooLong(offered, '2026-11-21', (date) => date === '2026-11-10')).toBe(false);
  expect(isUnansweredTooLong({ ...offered, status: 'accepted' }, '2026-12-21', never)).toBe(false);
  expect(isUnansweredTooLong({ ...offered, offeredOn: null }, '2026-12-21', never)).toBe(false);
});

test('three months before the sender’s time is out, Laget says so', () => {
  const transition = { status: 'offered', senderUntil: '2027-02-20' } as const;
  expect(warnMonthsBefore).toBe(3);
  expect(senderRunsOut(transition, '2026-11-19')).toBe(false);
  expect(senderRunsOut(transition, '2026-11-20')).toBe(true);
  expect(senderRunsOut({ ...transition, status: 'met' }, '2026-11-20')).toBe(false);
  expect(senderRunsOut({ ...transition, senderUntil: null }, '2026-11-20')).toBe(false);
});

test('how long the sender may be responsible follows from the kind and the date of birth', () => {
  expect(Object.entries(senderUntilAge).map(([kind, age]) => `${kind} ${String(age)}`)).toEqual([
    'bup_to_dps 18',
    'child_welfare_to_aftercare 18',
    'ot_to_nav 21',
    'child_welfare_to_nav 25',
  ]);
  expect(senderUntil('bup_to_dps', '2009-03-14')).toBe('2027-03-14');
  expect(senderUntil('child_welfare_to_nav', '2004-02-29')).toBe('2029-03-01');
  expect(senderUntil('new_municipality', '2009-03-14')).toBeNull();
});
