import { expect, test } from '@jest/globals';
import { linesOf, type Setting } from './lines.ts';

/** Every letter is as wide as another; words are divided at the dots. */
const setting = (width: number, taken = 0): Setting => ({
  width,
  taken,
  widthOf: (text) => text.replaceAll('·', '').length,
  syllablesOf: (word) => word.split('·'),
});
const set = (text: string, width: number, taken = 0): string[] => [
  ...linesOf(text, setting(width, taken)).lines,
];

test('words that fit stand on one line', () => {
  expect(set('vi møtes nå', 11)).toEqual(['vi møtes nå']);
});

test('the next word goes to the next line', () => {
  expect(set('vi møtes nå', 10)).toEqual(['vi møtes', 'nå']);
});

test('a word is divided where it may be, with a hyphen, and that is told', () => {
  expect(linesOf('en sam·tale', setting(8))).toEqual({ lines: ['en sam-', 'tale'], divided: true });
  expect(linesOf('en samtale', setting(8))).toEqual({ lines: ['en', 'samtale'], divided: false });
});

test('a word that has a hyphen gets no second one', () => {
  expect(set('en e-·post', 5)).toEqual(['en e-', 'post']);
});

test('a word that is wider than the line is broken all the same', () => {
  expect(set('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
});

test('the first line has less room after a label', () => {
  expect(set('vi møtes', 8, 5)).toEqual(['vi', 'møtes']);
  expect(set('møtes', 8, 5)).toEqual(['', 'møtes']);
});

test('lines of the writer stay', () => {
  expect(set('en\n\nto', 9)).toEqual(['en', '', 'to']);
});

test('what no breaking space holds together stays together', () => {
  expect(set('den 3.\u00a0mars', 8)).toEqual(['den', '3.\u00a0mars']);
});
