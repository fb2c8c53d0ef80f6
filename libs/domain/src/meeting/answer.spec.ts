import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { nextStatus } from '../verbs/verb-table.ts';
import { answerBlockers, meetingAnswers } from './answer.ts';
import { type MeetingStatus, type MeetingVerb, meetingVerbs } from './status.ts';

test('yes and no are answers as they are; another time says when', () => {
  const bare = keysOf(meetingAnswers).map((answer) => [
    answer,
    answerBlockers({ status: 'called', answer, text: ' ' }),
  ]);
  expect(Object.fromEntries(bare)).toEqual({ yes: [], no: [], other_time: ['when-instead'] });
  expect(answerBlockers({ status: 'called', answer: 'other_time', text: 'Etter kl. 12.' })).toEqual([]);
});

test('only another time must say something in words', () => {
  expect(meetingAnswers).toEqual({ yes: { says: false }, no: { says: false }, other_time: { says: true } });
});

test('what is held or cancelled is not answered', () => {
  for (const status of ['held', 'cancelled'] as const)
    expect(answerBlockers({ status, answer: 'yes', text: '' })).toEqual(['not-called']);
});

test('a meeting that is called is moved, held or cancelled; after that it stands', () => {
  const next = (from: MeetingStatus, verb: MeetingVerb) =>
    nextStatus<MeetingStatus, MeetingVerb>(meetingVerbs, from, verb);
  expect(next('called', 'move')).toBe('called');
  expect(next('called', 'hold')).toBe('held');
  expect(next('called', 'cancel')).toBe('cancelled');
  for (const from of ['held', 'cancelled'] as const)
    expect((['move', 'hold', 'cancel'] as const).map((verb) => next(from, verb))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
});
