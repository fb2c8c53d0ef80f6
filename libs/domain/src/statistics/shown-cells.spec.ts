import { expect, test } from '@jest/globals';
import { byPlace, levelOf, placesOf, shownIn } from './shown-cells.ts';

const cell = (municipality: string, age: string, status: string, value: number, gender = 'f') => ({
  municipality,
  labels: [age, gender, status],
  value,
});
const cells = [
  cell('9901', 'young', 'work', 10),
  cell('9901', 'young', 'school', 5),
  cell('9901', 'old', 'work', 5),
  cell('9902', 'young', 'work', 5),
];
const places = byPlace(cells);
const shown = (place: string, ...labels: string[]): number | null => shownIn(places.get(place) ?? [], labels);

test('a municipality stands in its county and in the country', () => {
  expect(placesOf('9901')).toEqual(['9901', '99', '0']);
  expect(['0', '99', '9901'].map(levelOf)).toEqual(['country', 'county', 'municipality']);
});

test('every place adds up from the same cells', () => {
  expect(['9901', '9902', '99', '0'].map((place) => shown(place, 'T', 'T', 'T'))).toEqual([20, 5, 25, 25]);
  expect(shown('99', 'T', 'T', 'work')).toBe(20);
});

test('a group that is shown as fewer than ten is not divided, whichever dimension made it', () => {
  expect(shown('9902', 'T', 'T', 'work')).toBeNull();
  expect(shown('9901', 'young', 'T', 'work')).toBe(10);
  expect(shown('9901', 'old', 'T', 'work')).toBeNull();
  expect(shown('9901', 'young', 'T', 'school')).toBeNull();
  expect(shown('9901', 'old', 'T', 'T')).toBe(5);
});

test('three dimensions are never crossed', () => {
  expect(shown('0', 'young', 'f', 'work')).toBeNull();
});

test('labels that are told as one are added, and keep the same rule', () => {
  expect(shownIn(places.get('9901') ?? [], [['young', 'old'], 'T', 'T'])).toBe(20);
  expect(shownIn(places.get('9901') ?? [], [['young', 'old'], 'T', 'work'])).toBe(15);
  expect(shownIn(places.get('9901') ?? [], [['old'], 'T', 'work'])).toBeNull();
});
