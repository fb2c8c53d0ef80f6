import { expect, test } from '@jest/globals';
import {
  identityAnswers,
  ofAge,
  oldestAge,
  registrationBlockers,
  requireMayRegister,
  type Registration,
} from './registration.ts';

const registration: Registration = {
  today: '2026-11-20',
  givenName: 'Amina',
  familyName: 'Solvang',
  birthDate: '2009-05-14',
  municipality: 'fjordvik',
  protection: 'none',
  cleared: false,
  identity: 'number',
  identityBlockers: [],
  level: 1,
  reason: 'Fravær over 10 %',
  youngPersonTold: { told: true, how: 'I en samtale' },
  guardiansTold: { told: true, how: 'På telefon' },
};

test('a complete registration has nothing in its way', () => {
  expect(registrationBlockers(registration)).toEqual([]);
  expect(registrationBlockers({ ...registration, protection: 'confidential', cleared: true })).toEqual([]);
  expect(registrationBlockers({ ...registration, identity: 'has_none' })).toEqual([]);
  expect(registrationBlockers({ ...registration, identity: 'not_known' })).toEqual([]);
  const leftOver = { identity: 'has_none', identityBlockers: ['identity-not-digits'] } as const;
  expect(registrationBlockers({ ...registration, ...leftOver })).toEqual([]);
  expect(identityAnswers).toEqual(['number', 'has_none', 'not_known']);
});

test.each<[string, Partial<Registration>]>([
  ['protection-needs-clearance', { protection: 'confidential' }],
  ['address-protection-not-asked', { protection: null }],
  ['name-missing', { givenName: ' ' }],
  ['name-missing', { familyName: '' }],
  ['identity-missing', { identity: null }],
  ['identity-invalid', { identityBlockers: ['identity-wrong-check-digit'] }],
  ['birth-date-invalid', { birthDate: '2009-02-30' }],
  ['birth-date-invalid', { birthDate: 'i fjor' }],
  ['birth-date-in-future', { birthDate: '2026-11-21', guardiansTold: null }],
  ['birth-date-in-future', { birthDate: '2026-11-21' }],
  ['over-29', { birthDate: '1996-11-20' }],
  ['municipality-missing', { municipality: null }],
  ['level-missing', { level: null }],
  ['reason-missing', { reason: '' }],
  ['young-person-told-missing', { youngPersonTold: null }],
  ['young-person-told-how-missing', { youngPersonTold: { told: true, how: '' } }],
  ['young-person-not-told-why-missing', { youngPersonTold: { told: false, whyNot: '' } }],
  ['guardians-told-missing', { guardiansTold: null }],
  ['guardians-told-how-missing', { guardiansTold: { told: true, how: '' } }],
  ['guardians-not-told-why-missing', { guardiansTold: { told: false, whyNot: '' } }],
])('%s', (code, part) => {
  expect(registrationBlockers({ ...registration, ...part })).toEqual([code]);
});

test('newborn and 29 are inside, the 30th birthday is outside', () => {
  expect(oldestAge).toBe(29);
  expect(registrationBlockers({ ...registration, birthDate: '2026-11-20' })).toEqual([]);
  expect(registrationBlockers({ ...registration, birthDate: '1996-11-21' })).toEqual([]);
});

test('from 18 nobody has to say whether guardians were told', () => {
  expect(ofAge).toBe(18);
  expect(registrationBlockers({ ...registration, birthDate: '2008-11-20', guardiansTold: null })).toEqual([]);
  expect(registrationBlockers({ ...registration, birthDate: '2008-11-21', guardiansTold: null })).toEqual([
    'guardians-told-missing',
  ]);
});

test('a registration with something in its way is refused', () => {
  expect(() => {
    requireMayRegister({ ...registration, protection: 'shielded' });
  }).toThrow('blocked');
});
