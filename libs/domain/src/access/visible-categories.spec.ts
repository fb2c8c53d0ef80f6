import { expect, test } from '@jest/globals';
import { type AccessFacts, nothingHidden } from './reader.ts';
import { visibleCategories } from './visible-categories.ts';

const member: Omit<AccessFacts, 'category'> = {
  ...nothingHidden,
  role: 'bup_clinician',
  relation: 'member',
  holder: true,
  permission: 'case.read',
  ownService: false,
  grants: [
    { category: 'health', basis: 'consent:c2' },
    { category: 'basic', basis: 'consent:c1' },
  ],
  followUpStatus: 'active',
  sharedWithGuardian: false,
};
const names = (facts: Omit<AccessFacts, 'category'>) => visibleCategories(facts).map((seen) => seen.category);

test('a member sees the categories that are shared with the service, each with why', () => {
  expect(visibleCategories(member)).toEqual([
    { category: 'basic', basis: 'consent:c1' },
    { category: 'health', basis: 'consent:c2' },
  ]);
});

test('the own rows of a service are seen in every category', () => {
  expect(names({ ...member, ownService: true, grants: [] })).toHaveLength(5);
});

test('paused, former and unknown see nothing of what others wrote', () => {
  expect(names({ ...member, followUpStatus: 'paused' })).toEqual([]);
  expect(names({ ...member, relation: 'former' })).toEqual([]);
  expect(names({ ...member, relation: 'none' })).toEqual([]);
});

test('the young person sees everything', () => {
  const self = { ...member, role: 'young_person', relation: 'self', permission: 'own-page.read' } as const;
  expect(names(self)).toEqual(['basic', 'school', 'work_economy', 'health', 'family']);
});
