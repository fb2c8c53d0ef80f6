import { expect, test } from '@jest/globals';
import {
  allBackgroundAnswers,
  answerOf,
  answerSigns,
  backgroundStandard,
  countedAs,
  figureBackgrounds,
} from './categories.ts';

test('the standard has three categories, told apart by where somebody and the family were born', () => {
  expect(backgroundStandard.categories).toEqual({
    immigrant: { born: 'abroad', familyFromAbroad: true },
    norwegian_born: { born: 'in_norway', familyFromAbroad: true },
    rest: { born: 'anywhere', familyFromAbroad: false },
  });
  expect(backgroundStandard).toMatchObject({
    version: '2026-1',
    validFrom: '2008-01-01',
    source: expect.stringMatching(/^SSB, /),
  });
});

test('not wanting to say, and no answer, are counted as unknown; every other answer as itself', () => {
  expect(figureBackgrounds).toEqual(['immigrant', 'norwegian_born', 'rest', 'unknown']);
  expect(allBackgroundAnswers.map(countedAs)).toEqual([...figureBackgrounds]);
  expect(countedAs(null)).toBe('unknown');
});

test('each answer has a sign of its own, all of one length, and is read back from it', () => {
  const signs = Object.values(answerSigns);
  expect(new Set(signs).size).toBe(4);
  expect(new Set(signs.map((sign) => sign.length))).toEqual(new Set([1]));
  expect(signs.map(answerOf)).toEqual([...allBackgroundAnswers]);
  expect([answerOf(''), answerOf('5')]).toEqual([null, null]);
});
