import { expect, test } from '@jest/globals';
import { unknownTo } from './newer.ts';

test('a database of a newer version has migrations that this one does not know', () => {
  expect(unknownTo(['First1', 'Second2'], ['First1', 'Second2', 'Third3'])).toEqual(['Third3']);
});

test('an older or equal database has none', () => {
  expect(unknownTo(['First1', 'Second2'], ['First1'])).toEqual([]);
  expect(unknownTo(['First1', 'Second2'], ['First1', 'Second2'])).toEqual([]);
});
