import { expect, test } from '@jest/globals';
import { allRoles } from '../roles/roles.ts';
import { allStaffRoles, givingOf, isStaffRole, roleGrants, rolesToGive, worksIn } from './role-grants.ts';

/** Written by hand and read by people: role: system administrator / local administrator; where it is worked. */
const expected = `
nav_counsellor: alone / alone; nav
school_counsellor: alone / alone; school ot
bup_clinician: alone / alone; bup dps
municipal_worker: alone / alone; child_welfare school_health ppt housing youth_work coordination dps
youth_coordinator: alone / alone; coordination
manager: alone / no; anywhere
system_admin: with-another / no; anywhere
local_admin: alone / alone; anywhere
privacy_officer: with-another / no; anywhere
figures_steward: alone / no; anywhere
`;

test('G05 who gives which role, and where it is worked', () => {
  const described = allStaffRoles.map((role) => {
    const { works } = roleGrants[role];
    const where = works === null ? 'anywhere' : works.join(' ');
    return `${role}: ${givingOf('system_admin', role)} / ${givingOf('local_admin', role)}; ${where}`;
  });
  expect(described).toEqual(expected.trim().split('\n'));
});

test('nobody but an administrator gives a role', () => {
  const others = allRoles.filter((role) => role !== 'system_admin' && role !== 'local_admin');
  expect(others.flatMap((giver) => rolesToGive(giver))).toEqual([]);
});

test('a local administrator gives nothing that reaches further than the own', () => {
  expect(rolesToGive('local_admin')).not.toContain('manager');
  expect(rolesToGive('local_admin')).not.toContain('privacy_officer');
  expect(rolesToGive('local_admin')).not.toContain('system_admin');
});

test('a role is worked where it belongs', () => {
  expect(worksIn('nav_counsellor', 'nav')).toBe(true);
  expect(worksIn('nav_counsellor', 'school')).toBe(false);
  expect(worksIn('manager', 'bup')).toBe(true);
});

test('a young person is no role of a post', () => {
  expect(isStaffRole('young_person')).toBe(false);
  expect(isStaffRole('manager')).toBe(true);
});
