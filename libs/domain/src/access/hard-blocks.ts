import type { ProtectionLevel } from '../protection/levels.ts';
import { roles } from '../roles/roles.ts';
import type { AccessFacts } from './reader.ts';

const readsAs = (facts: AccessFacts) => roles[facts.role];

/** A06: what could not be looked up is answered with no. */
export const unknownProtection = (facts: AccessFacts): boolean => facts.protections === null;

/** A05: own data, parent, child, sibling, (former) partner, common child, or said by oneself. */
export const isTooClose = (facts: AccessFacts): boolean => facts.tooClose;

/** A01: protected, and the reader is neither the young person nor cleared for exactly that. Guardians have a rule of their own. */
export const lacksClearance = (facts: AccessFacts, level: ProtectionLevel): boolean => {
  if (facts.protections?.includes(level) !== true || readsAs(facts) === 'guardian') return false;
  return readsAs(facts) === 'young_person' ? facts.relation !== 'self' : !facts.clearances.includes(level);
};

/** A04: a guardian reaches a protected child only when two who work with the child have opened for that guardian. */
export const lacksOpening = (facts: AccessFacts): boolean =>
  readsAs(facts) === 'guardian' && (facts.protections ?? []).length > 0 && !facts.guardianOpened;
