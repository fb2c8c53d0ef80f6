import { expect, test } from '@jest/globals';
import { endsAtOnce, type RelationEnding, relationEndingBlockers } from './ending.ts';
import { staffRelationKinds } from './relations.ts';

const ending: RelationEnding = { reason: 'Vi er ikke naboer lenger.', alreadyAsked: false };

test('A05 a closeness is ended with a reason, and a second person is asked once at a time', () => {
  expect(relationEndingBlockers(ending)).toEqual([]);
  expect(relationEndingBlockers({ ...ending, reason: ' ' })).toEqual(['reason-missing']);
  expect(relationEndingBlockers({ ...ending, alreadyAsked: true })).toEqual(['already-asked']);
});

test('A05 a kinship is ended by a second person alone', () => {
  expect(staffRelationKinds.filter(endsAtOnce)).toEqual(['impartiality']);
});
