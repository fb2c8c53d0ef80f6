import { randomBytes, randomUUID } from 'node:crypto';
import type { Laget } from '../../support/laget.ts';
import { tenorNumber } from '../../../apps/seed/person/tenor-number.ts';
import { diceOf } from '../../../apps/seed/random/dice.ts';
import { insert } from '../../builders/insert.ts';
import { mappingTemplate, planTemplate } from '../../builders/templates.ts';
import { addMeeting } from './add-meeting.ts';
import type { Staff } from './people.ts';

/** One young person with a row of every kind; each text carries the marker, so that a leak can be seen. */
export interface Case {
  readonly youngPersonId: string;
  readonly marker: string;
  readonly selfUserId: string;
  readonly guardianUserId: string;
  /** Ids of what belongs to the case, by the name that paths use: `goalId`, `measureId`, … */
  readonly ids: Readonly<Record<string, string>>;
}

/** Where a case is put. */
export type Into = Pick<Laget, 'given'>;

/** The marker of what stands in a category that is opened to the school and NAV alone. */
export const closedTo = (marker: string): string => `${marker}-familie`;

/** A number in letters, for a code that has none. */
const letters = (number: number): string =>
  String(number)
    .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
    .padStart(3, 'a');

let made = 0;
const taken = new Set<string>();
const dice = diceOf(14, 2);

/** A birth date for the number alone: there are only some two hundred numbers for each day. */
const bornAs = (number: number): string =>
  `2009-${String((number % 12) + 1).padStart(2, '0')}-${String((Math.floor(number / 12) % 28) + 1).padStart(2, '0')}`;

export const aCase = async (
  laget: Into,
  staff: Staff,
  prefix: string,
  erasing = true,
  numbered = ++made,
): Promise<Case> => {
  const marker = `Merke${prefix}${String(numbered)}`;
  const { case: cases, pool } = laget.given;
  const { skole, nav, bup, helse, ppt } = staff;
  const identityNumber = tenorNumber(bornAs(numbered), false, taken, dice);
  const youngPersonId = await cases.youngPerson(staff.municipality, skole, {
    givenName: marker,
    familyName: marker,
    number: identityNumber,
  });
  await cases.member(youngPersonId, nav);
  await cases.member(youngPersonId, bup);
  await cases.member(youngPersonId, ppt, '2026-02-01 09:00:00+00');
  const consentId = await cases.consent(youngPersonId, skole, [skole.serviceId, nav.serviceId]);
  await cases.consent(youngPersonId, skole, [bup.serviceId, helse.serviceId], ['basic']);
  const userId = await cases.signInFor(youngPersonId, `${marker}-ungdom`);
  const guardianId = await cases.guardian(youngPersonId, `${marker}-foresatt`);
  const asked = {
    consent_id: consentId,
    young_person_id: youngPersonId,
    capacity: 'guardian',
    guardian_id: guardianId,
  };
  await insert(pool, 'consent_answer', { ...asked, answer: 'not_asked', by_user_id: userId });
  const guardian = await pool.query<{ user_id: string }>('SELECT user_id FROM app.guardian WHERE id = $1', [
    guardianId,
  ]);
  const watched = await addWatched(laget, staff, youngPersonId, marker, numbered);
  const openingId = await insert(pool, 'guardian_opening', {
    young_person_id: youngPersonId,
    guardian_id: guardianId,
    reason: marker,
    asked_by_user_id: skole.userId,
  });
  const reported = await addReport(laget, staff, youngPersonId, marker);
  const meeting = await addMeeting(laget, staff, youngPersonId, guardianId, marker);
  const work = await addWork(laget, staff, youngPersonId, marker, userId);
  const invitationId = await insert(pool, 'invitation', {
    young_person_id: youngPersonId,
    service_id: helse.serviceId,
    invited_by_post_id: skole.postId,
    reason: `Grunn ${marker}`,
    basis: 'consent',
    answer_by: '2099-01-01',
  });
  const referralId = await insert(pool, 'referral', {
    young_person_id: youngPersonId,
    owner_service_id: skole.serviceId,
    invitation_id: invitationId,
    categories: ['basic'],
    until: '2099-01-01',
  });
  const caseRequestId = await insert(pool, 'case_request', {
    young_person_id: youngPersonId,
    from_post_id: helse.postId,
    from_service_id: helse.serviceId,
    number_index: marker,
    wants: 'transfer',
    reason: 'Vi kjenner henne.',
  });
  const erasure = {
    young_person_id: youngPersonId,
    municipality_id: staff.municipality,
    cause: 'retention',
    opened_by_user_id: skole.userId,
  };
  const erasureId = erasing ? await insert(pool, 'erasure_case', erasure) : '';
  const paperRequestId = await insert(pool, 'paper_request', {
    young_person_id: youngPersonId,
    municipality_id: staff.municipality,
    asker_name: marker,
    asker_kind: 'parental_responsibility',
    asks: 'erasure',
    wanted: '',
    way: 'letter',
    asked_on: '2026-01-02',
    answer_by: '2026-02-02',
    by_user_id: skole.userId,
  });
  const ruleId = await insert(pool, 'law_rule', {
    code: `legal_basis.${letters(numbered)}`,
    version: 1,
    value: JSON.stringify(null),
    source: 'x',
    reason: 'x',
    valid: '[2099-01-01,)',
    state: 'proposed',
    proposed_by_user_id: skole.userId,
  });
  const templates = await addTemplates(laget);
  return {
    youngPersonId,
    marker,
    selfUserId: userId,
    guardianUserId: guardian.rows[0]?.user_id ?? '',
    ids: {
      ...templates,
      youngPersonId,
      erasureId,
      serviceId: nav.serviceId,
      municipalityId: staff.municipality,
      consentId,
      guardianId,
      invitationId,
      referralId,
      caseRequestId,
      paperRequestId,
      ruleId,
      ...watched,
      identityNumber,
      sessionId: await sessionElsewhere(laget, userId),
      linkId: '00000000-0000-7000-8000-000000000000',
      proposalId: '00000000-0000-7000-8000-000000000000',
      importId: '00000000-0000-7000-8000-000000000000',
      organisationId: await organisationOf(laget, nav.serviceId),
      openingId,
      ...nobodys,
      ...(await addIdentified(laget, staff, marker)),
      ...reported,
      ...work,
      ...meeting,
    },
  };
};

