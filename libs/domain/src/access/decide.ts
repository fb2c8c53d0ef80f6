import { keysOf } from '../closed-table/closed-table.ts';
import { mayEver, onlyReads, permissions } from '../roles/permissions.ts';
import { roles, type RoleKind } from '../roles/roles.ts';
import { basisOf } from './basis.ts';
import type { AccessFacts, Basis, Relation } from './reader.ts';

/** The only kind of role in which a relation counts: a nurse reading about her own child is not «guardian» here. */
export const roleOfRelation = {
  member: 'professional',
  invited: 'professional',
  former: null,
  self: 'young_person',
  guardian: 'guardian',
  none: null,
} as const satisfies Record<Relation, RoleKind | null>;

const kindOf = (facts: AccessFacts): RoleKind => roles[facts.role];

const reachOf = (facts: AccessFacts) => permissions[facts.permission].reach;

/**
 * Rules of refusal, in the order in which they are asked; the first that holds is the answer and is written in
 * the log. None can be overridden (emergency access does not exist yet). The API answers each with «not found».
 */
export const refusals = {
  'role-lacks-permission': (facts) => !mayEver(facts.role, facts.permission),
  'not-about-a-young-person': (facts) => reachOf(facts) === 'nobody',
  'address-protected': (facts) => facts.addressProtected,
  'no-relation': (facts) => facts.relation === 'none',
  'former-member': (facts) => facts.relation === 'former',
  'relation-not-for-role': (facts) => roleOfRelation[facts.relation] !== kindOf(facts),
  'invited-sees-the-invitation-only': (facts) =>
    facts.relation === 'invited' && reachOf(facts) !== 'invitation',
  'follow-up-closed': (facts) => facts.followUpStatus === 'closed' && !onlyReads(facts.permission),
} as const satisfies Record<string, (facts: AccessFacts) => boolean>;

/** `nothing-opens-it` is what is left: no rule refuses, and no basis opens. */
export type RefusalRule = keyof typeof refusals | 'nothing-opens-it';

export type Decision =
  { readonly allow: true; readonly basis: Basis } | { readonly allow: false; readonly rule: RefusalRule };

/** May this reader do this, with this row, about this young person, now? */
export const decide = (facts: AccessFacts): Decision => {
  const rule = keysOf(refusals).find((code) => refusals[code](facts));
  if (rule !== undefined) return { allow: false, rule };
  const basis = basisOf[facts.relation](facts);
  return basis === null ? { allow: false, rule: 'nothing-opens-it' } : { allow: true, basis };
};
