import { expect, test } from '@jest/globals';
import {
  allKnownDates,
  dateFromBirth,
  isKnownDate,
  knownDates,
  proposedMonthsBefore,
} from './known-dates.ts';

test('five dates are found without anybody remembering them', () => {
  expect(knownDates).toEqual({
    turns_18: { from: 'birth', years: 18, day: null, category: 'basic' },
    turns_30: { from: 'birth', years: 30, day: null, category: 'basic' },
    end_of_lower_secondary: { from: 'birth', years: 16, day: { month: 6, day: 20 }, category: 'school' },
    end_of_apprenticeship: { from: 'spell', activities: ['apprentice'], measures: ['apprenticeship'] },
    end_of_measure: {
      from: 'spell',
      activities: ['labour_market_measure', 'introduction_programme', 'kvp'],
      measures: ['work_practice', 'kvp', 'introduction_programme', 'housing_follow_up'],
    },
  });
  expect(isKnownDate('turns_18')).toBe(true);
  expect(isKnownDate('turns_19')).toBe(false);
  expect(proposedMonthsBefore).toBe(15);
});

test('three of them follow from the date of birth', () => {
  expect(allKnownDates.map((kind) => dateFromBirth(kind, '2009-03-14'))).toEqual([
    '2027-03-14',
    '2039-03-14',
    '2025-06-20',
    null,
    null,
  ]);
});

test('whoever is born on 29 February turns eighteen on 1 March', () => {
  expect(dateFromBirth('turns_18', '2008-02-29')).toBe('2026-03-01');
});
