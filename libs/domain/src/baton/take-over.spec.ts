import { expect, test } from '@jest/globals';
import { requireMayTakeOver, takeOverBlockers } from './take-over.ts';

const member = {
  isUnheld: true,
  isMember: true,
  isCoordinatorThere: false,
  roleKind: 'professional',
} as const;

test('an unheld case is taken over by a member or by the municipality’s coordinator', () => {
  expect(takeOverBlockers(member)).toEqual([]);
  expect(takeOverBlockers({ ...member, isMember: false, isCoordinatorThere: true })).toEqual([]);
  expect(takeOverBlockers({ ...member, isMember: false })).toEqual(['not-offered-to-you']);
  expect(takeOverBlockers({ ...member, isUnheld: false })).toEqual(['not-unheld']);
  expect(takeOverBlockers({ ...member, roleKind: 'administrator' })).toEqual(['not-a-professional']);
  expect(() => {
    requireMayTakeOver({ ...member, isUnheld: false });
  }).toThrow('blocked');
});
