import { expect, test } from '@jest/globals';
import { allCubes, type CubeCode } from '#domain/release/cubes';
import { drawnCubes, withSums } from './summed-cubes.ts';

const shown = { values: new Map<string, number>(), marks: new Map<string, string>() };
const releaseOf = (...cubes: readonly CubeCode[]) => new Map(cubes.map((cube) => [cube, shown]));
const care = ['kinds_leaving_care', 'situation_leaving_care'] as const;
const drawnOf = (...releases: ReturnType<typeof releaseOf>[]) => {
  const drawn = drawnCubes({ releases });
  return care.filter((cube) => drawn.includes(cube));
};

test('the finer cube is drawn and its sum is not, so that no sum is seen twice', () => {
  expect(drawnOf()).toEqual(['kinds_leaving_care']);
  expect(drawnCubes({ releases: [] })).toHaveLength(allCubes.length - 7);
});

test('a correction of a release that has the sum alone draws the sum, whichever of the chain it is', () => {
  expect(drawnOf(releaseOf('situation_leaving_care'))).toEqual(['situation_leaving_care']);
  expect(drawnOf(releaseOf(...care))).toEqual(['kinds_leaving_care']);
  expect(drawnOf(releaseOf(...care), releaseOf('situation_leaving_care'))).toEqual([
    'situation_leaving_care',
  ]);
  // where neither was shown, nobody has looked at the sum before
  expect(drawnOf(releaseOf('batons'))).toEqual(['kinds_leaving_care']);
});

const cell = (place: string, labels: readonly string[], value: number) => ({
  ...{ cube: care[0], place, labels, value },
});
const made = (leftOut: readonly string[], ...cells: ReturnType<typeof cell>[]) => ({
  ...{ cells, marks: [], merged: [] },
  checked: { cubes: 44, cubeCells: cells.length, linked: 0, cubesMended: 0, leftOut },
});

test('a sum adds up what is shown, place by place', () => {
  const { cells, checked } = withSums(
    made(
      ['batons'],
      cell('98', ['none', 'none'], 20),
      cell('98', ['mentor', 'good'], 15),
      cell('98', ['kvp', 'good'], 10),
      cell('99', ['mentor', 'good'], 5),
    ),
  );
  expect(cells.slice(4)).toEqual([
    { cube: care[1], place: '98', labels: ['none'], value: 20 },
    { cube: care[1], place: '98', labels: ['good'], value: 25 },
    { cube: care[1], place: '99', labels: ['good'], value: 5 },
  ]);
  expect(checked).toMatchObject({ cubeCells: 7, leftOut: ['batons'] });
});

test('where the finer cube is left out, so is its sum', () => {
  const { cells, checked } = withSums(made(['kinds_leaving_care']));
  expect([cells, checked.leftOut]).toEqual([[], [...care]]);
});
