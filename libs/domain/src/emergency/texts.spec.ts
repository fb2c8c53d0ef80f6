import { expect, test } from '@jest/globals';
import { allEmergencyReasons, emergencyReasons, isEmergencyReason } from './reasons.ts';
import { openingTexts, opensNothing, reviewTexts } from './refusal-texts.ts';
import type { InThreeLanguages } from './words.ts';

const texts: [string, InThreeLanguages][] = [
  ['opens-nothing', opensNothing],
  ...Object.entries(emergencyReasons),
  ...Object.entries(openingTexts),
  ...Object.entries(reviewTexts),
];

test.each(texts)('%s is said in three languages', (_, { nb, nn, en }) => {
  expect(Math.min(nb.length, nn.length, en.length)).toBeGreaterThan(8);
  expect([nb, nn]).not.toContain(en);
});

test('the reasons for opening', () => {
  expect(allEmergencyReasons).toEqual(['danger', 'child_welfare', 'absent_colleague', 'other']);
  expect(isEmergencyReason('danger')).toBe(true);
  expect(isEmergencyReason('curiosity')).toBe(false);
});

test('every refusal has its sentence', () => {
  expect(Object.keys(openingTexts)).toHaveLength(10);
  expect(Object.keys(reviewTexts)).toHaveLength(6);
});
