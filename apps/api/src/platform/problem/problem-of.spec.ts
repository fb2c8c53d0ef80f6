import { expect, test } from '@jest/globals';
import { problemOf } from './problem-of.ts';

test.each([
  ['a crash of the server', Object.assign(new Error('terminating connection'), { code: '57P02' })],
  ['a cut connection', Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })],
  ['a connection that ended', new Error('Connection terminated unexpectedly')],
  [
    'a connection that is broken',
    new Error('Client has encountered a connection error and is not queryable'),
  ],
  [
    'a connection that ended before COMMIT',
    new Error('Query runner already released. Cannot run queries anymore.'),
  ],
  ['a full pool', new Error('timeout exceeded when trying to connect')],
])('%s is «try again», not a mistake of ours', (_what, error) => {
  expect(problemOf(error).code).toBe('busy');
});

test('what nobody has thought of is unexpected, without a word more', () => {
  expect(problemOf(new Error('Jonas'))).toEqual({ code: 'unexpected', blockers: [], fields: [] });
});
