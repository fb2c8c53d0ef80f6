import { expect, test } from '@jest/globals';
import { differencesFrom } from './word-difference.ts';

const marked = (mine: string, theirs: string): string =>
  differencesFrom(mine, theirs)
    .map(({ text, different }) => (different && text.trim() !== '' ? `[${text}]` : text))
    .join('');

test('the same text has no difference', () => {
  expect(marked('Han vil mekke sykler.', 'Han vil mekke sykler.')).toBe('Han vil mekke sykler.');
});

test('a changed word is marked in both', () => {
  expect(marked('Han vil mekke sykler', 'Han vil selge sykler')).toBe('Han vil [mekke] sykler');
  expect(marked('Han vil selge sykler', 'Han vil mekke sykler')).toBe('Han vil [selge] sykler');
});

test('words added in front do not mark the rest', () => {
  expect(marked('I dag vil han mekke', 'vil han mekke')).toBe('[I] [dag] vil han mekke');
  expect(marked('vil han mekke', 'I dag vil han mekke')).toBe('vil han mekke');
});

test('an empty text differs in everything', () => {
  expect(marked('noe', '')).toBe('[noe]');
  expect(differencesFrom('', 'noe')).toEqual([]);
});

test('the pieces are the whole text', () => {
  const mine = ' To  ord\nog linjer ';
  expect(
    differencesFrom(mine, 'noe helt annet')
      .map(({ text }) => text)
      .join(''),
  ).toBe(mine);
});
