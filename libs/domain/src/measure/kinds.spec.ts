import { expect, test } from '@jest/globals';
import {
  allMeasureKinds,
  allOutcomes,
  isMeasureKind,
  isOutcomeOf,
  measureKinds,
  outcomesOf,
} from './kinds.ts';

test('every kind of measure has its category and its own outcomes', () => {
  expect(
    allMeasureKinds.map((kind) => [kind, measureKinds[kind].category, ...outcomesOf(kind)].join(' ')),
  ).toEqual([
    'work_practice work_economy employed apprenticeship school new_measure broken_off',
    'apprenticeship work_economy trade_certificate employed new_apprenticeship broken_off',
    'kvp work_economy employed school new_measure benefit broken_off',
    'introduction_programme work_economy employed school prolonged broken_off',
    'housing_follow_up work_economy own_home_kept new_home home_lost broken_off',
    'mentor basic goes_on_alone prolonged broken_off',
    'school_support school school prolonged new_measure broken_off',
    'debt_advice work_economy in_order payment_plan prolonged broken_off',
    'treatment health finished referred_on prolonged broken_off',
    'leisure basic goes_on_alone new_measure broken_off',
    'other basic as_hoped partly not_as_hoped broken_off',
  ]);
});

test('what has no name here is «other»', () => {
  expect(isMeasureKind('horse_riding')).toBe(false);
  expect(isMeasureKind('other')).toBe(true);
});

test('a measure ends in an outcome of its own kind', () => {
  expect(isOutcomeOf('apprenticeship', 'trade_certificate')).toBe(true);
  expect(isOutcomeOf('mentor', 'trade_certificate')).toBe(false);
  expect(allOutcomes().filter((outcome) => outcome === 'broken_off')).toEqual(['broken_off']);
  expect(allOutcomes()).toContain('home_lost');
});
