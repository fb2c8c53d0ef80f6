import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import { onlyReads, type Permission } from '../roles/permissions.ts';
import { roles, type Role } from '../roles/roles.ts';

/** What those who work may still do with a restricted case, besides reading it, and why: nobody is held fast by it. */
export const openWhileRestricted = {
  'consent.withdraw': 'A no is always taken.',
  'note.stop-sharing': 'Less is shared.',
  'team.leave': 'Nobody is held in a team.',
  'referral.end': 'Less is shared.',
  'baton.offer': 'A case is never without a holder.',
  'baton.answer': 'A case is never without a holder.',
  'baton.take-over': 'A case is never without a holder.',
  'protection.write': 'A secret address cannot wait.',
  'child-welfare-report.send': 'The duty to report holds whatever is said about the case.',
  'correction.answer': 'It is what may end the restriction.',
  'minutes.receive': 'That it was seen, and nothing else.',
  'emergency.see': 'That it was seen, and nothing else.',
} as const satisfies Partial<Record<Permission, string>>;

/** Is this a use that a restriction of the case refuses? The young person’s own never is. */
export const isHeldBack = (role: Role, permission: Permission): boolean =>
  roles[role] === 'professional' && !onlyReads(permission) && !isKeyOf(openWhileRestricted, permission);

interface Restricting {
  readonly reason: string;
  /** Is it restricted already? */
  readonly restricted: boolean;
}

const rules = {
  reason_missing: ({ reason }) => isBlank(reason),
  already_restricted: ({ restricted }) => restricted,
} as const satisfies BlockerRules<Restricting>;

export const restrictBlockers = (facts: Restricting) => blockersIn(rules, facts);
export const requireMayRestrict = (facts: Restricting): void => {
  requireNothingIn(restrictBlockers(facts));
};

/** Lifted with a reason, by the privacy officer. */
export const requireMayLift = (reason: string): void => {
  requireNothingIn(restrictBlockers({ reason, restricted: false }));
};
