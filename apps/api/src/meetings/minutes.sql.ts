import { sealedAs } from '../sealing/parameter.ts';

const nameOfPost = (post: string): string =>
  `(SELECT who.name FROM app.post held JOIN app.app_user who ON who.id = held.user_id WHERE held.id = ${post})`;
const nameOfService = (service: string): string =>
  `(SELECT unit.name FROM app.service unit WHERE unit.id = ${service})`;

const versions = `coalesce((SELECT json_agg(json_build_object('number', v.number, 'text', v.text, 'at', v.at,
    'byName', ${nameOfPost('v.by_post_id')}) ORDER BY v.number) FROM app.minutes_version v WHERE v.section_id = s.id), '[]'::json)`;

/** The parts that row-level security leaves: the reader's own, and what is shared. */
export const sectionsStatement = `SELECT s.id, s.category, s.text, ${nameOfPost('s.written_by_post_id')} AS "writtenByName",
    ${nameOfService('s.owner_service_id')} AS "ownerServiceName", coalesce(s.written_by_post_id = app.my_post(), false) AS mine,
    s.written_at AS "writtenAt", s.shared_at AS "sharedAt", s.version, ${versions} AS versions,
    CASE WHEN s.blanked_at IS NOT NULL THEN json_build_object('at', s.blanked_at, 'byName', ${nameOfPost('s.blanked_by_post_id')},
      'reason', s.blanked_reason) END AS blanked
  FROM app.minutes_section s WHERE s.meeting_id = $1 AND s.young_person_id = $2 ORDER BY s.written_at, s.id`;

/** When each service, and the young person, last opened them. */
export const receiptsStatement = `SELECT r.service_id AS "serviceId", coalesce(${nameOfService('r.service_id')}, '') AS "serviceName",
    max(r.seen_at) AS "seenAt" FROM app.minutes_receipt r WHERE r.meeting_id = $1 AND r.young_person_id = $2
  GROUP BY r.service_id ORDER BY max(r.seen_at)`;

export const decisionsStatement = `SELECT d.id, d.measure_id AS "measureId", m.title, m.deadline::text AS deadline, m.status,
    coalesce(${nameOfPost('m.responsible_post_id')}, (SELECT p.name FROM app.supporter p WHERE p.id = m.responsible_supporter_id), '') AS "responsibleName",
    m.responsible_young_person AS "responsibleYoungPerson"
  FROM app.meeting_decision d JOIN app.measure m ON m.id = d.measure_id
  WHERE d.meeting_id = $1 AND d.young_person_id = $2 ORDER BY d.at, d.id`;

/** What was done with the goals in it, as far as the reader sees each. The words are those of that moment. */
export const goalsOfMeetingStatement = `SELECT h.id, h.item_id AS "goalId", h.verb, coalesce(h.content ->> 'ownWords', '') AS "ownWords",
    coalesce(h.content ->> 'wording', '') AS wording, coalesce(h.content ->> 'statusReason', '') AS reason, to_json(h.at) #>> '{}' AS at,
    coalesce((SELECT who.name FROM app.app_user who WHERE who.id = h.by_user_id), '') AS "byName"
  FROM app.plan_history h WHERE h.meeting_id = $1 AND h.young_person_id = $2 AND h.item_kind = 'goal' ORDER BY h.number, h.id`;

export const pulseStatement = `SELECT p.heard, p.knows_who AS "knowsWho", p.pull_together AS "pullTogether", p.skipped,
    p.shown_to_team AS "shownToTeam" FROM app.meeting_pulse p WHERE p.meeting_id = $1 AND p.young_person_id = $2`;

