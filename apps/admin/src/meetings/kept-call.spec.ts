import { expect, test } from '@jest/globals';
import { type Call, callFrom, keptFromCall, keptFromWhen, whenFrom } from './kept-call.ts';

const start: Call = {
  kind: undefined,
  when: { day: undefined, time: '', length: '', place: '', link: '' },
  who: { postIds: ['a', 'b'], guardianIds: [], youngPersonInvited: true, notInvitedReason: '' },
};
const written: Call = {
  kind: 'review',
  when: { day: '2026-12-03', time: '9.30', length: '45', place: 'Rom 2', link: '' },
  who: { postIds: ['b'], guardianIds: ['g'], youngPersonInvited: false, notInvitedReason: 'Ville ikke' },
};
const may = { postIds: ['a', 'b'], guardianIds: ['g'] };

test('a call is kept whole, and what cannot be read is as it began', () => {
  expect(callFrom(keptFromCall(written), start, may)).toEqual(written);
  for (const text of ['', 'nei', '3', 'null']) expect(callFrom(text, start, may)).toEqual(start);
  expect(callFrom('{"kind":"fest","when":{"day":"i morgen"},"who":7}', start, may)).toEqual(start);
});

test('somebody who can no longer be asked is not', () => {
  const { who } = callFrom(keptFromCall(written), start, { postIds: ['a'], guardianIds: [] });
  expect(who).toMatchObject({ postIds: [], guardianIds: [] });
});

test('a new time is kept the same way', () => {
  expect(whenFrom(keptFromWhen(written.when), start.when)).toEqual(written.when);
  expect(whenFrom('', written.when)).toEqual(written.when);
  expect(whenFrom('[', written.when)).toEqual(written.when);
});
