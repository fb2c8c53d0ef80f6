import { expect, test } from '@jest/globals';
import { longSentence } from '#domain/writing/help';
import { lixOf, meanSentence } from '#domain/writing/readability';
import { ownPageEn } from './own-page-en.ts';
import { ownPageNb } from './own-page-nb.ts';
import { ownPageNn } from './own-page-nn.ts';
import type { TextTree } from './text-key.ts';

/** What only the young person and guardians read. */
const places = [
  ...(['ownPage', 'ownFrame', 'ownMeetings', 'ownParts', 'ownNotices'] as const),
  ...(['ownData', 'qualityOfLife', 'immigrantBackground', 'guardianPage'] as const),
];

const textsIn = (tree: TextTree): string[] =>
  Object.values(tree).flatMap((part) => (typeof part === 'string' ? part.split(' |||| ') : textsIn(part)));

test.each([
  ['bokmål', ownPageNb],
  ['nynorsk', ownPageNn],
  ['English', ownPageEn],
])('whoever is 13 can read the own pages in %s: short sentences, easy as a whole', (_, catalogue) => {
  const sentences = places
    .flatMap((place) => textsIn(catalogue[place]))
    .filter((text) => /[.!?]$/.test(text));
  expect(sentences.length).toBeGreaterThan(300);
  expect(meanSentence(sentences)).toBeLessThan(12);
  expect(lixOf(sentences.join(' '))).toBeLessThan(25);
  expect(sentences.filter((text) => meanSentence([text]) > longSentence)).toEqual([]);
});
