import { expect, test } from '@jest/globals';
import { allTransitionKinds, transitionKinds } from './kinds.ts';
import { milestonesFor, monthsBefore, runway } from './runway.ts';

test('the milestones are counted back from an 18th birthday', () => {
  expect(milestonesFor('bup_to_dps', '2027-08-31').map(({ code, due }) => `${due} ${code}`)).toEqual([
    '2026-08-31 talked_with_young_person',
    '2027-02-28 receiver_contacted',
    '2027-02-28 consents_renewed',
    '2027-05-31 hand_over_written',
    '2027-05-31 joint_meeting',
    '2027-07-31 first_meeting_booked',
  ]);
});

test('every kind has its milestones, in months before the date', () => {
  const year =
    'talked_with_young_person 12 receiver_contacted 6 consents_renewed 6 hand_over_written 3 joint_meeting 3 first_meeting_booked 1';
  const place =
    'talked_with_young_person 12 receiver_found 8 applied 6 receiver_contacted 3 hand_over_written 1 first_meeting_booked 1';
  const schoolYear =
    'talked_with_young_person 6 applied 5 hand_over_written 2 joint_meeting 1 first_meeting_booked 1';
  const months =
    'talked_with_young_person 3 receiver_contacted 3 hand_over_written 1 joint_meeting 1 first_meeting_booked 1';
  const now = 'talked_with_young_person 1 receiver_contacted 1 hand_over_written 0 first_meeting_booked 0';
  const lines = allTransitionKinds.map((kind) => [
    kind,
    Object.entries(transitionKinds[kind].milestones).flat().join(' '),
  ]);
  expect(Object.fromEntries(lines)).toEqual({
    lower_to_upper_secondary: year,
    vg1_to_vg2: schoolYear,
    vg2_to_vg3: schoolYear,
    upper_secondary_to_apprenticeship: place,
    school_to_ot: now,
    ot_to_nav: months,
    apprenticeship_to_work: place,
    unemployment_to_illness: now,
    illness_to_low_income: months,
    low_income_to_work: months,
    introduction_to_work_or_school: year,
    child_welfare_to_nav: year,
    child_welfare_to_aftercare: year,
    bup_to_dps: year,
    care_to_own_home: place,
    institution_to_home: months,
    prison_to_home: months,
    new_municipality: months,
    reception_to_settlement: year,
  });
});

test('a transition should start when its first milestone is due', () => {
  expect([monthsBefore('bup_to_dps'), monthsBefore('vg1_to_vg2'), monthsBefore('school_to_ot')]).toEqual([
    12, 6, 1,
  ]);
});

test('a milestone for the day itself is due on the date of the transition', () => {
  expect(milestonesFor('school_to_ot', '2026-12-01').at(-1)?.due).toBe('2026-12-01');
});

test('on the runway a milestone is done, late, next or later', () => {
  const step = (
    code: 'applied' | 'receiver_found' | 'joint_meeting' | 'hand_over_written' | 'consents_renewed',
    due: string,
    doneOn: string | null = null,
  ) => ({ code, due, doneOn });
  const steps = runway(
    [
      step('joint_meeting', '2027-02-01'),
      step('applied', '2026-09-01', '2026-10-05'),
      step('receiver_found', '2026-11-19'),
      step('hand_over_written', '2026-11-20'),
      step('consents_renewed', '2027-03-01', '2026-11-01'),
    ],
    '2026-11-20',
  );
  expect(steps.map(({ code, state }) => `${code} ${state}`)).toEqual([
    'applied done',
    'receiver_found late',
    'hand_over_written next',
    'joint_meeting later',
    'consents_renewed done',
  ]);
});
