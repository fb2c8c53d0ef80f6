import { expect, test } from '@jest/globals';
import { firstVersion } from '../../../../migrations/law/first-version.ts';
import { lawOf } from '../law/read-law.ts';
import { consentStates, endOf, type GivenConsent } from './live.ts';

const consent: GivenConsent = {
  law: lawOf(firstVersion),
  birthDate: '2009-05-14',
  from: '2026-11-20',
  to: '2027-05-20',
};

test('a consent is asked, given, refused or withdrawn', () => {
  expect(consentStates).toEqual(['asked', 'given', 'refused', 'withdrawn']);
});

test('what the young person gives ends on the day that was agreed', () => {
  expect(endOf('health', consent)).toBe('2027-05-20');
});

test('C02 what guardians give ends when the young person takes over, category by category', () => {
  const child = { ...consent, birthDate: '2011-03-14' };
  expect(endOf('basic', child)).toBe('2027-05-20');
  expect(endOf('health', child)).toBe('2027-03-14');
  expect(endOf('health', { ...child, to: '2027-02-01' })).toBe('2027-02-01');
  expect(endOf('basic', { ...child, birthDate: '2012-02-29' })).toBe('2027-03-01');
});
