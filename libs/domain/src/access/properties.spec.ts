import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allCategories } from '../category/categories.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { followUpStatuses } from '../follow-up/statuses.ts';
import { allPermissions, mayEver } from '../roles/permissions.ts';
import { allRoles } from '../roles/roles.ts';
import { decide } from './decide.ts';
import type { AccessFacts, Basis, Grant } from './reader.ts';

const bases: Basis[] = ['consent:a', 'consent:b', 'statute:danger_to_life'];
const grant: fc.Arbitrary<Grant> = fc.record({
  category: fc.constantFrom(...allCategories),
  basis: fc.constantFrom(...bases),
});
const facts: fc.Arbitrary<AccessFacts> = fc.record({
  role: fc.constantFrom(...allRoles),
  relation: fc.constantFrom('member', 'invited', 'former', 'self', 'guardian', 'none'),
  holder: fc.boolean(),
  permission: fc.constantFrom(...allPermissions),
  category: fc.option(fc.constantFrom(...allCategories)),
  ownService: fc.boolean(),
  grants: fc.array(grant, { maxLength: 5 }),
  followUpStatus: fc.constantFrom(...keysOf(followUpStatuses)),
  addressProtected: fc.boolean(),
  sharedWithGuardian: fc.boolean(),
});

const always = (property: (f: AccessFacts) => boolean): void => {
  fc.assert(fc.property(facts, property), { numRuns: 5000, seed: 20261120 });
};
const basisOf = (f: AccessFacts): string => {
  const decision = decide(f);
  return decision.allow ? decision.basis : '';
};

test('nobody is let in by a permission that the role does not have', () => {
  always((f) => !decide(f).allow || mayEver(f.role, f.permission));
});

test('a manager and a system administrator never open a case', () => {
  always((f) => !decide({ ...f, role: 'manager' }).allow && !decide({ ...f, role: 'system_admin' }).allow);
});

test('without a relation, or with a former one, nobody opens anything', () => {
  always((f) => !decide({ ...f, relation: 'none' }).allow && !decide({ ...f, relation: 'former' }).allow);
});

test('a protected address opens to nobody', () => {
  always((f) => !decide({ ...f, addressProtected: true }).allow);
});

test('a consent counts only while the follow-up is active and only for its own category', () => {
  always((f) => {
    const basis = basisOf(f);
    const given = f.grants.some((g) => g.basis === basis && g.category === (f.category ?? 'basic'));
    return !/^(consent|statute):/.test(basis) || (f.followUpStatus === 'active' && given);
  });
});

test('one more consent never takes access away', () => {
  fc.assert(
    fc.property(
      facts,
      grant,
      (f, more) => !decide(f).allow || decide({ ...f, grants: [...f.grants, more] }).allow,
    ),
    { numRuns: 5000, seed: 20261120 },
  );
});

test('with every consent withdrawn only own, held and invited is left to a professional', () => {
  always((f) => /^(|self|guardian|own_service|baton|invitation)$/.test(basisOf({ ...f, grants: [] })));
});

test('the baton never opens a category', () => {
  always((f) => f.category === null || basisOf(f) !== 'baton');
});

test('these properties are about decisions that are sometimes yes', () => {
  const some = fc.sample(facts, { numRuns: 5000, seed: 20261120 }).filter((f) => decide(f).allow);
  expect(some.length).toBeGreaterThan(50);
});
