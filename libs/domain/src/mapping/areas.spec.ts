import { expect, test } from '@jest/globals';
import { allAreas, areaGroups, areasIn, categoryOf, isArea } from './areas.ts';

test('the page asks in five groups, home first and what is good last', () => {
  expect(areaGroups.map((group) => [group, ...areasIn(group)].join(' '))).toEqual([
    'home_economy housing debt income papers',
    'health physical_health mental_health substance_use',
    'school_work school bullying work language_digital',
    'around_me family_care safety network leisure',
    'what_is_good strengths helpers',
  ]);
});

test('every area belongs to exactly one information category', () => {
  const of = (category: string) => allAreas.filter((area) => categoryOf(area) === category);
  expect(of('basic')).toEqual(['language_digital', 'network', 'leisure', 'strengths', 'helpers']);
  expect(of('school')).toEqual(['school', 'bullying']);
  expect(of('work_economy')).toEqual(['housing', 'debt', 'income', 'papers', 'work']);
  expect(of('health')).toEqual(['physical_health', 'mental_health', 'substance_use']);
  expect(of('family')).toEqual(['family_care', 'safety']);
});

test('a word that is no life area is not taken for one', () => {
  expect(isArea('housing')).toBe(true);
  expect(isArea('toString')).toBe(false);
});
