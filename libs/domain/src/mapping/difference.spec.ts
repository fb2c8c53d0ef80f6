import { expect, test } from '@jest/globals';
import type { Answer, AreaAnswer } from './answers.ts';
import { allAreas, type Area } from './areas.ts';
import { difference } from './difference.ts';

const said = (area: Area, answer: Answer): AreaAnswer => ({ area, answer, ownWords: '', note: '' });

test('each area is better, worse, the same, new, or not asked about again', () => {
  const before = [
    said('housing', 'serious'),
    said('debt', 'fine'),
    said('income', 'some'),
    said('school', 'some'),
  ];
  const now = [
    said('housing', 'some'),
    said('debt', 'acute'),
    said('income', 'some'),
    said('safety', 'serious'),
  ];
  const changes = difference(before, now).filter(({ change }) => change !== 'not_talked');
  expect(changes).toEqual([
    { area: 'housing', from: 'serious', to: 'some', change: 'better' },
    { area: 'debt', from: 'fine', to: 'acute', change: 'worse' },
    { area: 'income', from: 'some', to: 'some', change: 'same' },
    { area: 'school', from: 'some', to: 'not_talked', change: 'not_asked_again' },
    { area: 'safety', from: 'not_talked', to: 'serious', change: 'new' },
  ]);
});

test('all areas stand in the difference, also those nobody has talked about', () => {
  expect(difference([], []).map(({ area }) => area)).toEqual(allAreas);
  expect(new Set(difference([], []).map(({ change }) => change))).toEqual(new Set(['not_talked']));
});
