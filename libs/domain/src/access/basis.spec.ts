import { expect, test } from '@jest/globals';
import { basisOf, memberBasis } from './basis.ts';
import { type AccessFacts, nothingHidden } from './reader.ts';

const facts: AccessFacts = {
  ...nothingHidden,
  role: 'nav_counsellor',
  relation: 'member',
  holder: true,
  permission: 'case.read',
  category: null,
  ownService: true,
  grants: [{ category: 'basic', basis: 'consent:c' }],
  followUpStatus: 'active',
  sharedWithGuardian: true,
};

test('every relation has its own basis, and three have none unless something opens', () => {
  expect(Object.entries(basisOf).map(([relation, basis]) => [relation, basis(facts)])).toEqual([
    ['member', 'consent:c'],
    ['invited', 'invitation'],
    ['emergency', null],
    ['former', null],
    ['self', 'self'],
    ['guardian', 'guardian'],
    ['none', null],
  ]);
});

test('how far a permission reaches decides what opens the case to a member', () => {
  const bases = (f: AccessFacts) => Object.entries(memberBasis).map(([reach, basis]) => [reach, basis(f)]);
  expect(bases({ ...facts, grants: [] })).toEqual([
    ['nobody', null],
    ['invitation', 'baton'],
    ['own', 'baton'],
    ['case', 'baton'],
  ]);
  expect(bases({ ...facts, grants: [], holder: false })).toEqual([
    ['nobody', null],
    ['invitation', 'own_service'],
    ['own', 'own_service'],
    ['case', null],
  ]);
});
