import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { ConcernLevel } from './levels.ts';
import { howIsMissing, whyNotIsMissing, type Told } from './told.ts';

export interface ConcernChange {
  readonly from: ConcernLevel;
  readonly to: ConcernLevel;
  readonly reason: string;
  readonly youngPersonTold: Told;
  /** null when nobody has to be told because the young person is of age. */
  readonly guardiansTold: Told | null;
}

const rules = {
  'same-level': (facts) => facts.from === facts.to,
  'back-to-wonder': (facts) => facts.from !== 0 && facts.to === 0,
  'reason-missing': (facts) => isBlank(facts.reason),
  'young-person-told-how-missing': (facts) => howIsMissing(facts.youngPersonTold),
  'young-person-not-told-why-missing': (facts) => whyNotIsMissing(facts.youngPersonTold),
  'guardians-told-how-missing': (facts) => facts.guardiansTold !== null && howIsMissing(facts.guardiansTold),
  'guardians-not-told-why-missing': (facts) =>
    facts.guardiansTold !== null && whyNotIsMissing(facts.guardiansTold),
} as const satisfies BlockerRules<ConcernChange>;

/** What is missing before the level is changed. Any level may be left for any other but level 0, which only begins. */
export const concernChangeBlockers = (facts: ConcernChange) => blockersIn(rules, facts);

export const requireMayChangeConcern = (facts: ConcernChange): void => {
  requireNothingIn(concernChangeBlockers(facts));
};

export interface Prolonging {
  readonly level: ConcernLevel;
  /** How often the deadline has been moved already. */
  readonly prolongedBefore: number;
  readonly reason: string;
  readonly deadline: IsoDate | null;
}

const prolongRules = {
  'not-level-0': (facts) => facts.level !== 0,
  'already-prolonged': (facts) => facts.prolongedBefore > 0,
  'reason-missing': (facts) => isBlank(facts.reason),
  'deadline-missing': (facts) => facts.deadline === null,
} as const satisfies BlockerRules<Prolonging>;

/** Level 0 may be prolonged once, with a reason. */
export const prolongBlockers = (facts: Prolonging) => blockersIn(prolongRules, facts);

export const requireMayProlong = (facts: Prolonging): void => {
  requireNothingIn(prolongBlockers(facts));
};
