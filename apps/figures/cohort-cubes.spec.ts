import { expect, test } from '@jest/globals';
import { cubeOn, figureStatuses } from '#domain/release/cube';
import { allCubes } from '#domain/release/cubes';
import { cohortYears } from '#domain/release/cohort';
import { findingsTogether, type Released, TOTAL } from '../../libs/disclosure-control/src/index.ts';
import { boundsOf, detailIn } from './bounds.ts';
import { countedCube } from './county-cubes.ts';
import { inventedPeople } from './invented/people.ts';
import type { InventedPlace } from './invented/places.ts';
import type { CountyTable } from './county-table.ts';
import { relationsOf } from './relations.ts';
import { shownTable } from '../../test/builders/shown-table.ts';

const firstOf = (by: Readonly<Record<string, number>>, municipality = '9901'): Released =>
  shownTable(
    ['municipality', 'age', 'gender', 'status'],
    Object.entries(by).map(([status, value]) => [[municipality, '18-19', 'female', status], value]),
  );

const cohortOf = (by: Readonly<Record<string, number>>): Released =>
  shownTable(
    ['county', 'before', 'after'],
    Object.entries(by).map(([after, value]) => [['99', 'outside', after], value]),
  );

const findingsOf = (first: Released, cohort: Released) => {
  const tables: readonly CountyTable[] = [
    { cube: 'first', released: first },
    { cube: 'cohort3', released: cohort },
  ];
  return findingsTogether([first, cohort], relationsOf(tables, '2026Q3'));
};

test('what the first cube shows of a county says how finely its cohorts are divided', () => {
  expect(detailIn(firstOf({ employed: 60, unknown: 40 }))('99')).toBe('statuses');
  expect(detailIn(firstOf({ employed: 60, unknown: 35 }))('99')).toBe('sides');
  expect(detailIn(firstOf({ employed: 100 }, '9801'))('99')).toBe('sides');
});

test('no status of a cohort is shown as more than the first cube has, nor a side', () => {
  const { caps } = boundsOf(
    'cohort3',
    ['99'],
    firstOf({ employed: 20, in_education: 15, other: 10 }),
    new Map(),
  );
  const most = (after: string) => caps?.get(JSON.stringify(['99', TOTAL, after]));
  expect(figureStatuses.filter((status) => status !== 'unknown').map(most)).toEqual([20, 15, 0, 0, 0, 10]);
  expect(['inside', 'outside', 'outside_in_all', 'unknown'].map(most)).toEqual([35, 10, 10, 0]);
});

test('each status is asked with the first cube, where the side alone would tell nothing', async () => {
  const first = firstOf({ employed: 5, in_education: 20 });
  expect(await findingsOf(first, cohortOf({ employed: 5, in_education: 5 }))).toEqual([]);
  expect(await findingsOf(first, cohortOf({ inside: 10, no_longer: 5 }))).toEqual([]);
  expect(await findingsOf(first, cohortOf({ employed: 10, in_education: 0 }))).toContainEqual(
    expect.objectContaining({ check: 'interval' }),
  );
});

test('who is outside in all years is outside in the first cube too', async () => {
  const first = firstOf({ employed: 20, other: 5 });
  expect(await findingsOf(first, cohortOf({ outside_in_all: 5 }))).toEqual([]);
  expect(await findingsOf(first, cohortOf({ other: 5, outside_in_all: 5 }))).not.toEqual([]);
});

test('a small county is counted by sides and a large one by statuses, everybody in one cell', () => {
  const places: readonly InventedPlace[] = [
    { number: '9801', name: 'Elvemo', county: 'Midtmarka', people: 150 },
    { number: '9703', name: 'Myrtjønn', county: 'Sørviddene', people: 40 },
  ];
  const day = '2026-09-30';
  const counted = inventedPeople(places, day, day);
  const cubes = allCubes.map((cube) =>
    countedCube(
      cube,
      { ...counted, day, persons: cubeOn(counted.people, day), drawn: allCubes },
      { places, secret: new Uint8Array(32).fill(3) },
      (county) => (county === '97' ? 'sides' : 'statuses'),
    ),
  );
  for (const years of cohortYears) {
    const { inner } = cubes.find(({ cube }) => cube === `cohort${String(years)}`)?.table ?? { inner: [] };
    const labelsIn = (county: string) =>
      new Set(inner.filter(({ labels }) => labels[0] === county).map(({ labels }) => labels[2]));
    expect([labelsIn('97').has('inside'), labelsIn('97').has('employed')]).toEqual([true, false]);
    expect([labelsIn('98').has('inside'), labelsIn('98').has('employed')]).toEqual([false, true]);
    expect(inner.filter(({ labels: [county] }) => county === '98')).toHaveLength(years === 1 ? 28 : 31);
    expect(inner.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(100);
  }
});
