import { expect, test } from '@jest/globals';
import type { Spell } from './spell.ts';
import {
  allUpperSecondary,
  askedOn,
  newestAutumn,
  upperSecondaryDefinitions,
  upperSecondaryOf,
} from './upper-secondary.ts';

const school = (from: string, to: string | null, completed: boolean | null = null): Spell => ({
  kind: 'school',
  level: 'upper_secondary',
  from,
  to,
  confirmedOn: from,
  completed,
});
const trade = (from: string, to: string | null, completed: boolean | null = null): Spell => ({
  ...school(from, to, completed),
  kind: 'apprentice',
  level: null,
});

test('the national definition asks after five years, the county’s own on 15 June of the same school year', () => {
  expect(allUpperSecondary.map((code) => askedOn(code, 2020))).toEqual(['2025-10-01', '2021-06-15']);
  expect(allUpperSecondary.map((code) => upperSecondaryDefinitions[code].counts)).toEqual([
    'began_that_autumn',
    'in_school_on_1_october',
  ]);
});

test('school and apprenticeship are one education', () => {
  const spells = [school('2020-08-20', '2022-06-20', false), trade('2022-08-15', '2024-09-01', true)];
  expect(upperSecondaryOf(spells, 2020, 'after_five_years')).toBe('completed');
  expect(upperSecondaryOf(spells, 2020, 'county_left_in_the_year')).toBe('still_in');
});

test('who left without completing has dropped out, also when both spells overlap', () => {
  const spells = [school('2020-08-20', '2021-02-01', false), trade('2021-01-01', '2021-03-01', false)];
  expect(upperSecondaryOf(spells, 2020, 'after_five_years')).toBe('dropped_out');
  expect(upperSecondaryOf(spells, 2020, 'county_left_in_the_year')).toBe('dropped_out');
});

test('who is still there after five years has not dropped out; who came back neither', () => {
  const spells = [school('2020-08-20', '2021-02-01', false), school('2024-08-20', null)];
  expect(upperSecondaryOf(spells, 2020, 'after_five_years')).toBe('still_in');
});

test('nobody says of somebody whether it was completed: unknown, not dropped out', () => {
  expect(upperSecondaryOf([school('2020-08-20', '2023-06-20')], 2020, 'after_five_years')).toBe('unknown');
});

test('each definition counts its own: those who began that autumn, or were there on 1 October', () => {
  const before = [school('2019-08-20', '2021-01-10', false)];
  expect(upperSecondaryOf(before, 2020, 'after_five_years')).toBeNull();
  expect(upperSecondaryOf(before, 2020, 'county_left_in_the_year')).toBe('dropped_out');
  expect(
    upperSecondaryOf([{ ...school('2020-08-20', null), level: 'university' }], 2020, 'after_five_years'),
  ).toBeNull();
});

test('each definition has its version, the day it holds from, and its source', () => {
  expect(
    allUpperSecondary.map((code) => {
      const { version, validFrom, source } = upperSecondaryDefinitions[code];
      return `${code} ${version} ${validFrom} ${source}`;
    }),
  ).toEqual([
    'after_five_years 2026-1 2008-01-01 SSB, gjennomføring i videregående opplæring, status fem år etter start',
    'county_left_in_the_year 2026-1 2008-01-01 Fylkeskommunen, sluttet mellom 1. oktober og 15. juni samme skoleår',
  ]);
});

test('the newest autumn that has been asked about: after five years, and after a school year', () => {
  expect(newestAutumn('after_five_years', '2026-09-30')).toBe(2020);
  expect(newestAutumn('after_five_years', '2026-12-31')).toBe(2021);
  expect(newestAutumn('county_left_in_the_year', '2026-03-31')).toBe(2024);
  expect(newestAutumn('county_left_in_the_year', '2026-06-30')).toBe(2025);
});
