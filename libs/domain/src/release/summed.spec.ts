import { expect, test } from '@jest/globals';
import { allSituations } from '../template/situations.ts';
import { dimensionsOf } from './cubes.ts';
import { labelsOfSum, summed } from './summed.ts';

test('each situation is the sum of its kinds, over what it is divided by first', () => {
  expect(summed.map(({ finer, sum }) => `${sum} of ${finer}`)).toEqual(
    allSituations.map((situation) => `situation_${situation} of kinds_${situation}`),
  );
  for (const { finer, sum } of summed) expect(dimensionsOf(sum)).toEqual(dimensionsOf(finer).slice(1));
  expect(labelsOfSum(['mentor', 'good'])).toEqual(['good']);
});
