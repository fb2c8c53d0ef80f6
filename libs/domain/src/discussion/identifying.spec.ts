import { expect, test } from '@jest/globals';
import { findIdentifying, type Known } from './identifying.ts';

const found = (text: string, known?: Known): string[] =>
  findIdentifying(text, known).map(({ kind, text: part }) => `${kind}: ${part}`);

test('L07 a text without anybody in it raises nothing', () => {
  expect(
    found(
      'Hva gjør vi når en gutt på 17 har 14 % fravær, venter på BUP, og NAV ikke har plass? Vi har prøvd to ganger.',
    ),
  ).toEqual([]);
});

test('L07 eleven digits are found, whether the control digits fit or not, and however they are written', () => {
  expect(found('Nummer 14850948912.')).toEqual(['identity_number: 14850948912']);
  expect(found('Nummer 140509 12345, eller 14.05.09-12345.')).toEqual([
    'identity_number: 140509 12345',
    'identity_number: 14.05.09-12345',
  ]);
});

test('L07 telephone numbers, with and without country', () => {
  expect(found('Ring 412 34 567 eller +47 99 88 77 66, ikke 1881.')).toEqual([
    'phone: 412 34 567',
    'phone: +47 99 88 77 66',
  ]);
});

test('L07 e-mail', () => {
  expect(found('skriv til jon@skole.example.no i dag')).toEqual(['email: jon@skole.example.no']);
});

test('L07 dates of birth, in figures and in words', () => {
  expect(found('født 14.03.2009, 14/3-09 er feil, altså 2009-03-14, 14. mars 2009')).toEqual([
    'birth_date: 14.03.2009',
    'birth_date: 14/3-09',
    'birth_date: 2009-03-14',
    'birth_date: 14. mars 2009',
  ]);
});

test('L07 addresses', () => {
  expect(found('bor i Storgata 14 B, før i Nedre Elvevei 3, 9999 Fjordvik')).toEqual([
    'address: Storgata 14 B',
    'address: Nedre Elvevei 3',
    'address: 9999 Fjordvik',
  ]);
});

test('L07 schools and other houses, and places known from the case', () => {
  expect(found('går på Vestlia vgs, gikk på Elvemo ungdomsskole')).toEqual([
    'place: Vestlia vgs',
    'place: Elvemo ungdomsskole',
  ]);
  expect(found('han er fra fjordvik', { names: [], places: ['Fjordvik'] })).toEqual(['place: fjordvik']);
});

test('L07 names: known from the case, common ones, and what has a capital inside a sentence', () => {
  expect(found('elvemyr kommer ikke', { names: ['Elvemyr', 'Å.'], places: [] })).toEqual(['name: elvemyr']);
  expect(found('Jonas kommer ikke. Møtet er i dag.')).toEqual(['name: Jonas']);
  expect(found('Moren, som heter Torbjørg Li, er bekymret.')).toEqual(['name: Torbjørg Li']);
});

test('L07 what is found is told once, in the order of the text', () => {
  expect(found('Ring Jonas på 412 34 567 i Storgata 1.')).toEqual([
    'name: Jonas',
    'phone: 412 34 567',
    'address: Storgata 1',
  ]);
});
