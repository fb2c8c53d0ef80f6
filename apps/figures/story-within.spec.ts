import { expect, test } from '@jest/globals';
import { allMeasureKinds } from '#domain/measure/kinds';
import { kindCube } from '#domain/release/what-helps';
import type { CubeCode } from '#domain/release/cubes';
import type { Quarter } from '#domain/calendar/quarter';
import { findingsTogether } from '../../libs/disclosure-control/src/index.ts';
import { partedTable, shownTable } from '../../test/builders/shown-table.ts';
import type { CountyTable } from './county-table.ts';
import { relationsOf } from './relations.ts';

const first: CountyTable = {
  cube: 'first',
  released: shownTable(
    ['municipality', 'age', 'gender', 'status'],
    ['other', 'employed', 'unemployed'].map((status) => [['9901', '18-19', 'female', status], 15]),
  ),
};

/** A cube of two bins that shows everybody of the first. */
const parted = (cube: CubeCode, rest: string, own: string, value: number): CountyTable => ({
  cube,
  released: partedTable(['county', '99'], rest, own, value),
});

const foundIn = async (beside: readonly CountyTable[], quarter: Quarter = '2026Q3') => {
  const tables = [first, ...beside];
  const released = tables.map((one) => one.released);
  const { within = [], ...others } = relationsOf(tables, quarter);
  // apart, nothing is given away
  expect(await findingsTogether(released, others)).toEqual([]);
  const findings = await findingsTogether(released, { ...others, within });
  return new Set(findings.map(({ table }) => tables[table]?.cube));
};

const measures = (good: number) => parted('measures', 'none', 'good', good);
const stillIn = (value: number) => parted('completion', 'not_counted', 'still_in', value);
const inSchool = (value: number) => parted('completion_county', 'not_counted', 'still_in', value);

test('what the newest of all measures did, the newest of its kind did', async () => {
  const kinds = allMeasureKinds.map((kind) => parted(kindCube(kind), 'none', 'good', 0));
  expect(await foundIn([measures(45), ...kinds])).toContain('measures');
  expect(await foundIn([measures(45), ...kinds.slice(1)])).toEqual(new Set());
});

test('who is still in school after five years is in the county’s figure, when both are about one day', async () => {
  const tables = [stillIn(5), inSchool(0)];
  expect(await foundIn(tables, '2026Q2')).toContain('completion');
  expect(await foundIn(tables, '2026Q3')).toContain('completion');
  expect(await foundIn(tables, '2026Q1')).toEqual(new Set());
  expect(await foundIn(tables, '2026Q4')).toEqual(new Set());
});
