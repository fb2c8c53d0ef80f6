import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { leftOut } from './left-out.ts';
import { columnsOf, statementOf, technicalColumns } from './part.ts';
import { allParts } from './parts/all.ts';
import { fileOnly } from './pdf/compact.ts';
import { headings } from './pdf/headings.ts';
import { wordsOf } from './pdf/words-of.ts';
import { whyNot } from './why-not.ts';

/** Written by hand and read by people: every table of schema app, and what becomes of it in the young person's file. */
const expected = `
absence -
access_log accessLog
activity activities
acute_decision acuteDecisions
agreement -
app_user signIn
archive_package -
archive_receipt -
baton batons
baton_offer batonOffers
blanking blankings
calendar_feed calendarFeeds
caseload_offer caseloadOffers
case_event caseEvents
case_request caseRequests
chain_head -
child_welfare_processing -
child_welfare_report -
clearance -
concern concerns
consent consents
consent_answer ownConsentAnswers
contribution contributions
credential -
data_answer dataAnswers
data_request dataRequests
directory_change -
discussion discussions
discussion_answer discussionAnswers
discussion_binding discussionBindings
discussion_receiver discussionAsked
day_filter -
draft drafts
emergency_access emergencies
emergency_number -
emergency_review emergencyReviews
erasure_approval -
erasure_case -
erasure_decision -
follow_up followUps
goal goals
goal_stance goalStances
guardian guardians
guardian_item shownToGuardians
guardian_opening -
hand_over_item handOverItems
hand_over_note handOverNotes
hand_over_receipt handOverReceipts
help_request -
identified_pupil -
identity_link -
identity_number identityNumbers
immigrant_background immigrantBackground
incident -
incident_step -
information_given informationGiven
invitation invitations
law_rule -
legal_basis_use legalBasisUses
link_code -
log_hiding -
logout_token_seen -
mail -
mapping mappings
mapping_answer mappingAnswers
measure measures
meeting meetings
meeting_decision meetingDecisions
meeting_invitee meetingInvitees
meeting_pulse meetingPulses
meeting_wish meetingWishes
merge_task -
migration -
minutes_receipt minutesReceipts
minutes_section minutes
minutes_version minutesVersions
milestone milestones
municipality -
move moves
move_dispute moveDisputes
note notes
note_share noteShares
note_version noteVersions
notice_address noticeAddresses
notice_choice noticeChoices
notice_default -
organisation -
outbox -
own_lock ownLocks
own_part ownParts
own_part_answer ownPartAnswers
paper_request paperRequests
paper_request_step paperRequestSteps
plan plan
plan_history planHistory
post -
preparation preparations
privacy_question privacyQuestions
protection protections
quality_of_life qualityOfLife
question_step privacyQuestionSteps
referral referrals
request_to_join requestsToJoin
restriction restrictions
review_item -
review_outcome -
report_receiver -
reminder_change -
reminder_choice -
role_change -
role_proposal -
role_review -
school_heading -
school_list -
seal -
sealed_head -
sent_request -
service -
service_municipality -
session -
sharing sharings
sign_in_flow -
staff_relation -
staff_relation_step -
statutory_title statutoryTitles
supporter supporters
template -
template_step -
team_member teamMembers
thread_mark threadMarks
thread_mention threadMentions
thread_message threadMessages
tombstone -
transition transitions
transition_check transitionChecks
user_import -
withheld_item withheldFromGuardians
wrong_try -
young_person person
`;

const schema = readFileSync(new URL('../../../../migrations/schema.txt', import.meta.url), 'utf8');

/** The columns of each table of schema app, as `migrations/schema.txt` has them. */
const tables = new Map(
  schema
    .split('\n\n')
    .filter((block) => block.startsWith('table app.'))
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const columns = lines.flatMap(
        (line) => /^ {2}([a-z_]+) [a-z]+[a-z ]*(\[\])?( |$)/.exec(line)?.[1] ?? [],
      );
      const known = columns.filter((name) => !['constraint', 'policy', 'grant'].includes(name));
      return [/^table app\.(\w+)/.exec(head)?.[1] ?? '', known];
    }),
);

test('G07 every table that there is is in the young person’s file, or listed with why it is not', () => {
  const listed = [
    ...allParts.map(({ table, name }) => `${table} ${name}`),
    ...Object.keys(leftOut).map((one) => `${one} -`),
  ];
  expect(listed.toSorted()).toEqual(expected.trim().split('\n').toSorted());
  expect(listed.map((line) => line.split(' ')[0]).toSorted()).toEqual([...tables.keys()].toSorted());
});

test.each(allParts.map((part) => [part.table, part] as const))(
  'G07 every column of %s leaves, or is listed with why it does not',
  (table, part) => {
    const kept = Object.keys(part.without ?? {});
    const technical = technicalColumns.filter((one) => tables.get(table)?.includes(one));
    const named = [...columnsOf(part), ...kept, ...technical];
    expect(new Set(named).size).toBe(named.length);
    expect(named.toSorted()).toEqual([...(tables.get(table) ?? [])].toSorted());
  },
);

test('what stays has a reason that can be read, and every part a heading', () => {
  const reasons = [
    ...Object.values(leftOut),
    ...allParts.flatMap(({ without }) => Object.values(without ?? {})),
  ];
  expect(reasons.filter((why) => !(why in whyNot))).toEqual([]);
  expect(Object.keys(headings)).toEqual(allParts.map(({ name }) => name));
});

test('every value has a word on paper, but for ids and what only the file has', () => {
  const values = allParts.flatMap((part) =>
    [...statementOf(part).matchAll(/'([a-zA-Z]+)', /g)].map(([, name = '']) => name),
  );
  const silent = new Set(values.filter((name) => !(name in wordsOf.nb.labels)));
  expect([...silent].filter((name) => !/^id$|Id$/.test(name) && !fileOnly.includes(name))).toEqual([]);
});
