import { expect, test } from '@jest/globals';
import { allCubes, usefulnessOf } from '#domain/release/cubes';
import { isBound } from './bounds.ts';
import { whichGoes } from './which-goes.ts';

const enough =
  (...those: string[]) =>
  (one: string): Promise<boolean> =>
    Promise.resolve(those.includes(one));

test.each([
  [['a', 'b', 'c'], ['b', 'c'], 'b'],
  [['a', 'b', 'c'], ['a'], 'a'],
  [['a', 'b', 'c'], [], 'a'],
  [['a'], [], 'a'],
  [[], [], undefined],
])('of %j, where each of %j is enough, %s goes', async (candidates, those, gone) => {
  expect(await whichGoes(candidates, enough(...those))).toBe(gone);
});

test('each cube that is bound by more than a total has a place of its own, below every other', () => {
  const bound = allCubes.filter(isBound);
  const free = allCubes.filter((cube) => !isBound(cube)).map(usefulnessOf);
  expect(new Set(bound.map(usefulnessOf)).size).toBe(bound.length);
  expect(Math.max(...bound.map(usefulnessOf))).toBeLessThan(Math.min(...free));
});

test('kinds within a situation go before the kinds, and after what is bound to a status', () => {
  const order = ['cohort1', 'kinds_leaving_care', 'measure_mentor'] as const;
  expect(order.map(usefulnessOf)).toEqual(order.map(usefulnessOf).toSorted((one, other) => one - other));
  expect(new Set(order.map(usefulnessOf)).size).toBe(order.length);
});
