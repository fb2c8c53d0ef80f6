import { expect, test } from '@jest/globals';
import { isStaffRelation, staffRelationKinds, staffRelations } from './relations.ts';

test('A05 who is too close to handle a case, and when a reason is asked for, and who ends it', () => {
  expect(
    staffRelationKinds.map((kind) => [kind, staffRelations[kind].needsNote, staffRelations[kind].endedBy]),
  ).toEqual([
    ['self', false, 'second-person'],
    ['parent', false, 'second-person'],
    ['child', false, 'second-person'],
    ['sibling', false, 'second-person'],
    ['partner', false, 'second-person'],
    ['common_child', false, 'second-person'],
    ['impartiality', true, 'oneself'],
  ]);
});

test('a word that is not in the list is no relation', () => {
  expect([isStaffRelation('sibling'), isStaffRelation('cousin')]).toEqual([true, false]);
});
