import { afterEach, expect, test } from '@jest/globals';
import { speak } from './language.ts';
import { inWords, inWordsIn, quoted, withinSentence } from './words.ts';

afterEach(() => {
  speak('nb');
});

test('a row of words has the language’s own «and»', () => {
  expect(inWords(['skole', 'helse', 'familie'])).toBe('skole, helse og familie');
  expect(inWordsIn('nn', ['skule', 'helse'])).toBe('skule og helse');
  expect(inWordsIn('en', ['school', 'health', 'family'])).toBe('school, health and family');
});

test('own words stand in the language’s own quotation marks', () => {
  expect(quoted('Sove')).toBe('«Sove»');
  speak('en');
  expect(quoted('Sove')).toBe('“Sove”');
});

test('within a sentence only the first letter becomes small', () => {
  expect(withinSentence('Hvem jeg er')).toBe('hvem jeg er');
  expect(withinSentence('Who I am')).toBe('who I am');
  expect(withinSentence('AAP eller uføretrygd')).toBe('AAP eller uføretrygd');
});
