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
const closing = { ...active, closingReason: 'goal_reached' } as const;
const reopening = { status: 'closed', closingReason: 'moved', reason: 'Flyttet hjem igjen' } as const;

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

test('a closed follow-up is reopened with a reason, unless it was closed for good', () => {
  expect(reopenFollowUpBlockers(reopening)).toEqual([]);
  expect(reopenFollowUpBlockers({ ...reopening, status: 'paused' })).toEqual(['wrong-status']);
  expect(reopenFollowUpBlockers({ ...reopening, closingReason: 'dead' })).toEqual(['closed-for-good']);
  expect(reopenFollowUpBlockers({ ...reopening, reason: ' ' })).toEqual(['reason-missing']);
  expect(() => {
    requireMayReopenFollowUp({ ...reopening, reason: '' });
  }).toThrow('blocked');
});
