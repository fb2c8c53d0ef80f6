import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** What kind of reader a role makes somebody. All professionals share one set of permissions. */
export type RoleKind =
  | 'professional'
  | 'leader'
  | 'administrator'
  | 'local_administrator'
  | 'privacy_officer'
  | 'figures_steward'
  | 'young_person'
  | 'guardian';

/** Every role in which somebody can be signed in, and its kind. */
export const roles = {
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
} as const satisfies Record<string, RoleKind>;

export type Role = keyof typeof roles;

export const allRoles: readonly Role[] = keysOf(roles);

/** Those who can be on a team: everybody else who works here reaches no young person. */
export const teamRoles: readonly Role[] = allRoles.filter((role) => roles[role] === 'professional');

export const isRole = (text: string): text is Role => isKeyOf(roles, text);
