import { expect, test } from '@jest/globals';
import { informationBlockers, lastExplained } from './information-given.ts';

const today = '2026-11-20';
const given = { byPostId: 'kari', on: today, how: 'Sammen på skolen, med tegninger' };

test('somebody explained, on a day that has been, in some way', () => {
  expect(informationBlockers(given, today)).toEqual([]);
  expect(informationBlockers({ ...given, byPostId: null }, today)).toEqual(['nobody_explained']);
  expect(informationBlockers({ ...given, on: '2026-11-21' }, today)).toEqual(['in_the_future']);
  expect(informationBlockers({ ...given, how: ' ' }, today)).toEqual(['how_not_told']);
});

test('the page tells of the last time somebody explained', () => {
  const earlier = { ...given, on: '2026-01-01' };
  const between = { ...given, on: '2026-06-01' };
  expect(lastExplained([between, given, earlier])).toBe(given);
  expect(lastExplained([])).toBeNull();
});
