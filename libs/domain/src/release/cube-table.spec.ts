import { expect, test } from '@jest/globals';
import { cubeTable, floorLevelOf } from './cube-table.ts';
import { country, isCube } from './cubes.ts';

test('every cell is shown in the order of the labels; several places are added up', () => {
  const cells = [
    { labels: ['1'], value: 5 },
    { labels: ['0'], value: 10 },
    { labels: ['0'], value: 5 },
    ...['2-3', '4+'].map((label) => ({ labels: [label], value: 0 })),
  ];
  expect(cubeTable('batons', cells, null)).toEqual([
    { labels: ['0'], value: 15 },
    { labels: ['1'], value: 5 },
    { labels: ['2-3'], value: 0 },
    { labels: ['4+'], value: 0 },
  ]);
});

test('a place that is shown as fewer than ten is not divided', () => {
  expect(
    cubeTable(
      'measures',
      ['none', 'good', 'little', 'no'].map((label) => ({ labels: [label], value: label === 'good' ? 5 : 0 })),
      null,
    ).map(({ value }) => value),
  ).toEqual([...[null, null, null, null]]);
});

test('a place whose public population is too small is not divided', () => {
  const cells = [{ labels: ['good'], value: 50 }];
  expect(cubeTable('measures', cells, 'small_population').every(({ value }) => value === null)).toBe(true);
  expect(['measures', 'young'].filter(isCube).map(floorLevelOf)).toEqual(['whole', 'young']);
});

test('the country is a place', () => {
  expect(country).toBe('0');
});

test('what a release does not tell apart is no cell of it', () => {
  const earlier = ['none', 'on_time', 'late', 'declined', 'ended'].map((label) => ({
    labels: [label],
    value: 10,
  }));
  expect(cubeTable('transitions', earlier, null).map(({ labels }) => labels.join())).toEqual([
    ...['none', 'on_time', 'late', 'declined', 'ended'],
  ]);
});
