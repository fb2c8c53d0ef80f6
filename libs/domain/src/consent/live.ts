import type { IsoDate } from '../calendar/date.ts';
import type { Category } from '../category/categories.ts';
import type { Law } from '../law/law.ts';
import { takesOverOn } from './competence.ts';
import type { Consent } from './consent.ts';

export const consentStates = ['asked', 'given', 'refused', 'withdrawn'] as const;

export type ConsentState = (typeof consentStates)[number];

export interface GivenConsent extends Pick<Consent, 'from' | 'to'> {
  readonly law: Law;
  readonly birthDate: IsoDate;
}

/**
 * The first day on which the consent no longer holds for a category: what was agreed, or, when guardians gave it, the
 * birthday on which the young person takes over, because from that day only the young person can.
 */
export const endOf = (category: Category, { law, birthDate, from, to }: GivenConsent): IsoDate => {
  const own = takesOverOn(law, category, birthDate, from);
  return own !== null && own < to ? own : to;
};
