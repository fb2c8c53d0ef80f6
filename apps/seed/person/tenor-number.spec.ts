import { expect, test } from '@jest/globals';
import { idnr } from '@navikt/fnrvalidator';
import { diceOf } from '../random/dice.ts';
import { requireTenor, tenorNumber } from './tenor-number.ts';

test('every number is a valid synthetic one, is used once and carries the birth date', () => {
  const taken = new Set<string>();
  const dice = diceOf(1, 1);
  for (let time = 0; time < 300; time += 1)
    tenorNumber(time % 2 === 0 ? '2009-05-14' : '1997-12-31', time % 3 === 0, taken, dice);
  expect(taken.size).toBe(300);
  for (const number of taken) {
    expect(idnr(number)).toEqual({ status: 'valid', type: 'tnr' });
    expect(number).toMatch(/^(148509|319297)/);
  }
});

test('women have an even ninth digit, men an odd one', () => {
  const dice = diceOf(2, 1);
  expect(Number(tenorNumber('2009-05-14', true, new Set(), dice)[8]) % 2).toBe(0);
  expect(Number(tenorNumber('2009-05-14', false, new Set(), dice)[8]) % 2).toBe(1);
});

/** Numbers of people who would be born in 2039, so that they are nobody's. */
test.each([
  ['a real birth number', '14053950044'],
  ['a wrong check digit', '14850950000'],
  ['a D-number', '54053950038'],
  ['nothing', ''],
])('%s is refused', (_what, number) => {
  expect(() => requireTenor(number)).toThrow('Not a synthetic number');
});
