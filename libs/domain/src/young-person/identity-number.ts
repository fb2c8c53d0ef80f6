import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';

/** What the parser of the API found out about what was typed. This folder never parses a number itself. */
export interface IdentityNumberFacts {
  /** Characters, spaces taken away. */
  readonly length: number;
  readonly onlyDigits: boolean;
  readonly dateExists: boolean;
  readonly checkDigitsRight: boolean;
  /** An invented number (Tenor: month + 80), never given to anybody. */
  readonly synthetic: boolean;
  /** Of a series that is never used for people. */
  readonly deadSeries: boolean;
  /** The product runs with invented people only. */
  readonly demo: boolean;
}

const looksLikeANumber = (facts: IdentityNumberFacts): boolean => facts.onlyDigits && facts.length === 11;
const isANumber = (facts: IdentityNumberFacts): boolean =>
  looksLikeANumber(facts) && facts.dateExists && facts.checkDigitsRight && !facts.deadSeries;

const rules = {
  'identity-not-digits': (facts) => !facts.onlyDigits,
  'identity-wrong-length': (facts) => facts.onlyDigits && facts.length !== 11,
  'identity-no-such-date': (facts) => looksLikeANumber(facts) && !facts.dateExists,
  'identity-wrong-check-digit': (facts) =>
    looksLikeANumber(facts) && facts.dateExists && !facts.checkDigitsRight,
  'identity-dead-series': (facts) => looksLikeANumber(facts) && facts.deadSeries,
  'identity-real-in-demo': (facts) => isANumber(facts) && facts.demo && !facts.synthetic,
  'identity-invented': (facts) => isANumber(facts) && !facts.demo && facts.synthetic,
} as const satisfies BlockerRules<IdentityNumberFacts>;

export type IdentityNumberBlocker = keyof typeof rules;

/** Why what was typed is not an identity number that can be used here; each code has its own explanation on the page. */
export const identityNumberBlockers = (facts: IdentityNumberFacts): IdentityNumberBlocker[] =>
  blockersIn(rules, facts);

/** '14850912345' → '148509 •••••'; anything that is not eleven digits is hidden whole. */
export const masked = (number: string): string =>
  /^\d{11}$/.test(number) ? `${number.slice(0, 6)} •••••` : '•••••';
