import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import type { Category } from '../category/categories.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import { whoIsMissing, type ConsentAnswers } from './answers.ts';
import { interpreters, type Interpreter } from './interpreters.ts';

export const consentForms = ['written', 'signed', 'oral'] as const;

export type ConsentForm = (typeof consentForms)[number];

/** What is shared, with whom, for what and for how long. `to` is the first day on which nothing is shared any more. */
export interface Consent {
  readonly categories: readonly Category[];
  /** The receiving services' ids. Always named, never «all». */
  readonly services: readonly string[];
  readonly purpose: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface ConsentFacts extends Consent, ConsentAnswers {
  readonly form: ConsentForm;
  /** «signed»: the day on the paper, and who keeps it or where it is filed. */
  readonly signedOn: IsoDate | null;
  readonly keptWhere: string;
  /** How it was explained, in the words of the one who did. An oral consent is worth what is written here. */
  readonly howExplained: string;
  /** Language in which it was explained, BCP 47. */
  readonly language: string;
  /** null when nobody has said whether an interpreter was needed. */
  readonly interpreter: Interpreter | null;
}

const missing = (facts: ConsentFacts, why: string): boolean =>
  whoIsMissing(facts).some((one) => one.why === why);

const rules = {
  'no-category': (facts) => facts.categories.length === 0,
  'no-service': (facts) => facts.services.length === 0,
  'purpose-missing': (facts) => isBlank(facts.purpose),
  'ends-before-it-begins': (facts) => facts.to <= facts.from,
  'longer-than-allowed': (facts) => facts.to > addMonths(facts.from, facts.law.longestConsentMonths),
  'ended-already': (facts) => facts.to > facts.from && facts.to <= facts.today,
  'signed-on-missing': (facts) => facts.form === 'signed' && facts.signedOn === null,
  'signed-in-future': (facts) => facts.signedOn !== null && facts.signedOn > facts.today,
  'kept-where-missing': (facts) => facts.form === 'signed' && isBlank(facts.keptWhere),
  'explanation-missing': (facts) => isBlank(facts.howExplained),
  'language-missing': (facts) => isBlank(facts.language),
  'interpreter-missing': (facts) => facts.interpreter === null,
  'interpreter-not-allowed': (facts) =>
    facts.interpreter !== null && !interpreters[facts.interpreter].allowed,
  'somebody-said-no': (facts) => missing(facts, 'no'),
  'somebody-not-asked': (facts) => missing(facts, 'not_asked'),
  'young-person-not-heard': (facts) => missing(facts, 'not_heard'),
  'no-guardian-known': (facts) => missing(facts, 'not_known'),
} as const satisfies BlockerRules<ConsentFacts>;

export type ConsentBlocker = keyof typeof rules;

/** What is missing before this is a consent. Whose answer is missing, `whoIsMissing` says by name. */
export const consentBlockers = (facts: ConsentFacts): ConsentBlocker[] => blockersIn(rules, facts);

export const requireIsConsent = (facts: ConsentFacts): void => {
  requireNothingIn(consentBlockers(facts));
};
