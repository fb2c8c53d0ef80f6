import { expect, test } from '@jest/globals';
import { syllablesOf } from './syllables.ts';

test.each([
  ['nb', 'oppfølgingstjenesten', 'opp-føl-gings-tje-nes-ten'],
  ['nb', 'ungdomskoordinator,', 'ung-doms-ko-or-di-na-tor,'],
  ['nb', 'videregående', 'videre-gå-ende'],
  ['nn', 'vidaregåande', 'vidare-gå-ande'],
  ['en', 'kindergarten', 'kinder-garten'],
] as const)('a long word is divided as the language does it', (language, word, parts) => {
  expect(syllablesOf(language, word).join('-')).toBe(parts);
});

test.each(['plan', 'nora.lund@eksempel.no', 'TRØNDELAG', 'https://laget.no', '14.05.2009', 'ungdom-8f3a2b'])(
  '%s stays whole',
  (word) => {
    expect(syllablesOf('nb', word)).toEqual([word]);
  },
);
