import { expect, test } from '@jest/globals';
import {
  agreements,
  answerBlockers,
  disagreementBlockers,
  goalBlockers,
  isAgreement,
  isInOwnWords,
  isUnanswered,
} from './voices.ts';

const goal = {
  ownWords: 'Jobbe med sykler',
  wording: 'Læreplass i sykkelfaget',
  agreement: 'agreed',
  disagreement: '',
} as const;
const jonas = { text: 'Jeg vil ikke tilbake til klassen.', by: 'Jonas', at: '2026-11-01' };
const kari = { text: 'Da finner vi et annet sted å lære.', by: 'Kari', at: '2026-11-02' };

test('two voices can agree, partly agree or disagree, and only agreement needs no words', () => {
  expect(agreements).toEqual({
    agreed: { mustBeTold: false },
    partly: { mustBeTold: true },
    disagreed: { mustBeTold: true },
  });
  expect(isAgreement('perhaps')).toBe(false);
  expect(isAgreement('partly')).toBe(true);
});

test('a goal says something', () => {
  expect(goalBlockers(goal)).toEqual([]);
  expect(goalBlockers({ ...goal, ownWords: ' ', wording: '', agreement: null })).toEqual(['says_nothing']);
  expect(goalBlockers({ ...goal, wording: '', agreement: null })).toEqual([]);
});

test('one voice alone cannot agree', () => {
  expect(goalBlockers({ ...goal, ownWords: '' })).toEqual(['agreement_needs_two_voices']);
  expect(goalBlockers({ ...goal, wording: '' })).toEqual(['agreement_needs_two_voices']);
});

test('disagreement is told in own words', () => {
  expect(goalBlockers({ ...goal, agreement: 'disagreed' })).toEqual(['disagreement_without_words']);
  expect(goalBlockers({ ...goal, agreement: 'partly', disagreement: ' ' })).toEqual([
    'disagreement_without_words',
  ]);
  expect(goalBlockers({ ...goal, agreement: 'partly', disagreement: 'Ikke på skolen' })).toEqual([]);
});

test('a goal with only the professional’s wording is not in own words', () => {
  expect(isInOwnWords(goal)).toBe(true);
  expect(isInOwnWords({ ownWords: ' ' })).toBe(false);
});

test('a disagreement is answered, never deleted or rewritten', () => {
  expect(disagreementBlockers([jonas], [jonas, kari])).toEqual([]);
  expect(disagreementBlockers([jonas], [])).toEqual(['earlier_words_changed']);
  expect(disagreementBlockers([jonas], [kari, jonas])).toEqual(['earlier_words_changed']);
  expect(disagreementBlockers([jonas], [{ ...jonas, text: 'Alt er bra.' }])).toEqual([
    'earlier_words_changed',
  ]);
  expect(disagreementBlockers([jonas], [{ ...jonas, by: 'Kari' }])).toEqual(['earlier_words_changed']);
  expect(disagreementBlockers([jonas], [{ ...jonas, at: '2026-11-03' }])).toEqual(['earlier_words_changed']);
  expect(disagreementBlockers([jonas], [jonas, { ...kari, text: ' ' }])).toEqual(['answer_is_empty']);
});

test('a disagreement waits until somebody else has answered', () => {
  expect([isUnanswered([]), isUnanswered([jonas]), isUnanswered([jonas, kari])]).toEqual([
    false,
    true,
    false,
  ]);
  expect(isUnanswered([jonas, kari, jonas])).toBe(true);
});

test('an answer answers something, and says something', () => {
  expect(answerBlockers(jonas.text, kari.text)).toEqual([]);
  expect(answerBlockers('', kari.text)).toEqual(['nothing_to_answer']);
  expect(answerBlockers(jonas.text, ' ')).toEqual(['answer_is_empty']);
});
