import { expect, test } from '@jest/globals';
import { canSlice, sliceOf } from './slice.ts';
import type { ReleasedCell } from './table.ts';

const cell = (
  [municipality, age, gender, status]: readonly [string, string, string, string],
  value: number,
): ReleasedCell => ({ municipality, age, gender, status, value });

const cells = [
  cell(['9901', '18-19', 'female', 'employed'], 10),
  cell(['9901', '18-19', 'male', 'unknown'], 5),
  cell(['9901', '20-24', 'male', 'employed'], 5),
  cell(['9902', '20-24', 'male', 'employed'], 15),
  cell(['9801', '20-24', 'male', 'unknown'], 20),
];

test('a county and everything are sums of their municipalities', () => {
  const totals = ['9901', '9902', '99', '0', '97'].map((place) => sliceOf(cells, place, {}, []).total);
  expect(totals).toEqual([20, 15, 35, 55, 0]);
});

test('a chosen group is a sum too, and is divided only where it is shown as ten or more', () => {
  expect(sliceOf(cells, '9901', { age: '18-19' }, ['status'])).toEqual({
    total: 15,
    cells: [
      { labels: ['employed'], value: 10 },
      { labels: ['unknown'], value: 5 },
    ],
  });
  expect(sliceOf(cells, '9901', { age: '20-24' }, ['status'])).toEqual({
    total: 5,
    cells: [{ labels: ['employed'], value: null }],
  });
  expect(
    sliceOf([cell(['9901', '18-19', 'male', 'other'], 5)], '9901', { age: '18-19' }, []).total,
  ).toBeNull();
});

test('what nobody can be in has no number', () => {
  expect(sliceOf(cells, '9901', { age: '40-44' }, [])).toEqual({ total: null, cells: [] });
});

test('two dimensions at most, chosen groups among them, each once', () => {
  expect(canSlice({}, ['age', 'status'])).toBe(true);
  expect(canSlice({ age: '18-19' }, ['status'])).toBe(true);
  expect(canSlice({ age: '18-19', gender: 'male' }, ['status'])).toBe(false);
  expect(canSlice({ age: '18-19' }, ['age'])).toBe(false);
});
