import { expect, test } from '@jest/globals';
import {
  blankingBlockers,
  longestMessage,
  messageBlockers,
  mostMentions,
  requireBlanking,
  requireMessage,
  threadSubjects,
} from './thread.ts';

const facts = { text: 'Kan vi flytte det?', mentions: ['a'], readers: ['a', 'b'] };

test('what a conversation hangs on', () => {
  expect(threadSubjects).toEqual(['plan', 'goal', 'measure']);
});

test('something is said, and not too much', () => {
  expect(messageBlockers(facts)).toEqual([]);
  expect(messageBlockers({ ...facts, text: ' ' })).toEqual(['message-missing']);
  expect(messageBlockers({ ...facts, text: 'x'.repeat(longestMessage) })).toEqual([]);
  expect(messageBlockers({ ...facts, text: 'x'.repeat(longestMessage + 1) })).toEqual(['message-too-long']);
  expect(longestMessage).toBe(4000);
});

test('only somebody who can read it is mentioned, and not everybody', () => {
  expect(messageBlockers({ ...facts, mentions: ['c'] })).toEqual(['mention-cannot-read']);
  const many = Array.from({ length: mostMentions + 1 }, (_, index) => String(index));
  expect(() => {
    requireMessage({ ...facts, mentions: many, readers: many });
  }).toThrow(expect.objectContaining({ blockers: ['mentions-too-many'] }));
  expect(messageBlockers({ ...facts, mentions: many.slice(1), readers: many })).toEqual([]);
  expect(mostMentions).toBe(10);
});

test('a wrong message is blanked once, by whoever wrote it, with a reason', () => {
  const own = { mine: true, blanked: false, reason: 'Feil ungdom' };
  expect(blankingBlockers(own)).toEqual([]);
  expect(blankingBlockers({ ...own, mine: false })).toEqual(['message-of-another']);
  expect(blankingBlockers({ ...own, blanked: true })).toEqual(['message-blanked']);
  expect(() => {
    requireBlanking({ ...own, reason: '' });
  }).toThrow(expect.objectContaining({ blockers: ['reason-missing'] }));
});
