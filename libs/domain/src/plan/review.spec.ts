import { expect, test } from '@jest/globals';
import { isReviewRhythm, nextReview, reviewDates, reviewRhythms, reviewsShownMonths } from './review.ts';

test('a plan is reviewed every month, or every second, third, sixth or twelfth', () => {
  expect(reviewRhythms).toEqual([1, 2, 3, 6, 12]);
  expect([isReviewRhythm(3), isReviewRhythm(4)]).toEqual([true, false]);
});

test('the set dates of a year ahead, the 31st never sliding', () => {
  expect(reviewsShownMonths).toBe(12);
  expect(reviewDates('2027-01-31', 6)).toEqual(['2027-01-31', '2027-07-31', '2028-01-31']);
  expect(reviewDates('2027-01-31', 12)).toEqual(['2027-01-31', '2028-01-31']);
  expect(reviewDates('2027-01-31', 1)[1]).toBe('2027-02-28');
});

test('without a rhythm there is one date, and without a date none', () => {
  expect(reviewDates('2027-01-31', null)).toEqual(['2027-01-31']);
  expect(reviewDates('2027-01-31', 0)).toEqual(['2027-01-31']);
  expect(reviewDates(null, 3)).toEqual([]);
});

test('when a review is held, the next is set from that day', () => {
  expect(nextReview('2026-11-24', 3)).toBe('2027-02-24');
  expect(nextReview('2026-11-24', null)).toBeNull();
});
