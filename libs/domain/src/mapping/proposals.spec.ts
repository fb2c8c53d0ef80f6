import { expect, test } from '@jest/globals';
import type { Answer } from './answers.ts';
import { allAreas } from './areas.ts';
import { proposals } from './proposals.ts';

const everywhere = (answer: Answer) => allAreas.map((area) => ({ area, answer, ownWords: '', note: '' }));
const lines = (answer: Answer) =>
  proposals(everywhere(answer)).map(({ area, goal, measures }) =>
    [area, goal, ...measures.map((one) => `${one.code}/${one.responsible}/${String(one.deadlineDays)}`)].join(
      ' ',
    ),
  );

test('a serious answer proposes a goal and measures with a responsible service and a deadline in days', () => {
  expect(lines('serious')).toEqual([
    'housing a_safe_place_to_live housing_talk/housing/14',
    'debt control_of_money debt_counsellor/nav/14 pause_claims/nav/14',
    'income an_income_to_live_on clarify_benefits/nav/14',
    'papers papers_in_order help_with_papers/coordination/30',
    'physical_health better_health doctor_appointment/school_health/14',
    'mental_health feel_better doctor_appointment/school_health/14 someone_to_talk_to/youth_work/14',
    'substance_use control_of_substance_use substance_use_talk/school_health/14',
    'school a_school_day_that_works adapted_school_day/school/14 learning_support/ppt/30',
    'bullying a_safe_school activity_plan/school/7',
    'work a_way_to_work work_talk/nav/30',
    'language_digital understand_and_be_understood language_help/nav/30',
    'family_care good_days_for_the_children kindergarten_talk/coordination/7 family_support/child_welfare/7',
    'safety to_be_safe safety_plan/child_welfare/7 crisis_centre_contact/coordination/7',
    'network people_around_me meeting_place/youth_work/30',
    'leisure something_to_look_forward_to leisure_contact/youth_work/30',
    'strengths know_what_i_am_good_at strengths_talk/youth_work/30',
    'helpers somebody_to_turn_to network_map/coordination/14',
  ]);
});

test('an acute answer proposes the same, sooner', () => {
  const days = proposals(everywhere('acute')).map(
    ({ area, measures }) => `${area} ${measures.map((m) => m.deadlineDays).join(' ')}`,
  );
  expect(days).toEqual([
    'housing 3',
    'debt 3 3',
    'income 3',
    'papers 7',
    'physical_health 3',
    'mental_health 3 3',
    'substance_use 3',
    'school 3 7',
    'bullying 1',
    'work 7',
    'language_digital 7',
    'family_care 1 1',
    'safety 1 1',
    'network 7',
    'leisure 7',
    'strengths 7',
    'helpers 3',
  ]);
});

test('what is fine, a small worry or not talked about proposes nothing', () => {
  expect([...lines('fine'), ...lines('some'), ...lines('not_talked')]).toEqual([]);
});
