import { idnr } from '@navikt/fnrvalidator';
import type { IsoDate } from '#domain/calendar/date';
import { identityNumberBlockers } from '#domain/young-person/identity-number';
import type { Dice } from '../random/dice.ts';

/** The demo holds invented people alone: a number that could be a real person's stops the seeding. */
export const requireTenor = (number: string): string => {
  const answer = idnr(number);
  const reasons: readonly string[] = answer.status === 'valid' ? [] : answer.reasons;
  const blockers = identityNumberBlockers({
    length: number.length,
    onlyDigits: /^\d+$/.test(number),
    dateExists: !reasons.includes('invalid date'),
    checkDigitsRight: !reasons.includes("checksums don't match"),
    synthetic: answer.status === 'valid' && answer.type === 'tnr',
    deadSeries: false,
    demo: true,
  });
  if (blockers.length > 0) throw new Error(`Not a synthetic number from Tenor: ${blockers.join(', ')}`);
  return number;
};

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** The check digit, 10 where the digits before it cannot be used. Source: Skatteetaten, «Fødselsnummer». */
const checkDigit = (digits: string, weights: readonly number[]): number => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11;
};

const withCheckDigits = (nine: string): string | null => {
  const first = checkDigit(nine, firstWeights);
  const second = checkDigit(`${nine}${String(first)}`, secondWeights);
  return first > 9 || second > 9 ? null : `${nine}${String(first)}${String(second)}`;
};

/** The third individual digit is even for women and odd for men; the range tells the century (500–999 from 2000). */
const individualDigits = (birthDate: IsoDate, female: boolean, dice: Dice): string => {
  const base = birthDate < '2000' ? 0 : 500;
  return String(base + dice.whole(0, 249) * 2 + (female ? 0 : 1)).padStart(3, '0');
};

/** A valid number for somebody born on `birthDate` that is not in `taken`; it is added there. */
export const tenorNumber = (birthDate: IsoDate, female: boolean, taken: Set<string>, dice: Dice): string => {
  const [year, month, day] = [
    birthDate.slice(2, 4),
    Number(birthDate.slice(5, 7)) + 80,
    birthDate.slice(8, 10),
  ];
  for (;;) {
    const number = withCheckDigits(
      `${day}${String(month)}${year}${individualDigits(birthDate, female, dice)}`,
    );
    if (number !== null && !taken.has(number)) {
      taken.add(number);
      return requireTenor(number);
    }
  }
};
