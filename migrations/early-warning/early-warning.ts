/**
 * A school's list: counts alone, and the thresholds that it was judged by. Whoever is identified is sealed with the list's own key, which
 * goes with the list: nobody knows yet whether there is a young person in Laget whom it is about, and nobody asks.
 */
export const earlyWarningTables = `
  CREATE TABLE app.school_list (
    id uuid DEFAULT uuidv7() CONSTRAINT school_list_pk PRIMARY KEY,
    service_id uuid NOT NULL CONSTRAINT school_list_service REFERENCES app.service (id),
    by_post_id uuid NOT NULL CONSTRAINT school_list_by REFERENCES app.post (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    thresholds jsonb NOT NULL,
    wrong_count integer NOT NULL DEFAULT 0 CONSTRAINT school_list_wrong_count CHECK (wrong_count >= 0),
    read_count integer NOT NULL DEFAULT 0 CONSTRAINT school_list_read_count CHECK (read_count >= 0),
    identified_count integer NOT NULL DEFAULT 0,
    known_count integer NOT NULL DEFAULT 0,
    expires_on date NOT NULL DEFAULT app.today() + 30,
    CONSTRAINT school_list_counts CHECK (identified_count >= 0 AND known_count >= 0 AND identified_count + known_count <= read_count));
  CREATE INDEX school_list_of_service ON app.school_list (service_id);
  CREATE TABLE app.identified_pupil (
    id uuid DEFAULT uuidv7() CONSTRAINT identified_pupil_pk PRIMARY KEY,
    school_list_id uuid NOT NULL CONSTRAINT identified_pupil_list REFERENCES app.school_list (id),
    service_id uuid NOT NULL CONSTRAINT identified_pupil_service REFERENCES app.service (id),
    number_index text NOT NULL,
    number text NOT NULL CONSTRAINT identified_pupil_number CHECK (number <> ''),
    given_name text NOT NULL,
    family_name text NOT NULL,
    school_class text NOT NULL DEFAULT '',
    facts text NOT NULL CONSTRAINT identified_pupil_facts CHECK (facts <> ''),
    identified_on date NOT NULL DEFAULT app.today(),
    expires_on date NOT NULL DEFAULT app.today() + 30,
    status text NOT NULL DEFAULT 'waiting' CONSTRAINT identified_pupil_status CHECK (status IN ('waiting', 'set_aside')),
    set_aside_reason text,
    by_post_id uuid CONSTRAINT identified_pupil_by REFERENCES app.post (id),
    answered_at timestamptz,
    CONSTRAINT identified_pupil_once UNIQUE (service_id, number_index),
    CONSTRAINT identified_pupil_thirty_days CHECK (expires_on <= identified_on + 30),
    CONSTRAINT identified_pupil_answered CHECK ((status = 'set_aside') = (num_nonnulls(set_aside_reason, by_post_id, answered_at) = 3)));
  CREATE INDEX identified_pupil_in ON app.identified_pupil (school_list_id);
  CREATE TABLE app.school_heading (
    service_id uuid CONSTRAINT school_heading_pk PRIMARY KEY CONSTRAINT school_heading_service REFERENCES app.service (id),
    headings jsonb NOT NULL,
    by_post_id uuid NOT NULL CONSTRAINT school_heading_by REFERENCES app.post (id),
    at timestamptz NOT NULL DEFAULT app.clock());`;

/** The school's own counsellors; colleagues with another role, and every other service, see nothing. */
export const theSchools = (table: string): string =>
  `${table}.service_id = (SELECT app.my_service()) AND (SELECT app.my_role()) = 'school_counsellor'`;

/** What the application may not do by itself: take away. Only the own school's rows, and everything when its time is over. */
export const earlyWarningVerbs = `
  CREATE FUNCTION app.undo_school_list(p_list uuid) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_gone integer;
    BEGIN
      PERFORM FROM school_list l WHERE l.id = p_list AND l.service_id = app.my_service() AND app.my_role() = 'school_counsellor' FOR UPDATE;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      DELETE FROM identified_pupil p WHERE p.school_list_id = p_list;
      GET DIAGNOSTICS v_gone = ROW_COUNT;
      DELETE FROM school_list l WHERE l.id = p_list;
      RETURN v_gone;
    END $$;
  CREATE FUNCTION app.identified_became_concern(p_pupil uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      DELETE FROM identified_pupil p WHERE p.id = p_pupil AND p.service_id = app.my_service() AND app.my_role() = 'school_counsellor';
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
    END $$;
  CREATE FUNCTION app.forget_identified_pupils() RETURNS SETOF uuid LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DELETE FROM identified_pupil p WHERE p.expires_on <= app.today();
    DELETE FROM school_list l WHERE l.expires_on <= app.today() RETURNING l.id $$;`;
