import type { IsoDate } from '../calendar/date.ts';
import { consentBlockers, type ConsentBlocker, type ConsentFacts } from './consent.ts';
import { mayAskAgain } from './refusal.ts';
import type { Sharing } from './withdrawal.ts';

/** What only the answers can clear: a consent that is asked for may still lack these. */
export const waitsForAnswers = [
  'somebody-said-no',
  'somebody-not-asked',
  'young-person-not-heard',
  'no-guardian-known',
] as const satisfies readonly ConsentBlocker[];

const isAboutAnswers = (code: ConsentBlocker): boolean => waitsForAnswers.some((one) => one === code);

/** A no that was said before: to what, and from which day it may be asked about again. */
export interface EarlierRefusal {
  readonly sharings: readonly Sharing[];
  readonly askAgainOn: IsoDate;
}

export interface AskingFacts {
  readonly consent: ConsentFacts;
  /** One category to one service, each that is asked about. */
  readonly wish: readonly Sharing[];
  readonly refusals: readonly EarlierRefusal[];
}

const same = (a: Sharing, b: Sharing): boolean => a.service === b.service && a.category === b.category;

/** Is something asked about that somebody has said no to, before the day that was agreed? */
export const asksTooSoon = ({ consent, wish, refusals }: AskingFacts): boolean =>
  refusals.some(
    ({ sharings, askAgainOn }) =>
      !mayAskAgain(askAgainOn, consent.today) && sharings.some((said) => wish.some((one) => same(said, one))),
  );

export type AskingBlocker = ConsentBlocker | 'asked-too-soon';

const withTooSoon = (codes: ConsentBlocker[], facts: AskingFacts): AskingBlocker[] =>
  asksTooSoon(facts) ? [...codes, 'asked-too-soon'] : codes;

/** What stands in the way of asking; the answers may come later. */
export const askingBlockers = (facts: AskingFacts): AskingBlocker[] =>
  withTooSoon(
    consentBlockers(facts.consent).filter((code) => !isAboutAnswers(code)),
    facts,
  );

/** What stands in the way of recording it as given, here and now. */
export const givingBlockers = (facts: AskingFacts): AskingBlocker[] =>
  withTooSoon(consentBlockers(facts.consent), facts);
