import { expect, test } from '@jest/globals';
import { Exchanges } from './exchanges.ts';

const inner = ['north', 'south', 'west'].flatMap((area) =>
  ['woman', 'man'].flatMap((gender) =>
    ['work', 'school'].map((status) => ({ labels: [area, gender, status], count: 1, digest: '' })),
  ),
);
const named = (cell: number): string => inner[cell]?.labels.join(' ') ?? '';
const cellOf = (name: string): number => inner.findIndex((_, cell) => named(cell) === name);
const exchanges = (from: string, to: string): string[] =>
  [...new Exchanges(inner).of(cellOf(from), cellOf(to))].map((pair) => pair.map(named).join(' → '));

test('the opposite move is made elsewhere along a dimension that the two cells share', () => {
  expect(exchanges('north woman work', 'north woman school')).toEqual([
    'south woman school → south woman work',
    'west woman school → west woman work',
    'north man school → north man work',
  ]);
});

test('where two cells share an area alone, it is made in another area alone', () => {
  expect(exchanges('north woman work', 'north man school')).toEqual([
    'south man school → south woman work',
    'west man school → west woman work',
  ]);
});

test('a table without one of the cells has no such move', () => {
  const without = inner.filter((_, cell) => named(cell) !== 'south woman work');
  const pairs = [...new Exchanges(without).of(0, 1)].map(([back]) => without[back]?.labels[0]);
  expect(pairs).toEqual(['west', 'north']);
});
