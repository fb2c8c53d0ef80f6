import { expect, test } from '@jest/globals';
import { keysOf } from '../closed-table/closed-table.ts';
import {
  daysOfNews,
  daysToSee,
  daysWithoutAnswer,
  daysWithoutContact,
  daysWithoutMapping,
  dayVerbs,
  myDayKinds,
  rankReasons,
  type MyDayKind,
} from './item-kinds.ts';
import { rank, showsToday } from './rank.ts';

const today = '2026-11-20';
const item = (kind: MyDayKind, due: string | null = null, id: string = kind) => ({ id, kind, due });

test('life and safety first, then who waits for an answer, the young person, deadlines, and what comes', () => {
  const backwards = keysOf(myDayKinds)
    .toReversed()
    .map((kind) => item(kind));
  expect(
    rank(backwards, today).map(({ place, kind, reason }) => `${String(place)} ${kind} ${reason}`),
  ).toEqual([
    '1 acute_undecided life_and_safety',
    '2 emergency_opened life_and_safety',
    '3 baton_offered somebody_waits_for_your_answer',
    '4 hand_over_offered somebody_waits_for_your_answer',
    '5 caseload_offered somebody_waits_for_your_answer',
    '6 invitation somebody_waits_for_your_answer',
    '7 meeting_asked somebody_waits_for_your_answer',
    '8 mentioned somebody_waits_for_your_answer',
    '9 request_to_join somebody_waits_for_your_answer',
    '10 case_requested somebody_waits_for_your_answer',
    '11 merge somebody_waits_for_your_answer',
    '12 role_proposed somebody_waits_for_your_answer',
    '13 law_proposed somebody_waits_for_your_answer',
    '14 erasure_to_confirm somebody_waits_for_your_answer',
    '15 relation_ending somebody_waits_for_your_answer',
    '16 release_to_approve somebody_waits_for_your_answer',
    '17 release_to_open somebody_waits_for_your_answer',
    '18 help_requested the_young_person_waits',
    '19 new_from_young_person the_young_person_waits',
    '20 meeting_wish the_young_person_waits',
    '21 correction_asked the_young_person_waits',
    '22 ask_again_own_words the_young_person_waits',
    '23 service_question the_young_person_waits',
    '24 data_request the_young_person_waits',
    '25 incident_clock the_law_or_a_deadline',
    '26 emergency_to_review the_law_or_a_deadline',
    '27 privacy_question the_law_or_a_deadline',
    '28 paper_request the_law_or_a_deadline',
    '29 level_0_deadline the_law_or_a_deadline',
    '30 meeting_today the_law_or_a_deadline',
    '31 measure_overdue the_law_or_a_deadline',
    '32 review_due the_law_or_a_deadline',
    '33 log_findings the_law_or_a_deadline',
    '34 erasure_to_prepare the_law_or_a_deadline',
    '35 retention_over the_law_or_a_deadline',
    '36 agreement_missing the_law_or_a_deadline',
    '37 roles_unread the_law_or_a_deadline',
    '38 incident_open the_law_or_a_deadline',
    '39 sender_runs_out soon_too_late',
    '40 milestone soon_too_late',
    '41 preparation soon_too_late',
    '42 pupils_identified soon_too_late',
    '43 consent_ending soon_too_late',
    '44 measure_soon soon_too_late',
    '45 left_behind soon_too_late',
    '46 number_missing soon_too_late',
    '47 mail_trouble soon_too_late',
    '48 post_ending soon_too_late',
    '49 agreement_ending soon_too_late',
    '50 release_due soon_too_late',
    '51 token_ending soon_too_late',
    '52 no_contact keeps_the_picture_true',
    '53 missing_data keeps_the_picture_true',
    '54 not_mapped keeps_the_picture_true',
    '55 mapping_repeat keeps_the_picture_true',
    '56 minutes_unshared keeps_the_picture_true',
    '57 invitation_unanswered keeps_the_picture_true',
    '58 hand_over_unanswered keeps_the_picture_true',
    '59 case_unanswered keeps_the_picture_true',
    '60 meeting_taken_over keeps_the_picture_true',
    '61 stand_in_did keeps_the_picture_true',
    '62 withheld_review keeps_the_picture_true',
    '63 still_there keeps_the_picture_true',
    '64 activity_to_confirm keeps_the_picture_true',
    '65 paper_due keeps_the_picture_true',
    '66 user_without_post keeps_the_picture_true',
    '67 template_draft keeps_the_picture_true',
    '68 population_old keeps_the_picture_true',
    '69 series_old keeps_the_picture_true',
    '70 release_new keeps_the_picture_true',
    '71 report_ready keeps_the_picture_true',
    '72 aim_passed keeps_the_picture_true',
    '73 aim_without_baseline keeps_the_picture_true',
  ]);
});