export const heldStatement = `SELECT m.held_at AS "heldAt", m.interpreter, m.told_how AS "toldHow", m.adapted_how AS "adaptedHow",
    ARRAY(SELECT i.id FROM app.meeting_invitee i WHERE i.meeting_id = m.id AND i.attended)::text[] AS "cameIds",
    EXISTS (SELECT 1 FROM app.meeting_invitee i WHERE i.meeting_id = m.id AND i.attended AND num_nonnulls(i.post_id, i.guardian_id) = 0) AS "youngPersonCame"
  FROM app.meeting m WHERE m.id = $1 AND m.young_person_id = $2`;

export const holdMeeting = `UPDATE app.meeting SET status = 'held', held_at = app.clock(), interpreter = $4,
    told_how = ${sealedAs('meeting.told_how', '$5', '$2', '$1')}, adapted_how = ${sealedAs('meeting.adapted_how', '$6', '$2', '$1')},
    version = version + 1 WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

export const cameToMeeting = `UPDATE app.meeting_invitee SET attended = true
  WHERE meeting_id = $1 AND young_person_id = $2 AND id = ANY ($3::uuid[]) AND ended_at IS NULL`;

export const addSection = `INSERT INTO app.minutes_section (id, young_person_id, owner_service_id, category, meeting_id, text, written_by_post_id)
  VALUES ($new, $1, $2, $3, $4, ${sealedAs('minutes_section.text', '$5', '$1')}, $6) RETURNING id, version`;

export const findSection = `SELECT s.id, s.version, s.shared_at AS "sharedAt", s.text, s.category,
    s.blanked_at IS NOT NULL AS blanked FROM app.minutes_section s
  WHERE s.id = $1 AND s.young_person_id = $2 AND s.meeting_id = $3 AND s.written_by_post_id = app.my_post()`;

export const changeSection = `UPDATE app.minutes_section SET text = ${sealedAs('minutes_section.text', '$4', '$2', '$1')},
    changed_at = app.clock(), version = version + 1 WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

export const blankSection = `UPDATE app.minutes_section SET text = '', blanked_at = app.clock(), blanked_by_post_id = $5,
    blanked_reason = ${sealedAs('minutes_section.blanked_reason', '$4', '$2', '$1')}, version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

export const addMinutesVersion = `INSERT INTO app.minutes_version (id, young_person_id, section_id, number, text, by_post_id)
  SELECT $new, $1::uuid, $2::uuid, (SELECT count(*) + 1 FROM app.minutes_version v WHERE v.section_id = $2)::int,
    ${sealedAs('minutes_version.text', '$3', '$1')}, $4::uuid RETURNING id`;

export const unsharedSections = `SELECT s.id, s.text FROM app.minutes_section s WHERE s.meeting_id = $1 AND s.young_person_id = $2
  AND s.written_by_post_id = app.my_post() AND s.shared_at IS NULL AND s.blanked_at IS NULL ORDER BY s.written_at FOR UPDATE`;

export const shareSections = `UPDATE app.minutes_section SET shared_at = app.clock()
  WHERE meeting_id = $1 AND young_person_id = $2 AND id = ANY ($3::uuid[])`;

export const addReceipt = `INSERT INTO app.minutes_receipt (young_person_id, meeting_id, service_id, post_id)
  SELECT $1::uuid, $2::uuid, app.my_service(), app.my_post() RETURNING id`;

export const addDecision = `INSERT INTO app.meeting_decision (young_person_id, owner_service_id, category, meeting_id, measure_id, by_post_id)
  SELECT $1::uuid, $2::uuid, m.category, $3::uuid, m.id, $5::uuid FROM app.measure m WHERE m.id = $4 AND m.young_person_id = $1 RETURNING id`;

export const addPulse = `INSERT INTO app.meeting_pulse (young_person_id, meeting_id, heard, knows_who, pull_together, skipped, shown_to_team)
  VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`;

export const pulsesStatement = `SELECT p.meeting_id AS "meetingId", p.heard, p.knows_who AS "knowsWho", p.pull_together AS "pullTogether",
    p.skipped, p.shown_to_team AS "shownToTeam" FROM app.meeting_pulse p WHERE p.young_person_id = $1`;
