import { ageOn, birthday } from '../calendar/age.ts';
import type { IsoDate } from '../calendar/date.ts';

/**
 * Who decides about sharing, in years of age, until the age matrix replaces it. Sources: pasient- og
 * brukerrettighetsloven § 4-3 (alone from 16), barnelova § 31 (weight on the child's opinion from 12); whether they
 * hold for every service and category, a lawyer must confirm.
 */
export const consentAges = {
  aloneFrom: 16,
  heardFrom: 12,
} as const satisfies Record<string, number>;

export const consentsAlone = (birthDate: IsoDate, on: IsoDate): boolean =>
  ageOn(birthDate, on) >= consentAges.aloneFrom;

/** Must what the young person thinks be recorded before the guardians' consent counts? */
export const mustBeHeard = (birthDate: IsoDate, on: IsoDate): boolean =>
  !consentsAlone(birthDate, on) && ageOn(birthDate, on) >= consentAges.heardFrom;

/** The day from which nobody but the young person can consent. */
export const consentsAloneFrom = (birthDate: IsoDate): IsoDate => birthday(birthDate, consentAges.aloneFrom);
