import { expect, test } from '@jest/globals';
import { named } from './names.ts';

const people = [
  'Åse Berg',
  'Ola Nordmann',
  'Áile Sara',
  'Anne Nordmo',
  'Aase Vik',
  'Zara Ali',
  'Øystein Li',
].map((name) => ({ name }));
const found = (part: string, descending = false): string[] =>
  named(people, { part, descending }).map(({ name }) => name);

test('names stand in Norwegian order: á with a, ø and å last, aa as å', () => {
  expect(found('')).toEqual([
    'Áile Sara',
    'Anne Nordmo',
    'Ola Nordmann',
    'Zara Ali',
    'Øystein Li',
    'Åse Berg',
    'Aase Vik',
  ]);
  expect(found('', true)[0]).toBe('Aase Vik');
});

test('every word that was typed begins a word of the name', () => {
  expect(found('nord')).toEqual(['Anne Nordmo', 'Ola Nordmann']);
  expect(found('nord ann')).toEqual(['Anne Nordmo']);
  expect(found('ordmann')).toEqual([]);
});

test('accents are forgiven, other letters are not', () => {
  expect(found('aile')).toEqual(['Áile Sara']);
  expect(found('aase')).toEqual(['Åse Berg', 'Aase Vik']);
  expect(found('ase')).toEqual([]);
});
