import { idnr } from '@navikt/fnrvalidator';
import { type IsoDate, isIsoDate } from '#domain/calendar/date';
import type { FigureGender } from '#domain/release/cube';
import { type IdentityNumberBlocker, identityNumberBlockers } from '#domain/young-person/identity-number';

/** Spaces and a dash are how people write it; they go. */
export const bareNumber = (typed: string): string => typed.replace(/[\s\-–]/g, '');

/** Invented numbers have 80 added to the month: a person number or a D-number of Tenor. */
const invented: readonly string[] = ['tnr', 'dnr-and-tnr'];

/** What the population register gives to people. A number with 40 added may be a hospital's or a test's: taken nowhere. */
const real: readonly string[] = ['fnr', 'dnr'];

/** What is wrong with what was typed. `demo`: only invented numbers are taken, never a real one. */
export const wrongWithNumber = (typed: string, demo: boolean): IdentityNumberBlocker[] => {
  const number = bareNumber(typed);
  const answer = idnr(number);
  const reasons: readonly string[] = answer.status === 'valid' ? [] : answer.reasons;
  return identityNumberBlockers({
    length: number.length,
    onlyDigits: /^\d+$/.test(number),
    dateExists: !reasons.includes('invalid date'),
    checkDigitsRight: !reasons.includes("checksums don't match"),
    synthetic:
      answer.status === 'valid' && (demo ? invented.includes(answer.type) : !real.includes(answer.type)),
    deadSeries: false,
    demo,
  });
};

/** The gender that a number says by its ninth digit: even is a woman's. For figures only; no page shows it. */
export const genderOf = (number: string): FigureGender => (Number(number[8]) % 2 === 0 ? 'female' : 'male');

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The birth date that a number begins with (40 added to the day of a D-number, 40 or 80 to the month of others). Nobody in Laget is
 * over 29, so two digits later than this year's belong to the century before.
 */
export const birthDateOf = (number: string, today: IsoDate): IsoDate | undefined => {
  const day = Number(number.slice(0, 2)) % 40;
  const month = Number(number.slice(2, 4)) % 40;
  const year = number.slice(4, 6);
  const date = `${year <= today.slice(2, 4) ? '20' : '19'}${year}-${two(month)}-${two(day)}`;
  return isIsoDate(date) ? date : undefined;
};
