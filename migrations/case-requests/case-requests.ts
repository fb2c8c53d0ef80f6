import { notBlocked } from '../policies.ts';

/**
 * A service asks whoever follows somebody up for the case, by the exact number. The row is the same whoever it is about; only the holder
 * sees whose it is. Sealed with a key of its own: nobody has to know whose it is to write it.
 */
export const caseRequestTable = `
  CREATE TABLE app.case_request (
    id uuid DEFAULT uuidv7() CONSTRAINT case_request_pk PRIMARY KEY,
    young_person_id uuid CONSTRAINT case_request_young_person REFERENCES app.young_person (id),
    from_post_id uuid NOT NULL CONSTRAINT case_request_from REFERENCES app.post (id),
    from_service_id uuid NOT NULL CONSTRAINT case_request_service REFERENCES app.service (id),
    number_index text NOT NULL,
    wants text NOT NULL CONSTRAINT case_request_wants CHECK (wants IN ('transfer', 'referral')),
    reason text NOT NULL CONSTRAINT case_request_reason CHECK (reason <> ''),
    asked_at timestamptz NOT NULL DEFAULT app.clock(),
    answer text CONSTRAINT case_request_answer CHECK (answer IN ('accepted', 'declined')),
    answered_at timestamptz,
    answered_by_post_id uuid CONSTRAINT case_request_answered_by REFERENCES app.post (id),
    answer_text text,
    CONSTRAINT case_request_answered CHECK (num_nonnulls(answer, answered_at, answered_by_post_id, answer_text) IN (0, 4)),
    CONSTRAINT case_request_answered_is_known CHECK (answer IS NULL OR young_person_id IS NOT NULL));
  CREATE INDEX case_request_of ON app.case_request (young_person_id);
  CREATE INDEX case_request_by ON app.case_request (from_post_id);`;

/**
 * One way for every number: a look-up, a row, a line in the log. Whom the asker can never see is not found, as everywhere; the line
 * in the log of the one it is about is written all the same. What the asker reads back holds no young person and no no.
 */
export const caseRequestVerbs = `
  CREATE FUNCTION app.ask_for_case(p jsonb, p_indexes text[], p_log_reason text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_found uuid;
    BEGIN
      IF app.my_post() IS NULL THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended(app.me()::text, 51));
      IF (SELECT count(*) FROM case_request r JOIN post p ON p.id = r.from_post_id WHERE p.user_id = app.me()
          AND r.asked_at > app.clock() - interval '24 hours') >= 5 THEN
        RAISE EXCEPTION 'too-many' USING ERRCODE = 'LG429';
      END IF;
      SELECT n.young_person_id INTO v_found FROM identity_number n WHERE n.blind_index = ANY (p_indexes);
      INSERT INTO case_request (id, young_person_id, from_post_id, from_service_id, number_index, wants, reason)
      VALUES ((p ->> 'id')::uuid, (SELECT y.id FROM young_person y WHERE y.id = v_found AND ${notBlocked('y.id')}
          AND EXISTS (SELECT FROM baton b WHERE b.young_person_id = y.id AND upper_inf(b.held))),
        app.my_post(), app.my_service(), p_indexes[1], p ->> 'wants', p ->> 'reason');
      INSERT INTO access_log (actor_user_id, actor_post_id, actor_service_id, actor_role, young_person_id, action, allowed, basis, request_id)
      SELECT app.me(), app.my_post(), app.my_service(), o.role, v_found, 'case-request.ask', true, 'case_request', p_log_reason
      FROM post o WHERE o.id = app.my_post();
    END $$;
  CREATE FUNCTION app.asked_for_cases(p_indexes text[]) RETURNS TABLE (today integer, already boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT count(*) FILTER (WHERE r.asked_at > app.clock() - interval '24 hours')::int,
      coalesce(bool_or(r.number_index = ANY (p_indexes) AND r.from_post_id = app.my_post() AND r.answer IS DISTINCT FROM 'accepted'
        AND r.asked_at > app.clock() - interval '30 days'), false)
    FROM case_request r JOIN post p ON p.id = r.from_post_id WHERE p.user_id = app.me() $$;
  CREATE FUNCTION app.my_case_requests() RETURNS TABLE (id uuid, wants text, reason text, asked_on date, accepted boolean, answer_text text,
      by_name text, by_service text, phone text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT r.id, r.wants, r.reason, (r.asked_at AT TIME ZONE 'Europe/Oslo')::date, a.id IS NOT NULL, a.answer_text, u.name, s.name, u.phone
    FROM case_request r LEFT JOIN case_request a ON a.id = r.id AND a.answer = 'accepted' AND ${notBlocked('a.young_person_id')}
      LEFT JOIN post p ON p.id = a.answered_by_post_id LEFT JOIN app_user u ON u.id = p.user_id LEFT JOIN service s ON s.id = p.service_id
    WHERE r.from_post_id = app.my_post() $$;
  CREATE FUNCTION app.forget_case_requests() RETURNS SETOF uuid LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DELETE FROM case_request r WHERE r.asked_at < app.clock() - interval '90 days' RETURNING r.id $$;`;
