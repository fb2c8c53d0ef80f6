import { expect, test } from '@jest/globals';
import {
  lastDayOfPlans,
  reviewBlockers,
  saidMonthsBefore,
  thirtyBlockers,
  thirtyStanding,
} from './thirty.ts';

const birthDate = '1996-11-20';

test('plans are made until the day before the 30th birthday, on 1 March for 29 February', () => {
  expect(lastDayOfPlans(birthDate)).toBe('2026-11-20');
  expect(lastDayOfPlans('1996-02-29')).toBe('2026-03-01');
  expect(thirtyBlockers({ birthDate, today: '2026-11-19' })).toEqual([]);
  expect(thirtyBlockers({ birthDate, today: '2026-11-20' })).toEqual(['no_new_plan_after_thirty']);
});

test('it is said a year before, and after', () => {
  expect(saidMonthsBefore).toBe(12);
  expect(thirtyStanding(birthDate, '2025-11-19')).toBeNull();
  expect(thirtyStanding(birthDate, '2025-11-20')).toBe('soon');
  expect(thirtyStanding(birthDate, '2026-11-19')).toBe('soon');
  expect(thirtyStanding(birthDate, '2026-11-20')).toBe('passed');
});

test('the plan runs to its next review, which is not put off any more', () => {
  const facts = { birthDate, today: '2026-11-20', reviewOn: '2026-12-10', newReviewOn: '2026-12-11' };
  expect(reviewBlockers(facts)).toEqual(['last_review_stands']);
  expect(reviewBlockers({ ...facts, newReviewOn: '2026-12-10' })).toEqual([]);
  expect(reviewBlockers({ ...facts, reviewOn: null })).toEqual([]);
  expect(reviewBlockers({ ...facts, today: '2026-11-19' })).toEqual([]);
});
