import { expect, test } from '@jest/globals';
import { cubeByPlace } from './cube-cells.ts';

const cell = (place: string, label: string, value: number) => ({ place, labels: [label], value });
const cells = [cell('98', '0', 10), cell('98', '1', 5), cell('99', '0', 20), cell('99', '1', 0)];

test('the country is the sum of its counties, and a municipality stands beside them and not in them', () => {
  const places = cubeByPlace('batons', [...cells, cell('9901', '0', 15)], ['9801', '9901', '9902']);
  expect([...places.keys()]).toEqual(['0', '98', '99', '9901']);
  expect(places.get('0')).toEqual([
    { labels: ['0'], value: 30 },
    { labels: ['1'], value: 5 },
  ]);
});

test('where a county lacks the cube there is no country', () => {
  expect([...cubeByPlace('batons', cells, ['9701', '9801', '9901']).keys()]).toEqual(['98', '99']);
  expect([...cubeByPlace('batons', [], []).keys()]).toEqual([]);
});

test('the country is divided as the least divided of its counties', () => {
  const after = (place: string, label: string, value: number) => ({
    place,
    labels: ['outside', label],
    value,
  });
  const cohort = [after('98', 'employed', 10), after('98', 'other', 5), after('99', 'inside', 20)];
  const places = cubeByPlace('cohort2', cohort, ['9801', '9901']);
  expect(places.get('0')).toEqual([
    { labels: ['outside', 'inside'], value: 30 },
    { labels: ['outside', 'outside'], value: 5 },
  ]);
  expect(places.get('98')?.map(({ labels: [, label] }) => label)).toEqual(['employed', 'other']);
});
