import { expect, test } from '@jest/globals';
import {
  hiddenPlace,
  placeFields,
  placesAreHidden,
  placesShownTo,
  sightOf,
  withoutPlaces,
} from './places.ts';

const person = 'p1';
const hidden = new Set([person]);
const words = [
  'municipality',
  'municipalityName',
  'serviceName',
  'serviceNames',
  'holderServiceName',
  'ownerServiceName',
  'responsibleServiceName',
  'senderServiceName',
  'receiverServiceName',
  'toServiceName',
  'fromServiceName',
  'aboutServiceName',
  'registeredServiceName',
  'actorServiceName',
  'askerServiceName',
  'byService',
  'senderService',
  'receiverService',
  'actorService',
  'registeredByService',
  'receiverName',
  'meetingPlace',
];
const empties = ['childWelfarePhone', 'detail', 'keptWhere', 'phone', 'contact', 'email'];

test.each(words)('A03 %s says that something is hidden, and not what', (field) => {
  const answer = { id: person, [field]: 'Granlia vgs' };
  expect(withoutPlaces(answer, hidden, false)).toEqual({ id: person, [field]: hiddenPlace });
});

test.each(empties)('A03 %s is empty', (field) => {
  const answer = { id: person, [field]: '00 00 12 34' };
  expect(withoutPlaces(answer, hidden, false)).toEqual({ id: person, [field]: '' });
});

test('A03 no field is in the table without a test of its own', () => {
  expect(Object.keys(placeFields).sort()).toEqual([...words, ...empties].sort());
});

test('A03 what is empty stays empty, and every service of a list is hidden', () => {
  const answer = { id: person, serviceName: null, phone: '', serviceNames: ['Granlia vgs', 'NAV Granlia'] };
  expect(withoutPlaces(answer, hidden, false)).toEqual({
    id: person,
    serviceName: null,
    phone: '',
    serviceNames: [hiddenPlace, hiddenPlace],
  });
});

test('A03 in a list only the protected one is hidden, down to what hangs on that one', () => {
  const at = new Date(0);
  const rows = [
    { youngPersonId: person, name: 'Ylva', byService: 'Granlia vgs', ring: [{ serviceName: 'NAV Granlia' }] },
    { youngPersonId: 'p2', name: 'Jonas', byService: 'Vestlia vgs', at },
  ];
  expect(withoutPlaces({ items: rows }, hidden, false)).toEqual({
    items: [
      { youngPersonId: person, name: 'Ylva', byService: hiddenPlace, ring: [{ serviceName: hiddenPlace }] },
      { youngPersonId: 'p2', name: 'Jonas', byService: 'Vestlia vgs', at },
    ],
  });
});

test('A03 an answer about nobody else is hidden in every part, whether it says whom it is about or not', () => {
  expect(withoutPlaces({ team: [{ name: 'Kari', serviceName: 'Granlia vgs' }] }, hidden, true)).toEqual({
    team: [{ name: 'Kari', serviceName: hiddenPlace }],
  });
});

test('A03 places are read in the case alone, by the cleared on the team and the young person; nobody else reads them at all', () => {
  expect(placesShownTo).toEqual({
    professional: ['case'],
    leader: [],
    administrator: [],
    local_administrator: [],
    privacy_officer: [],
    figures_steward: [],
    young_person: ['case'],
    guardian: [],
  });
  expect(placesAreHidden('professional', 'case')).toBe(false);
  expect(placesAreHidden('professional', 'overview')).toBe(true);
  expect(placesAreHidden('young_person', 'file')).toBe(true);
  expect(placesAreHidden('guardian', 'case')).toBe(true);
});

test.each([
  ['my-list.read', true, 'overview'],
  ['my-day.read', true, 'overview'],
  ['my-withheld-items.read', true, 'overview'],
  ['transition.read', true, 'overview'],
  ['transition.read', false, 'case'],
  ['case.read', false, 'case'],
  ['invitation.read', true, 'case'],
  ['own-export.read', false, 'file'],
] as const)('A03 %s about several: %s is looked at as %s', (action, many, sight) => {
  expect(sightOf(action, many)).toBe(sight);
});
