import { describe, expect, test } from '@jest/globals';
import { en } from './en.ts';
import { reactAdmin as reactAdminEn } from './en/react-admin.ts';
import { nb } from './nb.ts';
import { reactAdmin as reactAdminNb } from './nb/react-admin.ts';
import { nn } from './nn.ts';
import { reactAdmin as reactAdminNn } from './nn/react-admin.ts';
import { ownPageEn } from './own-page-en.ts';
import { ownPageNb } from './own-page-nb.ts';
import { ownPageNn } from './own-page-nn.ts';
import { sharedWithEnglish, sharedWithNynorsk } from './alike.ts';
import { findSentence } from './sentence.ts';
import type { TextTree } from './text-key.ts';

/** Every path that ends in a sentence, with the sentence. */
const sentencesIn = (tree: TextTree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, found]): [string, string][] =>
    typeof found === 'string' ? [[`${before}${key}`, found]] : sentencesIn(found, `${before}${key}.`),
  );

const namesIn = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/%?\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted();

/** Its words of two letters and more, without the values; where a word may be divided is no letter of it. */
const wordsIn = (sentence: string): string[] =>
  (sentence.replace(/%?\{\w+\}|\u00ad/g, '').match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());

const formsOf = (sentence: string): number => sentence.split(' |||| ').length;

const source = { ...nb, ...ownPageNb, ...reactAdminNb };
const catalogues: Record<'nn' | 'en', TextTree> = {
  nn: { ...nn, ...ownPageNn, ...reactAdminNn },
  en: { ...en, ...ownPageEn, ...reactAdminEn },
};

describe.each(['nn', 'en'] as const)('%s', (language) => {
  const pairs = sentencesIn(source).map(([path, said]): [string, string, string] => [
    path,
    said,
    findSentence(catalogues[language], path) ?? 'missing',
  ]);

  test('has every sentence, and no other', () => {
    expect(
      sentencesIn(catalogues[language])
        .map(([path]) => path)
        .toSorted(),
    ).toEqual(pairs.map(([path]) => path).toSorted());
  });

  test('fills in the same values and chooses between as many forms', () => {
    const shapes = (sentence: string): string => `${namesIn(sentence).join()} ${String(formsOf(sentence))}`;
    const other = pairs.filter(([, said, translated]) => shapes(said) !== shapes(translated));
    expect(other).toEqual([]);
  });

  test('says nothing where bokmål says nothing, and nowhere else', () => {
    const other = pairs.filter(([, said, translated]) => (said.trim() === '') !== (translated.trim() === ''));
    expect(other).toEqual([]);
  });

  test('says the same as bokmål only where it is listed', () => {
    const same = pairs.filter(([, said, translated]) => said === translated && wordsIn(said).length > 0);
    const may = {
      nn: (said: string) => wordsIn(said).every((word) => sharedWithNynorsk.has(word)),
      en: (said: string) => sharedWithEnglish.has(said),
    }[language];
    expect(same.filter(([, said]) => !may(said))).toEqual([]);
  });

  test('never has the quotation marks of another language', () => {
    const foreign = language === 'en' ? /[«»]/ : /[“”]/;
    expect(pairs.filter(([, , translated]) => foreign.test(translated))).toEqual([]);
  });
});

/** Words that nynorsk writes otherwise. */
const bokmalsOwn = new Set(
  [
    'ikke jeg hva hvem hvor hvorfor hvordan hvis noe noen også bare fra mer uke uken mye flere',
    'tjeneste tjenesten tjenester tjenestene foresatt foresatte overganger samtykkene bekymring bekymringen',
    'gjøre være vite velge spørre åpne følge',
  ].flatMap((line) => line.split(' ')),
);
/** «å skrive», «kan lese»: our infinitives end on -a. */
const infinitiveOnE =
  /(?<!\p{L})(?:å|kan|må|skal|vil|kunna) (?:ikkje |òg |berre )?(?!ikkje|kanskje|føresette|skje(?!\p{L}))\p{L}{2,}e(?!\p{L})/iu;

test('nynorsk has none of bokmål’s own words, and its infinitives end on -a', () => {
  const slipped = sentencesIn(catalogues.nn).filter(
    ([, sentence]) => infinitiveOnE.test(sentence) || wordsIn(sentence).some((word) => bokmalsOwn.has(word)),
  );
  expect(slipped).toEqual([]);
});

test('English has no Norwegian letters outside names and terms in brackets', () => {
  const known = /\([^)]*\)|Bokmål|§/gu;
  const slipped = sentencesIn(catalogues.en).filter(([, sentence]) =>
    /[æøåÆØÅ]/u.test(sentence.replace(known, '')),
  );
  expect(slipped).toEqual([]);
});
