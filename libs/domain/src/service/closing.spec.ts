import { expect, test } from '@jest/globals';
import { closingBlockers } from './closing.ts';

const empty = { closed: false, posts: 0, casesOpen: false, reason: 'Slått sammen med en annen.' };

test('a service where nobody works and nobody is followed up can be closed', () => {
  expect(closingBlockers(empty)).toEqual([]);
});

test.each([
  [{ closed: true }, 'already-closed'],
  [{ casesOpen: true }, 'cases-open'],
  [{ posts: 1 }, 'people-work-there'],
  [{ reason: '  ' }, 'no-closing-reason'],
] as const)('%j is in the way: %s', (facts, blocker) => {
  expect(closingBlockers({ ...empty, ...facts })).toEqual([blocker]);
});
