import { mayEver, onlyReads, type Permission, permissions } from '../roles/permissions.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';
import { roles, type RoleKind } from '../roles/roles.ts';
import { opensInEmergency } from '../emergency/opens.ts';
import { protectionLevels } from '../protection/levels.ts';
import { basisOf, byEmergency } from './basis.ts';
import { isTooClose, lacksClearance, lacksOpening, unknownProtection } from './hard-blocks.ts';
import type { AccessFacts, Relation } from './reader.ts';

/** One rule of refusal. `id` is the rule in the design's list; `overridable` by emergency access alone. */
export interface Rule {
  readonly id: string;
  readonly overridable: boolean;
  readonly refuses: (facts: AccessFacts) => boolean;
}

/** The only kind of role in which a relation counts: a nurse reading about her own child is not «guardian» here. */
export const roleOfRelation = {
  member: 'professional',
  invited: 'professional',
  emergency: 'professional',
  former: null,
  self: 'young_person',
  guardian: 'guardian',
  none: null,
} as const satisfies Record<Relation, RoleKind | null>;

/** What is still done with a closed case, besides reading it, and why. */
export const openWhenClosed = {
  'own-data.ask': 'What the regulation gives the young person does not end with the follow-up.',
} as const satisfies Partial<Record<Permission, string>>;

const reachOf = (facts: AccessFacts) => permissions[facts.permission].reach;

const fixed = (id: string, refuses: Rule['refuses']): Rule => ({ id, overridable: false, refuses });
const liftable = (id: string, refuses: Rule['refuses']): Rule => ({ id, overridable: true, refuses });

/**
 * The seven facts of the decision as rules of refusal, in the order in which they are asked: sign-in (T02), role (D1.7),
 * hard blocks (A01–A06), relation (D1.2), what opens the row (L02: service, category and basis together), and what the young
 * person keeps back all the same (C05). The
 * first that holds is the answer and is written in the log. The API answers each with «not found».
 */
export const rules = {
  'not-assured': fixed('T02', (facts) => !facts.assured),
  'role-lacks-permission': fixed('D1.7', (facts) => !mayEver(facts.role, facts.permission)),
  'not-about-a-young-person': fixed('D1.7', (facts) => reachOf(facts) === 'nobody'),
  'protection-unknown': fixed('A06', unknownProtection),
  'too-close': fixed('A05', isTooClose),
  'strictly-confidential': fixed(
    'A01',
    (facts) =>
      lacksClearance(facts, 'strictly_confidential') || lacksClearance(facts, 'strictly_confidential_abroad'),
  ),
  'emergency-never': fixed(
    'D8',
    (facts) =>
      facts.relation === 'emergency' &&
      facts.protections?.some((level) => !protectionLevels[level].overridable) === true,
  ),
  confidential: liftable('A01', (facts) => lacksClearance(facts, 'confidential')),
  shielded: liftable('A05', (facts) => lacksClearance(facts, 'shielded')),
  'guardian-blocked': fixed('A04', lacksOpening),
  'no-relation': liftable('D1.2', (facts) => facts.relation === 'none'),
  'former-member': liftable('D1.2', (facts) => facts.relation === 'former'),
  'relation-not-for-role': fixed('D1.2', (facts) => roleOfRelation[facts.relation] !== roles[facts.role]),
  'emergency-only-reads': fixed(
    'D8',
    (facts) => facts.relation === 'emergency' && !opensInEmergency(facts.permission),
  ),
  'invited-sees-the-invitation-only': liftable(
    'D1.2',
    (facts) => facts.relation === 'invited' && reachOf(facts) !== 'invitation' && byEmergency(facts) === null,
  ),
  'follow-up-closed': fixed(
    'D1.7',
    (facts) =>
      facts.followUpStatus === 'closed' &&
      !onlyReads(facts.permission) &&
      !isKeyOf(openWhenClosed, facts.permission),
  ),
  'nothing-opens-it': liftable('L02', (facts) => basisOf[facts.relation](facts) === null),
  'own-lock': fixed('C05', (facts) => facts.keptBack && facts.relation !== 'self'),
} as const satisfies Record<string, Rule>;

export type RefusalRule = keyof typeof rules;

/** How the log names it: the rule's id and what it is about, «A01:strictly-confidential». */
export const ruleName = (rule: RefusalRule): string => `${rules[rule].id}:${rule}`;
