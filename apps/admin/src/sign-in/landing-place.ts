import { type Role, type RoleKind, roles } from '#domain/roles/roles';

/** Where each kind of reader has its pages; the young person's and the guardian's are a bundle of their own. */
const landing = {
  professional: '/',
  leader: '/',
  administrator: '/',
  local_administrator: '/',
  privacy_officer: '/',
  figures_steward: '/',
  young_person: '/min-side',
  guardian: '/foresatt',
} as const satisfies Record<RoleKind, string>;

export const landingPlace = (role: Role): string => landing[roles[role]];
