import { expect, test } from '@jest/globals';
import { requireSignOff, signingOffBlockers } from './role-review.ts';

const facts = { quarter: '2026Q3', today: '2026-10-01', alreadySigned: false, note: 'Lest gjennom.' };

test('G05 a quarter is signed off when it is over, once, with words', () => {
  expect(signingOffBlockers(facts)).toEqual([]);
  expect(signingOffBlockers({ ...facts, today: '2026-09-30' })).toEqual(['quarter_not_over']);
  expect(signingOffBlockers({ ...facts, alreadySigned: true })).toEqual(['already_signed']);
  expect(signingOffBlockers({ ...facts, note: ' ' })).toEqual(['note_missing']);
  expect(() => {
    requireSignOff({ ...facts, note: '' });
  }).toThrow('blocked');
});
