import { expect, test } from '@jest/globals';
import { allLevels, isLevel, reaches } from './assurance.ts';

test('high is surer than substantial, and there is nothing else', () => {
  expect(allLevels).toEqual(['substantial', 'high']);
  expect(reaches('high', 'substantial')).toBe(true);
  expect(reaches('high', 'high')).toBe(true);
  expect(reaches('substantial', 'substantial')).toBe(true);
  expect(reaches('substantial', 'high')).toBe(false);
});

test('a word that a provider made up is no level', () => {
  expect(isLevel('high')).toBe(true);
  expect(isLevel('low')).toBe(false);
  expect(isLevel('toString')).toBe(false);
});
