import { expect, test } from '@jest/globals';
import { findingsTogether, type Released } from '../../libs/disclosure-control/src/index.ts';
import { shownTable } from '../../test/builders/shown-table.ts';
import { helpedWithin } from './helped-within.ts';
import type { CountyTable } from './county-table.ts';
import { relationsOf } from './relations.ts';

const first: CountyTable = {
  cube: 'first',
  released: shownTable(
    ['municipality', 'age', 'gender', 'status'],
    ['other', 'employed', 'unemployed'].map((status) => [['9901', '18-19', 'female', status], 15]),
  ),
};
const bins = (none: number, good: number, little = 0): Released =>
  shownTable(
    ['county', 'helped'],
    [
      [['99', 'none'], none],
      [['99', 'good'], good],
      [['99', 'little'], little],
    ],
  );
const within = (elsewhere: number, mentor: number, kvp = 0): Released =>
  shownTable(
    ['county', 'kind', 'helped'],
    [
      [['99', 'none', 'elsewhere'], elsewhere],
      [['99', 'mentor', 'good'], mentor],
      [['99', 'kvp', 'good'], kvp],
    ],
  );
const findingsOf = async (...beside: readonly CountyTable[]) => {
  const tables = [first, ...beside];
  const findings = await findingsTogether(
    tables.map(({ released }) => released),
    relationsOf(tables, '2026Q3'),
  );
  return findings.map(({ table, labels }) => `${String(tables[table]?.cube)} ${labels.join(' ')}`);
};

test('more in a situation than there are of the kind gives both away, and is found', async () => {
  const mentors = (good: number, little: number): CountyTable => ({
    ...{ cube: 'measure_mentor', released: bins(45 - good - little, good, little) },
  });
  const care = (mentor: number): CountyTable => ({
    ...{ cube: 'kinds_leaving_care', released: within(45 - mentor, mentor) },
  });
  expect(await findingsOf(mentors(20, 5), care(5))).toEqual([]);
  // one to four have a mentor that helped: each of the two alone leaves five at least
  expect(await findingsOf(mentors(0, 0), care(10))).not.toEqual([]);
  expect(await findingsOf(mentors(0, 0), care(0))).toEqual([]);
});

test('a kind is among all measures, and a situation too where its kind is not told', async () => {
  const all: CountyTable = { cube: 'measures', released: bins(45, 0) };
  const debt: CountyTable = { cube: 'measure_debt_advice', released: bins(40, 5) };
  const care: CountyTable = { cube: 'kinds_leaving_care', released: within(35, 10) };
  // nine could have had advice by its own table, and eight at most have had anything
  expect(await findingsOf(all, debt)).toContain('measure_debt_advice 99 good');
  expect(await findingsOf(all, care)).toContain('kinds_leaving_care 99 mentor good');
  expect(await findingsOf(care, debt)).toEqual([]);
});

test('only what is told of the same kind is held together', () => {
  const tables: readonly CountyTable[] = [
    first,
    { cube: 'measures', released: bins(20, 15, 5) },
    { cube: 'measure_mentor', released: bins(30, 5, 5) },
    { cube: 'kinds_leaving_care', released: within(25, 10, 5) },
  ];
  const cells = (places: readonly { readonly table: number; readonly cell: number }[]) =>
    places.map(({ table, cell }) => `${String(table)}:${String(cell)}`).join(' ');
  expect(helpedWithin(tables).map(({ part, whole }) => `${cells(part)} in ${cells(whole)}`)).toEqual([
    '3:2 in 1:1 1:2',
    '2:1 2:2 in 1:1 1:2',
    '3:1 in 2:1 2:2',
  ]);
  expect(helpedWithin([first])).toEqual([]);
});
