import { mySession, ofAMinor } from '../policies.ts';

const hidden = (
  column: string,
): string => `EXISTS (SELECT FROM protection h WHERE h.young_person_id = ${column}
      AND upper_inf(h.during) AND h.level <> 'shielded')`;

/**
 * The young people whose appointments somebody, as young person or as guardian, may have in a calendar elsewhere: oneself, or those one is
 * a guardian for; followed up now; nobody whose address must not be found, whoever asks (A03).
 */
export const calendarPeople = `
  CREATE FUNCTION app.calendar_people_of(p_user uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH whose AS (SELECT u.young_person_id AS id FROM app_user u WHERE u.id = p_user AND u.active AND u.kind = 'young_person'
      UNION SELECT g.young_person_id FROM app_user u JOIN guardian g ON g.user_id = u.id AND g.valid @> app.today()
          AND g.young_person_id <> ALL (app.blocked_for(u.id)) ${ofAMinor}
        WHERE u.id = p_user AND u.active AND u.kind = 'guardian')
    SELECT w.id FROM whose w WHERE NOT ${hidden('w.id')}
      AND EXISTS (SELECT FROM follow_up f WHERE f.young_person_id = w.id AND upper_inf(f.during)) $$;`;

/** The young people on whose team the one who works is today, and whose appointments may stand in a calendar at all. */
const teamPeople = `people AS (SELECT DISTINCT t.young_person_id AS id FROM team_member t JOIN posts ON posts.id = t.post_id
      WHERE t.during @> app.clock()
        AND NOT EXISTS (SELECT FROM protection h WHERE h.young_person_id = t.young_person_id AND upper_inf(h.during))
        AND NOT EXISTS (SELECT FROM staff_relation r JOIN feed ON feed.user_id = r.user_id
          WHERE r.young_person_id = t.young_person_id AND r.ended_at IS NULL)
        AND EXISTS (SELECT FROM follow_up f WHERE f.young_person_id = t.young_person_id AND upper_inf(f.during)
          AND f.status IN ('registered', 'active')))`;

const stands = `m.status <> 'cancelled' AND m.starts_at > app.clock() - interval '30 days'`;
const askedTo = `JOIN meeting_invitee i ON i.meeting_id = m.id AND i.ended_at IS NULL AND i.answer IS DISTINCT FROM 'no'`;

/**
 * An address of one's own, known by its digest alone. What it opens is decided on every reading: an active user; and a post that lasts
 * and a team that one is on, or somebody followed up who is oneself or one's child. It answers times and nothing else.
 */
export const feedVerbs = `
  CREATE FUNCTION app.calendar_feed_facts() RETURNS TABLE (people integer, own_address_protected boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT (SELECT count(*)::int FROM app.calendar_people_of(app.me())), ${hidden('(SELECT app.my_self())')} $$;
  CREATE FUNCTION app.renew_calendar_feed(p_digest bytea) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_user uuid; v_kind text;
    BEGIN
      SELECT u.id, u.kind INTO v_user, v_kind FROM ${mySession};
      IF v_user IS NULL OR (v_kind = 'young_person' AND app.my_self() IS NULL) THEN
        RAISE EXCEPTION 'no session that sees appointments' USING ERRCODE = '42501';
      END IF;
      UPDATE calendar_feed SET ended_at = app.clock() WHERE user_id = v_user AND ended_at IS NULL;
      IF p_digest IS NULL THEN RETURN; END IF;
      IF v_kind <> 'staff' AND NOT EXISTS (SELECT FROM app.calendar_people_of(v_user)) THEN
        RAISE EXCEPTION 'nobody has appointments here' USING ERRCODE = '42501';
      END IF;
      INSERT INTO calendar_feed (user_id, digest) VALUES (v_user, p_digest);
    END $$;
  CREATE FUNCTION app.calendar_feed_is_read(p_digest bytea) RETURNS text LANGUAGE sql SECURITY DEFINER SET search_path = app AS $$
    UPDATE calendar_feed f SET read_at = app.clock() FROM app_user u WHERE f.digest = p_digest AND f.ended_at IS NULL
      AND u.id = f.user_id AND u.active AND CASE u.kind
        WHEN 'staff' THEN EXISTS (SELECT FROM post p WHERE p.user_id = u.id AND p.valid @> app.today())
        ELSE EXISTS (SELECT FROM app.calendar_people_of(u.id)) END
      RETURNING u.kind $$;
  CREATE FUNCTION app.calendar_feed_entries(p_digest bytea) RETURNS TABLE (id uuid, kind text, starts_at timestamptz, length_minutes integer,
      day date, changed_at timestamptz, sequence integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH feed AS (SELECT f.user_id, u.kind FROM calendar_feed f JOIN app_user u ON u.id = f.user_id AND u.active
        WHERE f.digest = p_digest AND f.ended_at IS NULL),
      posts AS (SELECT p.id FROM post p JOIN feed ON feed.user_id = p.user_id WHERE p.valid @> app.today()),
      ${teamPeople}
    SELECT DISTINCT m.id, 'meeting', m.starts_at, m.length_minutes, NULL::date, m.changed_at, m.sequence
    FROM meeting m JOIN people ON people.id = m.young_person_id ${askedTo} JOIN posts ON posts.id = i.post_id
    WHERE ${stands}
    UNION ALL
    SELECT m.id, 'deadline', NULL, NULL, m.deadline, m.created_at, m.version
    FROM measure m JOIN people ON people.id = m.young_person_id JOIN posts ON posts.id = m.responsible_post_id
    WHERE m.status IN ('proposed', 'agreed', 'ongoing')
    UNION ALL
    SELECT DISTINCT m.id, 'appointment', m.starts_at, m.length_minutes, NULL::date, m.changed_at, m.sequence
    FROM feed CROSS JOIN LATERAL app.calendar_people_of(feed.user_id) whose JOIN meeting m ON m.young_person_id = whose ${askedTo}
      LEFT JOIN guardian g ON g.id = i.guardian_id
    WHERE ${stands} AND CASE feed.kind WHEN 'guardian' THEN g.user_id = feed.user_id AND g.valid @> app.today()
      ELSE num_nonnulls(i.post_id, i.guardian_id) = 0 END
    ORDER BY 3, 5, 1 $$;`;

/** The case is closed, or the address must not be found any more: an address with nobody left to tell of opens nothing, ever. */
export const feedsEnd = `
  CREATE FUNCTION app.end_own_calendar_feeds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE calendar_feed f SET ended_at = app.clock() FROM app_user u WHERE u.id = f.user_id AND f.ended_at IS NULL AND u.kind <> 'staff'
        AND (u.young_person_id = NEW.young_person_id
          OR EXISTS (SELECT FROM guardian g WHERE g.user_id = u.id AND g.young_person_id = NEW.young_person_id))
        AND NOT EXISTS (SELECT FROM app.calendar_people_of(u.id));
      RETURN NULL;
    END $$;
  CREATE TRIGGER follow_up_ends_calendar AFTER UPDATE OF during ON app.follow_up FOR EACH ROW WHEN (NOT upper_inf(NEW.during))
    EXECUTE FUNCTION app.end_own_calendar_feeds();
  CREATE TRIGGER protection_ends_calendar AFTER INSERT ON app.protection FOR EACH ROW WHEN (NEW.level <> 'shielded')
    EXECUTE FUNCTION app.end_own_calendar_feeds();`;
