import { expect, test } from '@jest/globals';
import { idnr } from '@navikt/fnrvalidator';
import { wrongWithNumber } from './identity-number.ts';

const weights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
] as const;

const restOf = (digits: string, weight: readonly number[]): number =>
  weight.reduce((sum, one, index) => sum + one * Number(digits[index]), 0) % 11;

/** The number with this day and these three digits; `rest` is what the first control digit leaves, 0 before 2032. */
const numberOf = (day: string, from: number, rest = 0): string => {
  for (let series = from; series < 1000; series += 1) {
    const nine = day + String(series).padStart(3, '0');
    const first = (11 + rest - restOf(nine, weights[0])) % 11;
    const second = (11 - restOf(`${nine}${String(first)}`, weights[1])) % 11;
    if (first < 10 && second < 10) return `${nine}${String(first)}${String(second)}`;
  }
  throw new Error('no such number');
};

/** Nobody is born on 31 December 2039 yet, so that none of these is anybody’s. */
const conformance = [
  ['an ordinary number', numberOf('311239', 500), 'fnr', ['identity-real-in-demo'], []],
  ['a D-number', numberOf('711239', 500), 'dnr', ['identity-real-in-demo'], []],
  [
    'one with 40 added to the month',
    numberOf('315239', 500),
    'hnr',
    ['identity-real-in-demo'],
    ['identity-invented'],
  ],
  ['one of Tenor, 80 added', numberOf('319239', 500), 'tnr', [], ['identity-invented']],
  ['a D-number of Tenor', numberOf('719239', 500), 'dnr-and-tnr', [], ['identity-invented']],
  ['one with a control digit of 2032', numberOf('311239', 500, 1), 'fnr', ['identity-real-in-demo'], []],
  ['one of Tenor with a control digit of 2032', numberOf('319239', 500, 3), 'tnr', [], ['identity-invented']],
] as const;

test.each(conformance)(
  '%s is read as what it is, and taken in one place only',
  (_, number, type, demo, production) => {
    expect(idnr(number)).toEqual({ status: 'valid', type });
    expect(wrongWithNumber(number, true)).toEqual(demo);
    expect(wrongWithNumber(number, false)).toEqual(production);
  },
);

test('one with 65 added to the month, as a test of the health network has, is taken nowhere', () => {
  const number = numberOf('317739', 500);
  expect(idnr(number).status).toBe('invalid');
  for (const demo of [true, false]) expect(wrongWithNumber(number, demo)).toEqual(['identity-no-such-date']);
});
