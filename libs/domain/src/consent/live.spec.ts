import { expect, test } from '@jest/globals';
import { consentStates, endOf, isLive, type RecordedConsent } from './live.ts';

const consent: RecordedConsent = {
  state: 'given',
  categories: ['basic'],
  services: ['bup'],
  purpose: 'En plan',
  from: '2026-11-20',
  to: '2027-05-20',
  birthDate: '2009-05-14',
};

test('a consent lives from its first day until the day it ends', () => {
  expect(isLive(consent, '2026-11-19')).toBe(false);
  expect(isLive(consent, '2026-11-20')).toBe(true);
  expect(isLive(consent, '2027-05-19')).toBe(true);
  expect(isLive(consent, '2027-05-20')).toBe(false);
});

test('only a given consent lives', () => {
  const states = consentStates.map((state) => [state, isLive({ ...consent, state }, '2026-12-01')]);
  expect(states).toEqual([
    ['asked', false],
    ['given', true],
    ['refused', false],
    ['withdrawn', false],
  ]);
});

test('what guardians gave ends on the 16th birthday', () => {
  const fifteen = { ...consent, birthDate: '2011-01-10' };
  expect(endOf(fifteen)).toBe('2027-01-10');
  expect(isLive(fifteen, '2027-01-09')).toBe(true);
  expect(isLive(fifteen, '2027-01-10')).toBe(false);
  expect(endOf({ ...consent, birthDate: '2012-01-10' })).toBe('2027-05-20');
  expect(endOf({ ...consent, birthDate: '2010-11-20' })).toBe('2027-05-20');
});
