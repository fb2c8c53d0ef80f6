import { expect, test } from '@jest/globals';
import type { SpellKind } from '../activity/kinds.ts';
import type { Spell } from '../activity/spell.ts';
import { afterBins, beforeBins, cohortDays, cohortOn, type CohortPerson, cohortYears } from './cohort.ts';
import { isCohortPath } from './cohort.ts';

const day = '2026-09-30';
const spell = (kind: SpellKind, from: string, to: string | null, confirmedOn = to ?? from): Spell => ({
  ...{ kind, level: null, from, to, confirmedOn },
});
const person = (given: Partial<CohortPerson>): CohortPerson => ({
  ...{ id: 'a', municipality: '9901', birthDate: '2003-01-10', gender: 'female', spells: [] },
  ...{ followed: true, ...given },
});
const labels = (given: Partial<CohortPerson>, years: number): string =>
  cohortOn([person(given)], day, years)
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
  expect(cohortOn([person({})], day, 1)).toEqual([{ id: 'a', labels: ['9901', 'unknown', 'unknown'] }]);
});

test('what nobody can be is no cell', () => {
  const cells = (years: number) =>
    beforeBins.flatMap((before) =>
      afterBins.filter((after) => isCohortPath(years, before, after)).map((after) => `${before} ${after}`),
    );
  expect(cells(1)).toEqual([
    ...['inside inside', 'inside outside', 'inside unknown', 'inside no_longer'],
    ...['outside inside', 'outside outside_in_all', 'outside unknown', 'outside no_longer'],
    ...['unknown inside', 'unknown outside', 'unknown unknown', 'unknown no_longer'],
  ]);
  expect(cells(5)).toHaveLength(13);
  expect(cells(5)).toContain('outside outside');
});
