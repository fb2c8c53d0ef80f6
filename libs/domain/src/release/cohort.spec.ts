import { expect, test } from '@jest/globals';
import type { SpellKind } from '../activity/kinds.ts';
import type { Spell } from '../activity/spell.ts';
import {
  afterBins,
  beforeBins,
  type CohortDetail,
  cohortDays,
  cohortDetailOf,
  cohortOn,
  type CohortPerson,
  cohortYears,
  isCohortPath,
  sideAfter,
} from './cohort.ts';

const day = '2026-09-30';
const spell = (kind: SpellKind, from: string, to: string | null, confirmedOn = to ?? from): Spell => ({
  ...{ kind, level: null, from, to, confirmedOn },
});
const person = (given: Partial<CohortPerson>): CohortPerson => ({
  ...{ id: 'a', municipality: '9901', birthDate: '2003-01-10', gender: 'female', spells: [] },
  ...{ followed: true, left: null, ...given },
});
const labels = (given: Partial<CohortPerson>, years: number, detail: CohortDetail = 'sides'): string =>
  cohortOn([person(given)], day, years, () => detail)
    .map(({ labels: own }) => own.slice(1).join(' '))
    .join();

test('the same day of every year, year 0 first', () => {
  expect(cohortDays(day, 2)).toEqual(['2024-09-30', '2025-09-30', day]);
  expect(cohortYears).toEqual([1, 2, 3, 4, 5]);
});

test('where somebody was and is comes out of spells that overlap', () => {
  const aap = spell('aap', '2021-01-01', '2025-12-31');
  const work = spell('employed', '2026-01-15', null, '2026-08-01');
  expect(labels({ spells: [aap, work] }, 2)).toBe('outside inside');
  expect(labels({ spells: [aap, spell('employed', '2024-09-01', '2024-12-31')] }, 2)).toBe('inside unknown');
  expect(labels({ spells: [] }, 2)).toBe('unknown unknown');
});

test('outside in all years is outside on the day of each of them; a year of work between is not', () => {
  const long = spell('aap', '2020-01-01', '2026-12-31');
  expect(labels({ spells: [long] }, 5)).toBe('outside outside_in_all');
  const between = spell('employed', '2024-03-01', '2024-10-31');
  expect(labels({ spells: [long, between] }, 5)).toBe('outside outside');
  expect(labels({ spells: [long, between] }, 1)).toBe('outside outside_in_all');
});

test('whoever is followed up no more, or is older than every group now, is asked no more', () => {
  const aap = spell('aap', '2020-01-01', '2026-12-31');
  expect(labels({ spells: [aap], followed: false }, 1)).toBe('outside no_longer');
  expect(labels({ spells: [aap], birthDate: '1996-01-01' }, 1)).toBe('outside no_longer');
});

test('counted is whom the first cube counted in year 0, in the municipality', () => {
  expect(labels({ birthDate: '2012-01-01' }, 1)).toBe('');
  expect(cohortOn([person({})], day, 1, () => 'sides')).toEqual([
    { id: 'a', labels: ['9901', 'unknown', 'unknown'] },
  ]);
});

test('by status where the county is large enough, by side where it is not: for every reader alike', () => {
  const aap = spell('aap', '2020-01-01', '2025-12-31');
  const work = spell('employed', '2026-01-15', null, '2026-08-01');
  expect(labels({ spells: [aap, work] }, 2, 'statuses')).toBe('outside employed');
  expect(
    labels({ spells: [work, spell('registered_unemployed', '2026-02-01', '2026-12-01')] }, 1, 'statuses'),
  ).toBe('unknown employed');
  const between = spell('employed', '2024-03-01', '2024-10-31');
  const long = spell('disability_benefit', '2020-01-01', '2026-12-31');
  expect(labels({ spells: [long, between] }, 5, 'statuses')).toBe('outside aap_disability');
  expect(labels({ spells: [long] }, 5, 'statuses')).toBe('outside outside_in_all');
  expect([99, 100].map(cohortDetailOf)).toEqual(['sides', 'statuses']);
  const seen: string[] = [];
  cohortOn([person({ municipality: '5001' })], day, 1, (county) => {
    seen.push(county);
    return 'sides';
  });
  expect(seen).toEqual(['50']);
});

test('who has died or moved is told apart from who is followed up no more', () => {
  expect(labels({ followed: false, left: 'dead' }, 1)).toBe('unknown dead');
  expect(labels({ followed: false, left: 'moved' }, 1, 'statuses')).toBe('unknown moved');
  expect(labels({ followed: false }, 1, 'statuses')).toBe('unknown no_longer');
  expect(labels({ followed: true, left: 'moved' }, 1)).toBe('unknown unknown');
});

test('the side of each label', () => {
  expect(afterBins.map((after) => `${after} ${sideAfter(after)}`)).toEqual([
    ...['inside inside', 'outside outside', 'employed inside', 'in_education inside', 'in_measures inside'],
    ...['unemployed outside', 'aap_disability outside', 'other outside', 'outside_in_all outside'],
    ...['unknown unknown', 'moved moved', 'dead dead', 'no_longer no_longer'],
  ]);
});

test('what nobody can be is no cell', () => {
  const cells = (years: number, detail: CohortDetail) =>
    beforeBins.flatMap((before) =>
      afterBins
        .filter((after) => isCohortPath(years, before, after, detail))
        .map((after) => `${before} ${after}`),
    );
  const gone = (before: string) =>
    ['unknown', 'moved', 'dead', 'no_longer'].map((after) => `${before} ${after}`);
  expect(cells(1, 'sides')).toEqual([
    ...['inside inside', 'inside outside', ...gone('inside')],
    ...['outside inside', 'outside outside_in_all', ...gone('outside')],
    ...['unknown inside', 'unknown outside', ...gone('unknown')],
  ]);
  expect(cells(5, 'sides')).toHaveLength(19);
  expect(cells(5, 'sides')).toContain('outside outside');
  expect(cells(5, 'statuses')).toHaveLength(31);
  expect(cells(1, 'statuses').filter((cell) => cell.startsWith('outside '))).toEqual([
    ...['outside employed', 'outside in_education', 'outside in_measures', 'outside outside_in_all'],
    ...gone('outside'),
  ]);
});
