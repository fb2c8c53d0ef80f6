import { expect, test } from '@jest/globals';
import { requireWordsWithAnswer, wordsWithAnswerBlockers } from './own-words.ts';

test('words go with a no, and are something', () => {
  expect(wordsWithAnswerBlockers({ answer: 'no', words: 'Ikke nå.' })).toEqual([]);
  expect(wordsWithAnswerBlockers({ answer: 'yes', words: 'Ja.' })).toEqual(['words-after-no']);
  expect(wordsWithAnswerBlockers({ answer: undefined, words: ' ' })).toEqual([
    'words-after-no',
    'words-missing',
  ]);
  expect(() => {
    requireWordsWithAnswer({ answer: 'no', words: '' });
  }).toThrow();
});
