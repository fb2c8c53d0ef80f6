import { expect, test } from '@jest/globals';
import {
  isHeldBack,
  openWhileRestricted,
  requireMayLift,
  requireMayRestrict,
  restrictBlockers,
} from './restriction.ts';

test('what is still open in a restricted case, each with its reason', () => {
  expect(Object.keys(openWhileRestricted)).toEqual([
    'consent.withdraw',
    'note.stop-sharing',
    'team.leave',
    'referral.end',
    'baton.offer',
    'baton.answer',
    'baton.take-over',
    'protection.write',
    'child-welfare-report.send',
    'correction.answer',
    'minutes.receive',
    'emergency.see',
  ]);
});

test('those who work read on and write nothing; the young person does both', () => {
  expect(isHeldBack('nav_counsellor', 'case.read')).toBe(false);
  expect(isHeldBack('nav_counsellor', 'note.write')).toBe(true);
  expect(isHeldBack('nav_counsellor', 'consent.withdraw')).toBe(false);
  expect(isHeldBack('young_person', 'contribution.write')).toBe(false);
  expect(isHeldBack('privacy_officer', 'data-request.answer')).toBe(false);
});

test('a restriction has a reason, and there is one at a time', () => {
  expect(restrictBlockers({ reason: 'Mens vi undersøker.', restricted: false })).toEqual([]);
  expect(restrictBlockers({ reason: ' ', restricted: false })).toEqual(['reason_missing']);
  expect(restrictBlockers({ reason: 'Igjen.', restricted: true })).toEqual(['already_restricted']);
  expect(() => {
    requireMayRestrict({ reason: '', restricted: false });
  }).toThrow('blocked');
  expect(() => {
    requireMayLift('');
  }).toThrow('blocked');
});
