import { expect, test } from '@jest/globals';
import { allRoles, isRole, roles, teamRoles } from './roles.ts';

test('every role is of one kind', () => {
  expect(roles).toEqual({
    nav_counsellor: 'professional',
    school_counsellor: 'professional',
    bup_clinician: 'professional',
    municipal_worker: 'professional',
    youth_coordinator: 'professional',
    manager: 'leader',
    system_admin: 'administrator',
    local_admin: 'local_administrator',
    privacy_officer: 'privacy_officer',
    figures_steward: 'figures_steward',
    young_person: 'young_person',
    guardian: 'guardian',
  });
  expect(allRoles).toHaveLength(12);
});

test('professionals alone can be on a team', () => {
  expect(teamRoles).toEqual([
    'nav_counsellor',
    'school_counsellor',
    'bup_clinician',
    'municipal_worker',
    'youth_coordinator',
  ]);
});

test('a word that is not in the list is no role', () => {
  expect(isRole('guardian')).toBe(true);
  expect(isRole('superuser')).toBe(false);
});
