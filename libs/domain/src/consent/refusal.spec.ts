import { expect, test } from '@jest/globals';
import { mayAskAgain, refusalBlockers, requireMayRecordRefusal, type ConsentRefusal } from './refusal.ts';

const refusal: ConsentRefusal = {
  refusedBy: 'young_person',
  refusedOn: '2026-11-20',
  askAgainOn: '2027-01-15',
  today: '2026-11-20',
};

test('a no is recorded with when to ask again', () => {
  expect(refusalBlockers(refusal)).toEqual([]);
});

test.each<[string, Partial<ConsentRefusal>]>([
  ['who-refused-missing', { refusedBy: '' }],
  ['refused-in-future', { refusedOn: '2026-11-21' }],
  ['refused-in-future', { refusedOn: '2026-11-21', askAgainOn: '2026-11-20' }],
  ['ask-again-missing', { askAgainOn: null }],
  ['ask-again-not-later', { askAgainOn: '2026-11-20' }],
])('%s', (code, part) => {
  expect(refusalBlockers({ ...refusal, ...part })).toEqual([code]);
});

test('before the agreed day a no is a no', () => {
  expect(mayAskAgain('2027-01-15', '2027-01-14')).toBe(false);
  expect(mayAskAgain('2027-01-15', '2027-01-15')).toBe(true);
});

test('an incomplete record of a no is refused', () => {
  expect(() => {
    requireMayRecordRefusal({ ...refusal, askAgainOn: null });
  }).toThrow('blocked');
});
