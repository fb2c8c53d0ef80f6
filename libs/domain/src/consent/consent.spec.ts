import { expect, test } from '@jest/globals';
import { consentBlockers, consentForms, requireIsConsent, type ConsentFacts } from './consent.ts';
import { lawOf } from '../law/read-law.ts';
import { firstVersion } from '../../../../migrations/law/first-version.ts';

const consent: ConsentFacts = {
  law: lawOf(firstVersion),
  signedOn: null,
  keptWhere: '',
  categories: ['basic', 'school'],
  services: ['bup'],
  purpose: 'At skolen og BUP kan lage én plan',
  from: '2026-11-20',
  to: '2027-11-20',
  form: 'oral',
  howExplained: 'Gikk gjennom teksten sammen og viste siden',
  language: 'nb',
  interpreter: 'none_needed',
  birthDate: '2009-05-14',
  today: '2026-11-20',
  youngPerson: 'yes',
  heardOn: null,
  guardians: [],
};
const younger: Partial<ConsentFacts> = {
  birthDate: '2012-05-14',
  heardOn: '2026-11-20',
  guardians: [{ guardianId: 'mother', kind: 'parental_responsibility', answer: 'yes' }],
};

test('written or oral, a complete consent is a consent', () => {
  expect(consentBlockers(consent)).toEqual([]);
  expect(consentBlockers({ ...consent, form: 'written' })).toEqual([]);
  expect(consentBlockers({ ...consent, ...younger })).toEqual([]);
  expect(consentForms).toEqual(['written', 'signed', 'oral']);
});

test.each<[string, Partial<ConsentFacts>]>([
  ['no-category', { categories: [] }],
  ['no-service', { services: [] }],
  ['purpose-missing', { purpose: ' ' }],
  ['ends-before-it-begins', { to: '2026-11-20' }],
  ['longer-than-allowed', { to: '2027-11-21' }],
  ['ended-already', { from: '2026-01-01', to: '2026-11-20' }],
  ['signed-on-missing', { form: 'signed', keptWhere: 'Arkivet' }],
  ['signed-in-future', { form: 'signed', signedOn: '2026-11-21', keptWhere: 'Arkivet' }],
  ['kept-where-missing', { form: 'signed', signedOn: '2026-11-19' }],
  ['explanation-missing', { howExplained: '' }],
  ['language-missing', { language: '' }],
  ['interpreter-missing', { interpreter: null }],
  ['interpreter-not-allowed', { interpreter: 'relative' }],
  ['interpreter-not-allowed', { interpreter: 'child' }],
  ['somebody-said-no', { youngPerson: 'no' }],
  ['somebody-not-asked', { youngPerson: 'not_asked' }],
  ['young-person-not-heard', { ...younger, heardOn: null }],
  ['no-guardian-known', { ...younger, guardians: [] }],
])('%s', (code, part) => {
  expect(consentBlockers({ ...consent, ...part })).toEqual([code]);
});

test('what is not a consent is refused with everything that is missing', () => {
  expect(() => {
    requireIsConsent({ ...consent, purpose: '', youngPerson: 'no' });
  }).toThrow(expect.objectContaining({ blockers: ['purpose-missing', 'somebody-said-no'] }));
});
