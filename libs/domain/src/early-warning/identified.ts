import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { Role } from '../roles/roles.ts';

/** Where an identified pupil stands. Whoever becomes a concern stands in the case, and not here any more. */
export const identifiedStatuses = ['waiting', 'set_aside'] as const satisfies readonly string[];
export type IdentifiedStatus = (typeof identifiedStatuses)[number];

/** Deleted after so many days, unless a concern has been registered: then what matters stands in the case. */
export const daysKept = 30;

/** A list has at most so many pupils; so many lines are sent at a time. */
export const mostLines = 2000;
export const linesAtOnce = 50;

/** A file is not larger than this, and does not unpack to more, in bytes. */
export const mostBytes = 3_000_000;
export const mostUnpacked = 30_000_000;

/** The school's own counsellors, and nobody else in the service. */
export const watchesSchool = (role: Role): boolean => role === 'school_counsellor';

export interface SettingAside {
  readonly status: IdentifiedStatus;
  readonly reason: string;
}

const rules = {
  'already-set-aside': ({ status }) => status === 'set_aside',
  'reason-missing': ({ reason }) => isBlank(reason),
} as const satisfies BlockerRules<SettingAside>;

export const settingAsideBlockers = (facts: SettingAside) => blockersIn(rules, facts);

export const requireMaySetAside = (facts: SettingAside): void => {
  requireNothingIn(settingAsideBlockers(facts));
};
