import { expect, test } from '@jest/globals';
import type { CaseStory } from './case-story.ts';
import { allCubes, isStoryCube } from './cubes.ts';
import { pooledCubes, pooledWith, smallestPooled, yearCube, yearPersons } from './pooled.ts';

const story = (id: string, holdings: number): CaseStory => ({
  ...{ id, registeredOn: '2025-01-10', holdings, mappedOn: null, plannedOn: null, measureOn: null },
  spells: [],
  ...{ evaluated: [], kinds: [], transitions: [], meeting: null, pulse: null, school: null, withHolder: 4 },
  unheld: { holdings: [], offers: [], moves: [], awaited: [], disputes: [] },
});
const quarter = (
  name: string,
  people: Readonly<Record<string, readonly [place: string, holdings: number]>>,
) => ({
  quarter: name,
  persons: Object.entries(people).map(([id, [place]]) => ({ id, labels: [place, '15-17', 'male', 'other'] })),
  stories: new Map(Object.entries(people).map(([id, [, holdings]]) => [id, story(id, holdings)])),
});

test('a year is its four quarters, and goes with the last of them alone: no two years share a quarter', () => {
  expect(pooledWith('2025Q4')).toEqual(['2025Q1', '2025Q2', '2025Q3', '2025Q4']);
  expect(['2025Q1', '2025Q2', '2025Q3'].flatMap(pooledWith)).toEqual([]);
});

test('everybody is counted once in each municipality, by the newest quarter there', () => {
  const persons = yearPersons([
    quarter('2025Q1', { stays: ['9901', 1], moves: ['9901', 1] }),
    quarter('2025Q2', { stays: ['9901', 2], moves: ['9902', 3] }),
  ]);
  expect(persons.map(({ id, municipality, day }) => [id, municipality, day])).toEqual([
    ['stays', '9901', '2025-06-30'],
    ['moves', '9901', '2025-03-31'],
    ['moves', '9902', '2025-06-30'],
  ]);
  expect(yearCube('batons', persons, () => false)).toEqual([
    { id: 'stays', labels: ['9901', '1'] },
    { id: 'moves', labels: ['9901', '0'] },
    { id: 'moves', labels: ['9902', '2-3'] },
  ]);
});

test('whoever has no story is in no cell; how many a holder has is not told of a municipality', () => {
  const untold = { ...quarter('2025Q1', { one: ['9901', 1] }), stories: new Map<string, CaseStory>() };
  expect(yearPersons([untold])).toEqual([]);
  expect(pooledCubes).toHaveLength(allCubes.filter(isStoryCube).length - 1 - 7);
  expect(pooledCubes).not.toContain('caseload');
  expect(smallestPooled).toBe(30);
});
