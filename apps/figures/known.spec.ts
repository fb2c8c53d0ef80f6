import { expect, test } from '@jest/globals';
import { cubeOf } from '../../libs/disclosure-control/src/index.ts';
import { knownIn } from './known.ts';

const inner = ['a', 'b'].map((status) => ({ labels: ['9901', status], count: 2, digest: '' }));
const table = cubeOf(['municipality', 'status'], inner);
const persons = ['1', '2', '3'].map((id) => ({ id, labels: ['9901', id === '3' ? 'b' : 'a'] }));

test('how many of each cell somebody knows; who knows nobody of the table is not asked about', () => {
  const lists = [['1', '3', 'not followed up'], ['not followed up'], []].map((ids) => new Set(ids));
  expect(knownIn(table, persons, lists)).toEqual([
    new Map([
      [0, 1],
      [1, 1],
    ]),
  ]);
});

test('two who know as many of each are asked about once', () => {
  expect(knownIn(table, persons, [new Set(['1']), new Set(['2']), new Set(['3'])])).toEqual([
    new Map([[0, 1]]),
    new Map([[1, 1]]),
  ]);
});
