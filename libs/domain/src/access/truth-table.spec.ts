import { expect, test } from '@jest/globals';
import type { Category } from '../category/categories.ts';
import { followUpStatuses } from '../follow-up/statuses.ts';
import { keysOf } from '../closed-table/closed-table.ts';
import type { Permission } from '../roles/permissions.ts';
import { allRoles, type Role } from '../roles/roles.ts';
import { decide } from './decide.ts';
import { type AccessFacts, type Grant, nothingHidden, type Relation } from './reader.ts';

/** One permission of each kind of role and reach, reading and writing. */
const asked: Record<
  string,
  { of: string; about: 'the case' | 'own' | 'invitation' | 'nobody'; writes: boolean }
> = {
  'case.read': { of: 'professional', about: 'own', writes: false },
  'mapping.write': { of: 'professional', about: 'own', writes: true },
  'team.read': { of: 'professional', about: 'the case', writes: false },
  'plan.write': { of: 'professional', about: 'the case', writes: true },
  'team.answer': { of: 'professional', about: 'invitation', writes: true },
  'my-list.read': { of: 'professional', about: 'nobody', writes: false },
  'own-page.read': { of: 'young_person', about: 'the case', writes: false },
  'measure.answer': { of: 'young_person', about: 'the case', writes: true },
  'guardian-page.read': { of: 'guardian', about: 'the case', writes: false },
  'release.read': { of: 'manager', about: 'nobody', writes: false },
};
const permissions: Permission[] = [
  'case.read',
  'mapping.write',
  'team.read',
  'plan.write',
  'team.answer',
  'my-list.read',
  'own-page.read',
  'measure.answer',
  'guardian-page.read',
  'release.read',
];
const relations: Relation[] = ['member', 'invited', 'emergency', 'former', 'self', 'guardian', 'none'];
const rows: (Category | null)[] = [null, 'basic', 'health'];
const someGrants: Grant[][] = [
  [],
  [{ category: 'basic', basis: 'consent:c' }],
  [{ category: 'health', basis: 'consent:c' }],
];
const someEmergency: Grant[][] = [[], [{ category: 'health', basis: 'emergency:e' }]];
const bool = [true, false];
type Hidden = Pick<AccessFacts, keyof typeof nothingHidden>;
/** What hides a young person or shuts a reader out, and for whom it is no hindrance. */
const hidden: { facts: Hidden; stops: Record<'staff' | 'guardian' | 'self', boolean> }[] = [
  { facts: nothingHidden, stops: { staff: false, guardian: false, self: false } },
  { facts: { ...nothingHidden, assured: false }, stops: { staff: true, guardian: true, self: true } },
  { facts: { ...nothingHidden, protections: null }, stops: { staff: true, guardian: true, self: true } },
  { facts: { ...nothingHidden, tooClose: true }, stops: { staff: true, guardian: true, self: true } },
  { facts: { ...nothingHidden, keptBack: true }, stops: { staff: true, guardian: true, self: false } },
  {
    facts: { ...nothingHidden, protections: ['strictly_confidential'], clearances: ['confidential'] },
    stops: { staff: true, guardian: true, self: false },
  },
  {
    facts: { ...nothingHidden, protections: ['confidential'], clearances: ['confidential'] },
    stops: { staff: false, guardian: true, self: false },
  },
  {
    facts: { ...nothingHidden, protections: ['confidential', 'shielded'], guardianOpened: true },
    stops: { staff: true, guardian: false, self: false },
  },
];
const stopped = (f: AccessFacts): boolean => {
  const who = f.role === 'guardian' ? 'guardian' : f.role === 'young_person' ? 'self' : 'staff';
  return hidden.some(
    ({ facts, stops }) =>
      stops[who] &&
      facts.assured === f.assured &&
      facts.protections === f.protections &&
      facts.tooClose === f.tooClose &&
      facts.keptBack === f.keptBack,
  );
};

const professional: Role[] = [
  'nav_counsellor',
  'school_counsellor',
  'bup_clinician',
  'municipal_worker',
  'youth_coordinator',
];

/** Said again in other words than the rule: what must all be true for a member to be let in. */
const memberMay = (f: AccessFacts, about: string): boolean => {
  const shared = (category: Category) =>
    f.followUpStatus === 'active' && f.grants.some((g) => g.category === category);
  if (f.category !== null) return f.ownService || shared(f.category);
  return about === 'own' || about === 'invitation' || (about === 'the case' && (f.holder || shared('basic')));
};

/** An open emergency access reads the case page, and rows of its own categories; «team.read» is not on its list. */
const emergencyMay = (f: AccessFacts): boolean =>
  f.permission === 'case.read' && f.emergency.some((g) => f.category === null || g.category === f.category);

const expected = (f: AccessFacts): boolean => {
  const permission = asked[f.permission];
  if (permission === undefined || permission.about === 'nobody' || stopped(f)) return false;
  if (f.followUpStatus === 'closed' && permission.writes) return false;
  if (f.relation === 'self') return f.role === 'young_person' && permission.of === 'young_person';
  if (f.relation === 'guardian')
    return (
      f.role === 'guardian' && permission.of === 'guardian' && (f.category === null || f.sharedWithGuardian)
    );
  if (!professional.includes(f.role) || permission.of !== 'professional') return false;
  if (f.relation === 'emergency') return emergencyMay(f);
  if (f.relation === 'invited')
    return (permission.about === 'invitation' && f.category === null) || emergencyMay(f);
  return f.relation === 'member' && (memberMay(f, permission.about) || emergencyMay(f));
};

function* everything(role: Role, permission: Permission): Generator<AccessFacts> {
  for (const relation of relations)
    for (const category of rows)
      for (const grants of someGrants)
        for (const emergency of someEmergency)
          for (const followUpStatus of keysOf(followUpStatuses))
            for (const ownService of bool)
              for (const holder of bool)
                for (const { facts } of hidden)
                  for (const sharedWithGuardian of bool)
                    yield {
                      role,
                      permission,
                      relation,
                      category,
                      grants,
                      followUpStatus,
                      ownService,
                      holder,
                      ...facts,
                      emergency,
                      sharedWithGuardian,
                    };
}

test.each(permissions)(
  '%s: every combination of facts has the answer that was decided for it',
  (permission) => {
    let seen = 0;
    const wrong: AccessFacts[] = [];
    for (const role of allRoles)
      for (const facts of everything(role, permission)) {
        seen += 1;
        if (decide(facts).allow !== expected(facts)) wrong.push(facts);
      }
    expect(seen).toBe(12 * 7 * 3 * 3 * 2 * 4 * 8 * hidden.length);
    expect(wrong).toEqual([]);
  },
);
