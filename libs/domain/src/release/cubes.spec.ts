import { expect, test } from '@jest/globals';
import { allCubes, cubes, dimensionsOf, isCube } from './cubes.ts';

test('every cube by name, what it is divided by, and for which places it is made', () => {
  const lines = allCubes.map(
    (cube) =>
      `${cube}: ${dimensionsOf(cube)
        .map(({ code, labels }) => `${code} ${labels.join(' ')}`)
        .join(' × ')} (${cubes[cube].levels.join(' ')})`,
  );
  expect(lines).toEqual([
    'batons: handOvers 0 1 2-3 4+ (county municipality)',
    'unheld: days 0-14 15-30 31-90 91+ (county municipality)',
    'to_mapping: days 0-14 15-30 31-90 91+ not_yet (county municipality)',
    'to_plan: days 0-14 15-30 31-90 91+ not_yet (county municipality)',
    'to_measure: days 0-14 15-30 31-90 91+ not_yet (county municipality)',
    'measures: helped none good little no (county municipality)',
    'caseload: withHolder 1-10 11-20 21-40 41+ (county)',
  ]);
});

test('only a name of the table is a cube', () => {
  expect(isCube('batons')).toBe(true);
  expect(isCube('toString')).toBe(false);
});
