import { sealedAs } from '../sealing/parameter.ts';

const nameOfPost = (post: string): string =>
  `(SELECT who.name FROM app.post held JOIN app.app_user who ON who.id = held.user_id WHERE held.id = ${post})`;

const invitees = `coalesce((SELECT json_agg(json_build_object('id', i.id, 'postId', i.post_id, 'guardianId', i.guardian_id,
    'name', coalesce(u.name, g.name, ''), 'serviceName', coalesce(s.name, ''), 'serviceKind', coalesce(s.kind, ''),
    'answer', i.answer, 'answerText', coalesce(i.answer_text, '')) ORDER BY i.id)
  FROM app.meeting_invitee i LEFT JOIN app.post p ON p.id = i.post_id LEFT JOIN app.app_user u ON u.id = p.user_id
    LEFT JOIN app.service s ON s.id = p.service_id LEFT JOIN app.guardian g ON g.id = i.guardian_id
  WHERE i.meeting_id = m.id AND i.ended_at IS NULL), '[]'::json)`;

const wishFields = `'id', w.id, 'kind', w.kind, 'text', w.text, 'at', w.at, 'answer', w.answer, 'answerText', coalesce(w.answer_text, ''),
    'answeredByName', coalesce(${nameOfPost('w.answered_by_post_id')}, ''), 'withoutPostId', w.without_post_id,
    'withoutGuardianId', w.without_guardian_id, 'withoutName', coalesce(${nameOfPost('w.without_post_id')},
      (SELECT g.name FROM app.guardian g WHERE g.id = w.without_guardian_id), '')`;

const wishes = `coalesce((SELECT json_agg(json_build_object(${wishFields}) ORDER BY w.at, w.id)
  FROM app.meeting_wish w WHERE w.meeting_id = m.id AND w.taken_back_at IS NULL), '[]'::json)`;

/** Meetings as row-level security leaves them: all of one young person's, or the one in $2. The newest first. */
export const meetingsStatement = `SELECT m.id, m.kind, m.status, to_char(m.starts_at AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD') AS day,
    to_char(m.starts_at AT TIME ZONE 'Europe/Oslo', 'HH24:MI') AS time, m.length_minutes AS "lengthMinutes",
    m.place AS "meetingPlace", m.link, coalesce(m.cancelled_reason, '') AS "cancelledReason",
    coalesce(m.not_invited_reason, '') AS "notInvitedReason", m.called_by_post_id AS "calledByPostId",
    ${nameOfPost('m.called_by_post_id')} AS "calledByName", (SELECT o.name FROM app.service o WHERE o.id = m.owner_service_id) AS "ownerServiceName",
    m.version, ${invitees} AS invitees, ${wishes} AS wishes
  FROM app.meeting m WHERE m.young_person_id = $1 AND ($2::uuid IS NULL OR m.id = $2) ORDER BY m.starts_at DESC, m.id`;

export const requestsStatement = `SELECT json_build_object(${wishFields}) AS wish FROM app.meeting_wish w
  WHERE w.young_person_id = $1 AND w.kind = 'meeting' AND w.taken_back_at IS NULL ORDER BY w.at DESC`;

export const personStatement = `SELECT y.given_name AS "givenName", y.needs_interpreter AS "needsInterpreter" FROM app.young_person y WHERE y.id = $1`;

export const membersStatement = `SELECT r.post_id AS "postId", r.name, r.service_id AS "serviceId", r.service_name AS "serviceName",
    r.service_kind AS "serviceKind" FROM app.team_readers($1) r WHERE NOT r.shut_out ORDER BY r.service_name, r.post_id`;

export const guardiansStatement = `SELECT g.id, g.name, w.standing, w.grown_up AS "grownUp", w.shut_out AS "shutOut"
  FROM app.guardians_to_invite($1) w JOIN app.guardian g ON g.id = w.id ORDER BY g.id`;

const startsAt = (day: string, time: string): string =>
  `((${day}::text || ' ' || ${time}::text)::timestamp AT TIME ZONE 'Europe/Oslo')`;

export const addMeeting = `INSERT INTO app.meeting (id, young_person_id, owner_service_id, kind, starts_at, length_minutes, place, link,
    not_invited_reason, called_by_post_id)
  SELECT $new, $1, $2, $3, ${startsAt('$4', '$5')}, $6, ${sealedAs('meeting.place', '$7', '$1')}, ${sealedAs('meeting.link', '$8', '$1')},
    ${sealedAs('meeting.not_invited_reason', '$9', '$1')}, $10 RETURNING id, version`;

