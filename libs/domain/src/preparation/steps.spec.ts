import { expect, test } from '@jest/globals';
import { allSteps, dueOf, isStepOf, stepsVersion } from './steps.ts';

test('the steps of every known date: when, who, only if there, and where it belongs', () => {
  const lines = allSteps.map(({ kind, code, before, owners, onlyIfThere, category }) =>
    [kind, code, JSON.stringify(before), owners.join('/') || 'holder', onlyIfThere && 'only', category]
      .filter(Boolean)
      .join(' '),
  );
  expect(lines).toEqual([
    'turns_18 talk_about_eighteen {"months":12} holder',
    'turns_18 consents_of_ones_own {"months":6} holder',
    'turns_18 coordinator_after_eighteen {"months":6} coordination',
    'turns_18 treatment_after_eighteen {"months":6} bup only health',
    'turns_18 aftercare_offered {"months":6} child_welfare only family',
    'turns_18 income_after_eighteen {"months":3} nav work_economy',
    'turns_18 guardians_told {"months":1} holder',
    'turns_30 talk_about_thirty {"months":12} holder',
    'turns_30 adult_help_agreed {"months":6} nav/coordination',
    'turns_30 last_review_set {"months":3} holder',
    'end_of_lower_secondary talk_about_choices {"months":9} school',
    'end_of_lower_secondary special_admission_looked_at {"days":140} school/ppt',
    'end_of_lower_secondary application_sent {"days":112} school',
    'end_of_lower_secondary new_school_met {"months":2} school',
    'end_of_lower_secondary summer_contact_agreed {"days":14} school/ot',
    'end_of_apprenticeship talk_about_after {"months":9} ot/nav',
    'end_of_apprenticeship trade_test_registered {"months":6} ot',
    'end_of_apprenticeship next_job_sought {"months":3} nav/ot',
    'end_of_apprenticeship first_day_agreed {"months":1} nav/ot',
    'end_of_measure looked_back_together {"months":3} nav/coordination',
    'end_of_measure next_step_chosen {"months":2} nav/coordination',
    'end_of_measure receiver_asked {"months":1} nav/coordination',
    'end_of_measure first_meeting_agreed {"days":14} nav/coordination',
  ]);
  expect(stepsVersion).toBe('2026-2');
});

test('a step is counted back in whole months or in days', () => {
  expect(dueOf({ before: { months: 6 } }, '2027-03-14')).toBe('2026-09-14');
  expect(dueOf({ before: { months: 1 } }, '2027-03-31')).toBe('2027-02-28');
  expect(dueOf({ before: { days: 140 } }, '2027-06-20')).toBe('2027-01-31');
});

test('a step belongs to its own date', () => {
  expect(isStepOf('turns_18', 'guardians_told')).toBe(true);
  expect(isStepOf('end_of_measure', 'guardians_told')).toBe(false);
});
