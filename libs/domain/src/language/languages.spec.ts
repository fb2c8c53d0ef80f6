import { expect, test } from '@jest/globals';
import { isLanguage, languages, languageWished } from './languages.ts';

test('there are three, each by its own name', () => {
  expect(languages).toEqual({ nb: 'Bokmål', nn: 'Nynorsk', en: 'English' });
  expect(['nb', 'nn', 'en', 'se', 'toString', null].map(isLanguage)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
});

test.each([
  [undefined, 'nb'],
  ['', 'nb'],
  ['nn-NO,nn;q=0.9,no;q=0.8,en;q=0.7', 'nn'],
  ['en-GB', 'en'],
  ['no', 'nb'],
  ['sv-SE,sv;q=0.9,en;q=0.5', 'en'],
  ['en;q=0.5, nn;q=0.8', 'nn'],
  ['en;q=0, nn;q=0.1', 'nn'],
  ['en;q=x', 'nb'],
  ['uk', 'nb'],
  ['*', 'nb'],
])('«%s» is answered in %s', (header, language) => {
  expect(languageWished(header)).toBe(language);
});