/** $3: posts, $4: guardians, $5: the young person as well. */
export const addInvitees = `INSERT INTO app.meeting_invitee (young_person_id, meeting_id, post_id, guardian_id)
  SELECT $1::uuid, $2::uuid, x.post, x.guardian FROM (
    SELECT unnest($3::uuid[]) AS post, NULL::uuid AS guardian UNION ALL SELECT NULL, unnest($4::uuid[])
    UNION ALL SELECT NULL, NULL WHERE $5::boolean) x`;

export const moveMeeting = `UPDATE app.meeting SET starts_at = ${startsAt('$4', '$5')}, length_minutes = $6,
    place = ${sealedAs('meeting.place', '$7', '$2', '$1')}, link = ${sealedAs('meeting.link', '$8', '$2', '$1')},
    changed_at = app.clock(), sequence = sequence + 1, version = version + 1
  WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

/** Whoever had answered is asked anew: the answer was to another time. */
export const askAnew = `UPDATE app.meeting_invitee SET answer = NULL, answer_text = NULL, answered_at = NULL
  WHERE meeting_id = $1 AND young_person_id = $2 AND ended_at IS NULL AND answer IS NOT NULL`;

export const cancelMeeting = `UPDATE app.meeting SET status = 'cancelled',
    cancelled_reason = ${sealedAs('meeting.cancelled_reason', '$4', '$2', '$1')}, changed_at = app.clock(), sequence = sequence + 1,
    version = version + 1 WHERE id = $1 AND young_person_id = $2 AND version = $3 RETURNING id, version`;

export const withdrawInvitation = `UPDATE app.meeting_invitee SET ended_at = app.clock()
  WHERE meeting_id = $1 AND young_person_id = $2 AND ended_at IS NULL AND coalesce(post_id, guardian_id) = $3 RETURNING id`;

/** The asker's own invitation: by post, as the young person, or as a guardian. */
export const ownInvitation = `SELECT i.id FROM app.meeting_invitee i WHERE i.meeting_id = $1 AND i.young_person_id = $2 AND i.ended_at IS NULL
  AND (i.post_id = app.my_post() OR (i.young_person_id = app.my_self() AND num_nonnulls(i.post_id, i.guardian_id) = 0)
    OR i.guardian_id IN (SELECT g.id FROM app.guardian g WHERE g.user_id = app.me()))`;

export const answerInvitation = `UPDATE app.meeting_invitee SET answer = $3,
    answer_text = ${sealedAs('meeting_invitee.answer_text', '$4', '$2', '$1')}, answered_at = app.clock()
  WHERE id = $1 AND young_person_id = $2 RETURNING id`;

export const addWish = `INSERT INTO app.meeting_wish (id, young_person_id, meeting_id, kind, text, without_post_id, without_guardian_id)
  VALUES ($new, $1, $2, $3, ${sealedAs('meeting_wish.text', '$4', '$1')}, $5, $6) RETURNING id`;

export const takeBackWish = `UPDATE app.meeting_wish SET taken_back_at = app.clock()
  WHERE id = $1 AND young_person_id = $2 AND taken_back_at IS NULL RETURNING id`;

export const findWish = `SELECT w.id, w.kind, w.meeting_id AS "meetingId", w.answer, w.without_post_id AS "withoutPostId",
    w.without_guardian_id AS "withoutGuardianId" FROM app.meeting_wish w
  WHERE w.id = $1 AND w.young_person_id = $2 AND w.taken_back_at IS NULL`;

export const answerWish = `UPDATE app.meeting_wish SET answer = $3, answer_text = ${sealedAs('meeting_wish.answer_text', '$4', '$2', '$1')},
    answered_at = app.clock(), answered_by_post_id = $5
  WHERE id = $1 AND young_person_id = $2 AND answer IS NULL RETURNING id`;

export const calendarStatement = `SELECT m.id, m.starts_at AS "startsAt", m.length_minutes AS "lengthMinutes", m.changed_at AS "changedAt",
    m.sequence, m.status FROM app.meeting m WHERE m.id = $1 AND m.young_person_id = $2`;
