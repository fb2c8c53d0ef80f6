import { describe, expect, test } from '@jest/globals';
import { ownPageNb } from '../i18n/own-page-nb.ts';
import { findSentence } from '../i18n/sentence.ts';
import type { TextTree } from '../i18n/text-key.ts';
import { se } from './drafts/se.ts';
import { uk } from './drafts/uk.ts';
import { besideIn, type Draft, neverBeside } from './find-beside.ts';

const catalogue = {
  a: { hello: 'Hei, {name}', yes: 'Ja', days: '{count} dag |||| {count} dager', what: 'Det er {what}.' },
  ownPage: { consentQuestion: { yes: 'Ja, det er greit' } },
};
const draft: Draft = {
  'a.hello': 'Bures, {name}',
  'a.yes': 'Juo',
  'a.days': '{count} beaivi |||| {count} beaivvi',
  'a.what': 'Dat lea {what}.',
  'ownPage.consentQuestion.yes': 'Juo, dat heive',
};

test('a sentence is found as it stands, with its values, and by its form', () => {
  const beside = besideIn(catalogue, draft);
  expect(['Ja', 'Hei, Jonas', '1 dag', '5 dager', 'Det er Ja.', 'Noe annet'].map(beside)).toEqual([
    'Juo',
    'Bures, Jonas',
    '1 beaivi',
    '5 beaivvi',
    'Dat lea Juo.',
    undefined,
  ]);
});

test('what is asked in a consent has no draft, not even when somebody has written one', () => {
  expect(besideIn(catalogue, draft)('Ja, det er greit')).toBeUndefined();
  expect(neverBeside).toEqual(['ownPage.consentQuestion.', 'guardianPage.asked.']);
});

describe.each(Object.entries<Draft>({ se, uk }))('%s', (_, drafts) => {
  test('says something for sentences that there are, with the same values', () => {
    const valuesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();
    const other = Object.entries(drafts).filter(([path, text]) => {
      const said = findSentence(ownPageNb, path);
      return said === undefined || text.trim() === '' || String(valuesIn(said)) !== String(valuesIn(text));
    });
    expect(other).toEqual([]);
  });

  test('has none of what a consent asks', () => {
    expect(
      Object.keys(drafts).filter((path) => neverBeside.some((begins) => path.startsWith(begins))),
    ).toEqual([]);
  });
});

/** What the young person and guardians read on their pages; the rest of the catalogue is shared with others. */
const ownPages = [
  ...['ownPage', 'ownFrame', 'ownMeetings', 'ownParts', 'ownNotices', 'ownData', 'qualityOfLife'],
  'immigrantBackground',
];

const pathsIn = (tree: TextTree, before = ''): string[] =>
  Object.entries(tree).flatMap(([name, part]) =>
    typeof part === 'string' ? [`${before}${name}`] : pathsIn(part, `${before}${name}.`),
  );

test('of what the own pages say, nine in ten have a draft in Ukrainian: new sentences come along', () => {
  const asked = pathsIn(ownPageNb).filter(
    (path) =>
      ownPages.includes(path.split('.')[0] ?? '') && !neverBeside.some((begins) => path.startsWith(begins)),
  );
  const said = asked.filter((path) => Object.hasOwn(uk, path));
  expect(said.length / asked.length).toBeGreaterThan(0.9);
});

test.each(Object.entries<Draft>({ se, uk }))(
  'a draft in %s never stands behind what somebody wrote: no pattern is made of values alone',
  (_, drafts) => {
    const loose = Object.keys(drafts).filter((path) => {
      const words = (findSentence(ownPageNb, path) ?? '').replaceAll(/\{\w+\}/g, ' ');
      return (
        /\{/.test(findSentence(ownPageNb, path) ?? '') && (words.match(/\p{L}+/gu) ?? []).join('').length < 3
      );
    });
    expect(loose).toEqual([]);
  },
);
