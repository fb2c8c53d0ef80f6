import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { ageOn } from '../calendar/age.ts';
import { isIsoDate, type IsoDate } from '../calendar/date.ts';
import type { ConcernLevel } from '../concern/levels.ts';
import { howIsMissing, whyNotIsMissing, type Told } from '../concern/told.ts';
import type { ProtectionLevel } from '../protection/levels.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { IdentityNumberBlocker } from './identity-number.ts';

/** Oldest age, in whole years, at which somebody is registered: Laget is for 0–29. */
export const oldestAge = 29;

/** Guardians are told of a concern until this age (vergemålsloven § 8: of age at 18). */
export const ofAge = 18;

export const identityAnswers = ['number', 'has_none', 'not_known'] as const;
export type IdentityAnswer = (typeof identityAnswers)[number];

export interface Registration {
  readonly today: IsoDate;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  /** Id of the municipality where the young person lives; null when not chosen. */
  readonly municipality: string | null;
  /** What protects the young person; null when nobody has asked. */
  readonly protection: ProtectionLevel | 'none' | null;
  /** Whoever registers is personally cleared for exactly that. */
  readonly cleared: boolean;
  readonly identity: IdentityAnswer | null;
  /** What is wrong with the number; empty when it is right or when there is none. */
  readonly identityBlockers: readonly IdentityNumberBlocker[];
  readonly level: ConcernLevel | null;
  readonly reason: string;
  readonly youngPersonTold: Told | null;
  readonly guardiansTold: Told | null;
}

const born = (facts: Registration): boolean => isIsoDate(facts.birthDate) && facts.birthDate <= facts.today;
const guardiansCount = (facts: Registration): boolean =>
  born(facts) && ageOn(facts.birthDate, facts.today) < ofAge;

const rules = {
  'address-protection-not-asked': (facts) => facts.protection === null,
  'protection-needs-clearance': (facts) =>
    facts.protection !== null && facts.protection !== 'none' && !facts.cleared,
  'name-missing': (facts) => isBlank(facts.givenName) || isBlank(facts.familyName),
  'identity-missing': (facts) => facts.identity === null,
  'identity-invalid': (facts) => facts.identity === 'number' && facts.identityBlockers.length > 0,
  'birth-date-invalid': (facts) => !isIsoDate(facts.birthDate),
  'birth-date-in-future': (facts) => isIsoDate(facts.birthDate) && facts.birthDate > facts.today,
  'over-29': (facts) => born(facts) && ageOn(facts.birthDate, facts.today) > oldestAge,
  'municipality-missing': (facts) => facts.municipality === null,
  'level-missing': (facts) => facts.level === null,
  'reason-missing': (facts) => isBlank(facts.reason),
  'young-person-told-missing': (facts) => facts.youngPersonTold === null,
  'young-person-told-how-missing': (facts) =>
    facts.youngPersonTold !== null && howIsMissing(facts.youngPersonTold),
  'young-person-not-told-why-missing': (facts) =>
    facts.youngPersonTold !== null && whyNotIsMissing(facts.youngPersonTold),
  'guardians-told-missing': (facts) => guardiansCount(facts) && facts.guardiansTold === null,
  'guardians-told-how-missing': (facts) => facts.guardiansTold !== null && howIsMissing(facts.guardiansTold),
  'guardians-not-told-why-missing': (facts) =>
    facts.guardiansTold !== null && whyNotIsMissing(facts.guardiansTold),
} as const satisfies BlockerRules<Registration>;

export type RegistrationBlocker = keyof typeof rules;

/** What stands in the way of registering. With `protection-needs-clearance` nothing at all may be saved. */
export const registrationBlockers = (facts: Registration): RegistrationBlocker[] => blockersIn(rules, facts);

export const requireMayRegister = (facts: Registration): void => {
  requireNothingIn(registrationBlockers(facts));
};
