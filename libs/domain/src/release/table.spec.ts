import { expect, test } from '@jest/globals';
import { mostDimensions, type ReleasedCell, tableDimensions, tableOf } from './table.ts';

const cell = (gender: string, status: string, value: number): ReleasedCell => ({
  municipality: '9901',
  age: '20-24',
  gender,
  status,
  value,
});
const always = () => true;
const cells = [
  cell('female', 'employed', 10),
  cell('female', 'unknown', 5),
  cell('male', 'employed', 5),
  cell('male', 'unknown', 0),
];

test('every table is a sum of the cells', () => {
  expect(tableOf(cells, [], always)).toEqual([{ labels: [], value: 20 }]);
  expect(tableOf(cells, ['status'], always)).toEqual([
    { labels: ['employed'], value: 15 },
    { labels: ['unknown'], value: 5 },
  ]);
});

test('a group shown as fewer than ten is not divided', () => {
  expect(tableOf(cells, ['gender', 'status'], always)).toEqual([
    { labels: ['female', 'employed'], value: 10 },
    { labels: ['female', 'unknown'], value: 5 },
    { labels: ['male', 'employed'], value: null },
    { labels: ['male', 'unknown'], value: null },
  ]);
  expect(tableOf([cell('male', 'employed', 5)], ['status'], always)).toEqual([
    { labels: ['employed'], value: null },
  ]);
});

test('a place that may not be divided so has a sum and no parts', () => {
  const never = () => false;
  expect(tableOf(cells, [], never)).toEqual([{ labels: [], value: 20 }]);
  expect(tableOf(cells, ['status'], never).map(({ value }) => value)).toEqual([null, null]);
});

test('two dimensions at most, of three', () => {
  expect(tableDimensions).toEqual(['age', 'gender', 'status']);
  expect(mostDimensions).toBe(2);
});
