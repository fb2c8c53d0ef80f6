import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import { attemptResults, mailStates, stateAfter, waitAfter, waits } from './attempts.ts';

test('each wait is longer than the one before, and then it is given up', () => {
  expect(waits).toEqual([1, 5, 30, 120, 480, 1440]);
  expect([1, 2, 6, 7].map(waitAfter)).toEqual([1, 5, 1440, null]);
});

test('what the states lead to', () => {
  expect(Object.fromEntries(keysOf(mailStates).map((state) => [state, mailStates[state].next]))).toEqual({
    waiting: ['sending'],
    sending: ['handed', 'waiting', 'given_up', 'dropped'],
    handed: ['sent', 'waiting', 'given_up', 'unsure'],
    sent: [],
    unsure: [],
    given_up: [],
    dropped: [],
  });
});

test('R03 what was perhaps received is not sent again', () => {
  expect(stateAfter('silent', true, 1)).toBe('unsure');
  expect(stateAfter('silent', false, 1)).toBe('waiting');
  expect(stateAfter('temporarily', true, 1)).toBe('waiting');
});

test('a refusal for good is no invitation to try again, nor is the last attempt', () => {
  expect(stateAfter('for_good', false, 1)).toBe('given_up');
  expect(stateAfter('for_good', true, 1)).toBe('given_up');
  expect(stateAfter('temporarily', false, 7)).toBe('given_up');
  expect(stateAfter('silent', false, 7)).toBe('given_up');
});

test('what is taken is sent', () => {
  expect(attemptResults.map((result) => stateAfter(result, true, 1))).toEqual([
    ...['sent', 'waiting', 'given_up', 'unsure'],
  ]);
});
