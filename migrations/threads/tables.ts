const about = `about_kind text NOT NULL CONSTRAINT`;

/** A conversation hangs on a plan, a goal or a measure, and is seen by whoever sees that. */
export const threadTables = `
  CREATE TABLE app.thread_message (
    id uuid DEFAULT uuidv7() CONSTRAINT thread_message_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT thread_message_young_person REFERENCES app.young_person (id),
    ${about} thread_message_about CHECK (about_kind IN ('plan', 'goal', 'measure')),
    about_id uuid NOT NULL,
    text text NOT NULL,
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT thread_message_by_user REFERENCES app.app_user (id),
    by_post_id uuid CONSTRAINT thread_message_by_post REFERENCES app.post (id),
    blanked_at timestamptz,
    blanked_reason text CONSTRAINT thread_message_blanked_reason CHECK (blanked_reason <> ''),
    CONSTRAINT thread_message_blank_has_no_text CHECK ((blanked_at IS NULL) = (text <> '')),
    CONSTRAINT thread_message_blanked_with_trace CHECK (num_nonnulls(blanked_at, blanked_reason) IN (0, 2)));
  CREATE INDEX thread_message_of ON app.thread_message (young_person_id);
  CREATE INDEX thread_message_about_it ON app.thread_message (about_id, at);
  CREATE TABLE app.thread_mention (
    id uuid DEFAULT uuidv7() CONSTRAINT thread_mention_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT thread_mention_young_person REFERENCES app.young_person (id),
    message_id uuid NOT NULL CONSTRAINT thread_mention_message REFERENCES app.thread_message (id),
    post_id uuid NOT NULL CONSTRAINT thread_mention_post REFERENCES app.post (id),
    seen_at timestamptz,
    CONSTRAINT thread_mention_once UNIQUE (message_id, post_id));
  CREATE INDEX thread_mention_of ON app.thread_mention (young_person_id);
  CREATE INDEX thread_mention_waits ON app.thread_mention (post_id) WHERE seen_at IS NULL;
  CREATE TABLE app.thread_mark (
    id uuid DEFAULT uuidv7() CONSTRAINT thread_mark_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT thread_mark_young_person REFERENCES app.young_person (id),
    user_id uuid NOT NULL CONSTRAINT thread_mark_user REFERENCES app.app_user (id),
    ${about} thread_mark_about CHECK (about_kind IN ('plan', 'goal', 'measure')),
    about_id uuid NOT NULL,
    read_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT thread_mark_once UNIQUE (user_id, about_id));
  CREATE INDEX thread_mark_of ON app.thread_mark (young_person_id);`;

/** Blanked once and for good; nobody changes what was said, when, by whom or about what. */
export const blankingStays = `
  CREATE FUNCTION app.keep_thread_message() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      IF OLD.blanked_at IS NOT NULL OR (NEW.text <> OLD.text AND NEW.text <> '') THEN RAISE EXCEPTION 'only-grows' USING ERRCODE = 'LG403'; END IF;
      RETURN NEW;
    END $$;
  REVOKE ALL ON FUNCTION app.keep_thread_message() FROM PUBLIC;
  CREATE TRIGGER thread_message_stays BEFORE UPDATE ON app.thread_message FOR EACH ROW EXECUTE FUNCTION app.keep_thread_message();`;

/** Who of the team can read what it hangs on: by the same facts that decide for each of them. */
export const threadVerbs = `
  CREATE FUNCTION app.thread_readers(p_young_person uuid, p_kind text, p_about uuid) RETURNS TABLE (post_id uuid, name text, service text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH thing AS (
      SELECT a.owner_service_id, 'basic' AS category, true AS of_case FROM plan a WHERE p_kind = 'plan' AND a.id = p_about AND a.young_person_id = p_young_person
      UNION ALL SELECT a.owner_service_id, a.category, false FROM goal a WHERE p_kind = 'goal' AND a.id = p_about AND a.young_person_id = p_young_person
      UNION ALL SELECT a.owner_service_id, a.category, false FROM measure a WHERE p_kind = 'measure' AND a.id = p_about AND a.young_person_id = p_young_person)
    SELECT p.id, u.name, s.name FROM thing t JOIN team_member m ON m.young_person_id = p_young_person AND m.during @> app.clock()
      JOIN post p ON p.id = m.post_id AND p.valid @> app.today() JOIN app_user u ON u.id = p.user_id AND u.active JOIN service s ON s.id = p.service_id
    WHERE (p_young_person = ANY (app.my_people()) OR p_young_person = app.my_self()) AND p_young_person <> ALL (app.blocked_for(u.id))
      AND (t.owner_service_id = p.service_id
        OR (t.of_case AND EXISTS (SELECT FROM baton b WHERE b.young_person_id = p_young_person AND b.post_id = p.id AND upper_inf(b.held)))
        OR EXISTS (SELECT FROM sharing x WHERE x.young_person_id = p_young_person AND x.service_id = p.service_id AND x.category = t.category
          AND x.ended_at IS NULL AND x.valid @> app.today() AND NOT u.id = ANY (x.excluded_user_ids)))
    ORDER BY u.name, p.id $$;
  CREATE FUNCTION app.keep_mentions_readable() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM thread_message m, app.thread_readers(m.young_person_id, m.about_kind, m.about_id) r
        WHERE m.id = NEW.message_id AND m.young_person_id = NEW.young_person_id AND r.post_id = NEW.post_id) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER thread_mention_readable BEFORE INSERT ON app.thread_mention FOR EACH ROW WHEN (current_user <> 'app_seeder')
    EXECUTE FUNCTION app.keep_mentions_readable();`;
