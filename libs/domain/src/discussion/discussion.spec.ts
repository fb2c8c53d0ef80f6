import { expect, test } from '@jest/globals';
import { answerBlockers, askBlockers, bindBlockers, deletedOn, unconfirmed } from './discussion.ts';

const asking = {
  title: 'Skole og søvn',
  text: 'En gutt på 17 sover ikke.',
  serviceIds: ['bup'],
  confirmed: [],
};

test('L07 it is sent with a title, a text and somebody to answer', () => {
  expect(askBlockers(asking)).toEqual([]);
  expect(askBlockers({ ...asking, title: '' })).toEqual(['title-missing']);
  expect(askBlockers({ ...asking, text: ' ' })).toEqual(['text-missing']);
  expect(askBlockers({ ...asking, serviceIds: [] })).toEqual(['no-service']);
});

test('L07 what could tell who it is about must be looked at, and may then stand', () => {
  const named = { ...asking, title: 'Om Jonas', text: 'Jonas har nummer 14850948912.' };
  expect(unconfirmed(named)).toEqual(['Jonas', '14850948912']);
  expect(askBlockers(named)).toEqual(['not-confirmed']);
  expect(askBlockers({ ...named, confirmed: ['Jonas'] })).toEqual(['not-confirmed']);
  expect(askBlockers({ ...named, confirmed: ['Jonas', '14850948912'] })).toEqual([]);
});

test('L07 an answer says something, in a thread that is open, and names nobody unseen', () => {
  const answer = { text: 'Prøv å ringe på formiddagen.', closed: false, confirmed: [] };
  expect(answerBlockers(answer)).toEqual([]);
  expect(answerBlockers({ ...answer, text: '' })).toEqual(['text-missing']);
  expect(answerBlockers({ ...answer, closed: true })).toEqual(['discussion-closed']);
  expect(answerBlockers({ ...answer, text: 'Er det Jonas?' })).toEqual(['not-confirmed']);
});

test('L07 it belongs to a young person by consent or law alone, with a reason, once', () => {
  const binding = { basis: 'consent:1', reason: 'Han har sagt ja.', bound: false };
  expect(bindBlockers(binding)).toEqual([]);
  expect(bindBlockers({ ...binding, basis: 'statute:1' })).toEqual([]);
  expect(bindBlockers({ ...binding, basis: 'own_service' })).toEqual(['no-basis']);
  expect(bindBlockers({ ...binding, basis: 'baton' })).toEqual(['no-basis']);
  expect(bindBlockers({ ...binding, bound: true })).toEqual(['already-bound']);
  expect(bindBlockers({ ...binding, reason: ' ' })).toEqual(['reason-missing']);
});

test('L07 after ninety days it is gone', () => {
  expect(deletedOn('2026-11-20')).toBe('2027-02-19');
});
