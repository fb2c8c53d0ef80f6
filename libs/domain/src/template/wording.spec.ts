import { expect, test } from '@jest/globals';
import { trimmed, wordingIn } from './wording.ts';

const wording = { nb: 'Hvordan bor du?', nn: 'Korleis bur du?', en: '' };

test('the reader’s own language goes before bokmål, and bokmål before nothing', () => {
  expect(wordingIn(wording, 'nn')).toEqual({ text: 'Korleis bur du?', language: 'nn' });
  expect(wordingIn(wording, 'en')).toEqual({ text: 'Hvordan bor du?', language: 'nb' });
  expect(wordingIn({ ...wording, en: ' ' }, 'en').language).toBe('nb');
});

test('spaces around a text go', () => {
  expect(trimmed({ nb: ' Sover du? ', nn: '\n', en: 'Do you sleep?' })).toEqual({
    nb: 'Sover du?',
    nn: '',
    en: 'Do you sleep?',
  });
});
