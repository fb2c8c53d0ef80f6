import type { Category } from '../category/categories.ts';
import { permissions, type Reach } from '../roles/permissions.ts';
import type { AccessFacts, Basis } from './reader.ts';

/** Grants open only while the follow-up is active: paused or closed, nothing shared is readable. */
const granted = (facts: AccessFacts, category: Category): Basis | null =>
  facts.followUpStatus === 'active'
    ? (facts.grants.find((grant) => grant.category === category)?.basis ?? null)
    : null;

const toTheCase = (facts: AccessFacts): Basis | null =>
  granted(facts, 'basic') ?? (facts.holder ? 'baton' : null);

/** Being on the team is enough: without «basic» and without the baton, what is seen is the own service's. */
const byMembership = (facts: AccessFacts): Basis => toTheCase(facts) ?? 'own_service';

/** What opens the case itself to somebody on the team: how far the permission reaches → why. */
export const memberBasis = {
  nobody: () => null,
  invitation: byMembership,
  own: byMembership,
  case: toTheCase,
} as const satisfies Record<Reach, (facts: AccessFacts) => Basis | null>;

const ofMember = (facts: AccessFacts): Basis | null => {
  if (facts.category === null) return memberBasis[permissions[facts.permission].reach](facts);
  return facts.ownService ? 'own_service' : granted(facts, facts.category);
};

const ofGuardian = (facts: AccessFacts): Basis | null =>
  facts.category === null || facts.sharedWithGuardian ? 'guardian' : null;

/** Relation → what opens this row to the reader; null when nothing does. */
export const basisOf = {
  member: ofMember,
  invited: (facts) => (facts.category === null ? 'invitation' : null),
  former: () => null,
  self: () => 'self',
  guardian: ofGuardian,
  none: () => null,
} as const satisfies Record<AccessFacts['relation'], (facts: AccessFacts) => Basis | null>;
