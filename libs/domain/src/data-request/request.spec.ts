import { expect, test } from '@jest/globals';
import {
  allCorrectable,
  allDataRequestKinds,
  correctable,
  dataRequestKinds,
  isCorrectable,
} from './kinds.ts';
import {
  allDataAnswers,
  answerBlockers,
  answerBy,
  answerRule,
  askBlockers,
  dataAnswers,
  requireMayAnswer,
  requireMayAsk,
  statusOf,
} from './request.ts';

test('what can be asked for, by article, and who answers', () => {
  expect(dataRequestKinds).toEqual({
    correction: { article: 16, answers: 'service' },
    restriction: { article: 18, answers: 'privacy_officer' },
    erasure: { article: 17, answers: 'privacy_officer' },
  });
  expect(allDataRequestKinds).toEqual(['correction', 'restriction', 'erasure']);
});

test('what can be marked as wrong, and where it stands', () => {
  expect(correctable).toEqual({
    person: 'young_person',
    concern: 'concern',
    goal: 'goal',
    measure: 'measure',
    mapping: 'mapping_answer',
    transition: 'transition',
    activity: 'activity',
    note: 'note',
  });
  expect(allCorrectable).toHaveLength(8);
  expect(isCorrectable('note')).toBe(true);
  expect(isCorrectable('contribution')).toBe(false);
});

test('it is answered within a month, also from the last day of a long one', () => {
  expect(answerRule).toEqual({ months: 1, source: 'Personvernforordningen artikkel 12 nr. 3 (en måned)' });
  expect(answerBy('2026-11-26')).toBe('2026-12-26');
  expect(answerBy('2027-01-31')).toBe('2027-02-28');
});

test('the young person sees where the request is', () => {
  expect(dataAnswers).toEqual({ done: { status: 'done' }, refused: { status: 'refused' } });
  expect(allDataAnswers).toEqual(['done', 'refused']);
  expect([statusOf(null), statusOf('done'), statusOf('refused')]).toEqual(['received', 'done', 'refused']);
});

test('it is asked in own words, and once until it is answered', () => {
  expect(askBlockers({ text: 'Jeg begynte i mars.', open: false })).toEqual([]);
  expect(askBlockers({ text: ' ', open: false })).toEqual(['text_missing']);
  expect(askBlockers({ text: 'Jeg begynte i mars.', open: true })).toEqual(['already_asked']);
  expect(() => {
    requireMayAsk({ text: '', open: false });
  }).toThrow('blocked');
});

test('it is answered once, and in words', () => {
  expect(answerBlockers({ given: null, text: 'Rettet.' })).toEqual([]);
  expect(answerBlockers({ given: null, text: '' })).toEqual(['text_missing']);
  expect(answerBlockers({ given: 'refused', text: 'Likevel.' })).toEqual(['already_answered']);
  expect(() => {
    requireMayAnswer({ given: null, text: '' });
  }).toThrow('blocked');
});
