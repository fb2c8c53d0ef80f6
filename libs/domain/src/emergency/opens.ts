import type { Permission } from '../roles/permissions.ts';

/** What an emergency access can be used for: reading, and only what is needed to help. No permission that writes. */
export const emergencyPermissions: readonly Permission[] = ['case.read', 'mapping.read', 'plan.read'];

export const opensInEmergency = (permission: Permission): boolean =>
  emergencyPermissions.includes(permission);
