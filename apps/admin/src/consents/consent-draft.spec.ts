import { expect, test } from '@jest/globals';
import { allCategories } from '#domain/category/categories';
import { askingBlockers, givingBlockers } from '#domain/consent/asking';
import { bodyOf, type ConsentDraft, emptyDraft, factsOf, givenTo, partiesOf } from './consent-draft.ts';
import type { ConsentsOf, RecordedConsent } from './use-consents.ts';

const of: ConsentsOf = {
  givenName: 'Jonas',
  birthDate: '2009-03-14',
  language: 'nb',
  today: '2026-11-20',
  guardians: [
    { id: 'mor', name: 'Kari', kind: 'parental_responsibility', contact: '' },
    { id: 'fosterfar', name: 'Per', kind: 'foster_parent', contact: '' },
  ],
  receivers: [],
  consents: [],
  sharings: [],
  legalBasisUses: [],
  law: {
    competence: allCategories.flatMap((category) => [
      { category, fromAge: 0, signers: ['all_guardians'], source: '' },
      { category, fromAge: category === 'health' ? 16 : 15, signers: ['young_person'], source: '' },
    ]),
    heardFrom: 12,
    guardianUntil: 18,
    longestConsentMonths: 12,
    longestDelayMonths: 3,
    legalBases: [],
    whenGuardiansDisagree: [],
  },
};
const child: ConsentsOf = { ...of, birthDate: '2012-01-02' };

const draft: ConsentDraft = {
  ...emptyDraft,
  shares: { nav: ['basic', 'school'], bup: [] },
  purpose: 'Planen',
  until: '2027-05-20',
  form: 'oral',
  howExplained: 'Sammen.',
  language: 'norsk',
  interpreter: 'none_needed',
  answers: { young_person: 'yes' },
};

const refused: RecordedConsent = {
  id: 'c',
  state: 'refused',
  form: 'oral',
  purpose: 'Planen',
  categories: ['basic', 'health'],
  serviceIds: ['nav', 'bup'],
  serviceNames: [],
  shares: { nav: ['basic'], bup: ['health'] },
  validFrom: '2026-11-01',
  validTo: '2027-01-01',
  signedOn: null,
  keptWhere: null,
  excludedTopics: [],
  excludedUserIds: [],
  excludedNames: null,
  howExplained: '',
  language: 'nb',
  interpreter: null,
  youngPersonHeardOn: null,
  youngPersonHeardNote: null,
  refusalNote: null,
  askAgainOn: '2027-01-01',
  recordedAt: '2026-11-01T10:00:00Z',
  recordedByName: '',
  endedAt: null,
  endedNote: null,
  version: 1,
  answers: [],
};

test('the young person decides alone from the age of the law; below it everybody with parental responsibility', () => {
  expect(partiesOf(of, draft)).toEqual([{ id: 'young_person', name: 'Jonas' }]);
  expect(partiesOf(child, draft).map(({ name }) => name)).toEqual(['Kari']);
});

test('what is filled in is judged as the API judges it', () => {
  expect(givingBlockers(factsOf(draft, of))).toEqual([]);
  expect(givingBlockers(factsOf(draft, child))).toEqual(['somebody-not-asked', 'young-person-not-heard']);
  expect(askingBlockers(factsOf(emptyDraft, of))).toContain('no-category');
});

test('a service without a tick is not asked about', () => {
  expect(factsOf(draft, of).consent.services).toEqual(['nav']);
  expect(bodyOf(draft, 'given', null)).toMatchObject({
    shares: [{ serviceId: 'nav', categories: ['basic', 'school'] }],
    answers: [{ who: 'young_person', answer: 'yes' }],
  });
  expect(bodyOf({ ...draft, answers: { mor: 'no' } }, 'asked', null)).toMatchObject({
    answers: [{ who: 'guardian', guardianId: 'mor', answer: 'no' }],
  });
});

test('a no stands for its own cells until its day', () => {
  expect(givenTo(refused, 'nav')).toEqual(['basic']);
  expect(givenTo({ ...refused, shares: null }, 'nav')).toEqual(['basic', 'health']);
  expect(givenTo(refused, 'skole')).toEqual([]);
  expect(askingBlockers(factsOf(draft, { ...of, consents: [refused] }))).toEqual(['asked-too-soon']);
  expect(
    askingBlockers(factsOf({ ...draft, shares: { nav: ['health'] } }, { ...of, consents: [refused] })),
  ).toEqual([]);
});

test('at 15 the young person decides about school, and the guardians about health', () => {
  const fifteen: ConsentsOf = { ...of, birthDate: '2011-03-14' };
  expect(partiesOf(fifteen, draft).map(({ name }) => name)).toEqual(['Jonas']);
  expect(partiesOf(fifteen, { ...draft, shares: { bup: ['health'] } }).map(({ name }) => name)).toEqual([
    'Kari',
  ]);
  expect(partiesOf(fifteen, { ...draft, shares: {} }).map(({ name }) => name)).toEqual(['Jonas', 'Kari']);
});

test('what is left out is sent a topic at a time, and a paper with its day and place', () => {
  const left = { ...draft, excludedTopics: ' Fjoråret \n\nFarfar', excludedPostIds: ['u'] };
  expect(bodyOf(left, 'given', null)).toMatchObject({
    excludedTopics: ['Fjoråret', 'Farfar'],
    excludedPostIds: ['u'],
  });
  const signed = { ...draft, form: 'signed', signedOn: '2026-11-19', keptWhere: 'Arkivet' } as const;
  expect(givingBlockers(factsOf(signed, of))).toEqual([]);
  expect(bodyOf(signed, 'given', null)).toMatchObject({ signedOn: '2026-11-19', keptWhere: 'Arkivet' });
});
