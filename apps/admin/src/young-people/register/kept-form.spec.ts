import { expect, test } from '@jest/globals';
import { formFrom, keptFrom } from './kept-form.ts';
import { emptyForm, type RegistrationForm } from './registration-form.ts';

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

test('what is kept comes back as it was, without the identity number', () => {
  expect(formFrom(keptFrom(filled))).toEqual({ ...filled, number: '' });
});

test('the identity number is not in the text that is kept', () => {
  expect(keptFrom(filled)).not.toContain(filled.number);
});

test('a page that was begun comes back as begun', () => {
  const begun = { ...emptyForm, givenName: 'Amina' };
  expect(formFrom(keptFrom(begun))).toEqual(begun);
});

test('what cannot be read is an empty page', () => {
  for (const text of ['', 'Amina', 'null', '[]', '{"level":"9","birthDate":"i går","identity":4}'])
    expect(formFrom(text)).toEqual(emptyForm);
});
