import { expect, test } from '@jest/globals';
import { canSlice, sliceOf } from './slice.ts';
import type { Floor } from './floor.ts';
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

const places = ['0', '97', '98', '99', '9801', '9901', '9902'];
const floor: Floor = { hasPopulation: true, divided: { whole: places, age: places } };

test('a county and everything are sums of their municipalities', () => {
  const totals = ['9901', '9902', '99', '0', '97'].map((place) => sliceOf(cells, place, {}, [], floor).total);
  expect(totals).toEqual([20, 15, 35, 55, 0]);
});

test('a chosen group is a sum too, and is divided only where it is shown as ten or more', () => {
  expect(sliceOf(cells, '9901', { age: '18-19' }, ['status'], floor)).toEqual({
    total: 15,
    cells: [
      { labels: ['employed'], value: 10 },
      { labels: ['unknown'], value: 5 },
    ],
    notDivided: null,
  });
  expect(sliceOf(cells, '9901', { age: '20-24' }, ['status'], floor)).toEqual({
    total: 5,
    cells: [{ labels: ['employed'], value: null }],
    notDivided: null,
  });
  expect(
    sliceOf([cell(['9901', '18-19', 'male', 'other'], 5)], '9901', { age: '18-19' }, [], floor).total,
  ).toBeNull();
});

test('what the population of the place does not let divide is hidden, a chosen group too, and it is said why', () => {
  const small = sliceOf(cells, '9901', { gender: 'male' }, ['status'], floor);
  expect([small.total, small.notDivided]).toEqual([null, 'small_population']);
  expect(small.cells.map(({ value }) => value)).toEqual([null, null]);
  const none = { hasPopulation: false, divided: {} };
  expect(sliceOf(cells, '9901', {}, ['status'], none)).toMatchObject({
    total: 20,
    notDivided: 'no_population',
  });
});

test('what nobody can be in has no number', () => {
  expect(sliceOf(cells, '9901', { age: '40-44' }, [], floor)).toEqual({
    ...{ total: null, cells: [], notDivided: null },
  });
});

test('two dimensions at most, chosen groups among them, each once', () => {
  expect(canSlice({}, ['age', 'status'])).toBe(true);
  expect(canSlice({ age: '18-19' }, ['status'])).toBe(true);
  expect(canSlice({ age: '18-19', gender: 'male' }, ['status'])).toBe(false);
  expect(canSlice({ age: '18-19' }, ['age'])).toBe(false);
});
