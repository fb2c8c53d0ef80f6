import { expect, test } from '@jest/globals';
import { answeringBlockers, requireMayAnswer, seriesOf } from './answering.ts';
import { allDimensions, type DimensionAnswers, dimensions, scale } from './dimensions.ts';

const none: DimensionAnswers = {
  satisfaction: null,
  meaning: null,
  mastery: null,
  safety: null,
  belonging: null,
  everyday: null,
  home: null,
  money: null,
};

test('what is asked, and the scale', () => {
  expect(allDimensions.map((one) => `${one} ${dimensions[one]}`)).toEqual([
    'satisfaction felt',
    'meaning felt',
    'mastery felt',
    'safety felt',
    'belonging felt',
    'everyday around',
    'home around',
    'money around',
  ]);
  expect(scale).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('any question may be skipped, but not all of them', () => {
  expect(answeringBlockers({ ...none, money: 0 })).toEqual([]);
  expect(answeringBlockers(none)).toEqual(['nothing_answered']);
  expect(() => {
    requireMayAnswer(none);
  }).toThrow('blocked');
});

test.each([11, -1, 2.5])('%s is not on the scale', (value) => {
  expect(answeringBlockers({ ...none, home: value })).toEqual(['not_on_the_scale']);
});

test('one dimension through time, oldest first, without the days on which it was skipped', () => {
  const days = [
    { onDay: '2026-11-20', answers: { ...none, safety: 7 } },
    { onDay: '2026-09-01', answers: { ...none, safety: 3, money: 1 } },
    { onDay: '2026-10-01', answers: { ...none, money: 2 } },
  ];
  expect(seriesOf(days, 'safety')).toEqual([
    { onDay: '2026-09-01', value: 3 },
    { onDay: '2026-11-20', value: 7 },
  ]);
});
