import { expect, test } from '@jest/globals';
import { allAgeGroups, ageGroups } from '../release/cube.ts';
import { agesIn, ageUnions } from './age-unions.ts';

test('the ages of Statistics Norway are ours put together, each once', () => {
  expect(Object.values(ageUnions).flat()).toEqual(allAgeGroups);
  expect(
    Object.values(ageUnions).map((own) =>
      [ageGroups[own[0]][0], ageGroups[own.at(-1) ?? own[0]][1]].join('-'),
    ),
  ).toEqual(Object.keys(ageUnions));
});

test('an age of ours, and all together, stand for themselves', () => {
  expect(agesIn('15-19')).toEqual(['15-17', '18-19']);
  expect([agesIn('15-17'), agesIn('T')]).toEqual(['15-17', 'T']);
});
