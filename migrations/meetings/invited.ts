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
