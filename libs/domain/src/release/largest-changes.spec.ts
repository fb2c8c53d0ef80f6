import { expect, test } from '@jest/globals';
import type { Change } from './change.ts';
import { bySize, largestChanges } from './largest-changes.ts';

const row = (name: string, before: number, now: number, change: Change) => ({ name, before, now, change });
const rows = [
  row('a', 20, 25, 'alike'),
  row('b', 40, 60, 'more'),
  row('c', 90, 50, 'fewer'),
  row('d', 10, 10, 'alike'),
  row('e', 15, 35, 'more'),
];
const names = (of: readonly { readonly name: string }[]): string => of.map(({ name }) => name).join('');

test('the largest change comes first, either way, and what is about the same last', () => {
  expect(names(bySize(rows))).toBe('cbead');
});

test('only so many are told, with how many others changed and how many are about the same', () => {
  const { shown, smaller, alike } = largestChanges(rows, 2);
  expect([names(shown), smaller, alike]).toEqual(['cb', 1, 2]);
});

test('what is about the same is never told as a change, however much room there is', () => {
  const { shown, smaller, alike } = largestChanges(rows, 10);
  expect([names(shown), smaller, alike]).toEqual(['cbe', 0, 2]);
  expect(largestChanges([], 3)).toEqual({ shown: [], smaller: 0, alike: 0 });
});
