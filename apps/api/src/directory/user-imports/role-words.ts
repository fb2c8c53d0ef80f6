import type { StaffRole } from '#domain/role-grant/role-grants';

/** What a list may call a role, in small letters. */
export const roleWords: Readonly<Record<StaffRole, readonly string[]>> = {
  nav_counsellor: ['nav-veileder', 'veileder i nav'],
  school_counsellor: ['rådgiver', 'rådgiver i skole', 'rådgiver i skole eller ot', 'ot', 'ot-veileder'],
  bup_clinician: ['behandler', 'bup-behandler', 'behandler i bup eller dps'],
  municipal_worker: ['ansatt', 'ansatt i kommunal tjeneste', 'barnevern', 'helsesykepleier', 'ppt'],
  youth_coordinator: ['ungdomskoordinator', 'koordinator'],
  manager: ['leder'],
  system_admin: ['systemansvarlig'],
  local_admin: ['lokal administrator', 'lokaladmin'],
  privacy_officer: ['personvernombud'],
  figures_steward: ['statistikkansvarlig'],
};
