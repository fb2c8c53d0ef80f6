import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { isWishKind, wishAnswerBlockers, wishBlockers, wishKinds } from './wish.ts';

const topic = { kind: 'topic', text: 'Om praksis', meetingId: 'm', names: 0 } as const;

test('who reads a wish is settled by what it is', () => {
  expect(wishKinds).toEqual({
    meeting: { readers: 'case', ofMeeting: false, names: false },
    topic: { readers: 'meeting', ofMeeting: true, names: false },
    not_about: { readers: 'caller-and-holder', ofMeeting: true, names: false },
    without: { readers: 'caller-and-holder', ofMeeting: true, names: true },
  });
  expect(keysOf(wishKinds).every(isWishKind)).toBe(true);
  expect(isWishKind('party')).toBe(false);
});

test('a wish says something, or names one person', () => {
  expect(wishBlockers(topic)).toEqual([]);
  expect(wishBlockers({ ...topic, text: ' ' })).toEqual(['no-words']);
  expect(wishBlockers({ ...topic, kind: 'not_about' })).toEqual([]);
  expect(wishBlockers({ ...topic, kind: 'without', text: '', names: 1 })).toEqual([]);
  expect(wishBlockers({ ...topic, kind: 'without', text: '', names: 0 })).toEqual(['names-one']);
  expect(wishBlockers({ ...topic, names: 1 })).toEqual(['names-one']);
});

test('it is about one meeting, unless it asks for one', () => {
  expect(wishBlockers({ ...topic, meetingId: null })).toEqual(['no-meeting']);
  expect(wishBlockers({ ...topic, kind: 'meeting', meetingId: null })).toEqual([]);
  expect(wishBlockers({ ...topic, kind: 'meeting' })).toEqual(['about-a-meeting']);
});

test('a wish is answered once, and a no says why', () => {
  expect(wishAnswerBlockers({ answer: 'yes', text: '', answered: false })).toEqual([]);
  expect(wishAnswerBlockers({ answer: 'no', text: '', answered: false })).toEqual(['no-without-reason']);
  expect(wishAnswerBlockers({ answer: 'yes', text: '', answered: true })).toEqual(['already-answered']);
});
