import { expect, test } from '@jest/globals';
import {
  allOrganisationKinds,
  bareOrganisationNumber,
  isOrganisationKind,
  isOrganisationNumber,
  organisationBlockers,
  requireOrganisation,
} from './organisation.ts';

const wish = {
  name: 'Fjordvik kommune',
  number: '910000004',
  numberTaken: false,
  municipalityMissing: false,
};

test.each([
  ['313000009', false],
  ['910000004', true],
  ['910000005', false],
  ['91000000', false],
  ['9100000044', false],
  ['91000000x', false],
  ['', false],
])('%s is an organisation’s number: %s', (number, is) => {
  expect(isOrganisationNumber(number)).toBe(is);
});

test('a number whose control digit would be ten does not exist', () => {
  const whose = Array.from({ length: 10 }, (_, digit) => `80000002${String(digit)}`);
  expect(whose.filter(isOrganisationNumber)).toHaveLength(1);
  const none = Array.from({ length: 10 }, (_, digit) => `80000005${String(digit)}`);
  expect(none.filter(isOrganisationNumber)).toEqual([]);
});

test('digits are grouped by people, and not kept so', () => {
  expect(bareOrganisationNumber(' 910 000 004 ')).toBe('910000004');
});

test('what is missing is said', () => {
  expect(organisationBlockers(wish)).toEqual([]);
  expect(organisationBlockers({ ...wish, number: null })).toEqual([]);
  expect(organisationBlockers({ ...wish, name: ' ' })).toEqual(['name_missing']);
  expect(organisationBlockers({ ...wish, number: '910000005' })).toEqual(['number_form']);
  expect(organisationBlockers({ ...wish, numberTaken: true })).toEqual(['number_taken']);
  expect(organisationBlockers({ ...wish, municipalityMissing: true })).toEqual(['municipality_missing']);
  expect(() => {
    requireOrganisation({ ...wish, name: '' });
  }).toThrow('blocked');
});

test('the kinds of organisation', () => {
  expect(allOrganisationKinds).toEqual(['municipality', 'county', 'health_trust', 'nav']);
  expect(isOrganisationKind('nav')).toBe(true);
  expect(isOrganisationKind('club')).toBe(false);
});
