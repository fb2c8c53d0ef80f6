import { expect, test } from '@jest/globals';
import { arc, equalArcs } from './arc.ts';

test('a quarter begins at the top and ends to the right', () => {
  expect(arc(0, 0.25, 40)).toBe('M50 10A40 40 0 0 1 90 50');
});

test('more than half a circle takes the long way', () => {
  expect(arc(0, 0.75, 40)).toBe('M50 10A40 40 0 1 1 10 50');
});

test('there is one part per member, none for none', () => {
  expect(equalArcs(0, 41)).toEqual([]);
  expect(equalArcs(4, 41)).toHaveLength(4);
});
