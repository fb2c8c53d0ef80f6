import { expect, test } from '@jest/globals';
import { goalVerbBlockers, goalVerbs } from './status.ts';

test('a goal is reached or dropped, and both can be taken up again', () => {
  expect(goalVerbs).toEqual({
    open: { reach: 'reached', drop: 'dropped' },
    reached: { reopen: 'open' },
    dropped: { reopen: 'open' },
  });
});

test('a goal is dropped only with a reason', () => {
  expect(goalVerbBlockers('open', 'drop', ' ')).toEqual(['no_reason']);
  expect(goalVerbBlockers('open', 'drop', 'Vil noe annet nå')).toEqual([]);
  expect(goalVerbBlockers('open', 'reach', '')).toEqual([]);
});

test('a goal that is reached cannot be reached again', () => {
  expect(goalVerbBlockers('reached', 'reach', '')).toEqual(['verb_not_possible']);
  expect(goalVerbBlockers('reached', 'reopen', '')).toEqual([]);
});
