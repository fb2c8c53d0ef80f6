import { expect, test } from '@jest/globals';
import { allCategories, categories, inOrder, isCategory } from './categories.ts';

test('there are five categories in a fixed order', () => {
  expect(categories).toEqual({ basic: 1, school: 2, work_economy: 3, health: 4, family: 5 });
  expect(allCategories).toEqual(['basic', 'school', 'work_economy', 'health', 'family']);
});

test('a word outside the five is no category', () => {
  expect(isCategory('family')).toBe(true);
  expect(isCategory('police')).toBe(false);
});

test('categories are named once and in order', () => {
  expect(inOrder(['family', 'basic', 'family', 'health', 'work_economy', 'school'])).toEqual([
    'basic',
    'school',
    'work_economy',
    'health',
    'family',
  ]);
});
