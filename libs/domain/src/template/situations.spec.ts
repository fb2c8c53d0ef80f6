import { expect, test } from '@jest/globals';
import { allSituations, isSituation, situations, situationsOf, situationsOn } from './situations.ts';

test('each situation is shown by the transitions that belong to it', () => {
  expect(allSituations.map((one) => `${one}: ${situations[one].join(' ')}`)).toEqual([
    'school_start: lower_to_upper_secondary vg1_to_vg2 vg2_to_vg3',
    'ot_follow_up: school_to_ot ot_to_nav',
    'leaving_care: child_welfare_to_nav child_welfare_to_aftercare care_to_own_home institution_to_home prison_to_home',
    'bup_to_dps: bup_to_dps',
    'apprenticeship: upper_secondary_to_apprenticeship apprenticeship_to_work',
    'long_illness: unemployment_to_illness illness_to_low_income low_income_to_work',
    'refugee_settlement: introduction_to_work_or_school reception_to_settlement',
  ]);
});

test('a case is in as many situations as its transitions show', () => {
  expect(situationsOf(['bup_to_dps', 'school_to_ot', 'new_municipality'])).toEqual([
    'ot_follow_up',
    'bup_to_dps',
  ]);
  expect(situationsOf([])).toEqual([]);
});

test('a word that is no situation is not taken for one', () => {
  expect(['bup_to_dps', 'toString', 'care'].map(isSituation)).toEqual([true, false, false]);
});

test('a transition shows a situation from when it is written until a year after its date', () => {
  const on = (onDate: string) => situationsOn([{ kind: 'bup_to_dps', onDate }], '2026-09-30');
  expect([on('2027-05-01'), on('2026-01-01'), on('2025-10-01')]).toEqual(Array(3).fill(['bup_to_dps']));
  expect(on('2025-09-30')).toEqual([]);
});
