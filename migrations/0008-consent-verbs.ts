import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, inner } from './policies.ts';

/** What a consent must be judged by. A guardian sees only the own answer, so everybody's are counted here, without names. */
const facts = `
  CREATE FUNCTION app.is_close_to_me(p_young_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(p_young_person = app.my_self() OR p_young_person = ANY (app.my_people())
      OR p_young_person = ANY (app.my_children()), false) $$;
  CREATE FUNCTION app.consent_facts(p_young_person uuid, p_consent uuid) RETURNS TABLE (birth_date text, young_person text, guardians jsonb, law jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.birth_date::text,
      coalesce((SELECT a.answer FROM consent_answer a WHERE a.consent_id = p_consent AND a.young_person_id = y.id
        AND a.capacity = 'young_person'), 'not_asked'),
      coalesce((SELECT jsonb_agg(jsonb_build_object('guardianId', g.id, 'kind', g.kind, 'answer', coalesce((SELECT a.answer
          FROM consent_answer a WHERE a.consent_id = p_consent AND a.guardian_id = g.id), 'not_asked')) ORDER BY g.id)
        FROM guardian g WHERE g.young_person_id = y.id AND g.valid @> app.today()), '[]'), app.law_in_force()
    FROM young_person y WHERE y.id = p_young_person AND app.is_close_to_me(y.id) $$;`;

/** The status of the follow-up follows what is shared: something live makes it active, nothing left pauses it. */
const follow = `
  CREATE FUNCTION app.follow_sharing(p_young_person uuid) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_live boolean; v_row follow_up; v_next text;
    BEGIN
      IF NOT app.is_close_to_me(p_young_person) THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      PERFORM 1 FROM young_person y WHERE y.id = p_young_person FOR UPDATE;
      SELECT EXISTS (SELECT 1 FROM sharing s WHERE s.young_person_id = p_young_person AND s.ended_at IS NULL
        AND s.valid @> app.today()) INTO v_live;
      SELECT * INTO v_row FROM follow_up f WHERE f.young_person_id = p_young_person AND upper_inf(f.during);
      v_next := CASE WHEN v_live AND v_row.status IN ('registered', 'paused') THEN 'active'
        WHEN NOT v_live AND v_row.status = 'active' THEN 'paused' END;
      IF v_next IS NOT NULL THEN
        UPDATE follow_up SET status = v_next, version = version + 1,
          paused_reason = CASE WHEN v_next = 'paused' THEN 'nothing-shared' END WHERE id = v_row.id;
        INSERT INTO case_event (young_person_id, owner_service_id, category, kind, at, by_user_id, by_post_id)
        VALUES (p_young_person, v_row.registered_service_id, 'basic', CASE v_next WHEN 'active' THEN 'follow-up-activated' ELSE 'follow-up-paused' END,
          app.clock(), app.me(), app.my_post());
      END IF;
      RETURN coalesce(v_next, v_row.status);
    END $$;`;

const tell = `
  CREATE FUNCTION app.tell_consent(p_consent uuid, p_kind text, p_payload jsonb) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    INSERT INTO case_event (young_person_id, owner_service_id, category, kind, payload, at, by_user_id, by_post_id)
    SELECT c.young_person_id, p.service_id, 'basic', p_kind, jsonb_build_object('consentId', c.id) || p_payload, app.clock(), app.me(), app.my_post()
    FROM consent c JOIN post p ON p.id = c.recorded_by_post_id WHERE c.id = p_consent AND app.is_close_to_me(c.young_person_id) $$;`;

/**
 * The last line, for one category: whoever the law names at this age has said yes, and nobody who decides has said no. While child
 * welfare has custody it decides in the parents' place. The fuller rule, with who must be heard and when, is in libs/domain.
 */
const saidYes = `
  CREATE FUNCTION app.has_said_yes(p_consent uuid, p_young_person uuid, p_category text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH said AS (SELECT a.capacity, a.guardian_id, a.answer FROM consent_answer a WHERE a.consent_id = p_consent),
      known AS (SELECT g.id, g.kind FROM guardian g WHERE g.young_person_id = p_young_person AND g.valid @> app.today()
        AND g.kind IN ('parental_responsibility', 'appointed_representative', 'child_welfare_custody')),
      deciding AS (SELECT k.id FROM known k WHERE k.kind <> 'parental_responsibility' OR NOT EXISTS (SELECT 1 FROM known WHERE kind = 'child_welfare_custody')),
      needed AS (SELECT app.signers_at(p_category, extract(year FROM age(app.today(), y.birth_date))::int, app.today()) AS by
        FROM young_person y WHERE y.id = p_young_person)
    SELECT NOT EXISTS (SELECT 1 FROM said WHERE capacity = 'young_person' AND answer = 'no')
      AND (NOT 'young_person' = ANY (n.by) OR EXISTS (SELECT 1 FROM said WHERE capacity = 'young_person' AND answer = 'yes'))
      AND (n.by <@ ARRAY['young_person'] OR (EXISTS (SELECT 1 FROM deciding)
        AND NOT EXISTS (SELECT 1 FROM said JOIN deciding d ON d.id = said.guardian_id WHERE said.answer = 'no')
        AND CASE WHEN 'all_guardians' = ANY (n.by)
          THEN NOT EXISTS (SELECT 1 FROM deciding d WHERE NOT EXISTS (SELECT 1 FROM said WHERE guardian_id = d.id AND answer = 'yes'))
          ELSE EXISTS (SELECT 1 FROM said JOIN deciding d ON d.id = said.guardian_id WHERE said.answer = 'yes') END))
    FROM needed n $$;`;