/** Whom a list of the holder's school identified: for the school's counsellors, whatever team they are on. */
const addIdentified = async (laget: Into, { skole }: Staff, marker: string) => {
  const { pool } = laget.given;
  const list = { service_id: skole.serviceId, by_post_id: skole.postId, thresholds: '{"absence":10}' };
  const schoolListId = await insert(pool, 'school_list', list);
  const identifiedPupilId = await insert(pool, 'identified_pupil', {
    school_list_id: schoolListId,
    service_id: skole.serviceId,
    number_index: marker,
    number: '14850950025',
    given_name: marker,
    family_name: marker,
    facts: '{"absence":14}',
  });
  return { schoolListId, identifiedPupilId };
};

/** The holder has reported a concern, which nobody but the holder and child welfare may know of. */
const addReport = async (
  laget: Into,
  { municipality, skole }: Staff,
  youngPersonId: string,
  marker: string,
) => {
  const { place, pool } = laget.given;
  const childWelfareId = await place.service('child_welfare', municipality, 'Barneverntjenesten');
  const reportId = await insert(pool, 'child_welfare_report', {
    young_person_id: youngPersonId,
    receiver_service_id: childWelfareId,
    written_by_user_id: skole.userId,
    written_by_post_id: skole.postId,
    about_name: marker,
    text: closedTo(marker),
  });
  return { childWelfareId, reportId };
};

/** The young person is signed in somewhere else too. */
const sessionElsewhere = (laget: Into, userId: string): Promise<string> =>
  insert(laget.given.pool, 'session', {
    digest: randomBytes(32),
    user_id: userId,
    created_at: new Date(),
    seen_at: new Date(),
    expires_at: new Date(Date.now() + 3_000_000),
    ...{ provider: 'demo', level: 'high', method: 'password', mfa: false, auth_time: new Date() },
  });

