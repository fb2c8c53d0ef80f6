import { expect, test } from '@jest/globals';
import {
  lastDayToReview,
  requireMayReview,
  reviewBlockers,
  reviewOutcomes,
  type EmergencyReview,
} from './review.ts';

const review: EmergencyReview = {
  state: 'ended',
  own: false,
  subordinate: false,
  outcome: 'ok',
  text: 'Det var riktig å åpne.',
};

test('three working days: Friday gives Wednesday, and a holiday is no working day', () => {
  expect(lastDayToReview('2026-11-20', () => false)).toBe('2026-11-25');
  expect(lastDayToReview('2026-11-20', (day) => day === '2026-11-24')).toBe('2026-11-26');
});

test('it was right, or it was not', () => {
  expect(reviewOutcomes).toEqual(['ok', 'misuse']);
  expect(reviewBlockers(review)).toEqual([]);
});

test.each<[string, Partial<EmergencyReview>]>([
  ['own-emergency', { own: true }],
  ['led-by-the-actor', { subordinate: true }],
  ['still-open', { state: 'active' }],
  ['already-reviewed', { state: 'reviewed' }],
  ['outcome-missing', { outcome: null }],
  ['review-text-too-short', { text: ` ${'x'.repeat(19)} ` }],
])('%s', (code, part) => {
  expect(reviewBlockers({ ...review, ...part })).toEqual([code]);
  expect(() => {
    requireMayReview({ ...review, ...part });
  }).toThrow('blocked');
});
