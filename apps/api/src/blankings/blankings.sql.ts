import type { TextPlace } from '#domain/blanking/places';
import { sealedAs } from '../sealing/parameter.ts';

/** Without a post it was the young person, or of an answer that is a guardian's, that guardian. */
export const blankedStatement = `SELECT b.id, b.place, b.item_id AS "itemId", b.reason, b.at,
    CASE WHEN b.by_post_id IS NULL THEN coalesce(g.name, '') ELSE coalesce(u.name, '') END AS "byName", coalesce(s.name, '') AS "byService",
    b.by_post_id IS NULL AND coalesce(i.guardian_id, a.guardian_id) IS NULL AS "byYoungPerson"
  FROM app.blanking b LEFT JOIN app.post p ON p.id = b.by_post_id LEFT JOIN app.app_user u ON u.id = p.user_id
    LEFT JOIN app.service s ON s.id = p.service_id
    LEFT JOIN app.meeting_invitee i ON i.id = b.item_id LEFT JOIN app.consent_answer a ON a.id = b.item_id
    LEFT JOIN app.guardian g ON g.id = coalesce(i.guardian_id, a.guardian_id)
  WHERE b.young_person_id = $1 ORDER BY b.at, b.id`;

/** `alone`: a goal with one voice says nothing without it. */
export const mineStatement = `SELECT m.place, m.item_id AS "itemId", EXISTS (SELECT FROM app.goal g
    WHERE g.id = m.item_id AND g.young_person_id = $1 AND (g.own_words = '' OR g.wording = '')) AS alone
  FROM app.my_blankable($1) m ORDER BY m.place, m.item_id`;

const insteadOf = (
  place: 'goal.own_words' | 'goal.wording' | 'measure.title' | 'measure.look_for' | MeetingPlace,
): string => {
  const [table = '', column = ''] = place.split('.');
  return `UPDATE app.${table} SET ${column} = ${sealedAs(place, '$3', '$2', '$1')}, version = version + 1
    WHERE id = $1 AND young_person_id = $2 RETURNING id`;
};
type MeetingPlace = 'meeting.cancelled_reason' | 'meeting.not_invited_reason';

/** Where something is written in its place. */
export const insteadStatements: Readonly<Partial<Record<TextPlace, string>>> = {
  'goal.own_words': insteadOf('goal.own_words'),
  'goal.wording': insteadOf('goal.wording'),
  'measure.title': insteadOf('measure.title'),
  'measure.look_for': insteadOf('measure.look_for'),
  'meeting.cancelled_reason': insteadOf('meeting.cancelled_reason'),
  'meeting.not_invited_reason': insteadOf('meeting.not_invited_reason'),
};

/** The text goes with this row, from everywhere: a trigger carries it out. */
export const blankStatement = `INSERT INTO app.blanking (id, young_person_id, place, item_id, replaced, reason, by_user_id, by_post_id)
  VALUES ($new, $1, $2, $3, $4, ${sealedAs('blanking.reason', '$5', '$1')}, app.me(), app.my_post()) RETURNING id`;
