import { expect, test } from '@jest/globals';
import { knownNumberAnswersADay, knownNumberBlockers, requireMayAskToJoin } from './known-number.ts';

test('ten times a day, and never without a reason', () => {
  expect(knownNumberAnswersADay).toBe(10);
  expect(knownNumberBlockers({ answersToday: 9, reason: 'Fravær' })).toEqual([]);
  expect(knownNumberBlockers({ answersToday: 10, reason: 'Fravær' })).toEqual(['too-many-known']);
  expect(knownNumberBlockers({ answersToday: 0, reason: '' })).toEqual(['reason-missing']);
  expect(() => {
    requireMayAskToJoin({ answersToday: 10, reason: 'Fravær' });
  }).toThrow('blocked');
});
