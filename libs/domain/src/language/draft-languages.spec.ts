import { expect, test } from '@jest/globals';
import { draftLanguages, isDraftLanguage, mayAskConsentIn } from './draft-languages.ts';
import { isLanguage } from './languages.ts';

test('two are drafts, each by its own name, and none of them is a language in which Laget speaks', () => {
  expect(draftLanguages).toEqual({
    se: { name: 'Davvisámegiella', approvedOn: null },
    uk: { name: 'Українська', approvedOn: null },
  });
  expect(Object.keys(draftLanguages).filter(isLanguage)).toEqual([]);
  expect(['se', 'uk', 'nb', 'toString', null].map(isDraftLanguage)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('no consent is asked in a language that nobody has approved', () => {
  expect(Object.values(draftLanguages).filter(mayAskConsentIn)).toEqual([]);
  expect(mayAskConsentIn({ name: 'Davvisámegiella', approvedOn: '2026-12-01' })).toBe(true);
});
