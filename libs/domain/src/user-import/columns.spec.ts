import { expect, test } from '@jest/globals';
import { allImportColumns, dividerOf, guessColumns, importColumns, isImportColumn } from './columns.ts';

/** Written by hand and read by people: everything that a heading may say. */
const expected = `
name: navn, fullt navn, name, ansatt
givenName: fornavn, first name, given name
familyName: etternavn, last name, surname, family name
email: e-post, epost, e-post på jobb, e-mail, email, mail
username: brukernavn, username, bruker
phone: telefon, mobil, tlf, phone
service: tjeneste, enhet, avdeling, service, arbeidssted
role: rolle, role
title: tittel, stilling, stillingstittel, title
from: fra, første dag, startdato, fra dato, from
`;

test('what a column may be called', () => {
  const described = allImportColumns.map((column) => `${column}: ${importColumns[column].join(', ')}`);
  expect(described).toEqual(expected.trim().split('\n'));
  expect(isImportColumn('email')).toBe(true);
  expect(isImportColumn('salary')).toBe(false);
});

test('the headings of a list are read, however they are written', () => {
  expect(guessColumns(['Etternavn ', 'FORNAVN', 'E-post', 'Fra_dato', 'Lønn'])).toEqual({
    name: null,
    givenName: 1,
    familyName: 0,
    email: 2,
    username: null,
    phone: null,
    service: null,
    role: null,
    title: null,
    from: 3,
  });
});

test('every column is guessed', () => {
  const headers = allImportColumns.map((column) => importColumns[column][0]);
  expect(Object.values(guessColumns(headers))).toEqual(headers.map((_, place) => place));
});

test('semicolon, comma and tab', () => {
  expect(dividerOf('navn;e-post\na,b,c;d')).toBe(';');
  expect(dividerOf('\uFEFFnavn,e-post,rolle')).toBe(',');
  expect(dividerOf('navn\te-post')).toBe('\t');
  expect(dividerOf('"Navn, hele";e-post')).toBe(';');
  expect(dividerOf('navn')).toBe(';');
});
