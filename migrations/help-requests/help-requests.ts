import { myPost } from '../policies.ts';

/** Sealed with a key of its own: nobody knows yet whether there is a young person in Laget whom it is about. */
export const helpTable = `
  CREATE TABLE app.help_request (
    id uuid DEFAULT uuidv7() CONSTRAINT help_request_pk PRIMARY KEY,
    municipality_id uuid NOT NULL CONSTRAINT help_request_municipality REFERENCES app.municipality (id),
    asker_digest bytea NOT NULL CONSTRAINT help_request_asker_digest CHECK (octet_length(asker_digest) = 32),
    asker text NOT NULL CONSTRAINT help_request_asker CHECK (asker IN ('young_person', 'guardian')),
    asker_name text NOT NULL DEFAULT '',
    given_name text NOT NULL CONSTRAINT help_request_given_name CHECK (given_name <> ''),
    family_name text NOT NULL CONSTRAINT help_request_family_name CHECK (family_name <> ''),
    birth_date text NOT NULL CONSTRAINT help_request_birth_date CHECK (birth_date <> ''),
    number text NOT NULL DEFAULT '',
    words text NOT NULL CONSTRAINT help_request_words CHECK (words <> ''),
    contact text NOT NULL CONSTRAINT help_request_contact CHECK (contact <> ''),
    parents_know text CONSTRAINT help_request_parents_know CHECK (parents_know IN ('yes', 'no', 'not_said')),
    asked_at timestamptz NOT NULL DEFAULT app.clock(),
    answer_by date NOT NULL,
    status text NOT NULL DEFAULT 'received' CONSTRAINT help_request_status CHECK (status IN ('received', 'taken', 'registered', 'not_wanted')),
    by_post_id uuid CONSTRAINT help_request_by REFERENCES app.post (id),
    answered_at timestamptz,
    end_reason text,
    CONSTRAINT help_request_answered CHECK ((status = 'received') = (by_post_id IS NULL) AND (by_post_id IS NULL) = (answered_at IS NULL)),
    CONSTRAINT help_request_not_wanted_why CHECK ((status = 'not_wanted') = (end_reason IS NOT NULL)),
    CONSTRAINT help_request_young_said CHECK ((asker = 'young_person') = (parents_know IS NOT NULL)),
    CONSTRAINT help_request_guardian_named CHECK ((asker = 'guardian') = (asker_name <> '')));
  CREATE INDEX help_request_of_municipality ON app.help_request (municipality_id);
  CREATE INDEX help_request_of_asker ON app.help_request (asker_digest);
  CREATE UNIQUE INDEX help_request_one_own ON app.help_request (asker_digest)
    WHERE asker = 'young_person' AND status IN ('received', 'taken');`;

/**
 * The asker has no user: a verified sign-in that is linked to nobody is known by the secret in that browser's cookie, for an hour.
 * Nothing here looks at whom Laget knows.
 */
export const helpVerbs = `
  CREATE FUNCTION app.my_coordinated() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(sm.municipality_id), '{}') FROM ${myPost} JOIN service_municipality sm ON sm.service_id = p.service_id
    WHERE p.role = 'youth_coordinator' $$;
  CREATE FUNCTION app.help_asker(p_flow bytea) RETURNS TABLE (asker bytea, level text, provider text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT k.digest, f.proof ->> 'level', f.provider
    FROM sign_in_flow f, jsonb_to_recordset(f.keys) AS k(kind text, digest bytea)
    WHERE f.digest = p_flow AND k.kind = 'pid' AND f.used_at > app.clock() - interval '60 minutes' $$;
  CREATE FUNCTION app.help_places() RETURNS TABLE (id uuid, name text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT m.id, m.name FROM municipality m WHERE EXISTS (
      SELECT FROM service_municipality sm JOIN post p ON p.service_id = sm.service_id AND p.role = 'youth_coordinator' AND p.valid @> app.today()
        JOIN app_user u ON u.id = p.user_id AND u.active WHERE sm.municipality_id = m.id) ORDER BY m.name, m.id $$;
  CREATE FUNCTION app.help_facts(p_flow bytea, p_number bytea, p_asker text) RETURNS TABLE (level text, asked_this_month integer, waits boolean,
      number_is_own boolean, today date) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT a.level, (SELECT count(*)::int FROM help_request h WHERE h.asker_digest = a.asker AND h.asked_at > app.clock() - interval '30 days'),
      p_asker = 'young_person' AND EXISTS (SELECT FROM help_request h WHERE h.asker_digest = a.asker AND h.asker = 'young_person'
        AND h.status IN ('received', 'taken')), a.asker = p_number, app.today()
    FROM app.help_asker(p_flow) a $$;
  CREATE FUNCTION app.help_asked(p_flow bytea) RETURNS TABLE (id uuid, asker text, given_name text, municipality text, asked_at timestamptz,
      answer_by date, status text, by_name text, by_service text, end_reason text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT h.id, h.asker, h.given_name, m.name, h.asked_at, h.answer_by, h.status, u.name, s.name, h.end_reason
    FROM app.help_asker(p_flow) a JOIN help_request h ON h.asker_digest = a.asker JOIN municipality m ON m.id = h.municipality_id
      LEFT JOIN post p ON p.id = h.by_post_id LEFT JOIN app_user u ON u.id = p.user_id LEFT JOIN service s ON s.id = p.service_id
    ORDER BY h.id DESC $$;
  CREATE FUNCTION app.help_ask(p_flow bytea, p jsonb, p_request text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v record;
    BEGIN
      SELECT a.* INTO v FROM app.help_asker(p_flow) a WHERE a.level = 'high';
      IF NOT FOUND OR NOT EXISTS (SELECT FROM app.help_places() l WHERE l.id = (p ->> 'municipality_id')::uuid) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      PERFORM pg_advisory_xact_lock(4104, hashtext(encode(v.asker, 'hex')));
      IF (SELECT count(*) FROM help_request h WHERE h.asker_digest = v.asker AND h.asked_at > app.clock() - interval '30 days') >= 3 THEN
        RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409';
      END IF;
      INSERT INTO help_request (id, municipality_id, asker_digest, asker, asker_name, given_name, family_name, birth_date, number, words, contact,
        parents_know, answer_by)
      VALUES ((p ->> 'id')::uuid, (p ->> 'municipality_id')::uuid, v.asker, p ->> 'asker', p ->> 'asker_name', p ->> 'given_name',
        p ->> 'family_name', p ->> 'birth_date', p ->> 'number', p ->> 'words', p ->> 'contact', p ->> 'parents_know', (p ->> 'answer_by')::date);
      INSERT INTO access_log (action, allowed, basis, request_id, acr) VALUES ('help-request.ask', true, 'provider:' || v.provider, p_request, v.level);
    END $$;
  CREATE FUNCTION app.forget_help_requests() RETURNS SETOF uuid LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DELETE FROM help_request h WHERE h.asked_at < app.clock() - interval '90 days' RETURNING h.id $$;`;
