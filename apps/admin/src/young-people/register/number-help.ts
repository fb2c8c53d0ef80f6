import { idnr } from '@navikt/fnrvalidator';
import { type IsoDate, isIsoDate } from '#domain/calendar/date';
import { type IdentityNumberBlocker, identityNumberBlockers } from '#domain/young-person/identity-number';

/** Spaces and a dash are how people write it; they go. */
const bare = (typed: string): string => typed.replace(/[\s\-–]/g, '');

/** How many digits have been typed, spaces not counted. */
export const digitsTyped = (typed: string): number => bare(typed).length;

/** What is wrong with what has been typed so far; the server asks the same before it saves. */
export const wrongWithNumber = (typed: string): IdentityNumberBlocker[] => {
  const number = bare(typed);
  const answer = idnr(number);
  const reasons: readonly string[] = answer.status === 'valid' ? [] : answer.reasons;
  return identityNumberBlockers({
    length: number.length,
    onlyDigits: /^\d+$/.test(number),
    dateExists: !reasons.includes('invalid date'),
    checkDigitsRight: !reasons.includes("checksums don't match"),
    synthetic: answer.status === 'valid' && (answer.type === 'tnr' || answer.type === 'dnr-and-tnr'),
    deadSeries: false,
    demo: true,
  });
};

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The birth date that a right number begins with (40 added to the day of a D-number, 40 or 80 to the month of
 * others). Nobody in Laget is over 29, so two digits later than this year's belong to the century before.
 */
export const birthDateIn = (typed: string, today: IsoDate): IsoDate | undefined => {
  if (wrongWithNumber(typed).length > 0) return undefined;
  const number = bare(typed);
  const day = Number(number.slice(0, 2)) % 40;
  const month = Number(number.slice(2, 4)) % 40;
  const year = number.slice(4, 6);
  const century = year <= today.slice(2, 4) ? '20' : '19';
  const date = `${century}${year}-${two(month)}-${two(day)}`;
  return isIsoDate(date) ? date : undefined;
};