/** What the privacy officer and the local administrator have to do with: a line of the log, a question, somebody who leaves. */
const addWatched = async (
  laget: Into,
  { municipality, nav }: Staff,
  youngPersonId: string,
  marker: string,
  numbered: number,
) => {
  const { place, pool } = laget.given;
  const leaver = await place.worker(`slutter-${String(numbered)}`, nav.serviceId);
  const entryId = await insert(pool, 'access_log', {
    actor_user_id: nav.userId,
    actor_post_id: nav.postId,
    actor_service_id: nav.serviceId,
    actor_role: 'nav_counsellor',
    young_person_id: youngPersonId,
    action: 'case.read',
    allowed: true,
    basis: 'own_service',
    request_id: 'r',
  });
  const questionId = await insert(pool, 'privacy_question', {
    young_person_id: youngPersonId,
    municipality_id: municipality,
    access_log_id: entryId,
    about_day: '2026-02-01',
    about_user_id: nav.userId,
    about_service_id: nav.serviceId,
    about_action: 'case.read',
    text: `Hvorfor ${marker}`,
    answer_by: '2026-03-01',
  });
  await insert(pool, 'question_step', {
    question_id: questionId,
    young_person_id: youngPersonId,
    municipality_id: municipality,
    kind: 'service_asked',
    text: `Spurt ${marker}`,
    by_user_id: leaver.userId,
  });
  const reviewItemId = await insert(pool, 'review_item', {
    day: '2026-02-01',
    actor_user_id: leaver.userId,
    service_id: nav.serviceId,
    score: 3,
    rules: ['searching'],
    counts: { searching: 5 },
  });
  const incidentId = await insert(pool, 'incident', {
    organisation_id: await organisationOfOfficer(laget),
    noticed_at: '2026-02-01 09:00:00+00',
    what: marker,
    by_user_id: leaver.userId,
  });
  const relationId = await insert(pool, 'staff_relation', {
    user_id: nav.userId,
    kind: 'sibling',
    blind_index: randomBytes(32).toString('hex'),
  });
  await insert(pool, 'staff_relation_step', {
    relation_id: relationId,
    kind: 'end_asked',
    reason: 'Det var feil nummer.',
    by_user_id: nav.userId,
  });
  const agreementId = await insert(pool, 'agreement', {
    organisation_id: await organisationOfOfficer(laget),
    other_organisation_id: await insert(pool, 'organisation', { name: marker, kind: 'nav' }),
    kind: 'processor',
    covers: marker,
    signed_by: 'Begge',
    reference: '2026/1',
    valid: '[2026-01-01,)',
    made_by_user_id: leaver.userId,
  });
  const ids = { entryId, questionId, reviewItemId, incidentId, agreementId, relationId };
  return { ...ids, postId: leaver.postId, userId: leaver.userId };
};

const organisationOf = async (laget: Into, serviceId: string): Promise<string> => {
  const { rows } = await laget.given.pool.query<{ id: string }>(
    'SELECT organisation_id AS id FROM app.service WHERE id = $1',
    [serviceId],
  );
  return rows[0]?.id ?? '';
};

/** The organisation of the privacy officer; of anybody where a world has none. */
const organisationOfOfficer = async (laget: Into): Promise<string> => {
  const { rows } = await laget.given.pool.query<{ id: string }>(
    `SELECT s.organisation_id AS id FROM app.post p JOIN app.service s ON s.id = p.service_id
     ORDER BY (p.role = 'privacy_officer') DESC LIMIT 1`,
  );
  return rows[0]?.id ?? '';
};

/** What belongs to nobody that the matrix asks for: with the right id it would be another young person's, or the end of this one's sight. */
const nobodys = {
  clearanceId: '01980000-0000-7000-8000-0000000000c1',
  mergeId: '01980000-0000-7000-8000-0000000000c2',
  protectionId: '01980000-0000-7000-8000-0000000000c3',
  filterId: '01980000-0000-7000-8000-0000000000c5',
  helpRequestId: '01980000-0000-7000-8000-0000000000c6',
  contactId: '01980000-0000-7000-8000-0000000000c6',
  absenceId: '01980000-0000-7000-8000-0000000000c7',
  memberId: '01980000-0000-7000-8000-0000000000c8',
};

