import { expect, test } from '@jest/globals';
import { premises } from '#domain/meeting/participation';
import { keysOf } from '#domain/closed-table/closed-table';
import { allCubes, dimensionsOf } from '#domain/release/cubes';
import { personTable, TOTAL } from '../../libs/disclosure-control/src/index.ts';
import { shownTable } from '../../test/builders/shown-table.ts';
import { sameBinAims, sameCellsIn } from './same-bins.ts';

const premiseCubes = allCubes.filter((cube) => cube.startsWith('premise_'));
const secret = Buffer.from('the secret of the bins');
const rules = { secret, base: 5, period: 'quarter', sensitive: 'documented' };
const noStays: ReadonlyMap<string, number> = new Map();

const tableOf = (met: number) =>
  personTable(
    {
      dimensions: ['county', 'documented'],
      persons: Array.from({ length: 40 }, (_, person) => ({
        id: String(person),
        labels: ['99', person < 22 ? 'no_meeting' : person < 22 + met ? 'met' : 'not_met'],
      })),
      labels: [['99'], ['no_meeting', 'met', 'not_met']],
      above: new Map(),
    },
    secret,
  );

const aims = new Map([[JSON.stringify(['99', TOTAL]), 40]]);

test('each premise has a cube, and whoever had no meeting is in the same bin of each', () => {
  expect(premiseCubes).toHaveLength(keysOf(premises).length);
  for (const cube of premiseCubes) {
    expect(dimensionsOf(cube)[0]?.labels).toContain('no_meeting');
    expect(sameBinAims(cube, tableOf(3), rules, aims, noStays).size).toBe(1);
  }
});

test('however the others are divided, all of the cubes are to show the same of them', () => {
  const shown = premiseCubes.flatMap((cube, met) => [
    ...sameBinAims(cube, tableOf(met * 4), rules, aims, noStays).entries(),
  ]);
  expect(new Set(shown.map(([key]) => key))).toEqual(new Set([JSON.stringify(['99', 'no_meeting'])]));
  expect(new Set(shown.map(([, value]) => value)).size).toBe(1);
  expect([20, 25]).toContain(shown[0]?.[1]);
});

test('what was shown of the same persons stays; and a cube without such a bin has none', () => {
  const key = JSON.stringify(['99', 'no_meeting']);
  for (const before of [20, 25])
    expect(sameBinAims('premise_told', tableOf(3), rules, aims, new Map([[key, before]])).get(key)).toBe(
      before,
    );
  expect(sameBinAims('school', tableOf(3), rules, aims, noStays).size).toBe(0);
});

test('the audit is told of the bin in each cube that has it, and of none in the others', () => {
  const released = shownTable(
    ['county', 'documented'],
    [
      [['99', 'no_meeting'], 20],
      [['99', 'met'], 20],
    ],
  );
  const cubes = ['first', 'school', 'premise_told', 'premise_heard', 1] as const;
  expect(sameCellsIn(cubes.map((cube) => ({ cube, released })))).toEqual([
    [
      { table: 2, cell: 0 },
      { table: 3, cell: 0 },
    ],
  ]);
});
