import { type Candidate, myPost } from './candidate.sql.ts';

/** The last thing that was done with a question; none when nothing was. */
const last = `(SELECT t.kind FROM app.question_step t WHERE t.question_id = q.id ORDER BY t.at DESC, t.id DESC LIMIT 1)`;
const watched = 'q.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])';

/** A list names nobody: who asks is read by opening the one question. */
const nobody = { person: 'NULL::uuid', given: `''`, family: `''` };

/** Who asks for a team is in no case: the coordinators of the municipality read the name, and whoever has taken it has it alone. */
export const helpWanted: readonly Candidate[] = [
  {
    list: 'today',
    kind: 'help_requested',
    id: 'h.id',
    person: 'NULL::uuid',
    given: 'h.given_name',
    family: 'h.family_name',
    due: 'h.answer_by',
    text: 'h.words',
    code: 'h.asker',
    status: 'h.status',
    byName: 'h.asker_name',
    at: 'h.asked_at',
    from: `app.help_request h WHERE h.status = 'received' OR (h.status = 'taken' AND h.by_post_id = ${myPost})`,
  },
];

/** Whom the school's list identified, as a number: the names stand on the school's own page. */
export const identifiedWaiting: readonly Candidate[] = [
  {
    list: 'today',
    kind: 'pupils_identified',
    id: 'l.id',
    person: 'NULL::uuid',
    given: `''`,
    family: `''`,
    due: 'l.expires_on',
    text: 'w.count::text',
    at: 'l.at',
    from: `app.school_list l CROSS JOIN LATERAL (SELECT count(*) AS count FROM app.identified_pupil p
      WHERE p.school_list_id = l.id AND p.status = 'waiting') w WHERE w.count > 0`,
  },
];

/** What young people ask about the log: for the privacy officer, and for the service that the officer asks. */
export const questions: readonly Candidate[] = [
  {
    ...nobody,
    list: 'today',
    kind: 'privacy_question',
    id: 'q.id',
    due: 'q.answer_by',
    text: 'q.text',
    status: `coalesce(${last}, 'received')`,
    at: 'q.asked_at',
    from: `app.privacy_question q WHERE ${watched} AND coalesce(${last}, 'received') IN ('received', 'service_answered')`,
  },
  {
    ...nobody,
    list: 'today',
    kind: 'service_question',
    id: 'q.id',
    due: 'q.answer_by',
    text: 'q.text',
    code: 'q.about_day::text',
    status: 'q.about_name',
    byName: 'q.asked_by',
    at: 'q.asked_at',
    from: 'app.my_service_questions() q',
  },
  {
    ...nobody,
    list: 'waits',
    kind: 'service_question',
    id: 'q.id',
    due: 'q.answer_by',
    byService: '(SELECT s.name FROM app.service s WHERE s.id = q.about_service_id)',
    at: 'q.asked_at',
    from: `app.privacy_question q WHERE ${watched} AND ${last} = 'service_asked'`,
  },
];