/** What is written about the young person, all of it in the category «family» and owned by the school. */
const addWork = async (
  laget: Into,
  { municipality, skole, nav, bup, ppt }: Staff,
  youngPersonId: string,
  marker: string,
  userId: string,
) => {
  const { pool } = laget.given;
  const closed = closedTo(marker);
  const item = { young_person_id: youngPersonId, owner_service_id: skole.serviceId, category: 'family' };
  const plan = { young_person_id: youngPersonId, owner_service_id: skole.serviceId };
  const planId = await insert(pool, 'plan', plan);
  const goalId = await insert(pool, 'goal', {
    ...item,
    plan_id: planId,
    own_words: `Ord ${closed}`,
    own_words_on: '2026-02-24',
  });
  const messageId = await insert(pool, 'thread_message', {
    young_person_id: youngPersonId,
    about_kind: 'goal',
    about_id: goalId,
    text: `Samtale ${closed}`,
    by_user_id: skole.userId,
    by_post_id: skole.postId,
  });
  const measureId = await insert(pool, 'measure', {
    ...item,
    plan_id: planId,
    goal_id: goalId,
    title: `Tiltak ${closed}`,
    responsible_service_id: skole.serviceId,
    responsible_post_id: skole.postId,
    deadline: '2027-01-15',
    look_for: 'Om det hjelper',
    look_on: '2027-01-10',
  });
  const mappingId = await insert(pool, 'mapping', {
    ...item,
    category: 'basic',
    started_by_post_id: skole.postId,
  });
  const mapped = { ...item, mapping_id: mappingId, area: 'safety' };
  const answer = {
    ...mapped,
    answer: 'acute',
    own_words: `Ord ${closed}`,
    answered_by_post_id: skole.postId,
  };
  const answerId = await insert(pool, 'mapping_answer', answer);
  const ownPartId = await insert(pool, 'own_part', {
    ...item,
    category: 'basic',
    mapping_id: mappingId,
    invited_by_post_id: skole.postId,
  });
  const transitionId = await insert(pool, 'transition', {
    ...item,
    kind: 'bup_to_dps',
    on_date: '2027-03-14',
    sender_service_id: skole.serviceId,
    sender_post_id: skole.postId,
    receiver_name: `Mottaker ${closed}`,
  });
  const part = { ...item, transition_id: transitionId };
  const handOverItemId = await insert(pool, 'hand_over_item', {
    ...part,
    code: 'treatment_summary',
    note: closed,
  });
  const milestoneId = await insert(pool, 'milestone', {
    ...part,
    code: 'receiver_contacted',
    due: '2026-12-14',
  });
  const preparationId = await insert(pool, 'preparation', {
    ...item,
    kind: 'turns_18',
    source_id: youngPersonId,
    on_date: '2099-03-14',
    code: 'treatment_after_eighteen',
    due: '2098-09-14',
    rules_version: '2026-1',
  });
  const activity = { ...item, category: 'school', kind: 'school', detail: closed, during: '[2026-08-17,)' };
  const activityId = await insert(pool, 'activity', {
    ...activity,
    source: 'told',
    confirmed_on: '2026-08-17',
  });
  const contribution = {
    young_person_id: youngPersonId,
    kind: 'question',
    text: `Spør ${marker}`,
    visibility: 'team',
  };
  const contributionId = await insert(pool, 'contribution', contribution);
  const ownNote = { ...contribution, text: `Eget ${marker}`, visibility: 'only_me' };
  const ownNoteId = await insert(pool, 'contribution', ownNote);
  const supporter = {
    ...item,
    category: 'basic',
    name: `Støtte ${marker}`,
    relation: 'bestemor',
    during: '[2026-02-01,)',
  };
  const titleId = await insert(pool, 'statutory_title', {
    ...item,
    category: 'basic',
    kind: 'child_coordinator',
    post_id: skole.postId,
    valid: '[2026-02-01,2026-12-01)',
    by_post_id: skole.postId,
  });
  const supporterId = await insert(pool, 'supporter', supporter);
  const offer = {
    young_person_id: youngPersonId,
    from_post_id: skole.postId,
    to_post_id: nav.postId,
    reason: marker,
  };
  const batonOfferId = await insert(pool, 'baton_offer', offer);
  const event = { ...item, kind: 'transition-planned', payload: { closed }, by_user_id: userId };
  await insert(pool, 'case_event', event);
  const request = {
    young_person_id: youngPersonId,
    from_post_id: nav.postId,
    from_service_id: nav.serviceId,
    reason: marker,
  };
  const requestId = await insert(pool, 'request_to_join', request);
  const use = {
    young_person_id: youngPersonId,
    service_id: nav.serviceId,
    justification: marker,
    by_post_id: skole.postId,
  };
  await insert(pool, 'plan_history', {
    ...item,
    plan_id: planId,
    number: 1,
    item_kind: 'goal',
    item_id: goalId,
    verb: 'add',
    content: { closed },
    by_user_id: userId,
  });
  const at = Date.now();
  const emergencyId = await insert(pool, 'emergency_access', {
    young_person_id: youngPersonId,
    actor_user_id: bup.userId,
    actor_post_id: bup.postId,
    reason_code: 'danger',
    // its author, whom the category is closed to, reads it back
    reason: `Legen må vite det ${marker}.`,
    categories: ['health'],
    opened_at: new Date(at - 7_200_000),
    ends_at: new Date(at - 3_600_000),
    review_by: new Date(at + 3 * 86_400_000).toISOString().slice(0, 10),
  });
  const dates = { valid_from: '2026-06-01', valid_to: '2027-05-01' };
  const useId = await insert(pool, 'legal_basis_use', {
    ...use,
    ...dates,
    basis_code: 'duty_to_cooperate',
    categories: ['basic'],
  });
  const noteId = await insert(pool, 'note', {
    ...item,
    audience: 'team',
    profession: 'school_counsellor',
    text: `Notat ${closed}`,
    written_by_post_id: skole.postId,
  });
  const noteShare = { ...plan, note_id: noteId, service_id: nav.serviceId, reason: closed };
  const shareId = await insert(pool, 'note_share', { ...noteShare, by_post_id: skole.postId });
  const asked = { title: 'Drøfting', text: `Drøfting ${closed}`, asker_service_id: skole.serviceId };
  const discussionId = await insert(pool, 'discussion', { ...asked, asker_post_id: skole.postId });
  await insert(pool, 'discussion_receiver', { discussion_id: discussionId, service_id: nav.serviceId }, null);
  const bound = { discussion_id: discussionId, basis: 'consent:x', reason: closed, by_post_id: skole.postId };
  await insert(pool, 'discussion_binding', { ...plan, ...bound }, null);
  const lock = { young_person_id: youngPersonId, service_id: ppt.serviceId };
  const lockId = await insert(pool, 'own_lock', lock);
  const withheld = {
    young_person_id: youngPersonId,
    owner_service_id: bup.serviceId,
    by_post_id: bup.postId,
  };
  // its author, whom the category is closed to, reads it back
  const kept = { ...withheld, item_kind: 'contribution', item_id: contributionId, reason: marker };
  const withheldId = await insert(pool, 'withheld_item', kept);
  // to the privacy officer as well, in the young person's own words
  const wrong = { item_kind: 'goal', item_id: goalId, text: `Feil ${marker}`, asked_by_user_id: userId };
  const correctionId = await insert(pool, 'data_request', {
    ...item,
    ...wrong,
    municipality_id: municipality,
    kind: 'correction',
    answer_by: '2099-01-01',
  });
  const restrictionId = '01980000-0000-7000-8000-0000000000c4';
  return {
    restrictionId,
    correctionId,
    dataRequestId: correctionId,
    lockId,
    withheldId,
    discussionId,
    noteId,
    shareId,
    requestId,
    emergencyId,
    itemId: handOverItemId,
    useId,
    offerId: batonOfferId,
    planId,
    goalId,
    threadId: goalId,
    messageId,
    measureId,
    mappingId,
    ownPartId,
    answerId,
    transitionId,
    handOverItemId,
    milestoneId,
    preparationId,
    activityId,
    contributionId,
    ownNoteId,
    supporterId,
    titleId,
    batonOfferId,
  };
};

/** Two drafts to change, and one that is published. */
const addTemplates = async ({ given: { pool } }: Into): Promise<Record<string, string>> => {
  const add = (kind: string, status: string): Promise<string> =>
    insert(pool, 'template', {
      kind,
      family_id: randomUUID(),
      status,
      content: JSON.stringify(kind === 'plan' ? planTemplate : mappingTemplate),
    });
  return {
    templateId: await add('mapping', 'draft'),
    planTemplateId: await add('plan', 'draft'),
    mappingTemplateId: await add('mapping', 'published'),
  };
};