test('the reasons are told in the order in which they count', () => {
  const ranked = rank(
    keysOf(myDayKinds).map((kind) => item(kind)),
    today,
  );
  expect([...new Set(ranked.map(({ reason }) => reason))]).toEqual(rankReasons);
});

test('among equals the earliest date comes first, then the id, and what has no date last', () => {
  const items = [
    item('measure_overdue', null, 'd'),
    item('measure_overdue', '2026-11-18', 'c'),
    item('measure_overdue', '2026-11-18', 'b'),
    item('measure_overdue', '2026-11-01', 'a'),
  ];
  expect(rank(items, today).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(rank(items.toReversed(), today).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

const firstDay = (kind: MyDayKind, due: string): string | undefined =>
  [
    '2026-10-01',
    '2026-10-21',
    '2026-10-22',
    '2026-11-01',
    '2026-11-12',
    '2026-11-13',
    '2026-11-20',
    '2026-11-21',
  ].find((day) => showsToday(item(kind, due), day));

test.each([
  ['acute_undecided', '2026-10-01'],
  ['emergency_opened', '2026-10-01'],
  ['baton_offered', '2026-10-01'],
  ['hand_over_offered', '2026-10-01'],
  ['caseload_offered', '2026-10-01'],
  ['invitation', '2026-10-01'],
  ['meeting_asked', '2026-10-01'],
  ['mentioned', '2026-10-01'],
  ['request_to_join', '2026-10-01'],
  ['merge', '2026-10-01'],
  ['help_requested', '2026-10-01'],
  ['new_from_young_person', '2026-10-01'],
  ['meeting_wish', '2026-10-01'],
  ['correction_asked', '2026-10-01'],
  ['ask_again_own_words', '2026-11-20'],
  ['service_question', '2026-10-01'],
  ['privacy_question', '2026-10-01'],
  ['paper_request', '2026-10-01'],
  ['level_0_deadline', '2026-10-01'],
  ['meeting_today', '2026-11-20'],
  ['measure_overdue', '2026-11-21'],
  ['review_due', '2026-11-20'],
  ['sender_runs_out', '2026-10-01'],
  ['milestone', '2026-11-01'],
  ['preparation', '2026-10-21'],
  ['pupils_identified', '2026-10-01'],
  ['consent_ending', '2026-10-21'],
  ['measure_soon', '2026-11-13'],
  ['no_contact', '2026-11-20'],
  ['missing_data', '2026-10-01'],
  ['not_mapped', '2026-11-20'],
  ['mapping_repeat', '2026-11-20'],
  ['minutes_unshared', '2026-11-21'],
  ['invitation_unanswered', '2026-11-21'],
  ['hand_over_unanswered', '2026-11-20'],
  ['case_unanswered', '2026-11-20'],
  ['meeting_taken_over', '2026-10-01'],
  ['stand_in_did', '2026-10-01'],
  ['withheld_review', '2026-11-20'],
  ['still_there', '2026-11-20'],
  ['activity_to_confirm', '2026-11-20'],
  ['paper_due', '2026-10-01'],
  ['role_proposed', '2026-10-01'],
  ['law_proposed', '2026-10-01'],
  ['erasure_to_confirm', '2026-10-01'],
  ['relation_ending', '2026-10-01'],
  ['release_to_approve', '2026-10-01'],
  ['release_to_open', '2026-10-01'],
  ['data_request', '2026-10-01'],
  ['incident_clock', '2026-10-01'],
  ['emergency_to_review', '2026-10-01'],
  ['log_findings', '2026-10-01'],
  ['erasure_to_prepare', '2026-10-01'],
  ['retention_over', '2026-10-01'],
  ['agreement_missing', '2026-10-01'],
  ['roles_unread', '2026-10-01'],
  ['incident_open', '2026-10-01'],
  ['left_behind', '2026-10-01'],
  ['number_missing', '2026-10-01'],
  ['mail_trouble', '2026-10-01'],
  ['post_ending', '2026-10-21'],
  ['agreement_ending', '2026-10-01'],
  ['release_due', '2026-11-20'],
  ['token_ending', '2026-10-21'],
  ['user_without_post', '2026-10-01'],
  ['template_draft', '2026-10-01'],
  ['population_old', '2026-10-01'],
  ['series_old', '2026-10-01'],
  ['release_new', '2026-10-01'],
  ['report_ready', '2026-10-01'],
  ['aim_passed', '2026-10-01'],
  ['aim_without_baseline', '2026-10-01'],
] as const)('%s of 20 November shows from %s', (kind, from) => {
  expect(firstDay(kind, '2026-11-20')).toBe(from);
});

test('what runs out is said three months before, not a day earlier', () => {
  expect(showsToday(item('sender_runs_out', '2027-02-20'), '2026-11-19')).toBe(false);
  expect(showsToday(item('sender_runs_out', '2027-02-20'), '2026-11-20')).toBe(true);
});

test('thirty days before is thirty, not thirty-one', () => {
  expect(showsToday(item('consent_ending', '2026-12-20'), today)).toBe(true);
  expect(showsToday(item('consent_ending', '2026-12-21'), today)).toBe(false);
});

test('every kind says which verb solves it, and which of them can be taken back', () => {
  expect(keysOf(myDayKinds).map((kind) => `${kind} ${myDayKinds[kind].verb}`)).toEqual([
    'acute_undecided decide_acute',
    'emergency_opened see',
    'baton_offered answer_baton',
    'hand_over_offered answer_hand_over',
    'caseload_offered answer_caseload',
    'invitation answer_invitation',
    'meeting_asked answer_meeting',
    'mentioned read_thread',
    'request_to_join answer_request',
    'case_requested answer_case_request',
    'merge answer_merge',
    'role_proposed answer_role',
    'law_proposed decide_law',
    'erasure_to_confirm confirm_erasure',
    'relation_ending answer_ending',
    'release_to_approve stand_for_figures',
    'release_to_open stand_for_figures',
    'help_requested answer_help',
    'new_from_young_person answer_words',
    'meeting_wish answer_wish',
    'correction_asked answer_correction',
    'ask_again_own_words ask_for_words',
    'service_question answer_question',
    'data_request answer_data_request',
    'incident_clock step_incident',
    'emergency_to_review review_emergency',
    'privacy_question answer_question',
    'paper_request answer_paper_request',
    'level_0_deadline decide_concern',
    'meeting_today open_meeting',
    'measure_overdue work_on_measure',
    'review_due set_review',
    'log_findings review_log',
    'erasure_to_prepare prepare_erasure',
    'retention_over prepare_erasure',
    'agreement_missing write_agreement',
    'roles_unread read_roles',
    'incident_open step_incident',
    'sender_runs_out see',
    'milestone tick_milestone',
    'preparation prepare',
    'pupils_identified see_identified',
    'consent_ending renew_consent',
    'measure_soon work_on_measure',
    'left_behind look_after_user',
    'number_missing write_number',
    'mail_trouble look_after_mail',
    'post_ending look_after_user',
    'agreement_ending write_agreement',
    'release_due have_figures_made',
    'token_ending renew_token',
    'no_contact register_contact',
    'missing_data fill_in',
    'not_mapped begin_mapping',
    'mapping_repeat map_again',
    'minutes_unshared open_meeting',
    'invitation_unanswered see',
    'hand_over_unanswered see',
    'case_unanswered see',
    'meeting_taken_over see',
    'stand_in_did see',
    'withheld_review review_withheld',
    'still_there say_if_there',
    'activity_to_confirm confirm_activity',
    'paper_due give_on_paper',
    'user_without_post look_after_user',
    'template_draft publish_template',
    'population_old import_figures',
    'series_old import_figures',
    'release_new read_figures',
    'report_ready read_figures',
    'aim_passed set_aim',
    'aim_without_baseline set_aim',
  ]);
  const solved = new Set(keysOf(myDayKinds).map((kind) => myDayKinds[kind].verb));
  expect(keysOf(dayVerbs).filter((verb) => !solved.has(verb))).toEqual([]);
  const takenBack: readonly string[] = ['set_review', 'tick_milestone', 'register_contact'];
  expect(dayVerbs).toEqual(
    Object.fromEntries([...solved].map((verb) => [verb, { undo: takenBack.includes(verb) }])),
  );
  expect([daysWithoutContact, daysWithoutMapping, daysWithoutAnswer, daysToSee, daysOfNews]).toEqual([
    30, 14, 7, 7, 30,
  ]);
});

test('what does not show yet is not ranked', () => {
  expect(rank([item('milestone', '2026-12-01')], today)).toEqual([]);
});
