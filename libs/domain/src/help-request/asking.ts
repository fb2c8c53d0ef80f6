import type { Level } from '../assurance/assurance.ts';
import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { ageOn } from '../calendar/age.ts';
import { isIsoDate, type IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { IdentityNumberBlocker } from '../young-person/identity-number.ts';
import { oldestAge } from '../young-person/registration.ts';
import { type HelpAsker, type ParentsKnow, requestsAMonth } from './statuses.ts';

export interface Asking {
  readonly today: IsoDate;
  readonly asker: HelpAsker | null;
  /** Id of the municipality that is asked; null when not chosen. */
  readonly municipality: string | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: IsoDate;
  /** What is wrong with the own number; empty when it is right, or when a parent asks. */
  readonly identityBlockers: readonly IdentityNumberBlocker[];
  /** The number is that of the one who signed in; the page cannot know it, and says yes. */
  readonly numberIsOwn: boolean;
  /** The parent's own name. */
  readonly askerName: string;
  readonly words: string;
  readonly contact: string;
  readonly parentsKnow: ParentsKnow | null;
}

const youngAsks = ({ asker }: Asking): boolean => asker === 'young_person';
const born = (facts: Asking): boolean => isIsoDate(facts.birthDate) && facts.birthDate <= facts.today;

const rules = {
  'asker-missing': (facts) => facts.asker === null,
  'municipality-missing': (facts) => facts.municipality === null,
  'name-missing': (facts) => isBlank(facts.givenName) || isBlank(facts.familyName),
  'identity-invalid': (facts) => youngAsks(facts) && facts.identityBlockers.length > 0,
  'number-not-yours': (facts) =>
    youngAsks(facts) && facts.identityBlockers.length === 0 && !facts.numberIsOwn,
  'birth-date-invalid': (facts) => !born(facts) && !(youngAsks(facts) && facts.identityBlockers.length > 0),
  'over-29': (facts) => born(facts) && ageOn(facts.birthDate, facts.today) > oldestAge,
  'asker-name-missing': (facts) => facts.asker === 'guardian' && isBlank(facts.askerName),
  'words-missing': (facts) => isBlank(facts.words),
  'contact-missing': (facts) => isBlank(facts.contact),
  'parents-know-missing': (facts) => youngAsks(facts) && facts.parentsKnow === null,
} as const satisfies BlockerRules<Asking>;

/** What stands in the way of asking for a team. Whether Laget knows the young person already is never among it. */
export const askingBlockers = (facts: Asking) => blockersIn(rules, facts);

export const requireMayAsk = (facts: Asking): void => {
  requireNothingIn(askingBlockers(facts));
};

export interface AskerFacts {
  /** How surely the asker showed who it is. */
  readonly level: Level;
  readonly askedThisMonth: number;
  /** The same asker waits for an answer about the same young person already. */
  readonly waits: boolean;
}

const askerRules = {
  'level-too-low': (facts) => facts.level !== 'high',
  'asked-already': (facts) => facts.waits,
  'too-many-asked': (facts) => facts.askedThisMonth >= requestsAMonth,
} as const satisfies BlockerRules<AskerFacts>;

/** Whether this asker may ask now, whatever is asked. */
export const askerBlockers = (facts: AskerFacts) => blockersIn(askerRules, facts);

export const requireAsker = (facts: AskerFacts): void => {
  requireNothingIn(askerBlockers(facts));
};
