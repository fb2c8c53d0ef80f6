import { myPost } from '../policies.ts';
import { noticeLists } from './lists.ts';

const codes = noticeLists.reminders.map((code) => `'${code}'`).join(', ');

/** What a municipality has chosen: a reason that is not said, or said so many days before its date. */
export const reminderTable = `
  CREATE TABLE app.reminder_choice (
    municipality_id uuid NOT NULL CONSTRAINT reminder_choice_municipality REFERENCES app.municipality (id),
    code text NOT NULL CONSTRAINT reminder_choice_code CHECK (code IN (${codes})),
    is_on boolean NOT NULL,
    days_before integer NOT NULL CONSTRAINT reminder_choice_days CHECK (days_before BETWEEN -14 AND 60),
    changed_at timestamptz NOT NULL DEFAULT app.clock(),
    changed_by_user_id uuid NOT NULL CONSTRAINT reminder_choice_changed_by REFERENCES app.app_user (id),
    CONSTRAINT reminder_choice_pk PRIMARY KEY (municipality_id, code));`;

const lastContact = `SELECT max(CASE e.kind WHEN 'contact-made' THEN (e.payload ->> 'on')::date ELSE (e.at AT TIME ZONE 'Europe/Oslo')::date END) AS day
      FROM case_event e WHERE e.young_person_id = f.young_person_id AND (
        e.kind IN ('contribution-written', 'measure-answered', 'mapping-completed', 'transition-met', 'consent-given', 'consent-answered')
        OR (e.kind = 'contact-made' AND e.payload ->> 'how' = ANY (p_ways) AND NOT EXISTS (
          SELECT 1 FROM case_event u WHERE u.young_person_id = e.young_person_id AND u.kind = 'contact-undone'
            AND u.payload ->> 'contactId' = e.id::text)))`;

const firstEnd = `(SELECT min(upper(s.valid)) - 1 FROM sharing s WHERE s.consent_id = c.id AND s.ended_at IS NULL AND s.valid @> app.today())`;
const followed = `EXISTS (SELECT 1 FROM consent n WHERE n.young_person_id = c.young_person_id AND n.state = 'given'
        AND n.valid_to > c.valid_to AND n.categories @> c.categories AND n.service_ids @> c.service_ids)`;
/** What a colleague of the own service can read of the mappings: the own, and what is shared. As the policy of the table says. */
const seesMapping = `(g.owner_service_id = m.service_id OR EXISTS (SELECT FROM sharing s WHERE s.young_person_id = g.young_person_id
          AND s.service_id = m.service_id AND s.category = g.category AND s.ended_at IS NULL AND s.valid @> app.today()
          AND NOT p_user = ANY (s.excluded_user_ids)))`;
const meetingDay = `(m.starts_at AT TIME ZONE 'Europe/Oslo')::date`;
const checkedOn = '(t.met_on + make_interval(months => c.months))::date';

/**
 * The reasons of «Min dag» that have a date, for one receiver, found where that receiver is neither signed in nor asking: by post, not by
 * session. A test holds the answer to what the same receiver sees on «Min dag». Numbers that the rules know come with the call.
 */
