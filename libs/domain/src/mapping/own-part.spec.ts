import { expect, test } from '@jest/globals';
import {
  type Inviting,
  ownAnswers,
  invitingBlockers,
  ownPartStatuses,
  type OwnWriting,
  ownWritingBlockers,
  requireMayInvite,
  requireMayWriteOwn,
} from './own-part.ts';

const inviting: Inviting = { status: 'draft', invited: false, signsIn: true };
const writing: OwnWriting = { mappingStatus: 'draft', status: 'invited', answered: 1, verb: 'send' };

test('the young person is asked once, while the mapping is a draft, with a sign-in of the own', () => {
  expect(invitingBlockers(inviting)).toEqual([]);
  expect(invitingBlockers({ status: 'completed', invited: true, signsIn: false })).toEqual([
    'mapping-completed-already',
    'invited-already',
    'no-own-sign-in',
  ]);
  expect(() => {
    requireMayInvite({ ...inviting, signsIn: false });
  }).toThrow('blocked');
});

test('the own part is written until it is sent, and sent when something is answered', () => {
  expect(ownAnswers).toEqual(['not_talked', 'fine', 'some', 'serious']);
  expect(ownPartStatuses).toEqual(['invited', 'sent']);
  expect(ownWritingBlockers(writing)).toEqual([]);
  expect(ownWritingBlockers({ ...writing, answered: 0, verb: 'write' })).toEqual([]);
  expect(
    ownWritingBlockers({ mappingStatus: 'completed', status: 'sent', answered: 0, verb: 'send' }),
  ).toEqual(['mapping-completed-already', 'sent-already', 'nothing-answered']);
  expect(() => {
    requireMayWriteOwn({ ...writing, status: 'sent' });
  }).toThrow('blocked');
});
