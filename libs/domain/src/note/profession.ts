import { roles, type Role } from '../roles/roles.ts';
import { isServiceKind, type ServiceKind } from '../service/service-kinds.ts';

/** Kinds of service whose professionals are health personnel, with a confidentiality of their own (helsepersonelloven § 21). */
export const healthServiceKinds = {
  bup: true,
  dps: true,
  school_health: true,
} as const satisfies Partial<Record<ServiceKind, true>>;

export const worksWithHealth = (serviceKind: string): boolean =>
  isServiceKind(serviceKind) && serviceKind in healthServiceKinds;

/** Roles that are health personnel when they work in a health service; a coordinator placed there is not. */
export const healthRoles = {
  bup_clinician: true,
  municipal_worker: true,
} as const satisfies Partial<Record<Role, true>>;

/** Whose notes a reader may share a profession with: all health personnel are one, the others are their role. */
export type Profession = Role | 'health';

/** The profession of a post; null for leaders, administrators and others who write no notes. */
export const professionOf = (role: Role, serviceKind: string): Profession | null => {
  if (roles[role] !== 'professional') return null;
  return role in healthRoles && worksWithHealth(serviceKind) ? 'health' : role;
};
