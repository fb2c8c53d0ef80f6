import { expect, test } from '@jest/globals';
import {
  activityKinds,
  activitySources,
  allActivityLevels,
  incomeLevels,
  isActivityKind,
  kindsOfOthers,
  levelsOf,
  levelsOfKind,
  notTogether,
  schoolLevels,
} from './kinds.ts';

test('what one does at school is a matter of school, the rest of work and economy', () => {
  expect(activityKinds).toEqual({
    employed: 'work_economy',
    self_employed: 'work_economy',
    apprentice: 'work_economy',
    school: 'school',
    labour_market_measure: 'work_economy',
    introduction_programme: 'work_economy',
    kvp: 'work_economy',
    registered_unemployed: 'work_economy',
    sick_leave: 'work_economy',
    aap: 'work_economy',
    disability_benefit: 'work_economy',
    other: 'basic',
  });
  expect(isActivityKind('neet')).toBe(false);
  expect(isActivityKind('kvp')).toBe(true);
});

test('we know it because somebody told, a service reported or it was imported', () => {
  expect(activitySources).toEqual(['told', 'service', 'import']);
});

test('pupils are in lower and upper secondary school, everybody else is a student', () => {
  expect(schoolLevels).toEqual({
    lower_secondary: 'pupil',
    upper_secondary: 'pupil',
    folk_high_school: 'student',
    vocational_college: 'student',
    university: 'student',
  });
});

test('a few benefits and programmes exclude each other', () => {
  expect(notTogether).toEqual({
    disability_benefit: ['aap', 'registered_unemployed'],
    apprentice: ['registered_unemployed'],
    introduction_programme: ['kvp', 'disability_benefit'],
    kvp: ['aap', 'disability_benefit'],
  });
});

test('a business brings in little or more, and only school and business have levels', () => {
  expect(incomeLevels).toEqual({ under_50000: 'self_employed_little', from_50000: 'self_employed' });
  expect(levelsOf).toEqual({ school: schoolLevels, self_employed: incomeLevels });
  expect(levelsOfKind('self_employed')).toEqual(['under_50000', 'from_50000']);
  expect(levelsOfKind('aap')).toEqual([]);
  expect(allActivityLevels).toHaveLength(7);
});

test('nobody registers a pension for the young; the definitions can speak of it', () => {
  expect(kindsOfOthers).toEqual(['old_age_pension']);
  expect(isActivityKind('old_age_pension')).toBe(false);
});
