import { expect, test } from '@jest/globals';
import { type Ending, endingBlockers, requireMayEnd, roleChanges } from './leaver.ts';

const ending: Ending = {
  isMyself: false,
  ended: false,
  worksElsewhere: false,
  reason: 'Sluttet 1. november.',
  lastDay: '2026-11-26',
  today: '2026-11-26',
};

test('a post is ended with a reason, once, and never one’s own', () => {
  expect(endingBlockers(ending)).toEqual([]);
  expect(endingBlockers({ ...ending, isMyself: true })).toEqual(['yourself']);
  expect(endingBlockers({ ...ending, ended: true })).toEqual(['already_ended']);
  expect(endingBlockers({ ...ending, worksElsewhere: true })).toEqual(['works_elsewhere']);
  expect(endingBlockers({ ...ending, reason: '' })).toEqual(['reason_missing']);
  expect(endingBlockers({ ...ending, lastDay: '2026-12-31' })).toEqual([]);
  expect(endingBlockers({ ...ending, lastDay: '2026-11-25' })).toEqual(['day_invalid']);
  expect(endingBlockers({ ...ending, lastDay: 'i morgen' })).toEqual(['day_invalid']);
  expect(() => {
    requireMayEnd({ ...ending, ended: true });
  }).toThrow('blocked');
});

test('G05 every change of a role is one of these', () => {
  expect(roleChanges).toEqual({
    granted: { opens: true },
    changed: { opens: true },
    ended: { opens: false },
    account_opened: { opens: true },
    account_closed: { opens: false },
  });
});
