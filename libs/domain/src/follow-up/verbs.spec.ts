import { expect, test } from '@jest/globals';
import {
  activateFollowUpBlockers,
  closeFollowUpBlockers,
  pauseFollowUpBlockers,
  reopenFollowUpBlockers,
  requireMayActivateFollowUp,
  requireMayCloseFollowUp,
  requireMayPauseFollowUp,
  requireMayReopenFollowUp,
} from './verbs.ts';

const registered = { status: 'registered', isHolder: true, liveBases: 1, openTransitions: 0 } as const;
const active = { ...registered, status: 'active' } as const;
const closing = {
  ...active,
  closingReason: 'goal_reached',
  today: '2026-11-20',
  diedOn: null,
  told: null,
} as const;
const reopening = {
  status: 'closed',
  closingReason: 'moved',
  daysSince: 900,
  reason: 'Flyttet hjem igjen',
} as const;

test('activation needs a live consent or legal basis', () => {
  expect(activateFollowUpBlockers(registered)).toEqual([]);
  expect(activateFollowUpBlockers({ ...registered, liveBases: 0 })).toEqual(['no-live-basis']);
  expect(activateFollowUpBlockers(active)).toEqual(['wrong-status']);
  expect(() => {
    requireMayActivateFollowUp({ ...registered, liveBases: 0 });
  }).toThrow('blocked');
});

test('a follow-up is paused when nothing is live any more, never before', () => {
  expect(pauseFollowUpBlockers({ ...active, liveBases: 0 })).toEqual([]);
  expect(pauseFollowUpBlockers(active)).toEqual(['a-basis-is-live']);
  expect(pauseFollowUpBlockers({ ...registered, liveBases: 0 })).toEqual(['wrong-status']);
  expect(() => {
    requireMayPauseFollowUp(active);
  }).toThrow('blocked');
});

test('only the holder closes, with a reason, and not while a transition is open', () => {
  expect(closeFollowUpBlockers(closing)).toEqual([]);
  expect(closeFollowUpBlockers({ ...closing, status: 'closed' })).toEqual(['wrong-status']);
  expect(closeFollowUpBlockers({ ...closing, isHolder: false })).toEqual(['only-the-holder']);
  expect(closeFollowUpBlockers({ ...closing, closingReason: null })).toEqual(['closing-reason-missing']);
  expect(closeFollowUpBlockers({ ...closing, openTransitions: 1 })).toEqual(['transitions-open']);
  expect(() => {
    requireMayCloseFollowUp({ ...closing, isHolder: false });
  }).toThrow('blocked');
});

test('an open transition does not hold back somebody who wants out', () => {
  expect(closeFollowUpBlockers({ ...closing, closingReason: 'own_wish', openTransitions: 1 })).toEqual([]);
});

test('a closed follow-up is reopened with a reason', () => {
  expect(reopenFollowUpBlockers(reopening)).toEqual([]);
  expect(reopenFollowUpBlockers({ ...reopening, status: 'paused' })).toEqual(['wrong-status']);
  expect(reopenFollowUpBlockers({ ...reopening, closingReason: null })).toEqual([]);
  expect(reopenFollowUpBlockers({ ...reopening, reason: ' ' })).toEqual(['reason-missing']);
  expect(() => {
    requireMayReopenFollowUp({ ...reopening, reason: '' });
  }).toThrow('blocked');
});

test('a death or a mistake that was itself a mistake is taken back within 14 days, and stands after that', () => {
  for (const closingReason of ['dead', 'registered_in_error'] as const) {
    expect(reopenFollowUpBlockers({ ...reopening, closingReason, daysSince: 14 })).toEqual([]);
    expect(reopenFollowUpBlockers({ ...reopening, closingReason, daysSince: 15 })).toEqual([
      'closed-for-good',
    ]);
  }
});

test('a death has its day, which has been', () => {
  const death = { ...closing, closingReason: 'dead', openTransitions: 2 } as const;
  expect(closeFollowUpBlockers({ ...death, diedOn: '2026-11-20' })).toEqual([]);
  expect(closeFollowUpBlockers(death)).toEqual(['died-on-missing']);
  expect(closeFollowUpBlockers({ ...death, diedOn: '2026-11-31' })).toEqual(['died-on-missing']);
  expect(closeFollowUpBlockers({ ...death, diedOn: '2026-11-21' })).toEqual(['died-on-in-future']);
});

test('whoever was registered by mistake is told of it, or it is said why not yet', () => {
  const mistake = { ...closing, closingReason: 'registered_in_error' } as const;
  expect(closeFollowUpBlockers(mistake)).toEqual(['told-missing']);
  expect(closeFollowUpBlockers({ ...mistake, told: { told: true, how: 'På telefon' } })).toEqual([]);
  expect(closeFollowUpBlockers({ ...mistake, told: { told: true, how: ' ' } })).toEqual(['told-how-missing']);
  expect(closeFollowUpBlockers({ ...mistake, told: { told: false, whyNot: '' } })).toEqual([
    'not-told-why-missing',
  ]);
});
