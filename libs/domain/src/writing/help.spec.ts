import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { diagnoses } from './diagnoses.ts';
import { adviceOn, longSentence } from './help.ts';
import { judgingWords } from './judging-words.ts';

const found = (text: string, own?: readonly string[]): string[] =>
  adviceOn(text, own).map(({ kind, text: part }) => `${kind}: ${part}`);

test('a text that says what was seen raises nothing', () => {
  expect(
    found(
      'Jonas kom to av fem dager denne uken. Han sier at bussen går for sent. Vi ble enige om å ringe verkstedet sammen.',
      ['Jonas'],
    ),
  ).toEqual([]);
});

test('what has its own place, or is about somebody else, is pointed out', () => {
  expect(found('Nummer 14850950025, tlf. 412 34 567, kari@example.no, bor i Storgata 14.')).toEqual([
    'identity_number: 14850950025',
    'phone: 412 34 567',
    'email: kari@example.no',
    'address: Storgata 14',
  ]);
  expect(
    found('Moren Torbjørg var med, og Jonas Elvemyr og Kari Dahl.', ['Jonas', 'Elvemyr', 'kari', 'Dahl']),
  ).toEqual(['name: Torbjørg']);
});

test('words that judge are named with the advice that belongs to them, with their endings, once', () => {
  expect(found('Han er umotivert, virker lat og late. Han påstår at far nekter. Umotivert.')).toEqual([
    'character: umotivert',
    'character: lat',
    'character: late',
    'doubt: påstår',
    'refusal: nekter',
  ]);
  expect(found('Latter er bra, og latin også.')).toEqual([]);
});

test('every judging word is found by itself', () => {
  for (const kind of keysOf(judgingWords))
    for (const word of judgingWords[kind]) expect(found(`han ${word} nå`)).toEqual([`${kind}: ${word}`]);
  expect(Object.values(judgingWords).map((words) => words.length)).toEqual([25, 8, 7]);
});

test('every diagnosis is found by itself, with its endings, and words that only begin so are not', () => {
  for (const word of diagnoses) expect(found(`om ${word} nå`)).toEqual([`diagnosis: ${word}`]);
  expect(diagnoses.length).toBe(32);
  expect(found('Han har ADHD og depresjonen er verre.')).toEqual([
    'diagnosis: ADHD',
    'diagnosis: depresjonen',
  ]);
  expect(found('Hun er trist og sover lite.')).toEqual([]);
});

test('a text that is heavy to read as a whole is pointed out once, last', () => {
  const heavy =
    'Koordineringen mellom spesialisthelsetjenesten og arbeidsmarkedsmyndighetene forutsetter avklaring. '.repeat(
      6,
    );
  expect(found(heavy)).toEqual(['heavy: ']);
});

test('a long sentence is pointed out by how it begins; two short ones are not', () => {
  const words = Array.from({ length: longSentence }, () => 'ord');
  expect(found(`${words.join(' ')}.`)).toEqual([]);
  expect(found(`${words.join(' ')} til.`)).toEqual(['long: ord ord ord ord']);
  expect(found(`${words.join(' ')}.\n${words.join(' ')}.`)).toEqual([]);
});