const found = `
      SELECT w.mine, m.young_person_id, CASE WHEN m.deadline < app.today() THEN 'measure_overdue' ELSE 'measure_soon' END, m.id, m.deadline
      FROM work w JOIN measure m ON m.responsible_post_id = w.post AND m.status IN ('proposed', 'agreed', 'ongoing') AND m.deadline IS NOT NULL
        JOIN team t ON t.mine = w.mine AND t.young_person_id = m.young_person_id
      UNION ALL SELECT h.mine, p.young_person_id, 'review_due', p.id, p.review_on
      FROM held h JOIN plan p ON p.young_person_id = h.young_person_id AND p.status = 'active' AND p.review_on IS NOT NULL
      UNION ALL SELECT h.mine, p.young_person_id, 'ask_again_own_words', p.id, p.no_own_words_ask_again_on
      FROM held h JOIN plan p ON p.young_person_id = h.young_person_id AND p.no_own_words_ask_again_on IS NOT NULL
      WHERE NOT EXISTS (SELECT 1 FROM goal g WHERE g.young_person_id = p.young_person_id AND g.status = 'open' AND g.own_words <> '')
      UNION ALL SELECT h.mine, f.young_person_id, 'level_0_deadline', f.id, f.decide_by
      FROM held h JOIN follow_up f ON f.young_person_id = h.young_person_id AND upper_inf(f.during)
      WHERE 0 = (SELECT c.level FROM concern c WHERE c.young_person_id = f.young_person_id ORDER BY c.at DESC LIMIT 1)
      UNION ALL SELECT h.mine, f.young_person_id, 'no_contact', f.id,
        greatest(l.day, (lower(f.during) AT TIME ZONE 'Europe/Oslo')::date) + p_days
      FROM held h JOIN follow_up f ON f.young_person_id = h.young_person_id AND upper_inf(f.during) AND f.status <> 'paused'
        LEFT JOIN LATERAL (${lastContact}) l ON true
      UNION ALL SELECT h.mine, c.young_person_id, 'consent_ending', c.id, ${firstEnd}
      FROM held h JOIN consent c ON c.young_person_id = h.young_person_id AND c.state = 'given' WHERE NOT ${followed}
      UNION ALL SELECT w.mine, s.young_person_id, 'milestone', s.id, s.due
      FROM work w JOIN transition t ON t.sender_post_id = w.post AND t.status IN ('planned', 'offered', 'accepted', 'declined')
        JOIN milestone s ON s.transition_id = t.id AND s.done_on IS NULL JOIN team u ON u.mine = w.mine AND u.young_person_id = t.young_person_id
      UNION ALL SELECT w.mine, q.young_person_id, 'preparation', q.id, q.due
      FROM work w JOIN preparation q ON q.responsible_post_id = w.post AND q.status IN ('proposed', 'agreed')
        JOIN team u ON u.mine = w.mine AND u.young_person_id = q.young_person_id
      UNION ALL SELECT m.id, t.young_person_id, 'hand_over_offered', t.id, (t.offered_at AT TIME ZONE 'Europe/Oslo')::date
      FROM me m JOIN transition t ON t.receiver_service_id = m.service_id AND coalesce(t.receiver_post_id, m.id) = m.id AND t.status = 'offered'
      UNION ALL SELECT m.id, i.young_person_id, 'invitation', i.id, i.answer_by
      FROM me m JOIN invitation i ON i.service_id = m.service_id AND coalesce(i.post_id, m.id) = m.id AND i.answer IS NULL AND i.answer_by >= app.today()
      UNION ALL SELECT x.id, m.young_person_id, 'meeting_today', m.id, ${meetingDay}
      FROM me x JOIN meeting_invitee i ON i.post_id = x.id AND i.ended_at IS NULL AND i.answer IS DISTINCT FROM 'no'
        JOIN meeting m ON m.id = i.meeting_id AND m.status = 'called' AND ${meetingDay} >= app.today()
        JOIN team u ON u.mine = x.id AND u.young_person_id = m.young_person_id
      UNION ALL SELECT NULL, m.young_person_id, 'meeting_today', m.id, ${meetingDay}
      FROM meeting_invitee i JOIN meeting m ON m.id = i.meeting_id AND m.status = 'called' AND ${meetingDay} >= app.today()
      WHERE i.ended_at IS NULL AND i.post_id IS NULL AND i.answer IS DISTINCT FROM 'no' AND CASE WHEN i.guardian_id IS NULL
        THEN EXISTS (SELECT FROM app_user u WHERE u.id = p_user AND u.young_person_id = m.young_person_id)
        ELSE EXISTS (SELECT FROM guardian g WHERE g.id = i.guardian_id AND g.user_id = p_user AND g.valid @> app.today()) END
      UNION ALL SELECT m.id, t.young_person_id, 'still_there', t.id, ${checkedOn}
      FROM me m JOIN team u ON u.mine = m.id JOIN transition t ON t.young_person_id = u.young_person_id AND t.receiver_service_id = m.service_id
        AND t.status = 'met' JOIN LATERAL (SELECT max(x.months) AS months FROM unnest(p_months) AS x(months)
          WHERE (t.met_on + make_interval(months => x.months))::date <= app.today()) c ON c.months IS NOT NULL
      WHERE NOT EXISTS (SELECT 1 FROM transition_check k WHERE k.transition_id = t.id AND k.months >= c.months)
      UNION ALL SELECT h.mine, f.young_person_id, 'not_mapped', f.id, (lower(f.during) AT TIME ZONE 'Europe/Oslo')::date
      FROM held h JOIN me m ON m.id = h.mine
        JOIN follow_up f ON f.young_person_id = h.young_person_id AND upper_inf(f.during) AND f.status <> 'paused'
      WHERE NOT EXISTS (SELECT FROM mapping g WHERE g.young_person_id = f.young_person_id AND ${seesMapping})
      UNION ALL SELECT w.mine, g.young_person_id, 'mapping_repeat', g.id, g.repeat_on
      FROM work w JOIN me m ON m.id = w.mine JOIN mapping g ON g.owner_service_id = m.service_id AND g.repeat_on IS NOT NULL
        JOIN team u ON u.mine = w.mine AND u.young_person_id = g.young_person_id
      WHERE (g.completed_by_post_id = w.post OR EXISTS (SELECT FROM held h WHERE h.mine = w.mine AND h.young_person_id = g.young_person_id))
        AND NOT EXISTS (SELECT FROM mapping n WHERE n.young_person_id = g.young_person_id AND n.owner_service_id = g.owner_service_id
          AND n.started_at > g.started_at)
      UNION ALL SELECT w.mine, t.young_person_id, 'hand_over_unanswered', t.id, (t.offered_at AT TIME ZONE 'Europe/Oslo')::date
      FROM work w JOIN transition t ON t.sender_post_id = w.post AND t.status = 'offered'
        JOIN team u ON u.mine = w.mine AND u.young_person_id = t.young_person_id
      UNION ALL SELECT m.id, i.young_person_id, 'invitation_unanswered', i.id, i.answer_by
      FROM me m JOIN invitation i ON i.invited_by_post_id = m.id AND i.answer IS NULL AND i.seen_by_inviter_at IS NULL
        JOIN team u ON u.mine = m.id AND u.young_person_id = i.young_person_id
      UNION ALL SELECT m.id, NULL, 'case_unanswered', r.id, (r.asked_at AT TIME ZONE 'Europe/Oslo')::date
      FROM me m JOIN case_request r ON r.from_post_id = m.id AND r.answer IS DISTINCT FROM 'accepted'`;

