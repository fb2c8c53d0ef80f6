import { asNarrow } from '../0031-narrow-sight.ts';
import { myPost, mySession, notBlocked, ofAMinor } from '../policies.ts';

/**
 * The meetings that the asker is asked to, as somebody who works or as a guardian; and which guardians of one of the asker's own
 * young people may be asked to one: whether each is a guardian today, of somebody who is not grown up, and shut out by a protected
 * address that nobody has opened.
 */
export const invited = `
  CREATE FUNCTION app.my_meetings() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT ARRAY(SELECT i.meeting_id FROM ${myPost} JOIN meeting_invitee i ON i.post_id = p.id AND i.ended_at IS NULL
      UNION SELECT i.meeting_id FROM ${mySession} JOIN guardian g ON g.user_id = u.id AND u.kind = 'guardian'
          AND g.valid @> (SELECT app.today()) AND ${notBlocked('g.young_person_id')} ${ofAMinor}
        JOIN meeting_invitee i ON i.guardian_id = g.id AND i.ended_at IS NULL) $$;
  CREATE FUNCTION app.guardians_to_invite(p_young_person uuid) RETURNS TABLE (id uuid, standing boolean, grown_up boolean, shut_out boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT w.id, w.valid @> app.today(), NOT EXISTS (SELECT 1 FROM guardian g ${ofAMinor} WHERE g.id = w.id),
      EXISTS (SELECT 1 FROM protection x WHERE x.young_person_id = w.young_person_id AND upper_inf(x.during) AND x.level <> 'shielded')
        AND NOT EXISTS (SELECT 1 FROM guardian_opening o WHERE o.guardian_id = w.id AND o.confirmed_at IS NOT NULL AND o.ended_at IS NULL)
    FROM guardian w WHERE w.young_person_id = p_young_person AND p_young_person = ANY (app.my_people()) $$;`;

/** C06: of the meetings that the young person is asked to and that are not over, when they are, and nothing else: where and by whom can be about health. */
export const narrowMeetings = `
  CREATE FUNCTION app.my_narrow_meetings() RETURNS TABLE (id uuid, starts_at timestamptz, length_minutes integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT m.id, m.starts_at, m.length_minutes FROM meeting m
    WHERE m.young_person_id = (SELECT u.young_person_id FROM ${asNarrow}) AND m.status = 'called'
      AND m.starts_at + make_interval(mins => m.length_minutes) > app.clock() AND EXISTS (SELECT FROM meeting_invitee i
        WHERE i.meeting_id = m.id AND i.ended_at IS NULL AND num_nonnulls(i.post_id, i.guardian_id) = 0)
    ORDER BY m.starts_at, m.id LIMIT 50 $$;`;
