import { expect, test } from '@jest/globals';
import { type Answering, answeringBlockers, requireMayAnswer, roleAnswers } from './role-proposal.ts';

const facts: Answering = { answer: 'approved', askedByMe: false, isAboutMe: false, answered: false };

test('another answers, whoever asked takes back, and nobody answers about oneself', () => {
  expect(answeringBlockers(facts)).toEqual([]);
  expect(answeringBlockers({ ...facts, answer: 'withdrawn', askedByMe: true })).toEqual([]);
  expect(answeringBlockers({ ...facts, askedByMe: true })).toEqual(['needs_another']);
  expect(answeringBlockers({ ...facts, answer: 'declined', askedByMe: true })).toEqual(['needs_another']);
  expect(answeringBlockers({ ...facts, answer: 'withdrawn' })).toEqual(['not_yours']);
  expect(answeringBlockers({ ...facts, isAboutMe: true })).toEqual(['about_you']);
  expect(answeringBlockers({ ...facts, answered: true })).toEqual(['already_answered']);
  expect(() => {
    requireMayAnswer({ ...facts, askedByMe: true });
  }).toThrow('blocked');
});

test('there are three answers', () => {
  expect(Object.keys(roleAnswers)).toEqual(['approved', 'declined', 'withdrawn']);
});
