import { expect, test } from '@jest/globals';
import { leaveBlockers, requireMayLeave } from './membership.ts';

const leaving = { isMember: true, isHolder: false, reason: 'Ny jobb' };

test('a member leaves with a reason, and never with the baton', () => {
  expect(leaveBlockers(leaving)).toEqual([]);
  expect(leaveBlockers({ ...leaving, isMember: false })).toEqual(['not-on-team']);
  expect(leaveBlockers({ ...leaving, isHolder: true })).toEqual(['holder-cannot-leave']);
  expect(leaveBlockers({ ...leaving, reason: '' })).toEqual(['reason-missing']);
  expect(() => {
    requireMayLeave({ ...leaving, isHolder: true });
  }).toThrow('blocked');
});
