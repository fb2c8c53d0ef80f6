import { expect, test } from '@jest/globals';
import { allCubes, type CubeCode } from '#domain/release/cubes';
import { partedTable, shownTable } from '../../test/builders/shown-table.ts';
import { boundBy } from './bound-cubes.ts';
import type { CountyTable } from './county-table.ts';
import { nearlyFindings, nearlyWithin } from './nearly-within.ts';

/** A cube of forty-five young people in two bins. */
const parted = (cube: CubeCode, rest: string, own: string, value: number): CountyTable => ({
  cube,
  released: partedTable(['county', '99'], rest, own, value),
});
const cohort = (cube: CubeCode, after: string, value: number): CountyTable => ({
  cube,
  released: shownTable(['county', 'before', 'after'], [[['99', 'outside', after], value]]),
});
const foundIn = async (...tables: readonly CountyTable[]) =>
  new Set((await nearlyFindings(tables)).map(({ table }) => tables[table]?.cube));

const batons = parted('batons', '0', '1', 20);

test.each([
  ['measures', 'none', 'good', 'to_measure', 'not_yet', '0-14'],
  ['school', 'not_asked', 'fine', 'to_mapping', 'not_yet', '15-30'],
  ['pulse_heard', 'none', 'yes', 'premise_told', 'no_meeting', 'met'],
  ['pulse_knows_who', 'none', 'no', 'premise_told', 'no_meeting', 'not_met'],
  ['pulse_pull_together', 'none', 'partly', 'premise_told', 'no_meeting', 'met'],
] as const)(
  '%s: more of them than of those they are among give both away',
  async (part, none, own, whole, not, is) => {
    const others = parted(whole, not, is, 0);
    expect(await foundIn(batons, parted(part, none, own, 0), others)).toEqual(new Set());
    expect(await foundIn(batons, parted(part, none, own, 5), others)).toEqual(new Set([part, whole]));
    // so many more cannot be among them at all: there are exceptions, and nothing is told
    expect(await foundIn(batons, parted(part, none, own, 10), others)).toEqual(new Set());
  },
);

test.each(['employed', 'in_education', 'in_measures', 'inside', 'unknown', 'outside_in_all', 'other'])(
  'more of an older cohort than of the next give both away: %s',
  async (after) => {
    const newer = cohort('cohort3', after, 0);
    expect(await foundIn(newer, cohort('cohort4', after, 0))).toEqual(new Set());
    expect(await foundIn(newer, cohort('cohort4', after, 5))).toEqual(new Set(['cohort3', 'cohort4']));
    expect(await foundIn(newer, cohort('cohort5', after, 5))).toEqual(new Set());
  },
);

test('each cube that is asked so says so in its line', () => {
  const asked = new Set(nearlyWithin.flatMap(({ part, whole }) => [part, whole]));
  expect(allCubes.filter((cube) => boundBy[cube].some((bond) => bond === 'nearly'))).toEqual(
    allCubes.filter((cube) => asked.has(cube)),
  );
});