/** What names nobody is chosen by the municipalities of the own service; the newest choice counts. */
const choiceOf = `SELECT c.is_on, c.days_before FROM reminder_choice c WHERE c.code = f.code AND (c.municipality_id = y.municipality_id
        OR (f.young_person_id IS NULL AND c.municipality_id IN (SELECT sm.municipality_id FROM post p
          JOIN service_municipality sm ON sm.service_id = p.service_id WHERE p.id = f.post_id)))
      ORDER BY c.changed_at DESC, c.municipality_id LIMIT 1`;

/** Jobs ask for one receiver at a time, and write down all that is to be said to that one in the same breath. */
export const remindingVerbs = `
  CREATE FUNCTION app.my_reminder_places() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(DISTINCT sm.municipality_id), '{}') FROM ${myPost} JOIN service_municipality sm ON sm.service_id = p.service_id
    WHERE p.role IN ('system_admin', 'local_admin') $$;
  CREATE FUNCTION app.reminder_receivers(p_after uuid, p_most integer) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = app AS $$
    SELECT u.id FROM app_user u WHERE u.active AND (p_after IS NULL OR u.id > p_after) AND (u.kind <> 'staff' OR EXISTS (
      SELECT FROM post x WHERE x.user_id = u.id AND x.valid @> app.today())) ORDER BY u.id LIMIT p_most $$;
  CREATE FUNCTION app.reminders_of(p_user uuid, p_ways text[], p_days integer, p_months integer[]) RETURNS TABLE (post_id uuid,
      young_person_id uuid, code text, item_id uuid, due text, today text, is_on boolean, days_before integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH me AS (SELECT x.id, x.service_id FROM post x WHERE x.user_id = p_user AND x.valid @> app.today()),
      work AS (SELECT m.id AS mine, m.id AS post FROM me m UNION SELECT m.id, a.post_id FROM me m JOIN absence a ON a.stand_in_post_id = m.id
        AND a.stand_in_answer = 'accepted' AND a.returned_at IS NULL AND a.during @> app.today()),
      team AS (SELECT m.id AS mine, t.young_person_id FROM me m JOIN team_member t ON t.post_id = m.id AND t.during @> app.clock()),
      held AS (SELECT w.mine, b.young_person_id FROM work w JOIN baton b ON b.post_id = w.post AND upper_inf(b.held)),
      found (post_id, young_person_id, code, item_id, due) AS (${found})
    SELECT f.post_id, f.young_person_id, f.code, f.item_id, f.due::text, app.today()::text, c.is_on, c.days_before
    FROM found f LEFT JOIN young_person y ON y.id = f.young_person_id
      LEFT JOIN LATERAL (${choiceOf}) c ON true
    WHERE f.due IS NOT NULL ORDER BY f.young_person_id, f.code, f.item_id $$;
  CREATE FUNCTION app.remind(p_user uuid, p_rows jsonb) RETURNS integer LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    WITH said AS (INSERT INTO outbox (user_id, post_id, young_person_id, kind, item_id, occasion)
      SELECT DISTINCT ON (r.code, r.item_id, r.due) p_user, r.post_id, r.young_person_id, 'remind_' || r.code, r.item_id, r.due
      FROM jsonb_to_recordset(p_rows) AS r(post_id uuid, young_person_id uuid, code text, item_id uuid, due text)
      ORDER BY r.code, r.item_id, r.due, r.post_id ON CONFLICT ON CONSTRAINT outbox_once DO NOTHING RETURNING 1)
    SELECT count(*)::int FROM said $$;`;

export const reminderJobs = [
  'reminder_receivers(uuid, integer)',
  'reminders_of(uuid, text[], integer, integer[])',
  'remind(uuid, jsonb)',
];