/**
 * Opens what the consent says and everybody who decides has said yes to, to the services it names; the rest of it waits. What guardians
 * give ends by itself when the young person takes over. Whether it is a consent, the caller has asked libs/domain; one no is never one.
 */
const open = `
  CREATE FUNCTION app.waiting_cells(p_consent uuid) RETURNS TABLE (service_id uuid, category text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT s.service_id, k.category FROM consent c CROSS JOIN unnest(c.service_ids) AS s(service_id) CROSS JOIN unnest(c.categories) AS k(category)
    WHERE c.id = p_consent AND app.is_close_to_me(c.young_person_id) AND (c.shares IS NULL OR c.shares -> s.service_id::text ? k.category) AND NOT EXISTS (
      SELECT 1 FROM sharing x WHERE x.consent_id = c.id AND x.service_id = s.service_id AND x.category = k.category) $$;
  CREATE FUNCTION app.open_categories(p_consent uuid) RETURNS TABLE (category text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT DISTINCT s.category FROM sharing s JOIN consent c ON c.id = s.consent_id
    WHERE s.consent_id = p_consent AND s.ended_at IS NULL AND s.valid @> app.today() AND app.is_close_to_me(c.young_person_id) $$;
  CREATE FUNCTION app.open_consent(p_consent uuid) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v consent; v_birth date;
    BEGIN
      SELECT * INTO v FROM consent c WHERE c.id = p_consent AND app.is_close_to_me(c.young_person_id) FOR UPDATE;
      IF v.id IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF v.state NOT IN ('asked', 'given') THEN RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409'; END IF;
      SELECT y.birth_date INTO v_birth FROM young_person y WHERE y.id = v.young_person_id;
      INSERT INTO sharing (young_person_id, service_id, category, consent_id, valid, excluded_user_ids)
      SELECT v.young_person_id, w.service_id, w.category, v.id,
        daterange(v.valid_from, least(v.valid_to, app.takes_over_on(w.category, v_birth, v.valid_from))), v.excluded_user_ids
      FROM app.waiting_cells(v.id) w WHERE app.has_said_yes(v.id, v.young_person_id, w.category)
        AND app.today() < least(v.valid_to, app.takes_over_on(w.category, v_birth, v.valid_from));
      IF NOT FOUND THEN RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409'; END IF;
      UPDATE consent SET state = 'given', version = version + 1 WHERE id = v.id;
      IF v.state = 'asked' THEN PERFORM app.tell_consent(v.id, 'consent-given', '{}'); END IF;
      RETURN app.follow_sharing(v.young_person_id);
    END $$;`;

/** Takes back the whole, one service or one category, also what has not been opened yet. Acts on the next statement of every session. */
const takeBack = `
  CREATE FUNCTION app.take_back_consent(p_consent uuid, p_service uuid, p_category text, p_note text) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v consent; v_at timestamptz := app.clock();
    BEGIN
      SELECT * INTO v FROM consent c WHERE c.id = p_consent AND app.is_close_to_me(c.young_person_id) FOR UPDATE;
      IF v.id IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      UPDATE sharing SET ended_at = v_at WHERE consent_id = v.id AND ended_at IS NULL
        AND (p_service IS NULL OR service_id = p_service) AND (p_category IS NULL OR category = p_category);
      INSERT INTO sharing (young_person_id, service_id, category, consent_id, valid, ended_at)
      SELECT v.young_person_id, w.service_id, w.category, v.id, daterange(v.valid_from, v.valid_from + 1), v_at
      FROM app.waiting_cells(v.id) w
      WHERE (p_service IS NULL OR w.service_id = p_service) AND (p_category IS NULL OR w.category = p_category);
      IF NOT EXISTS (SELECT 1 FROM sharing s WHERE s.consent_id = v.id AND s.ended_at IS NULL) THEN
        UPDATE consent SET state = 'withdrawn', ended_at = v_at, ended_by_user_id = app.me(), ended_note = nullif(p_note, '') WHERE id = v.id;
      END IF;
      UPDATE consent SET version = version + 1 WHERE id = v.id;
      PERFORM app.tell_consent(v.id, 'consent-withdrawn', jsonb_strip_nulls(jsonb_build_object('serviceId', p_service, 'category', p_category)));
      RETURN app.follow_sharing(v.young_person_id);
    END $$;`;

const signatures = [
  'is_close_to_me(uuid)',
  'consent_facts(uuid, uuid)',
  'follow_sharing(uuid)',
  'tell_consent(uuid, text, jsonb)',
  'open_consent(uuid)',
  'open_categories(uuid)',
  'waiting_cells(uuid)',
  'take_back_consent(uuid, uuid, text, text)',
];

export class ConsentVerbs1767000000008 implements MigrationInterface {
  name = 'ConsentVerbs1767000000008';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer; GRANT UPDATE ON app.consent TO app_definer');
    await run.query(facts + follow + tell + saidYes + open + takeBack);
    for (const signature of signatures) await run.query(definer(signature));
    await run.query(inner('has_said_yes(uuid, uuid, text)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
