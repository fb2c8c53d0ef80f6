import type { Role } from '#domain/roles/roles';
import type { ServiceKind } from '#domain/service/service-kinds';
import { places, type ServicePlan } from './places.ts';

interface Staffing {
  readonly role: Role;
  readonly title: string;
  /** About how many of a hundred young people of the place have the service on the team. */
  readonly ofHundred: number;
}

/** Who works in a service of each kind. */
export const staffing = {
  nav: { role: 'nav_counsellor', title: 'NAV-veileder', ofHundred: 55 },
  school: { role: 'school_counsellor', title: 'Rådgiver', ofHundred: 25 },
  ot: { role: 'school_counsellor', title: 'Rådgiver i oppfølgingstjenesten', ofHundred: 12 },
  bup: { role: 'bup_clinician', title: 'BUP-behandler', ofHundred: 25 },
  dps: { role: 'bup_clinician', title: 'Behandler', ofHundred: 10 },
  child_welfare: { role: 'municipal_worker', title: 'Kontaktperson i barnevernet', ofHundred: 30 },
  school_health: { role: 'municipal_worker', title: 'Helsesykepleier', ofHundred: 35 },
  coordination: { role: 'youth_coordinator', title: 'Ungdomskoordinator', ofHundred: 50 },
  ppt: { role: 'municipal_worker', title: 'Rådgiver i PPT', ofHundred: 10 },
  housing: { role: 'municipal_worker', title: 'Boveileder', ofHundred: 10 },
  youth_work: { role: 'municipal_worker', title: 'Ungdomskontakt', ofHundred: 12 },
} as const satisfies Record<ServiceKind, Staffing>;

/** How many young people one colleague follows up. */
export const oneCaseload = 25;

/** The first in every service takes this many before the others; the demo's professionals stand first. */
export const firstCaseload = 32;

/** The biggest list that one user may have. */
export const biggestCaseload = 2000;

/** How many of the first post's own a service gives: `nav` has the long list in a large demo. */
export const roomOfFirst = (username: string, youngPeople: number): number =>
  username === 'nav'
    ? Math.max(firstCaseload, Math.min(biggestCaseload, Math.floor(youngPeople / 10)))
    : firstCaseload;

/** How many work in the service, besides the demo's own professionals. */
export const colleagues = (service: ServicePlan, youngPeople: number): number => {
  const share = places.reduce(
    (sum, place) => sum + (service.serves.includes(place.name) ? place.share : 0),
    0,
  );
  return Math.max(2, Math.ceil((youngPeople * share * staffing[service.kind].ofHundred) / 100 / oneCaseload));
};
