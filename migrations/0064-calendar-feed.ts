import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, forced, inner, mayRead, mySession, throughFunctions } from './policies.ts';

const table = `
  CREATE TABLE app.calendar_feed (
    id uuid DEFAULT uuidv7() CONSTRAINT calendar_feed_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT calendar_feed_user REFERENCES app.app_user (id),
    digest bytea NOT NULL CONSTRAINT calendar_feed_hashed CHECK (octet_length(digest) = 32),
    made_at timestamptz NOT NULL DEFAULT app.clock(),
    read_at timestamptz,
    ended_at timestamptz,
    CONSTRAINT calendar_feed_digest UNIQUE (digest));
  CREATE UNIQUE INDEX calendar_feed_one_live ON app.calendar_feed (user_id) WHERE ended_at IS NULL;`;

/** The young people on whose team the one who has the feed is today, and whose appointments may stand in a calendar at all. */
const people = `people AS (SELECT DISTINCT t.young_person_id AS id FROM team_member t JOIN posts ON posts.id = t.post_id
      WHERE t.during @> app.clock()
        AND NOT EXISTS (SELECT FROM protection h WHERE h.young_person_id = t.young_person_id AND upper_inf(h.during))
        AND NOT EXISTS (SELECT FROM staff_relation r JOIN feed ON feed.user_id = r.user_id
          WHERE r.young_person_id = t.young_person_id AND r.ended_at IS NULL)
        AND EXISTS (SELECT FROM follow_up f WHERE f.young_person_id = t.young_person_id AND upper_inf(f.during)
          AND f.status IN ('registered', 'active')))`;

/**
 * An address of one's own, known by its digest alone. What it opens is decided on every reading: an active user, a post that lasts, a
 * team that one is on. It answers times and nothing else.
 */
const verbs = `
  CREATE FUNCTION app.renew_calendar_feed(p_digest bytea) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_user uuid;
    BEGIN
      SELECT u.id INTO v_user FROM ${mySession} WHERE u.kind = 'staff';
      IF v_user IS NULL THEN RAISE EXCEPTION 'no session of staff' USING ERRCODE = '42501'; END IF;
      UPDATE calendar_feed SET ended_at = app.clock() WHERE user_id = v_user AND ended_at IS NULL;
      IF p_digest IS NOT NULL THEN INSERT INTO calendar_feed (user_id, digest) VALUES (v_user, p_digest); END IF;
    END $$;
  CREATE FUNCTION app.calendar_feed_is_read(p_digest bytea) RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = app AS $$
    WITH read AS (UPDATE calendar_feed f SET read_at = app.clock() WHERE f.digest = p_digest AND f.ended_at IS NULL
      AND EXISTS (SELECT FROM app_user u JOIN post p ON p.user_id = u.id AND p.valid @> app.today() WHERE u.id = f.user_id AND u.active)
      RETURNING f.id) SELECT EXISTS (SELECT FROM read) $$;
  CREATE FUNCTION app.calendar_feed_entries(p_digest bytea) RETURNS TABLE (id uuid, kind text, starts_at timestamptz, length_minutes integer,
      day date, changed_at timestamptz, sequence integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH feed AS (SELECT f.user_id FROM calendar_feed f JOIN app_user u ON u.id = f.user_id AND u.active
        WHERE f.digest = p_digest AND f.ended_at IS NULL),
      posts AS (SELECT p.id FROM post p JOIN feed ON feed.user_id = p.user_id WHERE p.valid @> app.today()),
      ${people}
    SELECT DISTINCT m.id, 'meeting', m.starts_at, m.length_minutes, NULL::date, m.changed_at, m.sequence
    FROM meeting m JOIN people ON people.id = m.young_person_id
      JOIN meeting_invitee i ON i.meeting_id = m.id AND i.ended_at IS NULL AND i.answer IS DISTINCT FROM 'no'
      JOIN posts ON posts.id = i.post_id
    WHERE m.status <> 'cancelled' AND m.starts_at > app.clock() - interval '30 days'
    UNION ALL
    SELECT m.id, 'deadline', NULL, NULL, m.deadline, m.created_at, m.version
    FROM measure m JOIN people ON people.id = m.young_person_id JOIN posts ON posts.id = m.responsible_post_id
    WHERE m.status IN ('proposed', 'agreed', 'ongoing')
    ORDER BY 3, 5, 1 $$;
  CREATE FUNCTION app.end_calendar_feed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE calendar_feed SET ended_at = app.clock() WHERE user_id = NEW.id AND ended_at IS NULL;
      RETURN NULL;
    END $$;
  CREATE TRIGGER app_user_leaves_calendar AFTER UPDATE OF active ON app.app_user FOR EACH ROW WHEN (NOT NEW.active)
    EXECUTE FUNCTION app.end_calendar_feed();`;

/** A calendar elsewhere subscribes to one's own appointments, by an address that is a secret. */
export class CalendarFeed1767000000064 implements MigrationInterface {
  name = 'CalendarFeed1767000000064';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      table + forced('calendar_feed') + throughFunctions('calendar_feed', 'SELECT, INSERT, UPDATE'),
    );
    await run.query(mayRead('calendar_feed', 'user_id = (SELECT app.me())') + verbs);
    for (const signature of [
      'renew_calendar_feed(bytea)',
      'calendar_feed_is_read(bytea)',
      'calendar_feed_entries(bytea)',
    ])
      await run.query(definer(signature));
    await run.query(inner('end_calendar_feed()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
