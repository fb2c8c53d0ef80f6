import { expect, test } from '@jest/globals';
import { cubeOf } from '../table/cube.ts';
import { oneBound } from './knowledge.ts';
import type { Released } from './released.ts';
import { findingsTogether } from './together.ts';
import { sameCellFindings } from './same-cells.ts';

const shown = (none: number, yes: number, no: number): Released => {
  const cells = [
    ['none', none],
    ['yes', yes],
    ['no', no],
  ] as const;
  const table = cubeOf(
    ['county', 'answer'],
    cells.map(([label, value]) => ({ labels: ['99', label], count: value, digest: '' })),
  );
  return { table, rounded: cells.map(([, value]) => value), exactness: oneBound(table, 5, 4) };
};

const group = [
  { table: 0, cell: 0 },
  { table: 1, cell: 0 },
];

/** The whole of each table is the same persons, and so are those of the first cell. */
const whole = (table: number) => [0, 1, 2].map((cell) => ({ table, cell }));
const relations = {
  shared: [
    [whole(0), whole(1)],
    [[{ table: 0, cell: 0 }], [{ table: 1, cell: 0 }]],
  ],
} as const;

test('the same persons shown otherwise are found in the later table, and an attacker who solves it narrows them too', async () => {
  const tables = [shown(145, 30, 20), shown(150, 25, 20)];
  expect(sameCellFindings(tables, [group])).toEqual([
    expect.objectContaining({ check: 'interval', table: 1, labels: ['99', 'none'] }),
  ]);
  expect(await findingsTogether(tables, relations)).toContainEqual(
    expect.objectContaining({ labels: ['99', 'none'] }),
  );
});

test.each([
  [shown(145, 30, 20), shown(145, 25, 25)],
  [shown(0, 30, 20), shown(0, 50, 0)],
  [shown(5, 0, 0), shown(5, 0, 0)],
])('shown alike they are not found, and the solver narrows nothing either: %#', async (...tables) => {
  expect(sameCellFindings(tables, [group])).toEqual([]);
  expect(await findingsTogether(tables, relations)).toEqual([]);
});

test('one table alone, or none, has nothing to be held against', () => {
  expect(sameCellFindings([shown(5, 0, 0)], [[{ table: 0, cell: 0 }], []])).toEqual([]);
});
