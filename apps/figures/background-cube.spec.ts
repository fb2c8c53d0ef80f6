import { expect, test } from '@jest/globals';
import { figureStatuses } from '#domain/release/cube';
import { findingsTogether, type Released, TOTAL } from '../../libs/disclosure-control/src/index.ts';
import { boundsOf } from './bounds.ts';
import type { CountyTable } from './county-table.ts';
import { relationsOf } from './relations.ts';
import { type ShownCell, shownTable } from '../../test/builders/shown-table.ts';

const firstOf = (employed: number, unknown: number): Released =>
  shownTable(
    ['municipality', 'age', 'gender', 'status'],
    [
      [['9901', '18-19', 'female', 'employed'], employed],
      [['9901', '18-19', 'female', 'unknown'], unknown],
    ],
  );

const backgroundsOf = (cells: readonly ShownCell[]): Released =>
  shownTable(['county', 'background', 'status'], cells);

const askedOf = (first: Released, backgrounds: Released) => {
  const tables: readonly CountyTable[] = [
    { cube: 'first', released: first },
    { cube: 'background', released: backgrounds },
  ];
  const relations = relationsOf(tables, '2026Q3');
  const released = tables.map((one) => one.released);
  return { relations, findings: findingsTogether(released, relations) };
};

test('of each status the cube aims at what the first cube shows in the county', () => {
  const { aims } = boundsOf('background', ['99'], firstOf(20, 35), new Map());
  const wanted = figureStatuses.map((status) => [
    JSON.stringify(['99', TOTAL, status]),
    status === 'employed' ? 20 : status === 'unknown' ? 35 : 0,
  ]);
  expect([...(aims ?? [])]).toEqual(wanted);
});

test('where both show the same of each status nothing is narrowed by the two together', async () => {
  const { relations, findings } = askedOf(
    firstOf(20, 35),
    backgroundsOf([
      [['99', 'immigrant', 'employed'], 5],
      [['99', 'rest', 'employed'], 15],
      [['99', 'immigrant', 'unknown'], 10],
      [['99', 'rest', 'unknown'], 25],
    ]),
  );
  expect(relations.shared).toHaveLength(figureStatuses.length);
  expect(await findings).toEqual([]);
});

test('the same totals with other statuses narrow what each shows: the statuses are asked, not the total alone', async () => {
  const { findings } = askedOf(
    firstOf(20, 35),
    backgroundsOf([
      [['99', 'immigrant', 'employed'], 5],
      [['99', 'rest', 'employed'], 20],
      [['99', 'immigrant', 'unknown'], 10],
      [['99', 'rest', 'unknown'], 20],
    ]),
  );
  expect(await findings).toContainEqual(expect.objectContaining({ check: 'interval', table: 0 }));
});
