import { expect, test } from '@jest/globals';
import { bodyOf, emptyForm, missingIn, type RegistrationForm } from './registration-form.ts';

const today = '2026-11-20';
const filled: RegistrationForm = {
  identity: 'number',
  number: '14850950025',
  givenName: 'Amina',
  familyName: 'Solvang',
  birthDate: '2009-05-14',
  municipalityId: 'fjordvik',
  protection: 'none',
  level: '0',
  reason: 'Fravær',
  youngPersonTold: { told: 'yes', note: 'I en samtale' },
  guardiansTold: { told: 'no', note: 'Amina vil si det selv' },
};

test('an empty page lists everything that is missing, a filled one nothing', () => {
  expect(missingIn(emptyForm, today, [])).toEqual([
    'address-protection-not-asked',
    'name-missing',
    'identity-missing',
    'birth-date-invalid',
    'municipality-missing',
    'level-missing',
    'reason-missing',
    'young-person-told-missing',
  ]);
  expect(missingIn(filled, today, [])).toEqual([]);
});

test('guardians are asked about until the 18th birthday, and left out of what is sent after it', () => {
  const asked = { ...filled, guardiansTold: emptyForm.guardiansTold };
  expect(missingIn(asked, today, [])).toEqual(['guardians-told-missing']);
  expect(missingIn({ ...asked, birthDate: '2008-11-20' }, today, [])).toEqual([]);
  expect(bodyOf({ ...asked, birthDate: '2008-11-20' }, today)).not.toHaveProperty('guardiansTold');
});

test('the number is sent only when there is one', () => {
  expect(bodyOf(filled, today)).toMatchObject({ identity: 'number', number: '14850950025', level: 0 });
  expect(bodyOf({ ...filled, identity: 'not_known' }, today)).not.toHaveProperty('number');
});
