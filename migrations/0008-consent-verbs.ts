import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, inner } from './policies.ts';

/** What a consent must be judged by. A guardian sees only the own answer, so everybody's are counted here, without names. */
const facts = `
  CREATE FUNCTION app.is_close_to_me(p_young_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(p_young_person = app.my_self() OR p_young_person = ANY (app.my_people())
      OR p_young_person = ANY (app.my_children()), false) $$;
  CREATE FUNCTION app.consent_facts(p_young_person uuid, p_consent uuid) RETURNS TABLE (birth_date text, young_person text, guardians jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.birth_date::text,
      coalesce((SELECT a.answer FROM consent_answer a WHERE a.consent_id = p_consent AND a.young_person_id = y.id
        AND a.capacity = 'young_person'), 'not_asked'),
      coalesce((SELECT jsonb_agg(jsonb_build_object('guardianId', g.id, 'kind', g.kind, 'answer', coalesce((SELECT a.answer
          FROM consent_answer a WHERE a.consent_id = p_consent AND a.guardian_id = g.id), 'not_asked')) ORDER BY g.id)
        FROM guardian g WHERE g.young_person_id = y.id AND g.valid @> app.today()), '[]')
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
 * The last line: from 16 the young person has said yes; under 16 nobody has said no, and everybody who decides for the young person
 * has said yes. The fuller rule, with who must be heard and when, is in libs/domain.
 */
const saidYes = `
  CREATE FUNCTION app.has_said_yes(p_consent uuid, p_young_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH said AS (SELECT a.capacity, a.guardian_id, a.answer FROM consent_answer a WHERE a.consent_id = p_consent),
      deciding AS (SELECT g.id FROM guardian g WHERE g.young_person_id = p_young_person AND g.valid @> app.today()
        AND g.kind IN ('parental_responsibility', 'appointed_representative', 'child_welfare_custody'))
    SELECT CASE WHEN age(app.today(), y.birth_date) >= interval '16 years'
      THEN EXISTS (SELECT 1 FROM said WHERE capacity = 'young_person' AND answer = 'yes')
      ELSE NOT EXISTS (SELECT 1 FROM said WHERE answer = 'no' AND (capacity = 'young_person' OR guardian_id IN (SELECT id FROM deciding)))
        AND EXISTS (SELECT 1 FROM deciding)
        AND NOT EXISTS (SELECT 1 FROM deciding d WHERE NOT EXISTS (SELECT 1 FROM said WHERE guardian_id = d.id AND answer = 'yes')) END
    FROM young_person y WHERE y.id = p_young_person $$;`;

/** Opens what the consent says, to the services it names. Whether it is a consent, the caller has asked libs/domain; one no is never one. */
const open = `
  CREATE FUNCTION app.open_consent(p_consent uuid, p_end date) RETURNS text LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v consent;
    BEGIN
      SELECT * INTO v FROM consent c WHERE c.id = p_consent AND app.is_close_to_me(c.young_person_id) FOR UPDATE;
      IF v.id IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF v.state <> 'asked' THEN RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409'; END IF;
      IF NOT app.has_said_yes(v.id, v.young_person_id) THEN RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409'; END IF;
      UPDATE consent SET state = 'given', version = version + 1 WHERE id = v.id;
      INSERT INTO sharing (young_person_id, service_id, category, consent_id, valid)
      SELECT v.young_person_id, s.service_id, k.category, v.id, daterange(v.valid_from, least(v.valid_to, p_end))
      FROM unnest(v.service_ids) AS s(service_id) CROSS JOIN unnest(v.categories) AS k(category)
      WHERE v.shares IS NULL OR v.shares -> s.service_id::text ? k.category;
      PERFORM app.tell_consent(v.id, 'consent-given', '{}');
      RETURN app.follow_sharing(v.young_person_id);
    END $$;`;

/** Takes back the whole, one service or one category. Acts on the next statement of every session. */
const takeBack = `
  CREATE FUNCTION app.take_back_consent(p_consent uuid, p_service uuid, p_category text, p_note text) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v consent; v_at timestamptz := app.clock();
    BEGIN
      SELECT * INTO v FROM consent c WHERE c.id = p_consent AND app.is_close_to_me(c.young_person_id) FOR UPDATE;
      IF v.id IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      UPDATE sharing SET ended_at = v_at WHERE consent_id = v.id AND ended_at IS NULL
        AND (p_service IS NULL OR service_id = p_service) AND (p_category IS NULL OR category = p_category);
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
  'open_consent(uuid, date)',
  'take_back_consent(uuid, uuid, text, text)',
];

export class ConsentVerbs1767000000008 implements MigrationInterface {
  name = 'ConsentVerbs1767000000008';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer; GRANT UPDATE ON app.consent TO app_definer');
    await run.query(facts + follow + tell + saidYes + open + takeBack);
    for (const signature of signatures) await run.query(definer(signature));
    await run.query(inner('has_said_yes(uuid, uuid)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
