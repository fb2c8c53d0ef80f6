import type { Category } from '../category/categories.ts';
import { opensInEmergency } from '../emergency/opens.ts';
import { permissions, type Reach } from '../roles/permissions.ts';
import type { AccessFacts, Basis } from './reader.ts';

/** Grants open only while the follow-up is active: paused or closed, nothing shared is readable. */
const granted = (facts: AccessFacts, category: Category): Basis | null =>
  facts.followUpStatus === 'active'
    ? (facts.grants.find((grant) => grant.category === category)?.basis ?? null)
    : null;

/** An emergency access opens its categories whatever the follow-up's status is, and only to read. */
const inEmergency = ({ permission, emergency }: AccessFacts, category: Category): Basis | null =>
  opensInEmergency(permission)
    ? (emergency.find((grant) => grant.category === category)?.basis ?? null)
    : null;

/** The frame that is needed to read anything: any category opens it, except where the case itself is asked for. */
const emergencyFrame = (facts: AccessFacts): Basis | null =>
  permissions[facts.permission].reach === 'case'
    ? inEmergency(facts, 'basic')
    : opensInEmergency(facts.permission)
      ? (facts.emergency[0]?.basis ?? null)
      : null;

/** What an open emergency access opens of this row, or of the case; null when nothing. */
export const byEmergency = (facts: AccessFacts): Basis | null =>
  facts.category === null ? emergencyFrame(facts) : inEmergency(facts, facts.category);

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

/** While an emergency access is open the reading of the case carries it, so that the log and the young person see it. */
const ofMember = (facts: AccessFacts): Basis | null => {
  if (facts.category === null)
    return byEmergency(facts) ?? memberBasis[permissions[facts.permission].reach](facts);
  return facts.ownService ? 'own_service' : (granted(facts, facts.category) ?? byEmergency(facts));
};

const ofInvited = (facts: AccessFacts): Basis | null =>
  byEmergency(facts) ?? (facts.category === null ? 'invitation' : null);

const ofGuardian = (facts: AccessFacts): Basis | null =>
  facts.category === null || facts.sharedWithGuardian ? 'guardian' : null;

/** Relation → what opens this row to the reader; null when nothing does. */
export const basisOf = {
  member: ofMember,
  invited: ofInvited,
  emergency: byEmergency,
  former: () => null,
  self: () => 'self',
  guardian: ofGuardian,
  none: () => null,
} as const satisfies Record<AccessFacts['relation'], (facts: AccessFacts) => Basis | null>;
