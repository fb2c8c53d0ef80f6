import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';
import { roles, type Role, type RoleKind } from '../roles/roles.ts';
import type { ServiceKind } from '../service/service-kinds.ts';

export type StaffRole = Exclude<Role, 'young_person' | 'guardian'>;

/** One administrator gives it alone, or one asks and another answers. */
export type Giving = 'alone' | 'with-another';

interface GrantRule {
  /** Which kinds of administrator may. Nobody else, and nobody to oneself. */
  readonly by: readonly RoleKind[];
  readonly giving: Giving;
  /** In which kinds of service it is worked; null: in any. */
  readonly works: readonly ServiceKind[] | null;
}

const anyAdministrator = ['administrator', 'local_administrator'] as const;
const systemAlone = ['administrator'] as const;

/**
 * Every role that a post can have → who gives it. A local administrator gives no role that reaches further than the own: figures of
 * everybody, the whole directory, the log. The two that look after all others need four eyes.
 */
export const roleGrants = {
  nav_counsellor: { by: anyAdministrator, giving: 'alone', works: ['nav'] },
  school_counsellor: { by: anyAdministrator, giving: 'alone', works: ['school', 'ot'] },
  bup_clinician: { by: anyAdministrator, giving: 'alone', works: ['bup', 'dps'] },
  municipal_worker: {
    by: anyAdministrator,
    giving: 'alone',
    works: ['child_welfare', 'school_health', 'ppt', 'housing', 'youth_work', 'coordination', 'dps'],
  },
  youth_coordinator: { by: anyAdministrator, giving: 'alone', works: ['coordination'] },
  manager: { by: systemAlone, giving: 'alone', works: null },
  system_admin: { by: systemAlone, giving: 'with-another', works: null },
  local_admin: { by: anyAdministrator, giving: 'alone', works: null },
  privacy_officer: { by: systemAlone, giving: 'with-another', works: null },
  figures_steward: { by: systemAlone, giving: 'alone', works: null },
} as const satisfies Record<StaffRole, GrantRule>;

export const allStaffRoles: readonly StaffRole[] = keysOf(roleGrants);
export const isStaffRole = (code: string): code is StaffRole => isKeyOf(roleGrants, code);

const grantOf = (role: StaffRole): GrantRule => roleGrants[role];

/** How somebody in `giver`'s role gives `role`: alone, with another, or never. */
export const givingOf = (giver: Role, role: StaffRole): Giving | 'no' =>
  grantOf(role).by.includes(roles[giver]) ? grantOf(role).giving : 'no';

/** The roles that somebody may give, and in which way. */
export const rolesToGive = (giver: Role): StaffRole[] =>
  allStaffRoles.filter((role) => givingOf(giver, role) !== 'no');

/** Is the role worked in a service of this kind? */
export const worksIn = (role: StaffRole, kind: ServiceKind): boolean =>
  grantOf(role).works?.includes(kind) ?? true;
