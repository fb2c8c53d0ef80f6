import {
  allPaperAnswers,
  allPaperAsks,
  askedWays,
  heardWays,
  paperSteps,
} from '#domain/paper-request/paper-request';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { activityKinds, activitySources, allActivityLevels } from '#domain/activity/kinds';
import { allAgreementKinds } from '#domain/agreement/agreement';
import { allProviderKinds } from '#domain/assurance/adapters';
import { allLevels } from '#domain/assurance/assurance';
import { allKeyKinds } from '#domain/assurance/verified';
import { batonOfferAnswers } from '#domain/baton/offer';
import { categories } from '#domain/category/categories';
import { consentAnswers } from '#domain/consent/answers';
import { consentForms } from '#domain/consent/consent';
import { guardianKinds } from '#domain/consent/guardians';
import { consentStates } from '#domain/consent/live';
import { contributionKinds, visibilities } from '#domain/contribution/contribution';
import { allEmergencyReasons } from '#domain/emergency/reasons';
import { reviewOutcomes } from '#domain/emergency/review';
import { allArchiveDecisions, erasureCauses } from '#domain/erasure/erasure';
import { followUpStatuses } from '#domain/follow-up/statuses';
import { agreements } from '#domain/goal/voices';
import { languages } from '#domain/language/languages';
import { lawStates } from '#domain/law/proposal';
import { answers } from '#domain/mapping/answers';
import { allCorrectable, allDataRequestKinds } from '#domain/data-request/kinds';
import { allDataAnswers } from '#domain/data-request/request';
import { timesTold } from '#domain/measure/own-time';
import { helped, youngPersonAnswers } from '#domain/measure/verbs';
import { mailStates } from '#domain/notice/attempts';
import { noticeChannels } from '#domain/notice/address';
import { noticeGroups, noticeKinds } from '#domain/notice/kinds';
import { textPlaces } from '#domain/blanking/places';
import { threadSubjects } from '#domain/thread/thread';
import { allReminders } from '#domain/notice/reminders';
import { noticeRhythms } from '#domain/notice/rhythm';
import { delayBases } from '#domain/note/delay';
import { audiences } from '#domain/note/readers';
import { allOrganisationKinds } from '#domain/organisation/organisation';
import { planItemKinds } from '#domain/plan/history';
import { allStaffRoles } from '#domain/role-grant/role-grants';
import { roleAnswers } from '#domain/role-grant/role-proposal';
import { serviceKinds } from '#domain/service/service-kinds';
import { caseAnswers, caseWishes } from '#domain/case-request/case-request';
import { allStatutoryTitles } from '#domain/statutory-title/statutory-title';
import { referralEnders } from '#domain/referral/referral';
import { invitationAnswers } from '#domain/team/invitation';
import { allTemplateStatuses, templateKinds } from '#domain/template/status';
import { transitionEnds } from '#domain/transition/verbs';
import { teamRoles } from '#domain/roles/roles';
import { teamRoles as teamRolesBelow } from '../../../migrations/policies.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

const closedLists: [constraint: string, codes: readonly string[]][] = [
  ['activity_kind', Object.keys(activityKinds)],
  ['activity_level', allActivityLevels],
  ['template_kind', templateKinds],
  ['template_status', allTemplateStatuses],
  ['template_step_status', allTemplateStatuses],
  ['activity_source', activitySources],
  ['agreement_kind', allAgreementKinds],
  ['erasure_case_cause', erasureCauses],
  ['erasure_decision_decision', allArchiveDecisions],
  ['app_user_language', Object.keys(languages)],
  ['baton_offer_answer', batonOfferAnswers],
  ['consent_answer_answer', consentAnswers],
  ['consent_answer_shown_in', Object.keys(languages)],
  ['consent_form', consentForms],
  ['consent_known_categories', Object.keys(categories)],
  ['consent_state', consentStates],
  ['contribution_kind', Object.keys(contributionKinds)],
  ['contribution_visibility', Object.keys(visibilities)],
  ['data_answer_answer', allDataAnswers],
  ['data_request_item_kind', allCorrectable],
  ['data_request_kind', allDataRequestKinds],
  ['paper_request_asker_kind', Object.keys(guardianKinds)],
  ['paper_request_way', askedWays],
  ['paper_request_asks', allPaperAsks],
  ['paper_request_step_kind', paperSteps],
  ['paper_request_step_how', heardWays],
  ['paper_request_step_answer', allPaperAnswers],
  ['emergency_access_categories', Object.keys(categories)],
  ['emergency_access_reason_code', allEmergencyReasons],
  ['emergency_review_outcome', reviewOutcomes],
  ['follow_up_status', Object.keys(followUpStatuses)],
  ['law_rule_state', lawStates],
  ['goal_agreement', Object.keys(agreements)],
  ['guardian_kind', Object.keys(guardianKinds)],
  ['invitation_answer', invitationAnswers],
  ['statutory_title_kind', allStatutoryTitles],
  ['referral_ended_by', referralEnders],
  ['referral_categories', ['basic', ...Object.keys(categories)]],
  ['case_request_wants', caseWishes],
  ['case_request_answer', caseAnswers],
  ['mapping_answer_answer', Object.keys(answers)],
  ['measure_category', Object.keys(categories)],
  ['measure_helped', helped],
  ['measure_repeat_told', Object.keys(timesTold)],
  ['measure_young_person_helped', helped],
  ['measure_young_person_answer', youngPersonAnswers],
  ['mail_state', Object.keys(mailStates)],
  ['notice_choice_rhythm', noticeRhythms],
  ['notice_default_rhythm', noticeRhythms],
  ['outbox_kind', Object.keys(noticeKinds)],
  ['notice_choice_without', noticeGroups],
  ['notice_choice_channel', noticeChannels],
  ['notice_address_channel', noticeChannels],
  ['mail_channel', noticeChannels],
  ['reminder_choice_code', allReminders],
  ['thread_message_about', threadSubjects],
  ['thread_mark_about', threadSubjects],
  ['blanking_place', textPlaces],
  ['note_audience', Object.keys(audiences)],
  ['note_category', Object.keys(categories)],
  ['note_delay_basis', Object.keys(delayBases)],
  ['organisation_kind', allOrganisationKinds],
  ['plan_history_item_kind', planItemKinds],
  ['post_role', allStaffRoles],
  ['role_proposal_answer', Object.keys(roleAnswers)],
  ['service_kind', Object.keys(serviceKinds)],
  ['identity_link_key_kind', allKeyKinds],
  ['identity_link_provider', allProviderKinds],
  ['session_level', allLevels],
  ['sign_in_flow_level', allLevels],
  ['sharing_category', Object.keys(categories)],
  ['transition_ended_how', transitionEnds],
];

test.each(closedLists)(
  '%s lets in the codes that the rules know, and no other',
  async (constraint, codes) => {
    const { rows } = await client.query<{ code: string }>(
      `SELECT (regexp_matches(pg_get_constraintdef(oid), '''([^'']+)''', 'g'))[1] AS code
     FROM pg_constraint WHERE conname = $1 AND connamespace = 'app'::regnamespace`,
      [constraint],
    );
    expect(rows.map((row) => row.code).toSorted()).toEqual([...codes].toSorted());
  },
);

test('who can be on a team is the same list in the rules and below them', () => {
  expect([...teamRolesBelow]).toEqual(teamRoles);
});
