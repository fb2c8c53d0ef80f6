import { expect, test } from '@jest/globals';
import type { Spell } from '../activity/spell.ts';
import {
  backgroundsOf,
  ageGroupOf,
  ageGroups,
  allAgeGroups,
  countyOf,
  cubeDimensions,
  cubeOn,
  figureGenders,
  figureStatuses,
  type FollowedUpPerson,
  shownAs,
  youngOn,
} from './cube.ts';

const day = '2026-09-30';
const spell = (kind: Spell['kind'], confirmedOn = '2026-09-01'): Spell => ({
  kind,
  level: null,
  from: '2026-01-01',
  to: null,
  confirmedOn,
});
const person = (birthDate: string, ...spells: Spell[]): FollowedUpPerson => ({
  id: 'a',
  municipality: '9901',
  birthDate,
  gender: 'female',
  spells,
});
const labelsOf = (given: FollowedUpPerson): readonly string[] | undefined => cubeOn([given], day)[0]?.labels;

test('four age groups that add up to those of SSB', () => {
  expect(ageGroups).toEqual({ '15-17': [15, 17], '18-19': [18, 19], '20-24': [20, 24], '25-29': [25, 29] });
  expect(allAgeGroups).toEqual(['15-17', '18-19', '20-24', '25-29']);
  expect([14, 15, 17, 18, 19, 20, 24, 25, 29, 30].map(ageGroupOf)).toEqual([
    ...[undefined, '15-17', '15-17', '18-19', '18-19'],
    ...['20-24', '20-24', '25-29', '25-29', undefined],
  ]);
});

test('eight statuses are shown as seven', () => {
  expect(shownAs).toEqual({
    employed: 'employed',
    education: 'in_education',
    labour_market_measure: 'in_measures',
    registered_unemployed: 'unemployed',
    aap: 'aap_disability',
    disability_benefit: 'aap_disability',
    other_benefit: 'other',
    unknown: 'unknown',
  });
  expect(figureStatuses).toHaveLength(7);
  expect(figureGenders).toEqual(['female', 'male', 'unstated']);
  expect(cubeDimensions).toEqual(['municipality', 'age', 'gender', 'status']);
});

test('the status comes out of spells that overlap, by priority; none is stored', () => {
  expect(labelsOf(person('2006-10-01', spell('aap'), spell('employed')))).toEqual([
    ...['9901', '18-19', 'female', 'employed'],
  ]);
  expect(labelsOf(person('2006-09-30', spell('aap'), spell('registered_unemployed')))).toEqual([
    ...['9901', '20-24', 'female', 'unemployed'],
  ]);
});

test('what nobody has confirmed for six months is unknown, and whoever is in no group is in no figure', () => {
  expect(labelsOf(person('2006-01-01', spell('employed', '2026-03-29')))?.at(-1)).toBe('unknown');
  expect(labelsOf(person('2006-01-01', spell('employed', '2026-03-30')))?.at(-1)).toBe('employed');
  expect(labelsOf(person('2011-10-01'))).toBeUndefined();
  expect(labelsOf(person('1996-09-30'))).toBeUndefined();
});

test('a county is the first two digits of its municipalities', () => {
  expect(countyOf('5001')).toBe('50');
});

test('those of 13 and 14 are counted by themselves, without an age', () => {
  const born = ['2014-09-30', '2013-09-30', '2011-10-01', '2011-09-30'];
  const found = youngOn(
    born.map((birthDate) => person(birthDate)),
    day,
  );
  expect(found.map(({ labels }) => labels)).toEqual(Array(2).fill(['9901', 'female', 'unknown']));
});

test('a background is asked of those in the first cube: who has not answered is unknown, and the status is the first cube’s', () => {
  const persons = [
    { id: 'a', labels: ['9901', '18-19', 'female', 'employed'] },
    { id: 'b', labels: ['9902', '20-24', 'male', 'unknown'] },
  ];
  expect(backgroundsOf(persons, new Map([['a', 'immigrant']]))).toEqual([
    { id: 'a', labels: ['9901', 'immigrant', 'employed'] },
    { id: 'b', labels: ['9902', 'unknown', 'unknown'] },
  ]);
});
