import type { IsoDate } from '../calendar/date.ts';
import { consentsAlone, consentsAloneFrom } from './competence.ts';
import type { Consent } from './consent.ts';

export const consentStates = ['asked', 'given', 'refused', 'withdrawn'] as const;

export type ConsentState = (typeof consentStates)[number];

export interface RecordedConsent extends Consent {
  readonly state: ConsentState;
  readonly birthDate: IsoDate;
}

/**
 * The first day on which the consent no longer holds: what was agreed, or the 16th birthday when guardians gave it,
 * because from that day only the young person can.
 */
export const endOf = (consent: Pick<RecordedConsent, 'birthDate' | 'from' | 'to'>): IsoDate => {
  const own = consentsAloneFrom(consent.birthDate);
  return !consentsAlone(consent.birthDate, consent.from) && own < consent.to ? own : consent.to;
};

/** Does the consent open anything on this day? */
export const isLive = (consent: RecordedConsent, today: IsoDate): boolean =>
  consent.state === 'given' && consent.from <= today && today < endOf(consent);
