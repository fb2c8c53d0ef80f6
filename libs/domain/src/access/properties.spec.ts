import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allCategories } from '../category/categories.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import { followUpStatuses } from '../follow-up/statuses.ts';
import { allProtectionLevels, protectionLevels } from '../protection/levels.ts';
import { allPermissions, mayEver, onlyReads } from '../roles/permissions.ts';
import { allRoles } from '../roles/roles.ts';
import { decide } from './decide.ts';
import type { AccessFacts, Basis, Grant } from './reader.ts';
import { rules } from './rules.ts';

const bases: Basis[] = ['consent:a', 'consent:b', 'statute:danger_to_life'];
const grant: fc.Arbitrary<Grant> = fc.record({
  category: fc.constantFrom(...allCategories),
  basis: fc.constantFrom(...bases),
});
/** True nine times of ten, so that the rarer facts do not hide the others. */
const often = fc.integer({ min: 0, max: 9 }).map((n) => n > 0);
const facts: fc.Arbitrary<AccessFacts> = fc.record({
  role: fc.constantFrom(...allRoles),
  relation: fc.constantFrom('member', 'invited', 'emergency', 'former', 'self', 'guardian', 'none'),
  holder: fc.boolean(),
  permission: fc.constantFrom(...allPermissions),
  category: fc.option(fc.constantFrom(...allCategories)),
  ownService: fc.boolean(),
  grants: fc.array(grant, { maxLength: 5 }),
  emergency: fc.array(
    fc.record({ category: fc.constantFrom(...allCategories), basis: fc.constant<Basis>('emergency:e') }),
    { maxLength: 2 },
  ),
  followUpStatus: fc.constantFrom(...keysOf(followUpStatuses)),
  sharedWithGuardian: fc.boolean(),
  assured: often,
  protections: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.subarray([...allProtectionLevels]) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  clearances: fc.subarray([...allProtectionLevels]),
  tooClose: often.map((yes) => !yes),
  guardianOpened: fc.boolean(),
  keptBack: often.map((yes) => !yes),
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

test('A01 without clearance for every level that protects, no professional opens anything', () => {
  always((f) => {
    const missing = f.protections?.filter((level) => !f.clearances.includes(level)) ?? [];
    return missing.length === 0 || !mayEver(f.role, 'case.read') || !decide(f).allow;
  });
});

test('A01 D8 kode 6 and 19, closeness and the guardian block are lifted by no rule that may be overridden', () => {
  always((f) => {
    const decision = decide(f);
    const strict = f.protections?.some(
      (level) => !protectionLevels[level].overridable && !f.clearances.includes(level),
    );
    const hard = f.tooClose || (strict === true && mayEver(f.role, 'case.read'));
    return !hard || (!decision.allow && !rules[decision.rule].overridable);
  });
});

test('A05 somebody too close never opens anything', () => {
  always((f) => !decide({ ...f, tooClose: true }).allow);
});

test('A06 what could not be looked up opens to nobody', () => {
  always((f) => !decide({ ...f, protections: null }).allow);
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

test('an emergency access opens nothing but reading, and only its own categories', () => {
  always((f) => {
    if (!basisOf(f).startsWith('emergency:')) return true;
    return (
      onlyReads(f.permission) && f.emergency.some((g) => f.category === null || g.category === f.category)
    );
  });
});

test('with every consent withdrawn only own, held, invited and emergency is left to a professional', () => {
  always((f) =>
    /^(|self|guardian|own_service|baton|invitation|emergency:e)$/.test(basisOf({ ...f, grants: [] })),
  );
});

test('the baton never opens a category', () => {
  always((f) => f.category === null || basisOf(f) !== 'baton');
});

test('these properties are about decisions that are sometimes yes', () => {
  const some = fc.sample(facts, { numRuns: 20000, seed: 20261120 }).filter((f) => decide(f).allow);
  expect(some.length).toBeGreaterThan(50);
});
