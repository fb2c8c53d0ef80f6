import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isIsoDate, type IsoDate } from '../calendar/date.ts';
import type { Giving, StaffRole } from '../role-grant/role-grants.ts';
import type { ServiceKind } from '../service/service-kinds.ts';
import { staffBlockers } from '../staff/staff-wish.ts';

/** The ordinary role in a service of each kind: what a list means that does not say. */
export const ordinaryRoles = {
  school: 'school_counsellor',
  ot: 'school_counsellor',
  nav: 'nav_counsellor',
  bup: 'bup_clinician',
  dps: 'bup_clinician',
  child_welfare: 'municipal_worker',
  school_health: 'municipal_worker',
  coordination: 'youth_coordinator',
  ppt: 'municipal_worker',
  housing: 'municipal_worker',
  youth_work: 'municipal_worker',
} as const satisfies Record<ServiceKind, StaffRole>;

/** One line of a list, as it was understood. */
export interface ImportRow {
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly usernameTaken: boolean;
  /** Another line has the same name to sign in with, or the same address. */
  readonly twiceInFile: boolean;
  /** The service's name is one that the administrator looks after, and only one has it. */
  readonly serviceKnown: boolean;
  /** The role is understood, or the line leaves it to the service. */
  readonly roleKnown: boolean;
  readonly giving: Giving | 'no';
  readonly worksThere: boolean;
  readonly title: string;
  readonly from: IsoDate;
  readonly today: IsoDate;
}

type Named = Pick<ImportRow, 'username' | 'email'>;

/** Do two lines mean the same person: by the name to sign in with or by the address? What is missing is like nothing. */
export const sameInFile = (one: Named, other: Named): boolean =>
  (one.username !== '' && one.username === other.username) || (one.email !== '' && one.email === other.email);

const rules = {
  twice_in_file: ({ twiceInFile }) => twiceInFile,
  service_unknown: ({ serviceKnown }) => !serviceKnown,
  role_unknown: ({ roleKnown }) => !roleKnown,
  role_not_yours: ({ roleKnown, giving }) => roleKnown && giving === 'no',
  needs_another: ({ roleKnown, giving }) => roleKnown && giving === 'with-another',
  wrong_service: ({ serviceKnown, roleKnown, worksThere }) => serviceKnown && roleKnown && !worksThere,
  title_missing: ({ title }) => isBlank(title),
  from_invalid: ({ from, today }) => !isIsoDate(from) || from < today,
} as const satisfies BlockerRules<ImportRow>;

/** Why a line is not read in: what is wrong with the person, then with the post. */
export const importBlockers = (row: ImportRow): string[] => [
  ...staffBlockers(row),
  ...blockersIn(rules, row),
];

/** A day as lists write it, «1.12.2026» or «2026-12-01»; today where nothing stands; what cannot be read stays as it is. */
export const dayIn = (text: string, today: IsoDate): IsoDate => {
  if (isBlank(text)) return today;
  const [, day, month, year] = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return text.trim();
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
