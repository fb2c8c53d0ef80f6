import { expect, test } from '@jest/globals';
import { heavyFrom, isHeavy, lixOf, meanSentence } from './readability.ts';

const easy = 'Jonas kom to dager. Han vil mekke på sykler. Vi ringer verkstedet på fredag. '.repeat(3);
const heavy =
  'Kartleggingen konkluderer med at funksjonsnivået forutsetter tverrfaglig koordinering mellom spesialisthelsetjenesten og arbeidsmarkedsmyndighetene innenfor gjeldende forvaltningsrammer. '.repeat(
    3,
  );

test('short sentences of short words are easy, long ones of long words are heavy', () => {
  expect(lixOf(easy)).toBe(12);
  expect(isHeavy(easy)).toBe(false);
  expect(lixOf(heavy)).toBeGreaterThan(heavyFrom);
  expect(isHeavy(heavy)).toBe(true);
});

test('a few words say nothing about how a text is to read', () => {
  expect(lixOf('Spesialisthelsetjenesten konkluderer.')).toBeNull();
  expect(isHeavy('Spesialisthelsetjenesten konkluderer.')).toBe(false);
});

test('words in a sentence are counted over all sentences', () => {
  expect(meanSentence(['Hei. Kom inn nå.', 'Ja.'])).toBeCloseTo(5 / 3);
  expect(meanSentence([])).toBe(0);
});
