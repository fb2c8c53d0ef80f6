import type { Status } from '#domain/activity/definitions';
import type { Dice } from '../random/dice.ts';

/** The status today, in the words that the mix is given in. */
export type MixStatus = 'employed' | 'education' | 'benefit' | 'unemployed' | 'measure' | 'other';

const order: readonly MixStatus[] = ['employed', 'education', 'benefit', 'unemployed', 'measure', 'other'];

/**
 * Shares of a hundred by age, so that the whole from 15 to 29 comes out as Trøndelag 2024 (domain.md): employed 64,
 * student 24, AAP or disability 3, unemployed 1, in measures 2, other and unknown 6. Employed counts with school too.
 */
const mixes = {
  '11': { employed: 0, education: 100, benefit: 0, unemployed: 0, measure: 0, other: 0 },
  '16': { employed: 55, education: 40, benefit: 0, unemployed: 0, measure: 1, other: 4 },
  '20': { employed: 71, education: 14, benefit: 4, unemployed: 1.5, measure: 3, other: 6.5 },
  '25': { employed: 76, education: 5, benefit: 6, unemployed: 2, measure: 3, other: 8 },
} as const satisfies Record<string, Record<MixStatus, number>>;

export const inventStatus = (age: number, dice: Dice): MixStatus => {
  if (age < 16) return dice.weighted(mixes['11'], order);
  if (age < 20) return dice.weighted(mixes['16'], order);
  return dice.weighted(age < 25 ? mixes['20'] : mixes['25'], order);
};

/** What the rule must say of the spells that were invented for the status. */
export const derivedFrom = {
  employed: ['employed'],
  education: ['education'],
  benefit: ['aap', 'disability_benefit'],
  unemployed: ['registered_unemployed'],
  measure: ['labour_market_measure'],
  other: ['other_benefit', 'unknown'],
} as const satisfies Record<MixStatus, readonly Status[]>;
