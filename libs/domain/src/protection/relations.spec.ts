import { expect, test } from '@jest/globals';
import { isStaffRelation, staffRelationKinds, staffRelations } from './relations.ts';

test('A05 who is too close to handle a case, and when a reason is asked for', () => {
  expect(staffRelationKinds.map((kind) => [kind, staffRelations[kind].needsNote])).toEqual([
    ['self', false],
    ['parent', false],
    ['child', false],
    ['sibling', false],
    ['partner', false],
    ['common_child', false],
    ['impartiality', true],
  ]);
});

test('a word that is not in the list is no relation', () => {
  expect([isStaffRelation('sibling'), isStaffRelation('cousin')]).toEqual([true, false]);
});
