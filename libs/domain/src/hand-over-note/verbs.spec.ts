import { expect, test } from '@jest/globals';
import { noteBlockers, noteVerbRules, type NoteFacts } from './verbs.ts';

const facts: NoteFacts = {
  verb: 'give',
  half: 'open',
  status: 'accepted',
  side: 'sender',
  given: false,
  receivedByMe: false,
  hasReceiver: true,
  answers: [{ question: 'what_works', text: 'Korte beskjeder.' }],
};

test('the sender writes and gives, the receiver says that it is read', () => {
  expect(noteVerbRules).toEqual({ write: 'sender', give: 'sender', receive: 'receiver' });
  expect(noteBlockers(facts)).toEqual([]);
  expect(noteBlockers({ ...facts, side: 'receiver' })).toEqual(['other_side_decides']);
  expect(noteBlockers({ ...facts, verb: 'receive', side: null, given: true })).toEqual([
    'other_side_decides',
  ]);
});

test('what is given stands; and it is given while the transition is on its way, to somebody', () => {
  expect(noteBlockers({ ...facts, given: true })).toEqual(['already_given']);
  expect(noteBlockers({ ...facts, verb: 'write', given: true })).toEqual(['already_given']);
  expect(noteBlockers({ ...facts, status: 'met' })).toEqual(['transition_is_over']);
  expect(noteBlockers({ ...facts, hasReceiver: false })).toEqual(['no_receiver']);
  expect(noteBlockers({ ...facts, verb: 'write', hasReceiver: false })).toEqual([]);
});

test('a half with nothing in it is not given, whatever stands in the other', () => {
  expect(noteBlockers({ ...facts, half: 'restricted' })).toEqual(['nothing_written']);
  expect(noteBlockers({ ...facts, answers: [{ question: 'what_works', text: ' ' }] })).toEqual([
    'nothing_written',
  ]);
});

test('each receiver says once that a given half is read', () => {
  const receive: NoteFacts = { ...facts, verb: 'receive', side: 'receiver', given: true, status: 'met' };
  expect(noteBlockers(receive)).toEqual([]);
  expect(noteBlockers({ ...receive, given: false })).toEqual(['not_given']);
  expect(noteBlockers({ ...receive, receivedByMe: true })).toEqual(['already_received']);
});
