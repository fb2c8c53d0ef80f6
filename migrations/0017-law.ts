import type { MigrationInterface, QueryRunner } from 'typeorm';
import { firstVersion } from './law/first-version.ts';
import { definer, forced, inner, mayRead, throughFunctions } from './policies.ts';

/**
 * The law as rows: every rule in versions, each with its source and the days on which it is in force. Two approved versions of a rule
 * are never in force on the same day, and nobody decides the own proposal. Version 1 is delivered with Laget and has no proposer.
 */
const table = `
  CREATE TABLE app.law_rule (
    id uuid DEFAULT uuidv7() CONSTRAINT law_rule_pk PRIMARY KEY,
    code text NOT NULL CONSTRAINT law_rule_code CHECK (code ~ '^[a-z_.]{1,80}$'),
    version integer NOT NULL,
    value jsonb NOT NULL,
    source text NOT NULL CONSTRAINT law_rule_source CHECK (length(source) BETWEEN 1 AND 1000),
    reason text NOT NULL DEFAULT '',
    valid daterange NOT NULL,
    state text NOT NULL CONSTRAINT law_rule_state CHECK (state IN ('proposed', 'approved', 'rejected')),
    proposed_by_user_id uuid CONSTRAINT law_rule_proposed_by REFERENCES app.app_user (id),
    proposed_at timestamptz NOT NULL DEFAULT app.clock(),
    decided_by_user_id uuid CONSTRAINT law_rule_decided_by REFERENCES app.app_user (id),
    decided_at timestamptz,
    decided_note text NOT NULL DEFAULT '',
    CONSTRAINT law_rule_version UNIQUE (code, version),
    CONSTRAINT law_rule_bounded CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
    CONSTRAINT law_rule_four_eyes CHECK (CASE
      WHEN state = 'proposed' THEN proposed_by_user_id IS NOT NULL AND decided_by_user_id IS NULL
      WHEN version = 1 AND proposed_by_user_id IS NULL THEN decided_by_user_id IS NULL
      ELSE num_nonnulls(proposed_by_user_id, decided_by_user_id, decided_at) = 3 AND proposed_by_user_id <> decided_by_user_id END),
    CONSTRAINT law_rule_once EXCLUDE USING gist (code WITH =, valid WITH &&) WHERE (state = 'approved'));
  CREATE UNIQUE INDEX law_rule_one_open ON app.law_rule (code) WHERE state = 'proposed';`;

const read = `
  CREATE FUNCTION app.law_value(p_code text, p_on date) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT nullif(r.value, 'null'::jsonb) FROM law_rule r WHERE r.code = p_code AND r.state = 'approved' AND r.valid @> p_on $$;
  CREATE FUNCTION app.law_in_force() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'value', r.value, 'source', r.source, 'from', lower(r.valid)) ORDER BY r.code), '[]')
    FROM law_rule r WHERE r.state = 'approved' AND r.valid @> app.today() $$;`;

/** Who has to say yes at an age, and when the young person takes over: the same rule as libs/domain/src/consent/competence. */
const competence = `
  CREATE FUNCTION app.signers_at(p_category text, p_age integer, p_on date) RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT CASE WHEN p_age >= (app.law_value('guardian.until', p_on) #>> '{}')::int THEN ARRAY['young_person']
      ELSE coalesce((SELECT ARRAY(SELECT jsonb_array_elements_text(b -> 'signers'))
        FROM jsonb_array_elements(app.law_value('consent.' || (app.law_value('consent.group.' || p_category, p_on) #>> '{}'), p_on)) b
        WHERE (b ->> 'fromAge')::int <= p_age ORDER BY (b ->> 'fromAge')::int DESC LIMIT 1), ARRAY['young_person', 'all_guardians']) END $$;
  CREATE FUNCTION app.birthday(p_birth date, p_years integer) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = app AS $$
    SELECT d.on_date + CASE WHEN extract(day FROM d.on_date) <> extract(day FROM p_birth) THEN 1 ELSE 0 END
    FROM (SELECT (p_birth + make_interval(years => p_years))::date AS on_date) d $$;
  CREATE FUNCTION app.takes_over_on(p_category text, p_birth date, p_on date) RETURNS date LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_age integer := extract(year FROM age(p_on, p_birth));
    BEGIN
      IF app.signers_at(p_category, v_age, p_on) <@ ARRAY['young_person'] THEN RETURN NULL; END IF;
      FOR v_later IN v_age + 1 .. 30 LOOP
        IF app.signers_at(p_category, v_later, p_on) <@ ARRAY['young_person'] THEN RETURN app.birthday(p_birth, v_later); END IF;
      END LOOP;
      RETURN NULL;
    END $$;
  CREATE FUNCTION app.end_at_takeover() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF NEW.consent_id IS NOT NULL AND upper(NEW.valid) > app.takes_over_on(NEW.category,
          (SELECT y.birth_date FROM young_person y WHERE y.id = NEW.young_person_id), lower(NEW.valid)) THEN
        RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER sharing_ends_at_takeover BEFORE INSERT OR UPDATE OF valid ON app.sharing
    FOR EACH ROW EXECUTE FUNCTION app.end_at_takeover();
  CREATE FUNCTION app.law_has_basis() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF app.law_value('legal_basis.' || NEW.basis_code, NEW.valid_from) IS NULL THEN RAISE EXCEPTION 'no-basis' USING ERRCODE = 'LG409'; END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER legal_basis_use_is_in_the_law BEFORE INSERT ON app.legal_basis_use
    FOR EACH ROW EXECUTE FUNCTION app.law_has_basis();`;

/** Uses of a legal basis that the young person is told of later, by a dated and reasoned decision; until that day nothing shows them. */
const toldLater = `
  CREATE FUNCTION app.told_later() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(l.id), '{}') FROM legal_basis_use l
    WHERE (l.young_person_id = app.my_self() OR l.young_person_id = ANY (app.my_children())) AND l.told_from > app.today() $$;
  CREATE FUNCTION app.told_later_bases() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT ARRAY(SELECT 'statute:' || id FROM unnest(app.told_later()) AS u(id)) $$;
  CREATE FUNCTION app.told_later_by() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(l.by_post_id), '{}') FROM legal_basis_use l WHERE l.id = ANY (app.told_later()) $$;`;

/** Over every permissive policy: a restriction that no other policy can undo. */
const hiddenUntilTold = `
  CREATE POLICY told_later ON app.legal_basis_use AS RESTRICTIVE FOR SELECT TO app_rw USING (id <> ALL ((SELECT app.told_later())::uuid[]));
  CREATE POLICY told_later ON app.sharing AS RESTRICTIVE FOR SELECT TO app_rw
    USING (legal_basis_use_id IS NULL OR legal_basis_use_id <> ALL ((SELECT app.told_later())::uuid[]));
  CREATE POLICY told_later ON app.access_log AS RESTRICTIVE FOR SELECT TO app_rw
    USING (coalesce(basis <> ALL ((SELECT app.told_later_bases())::text[]), true)
      AND (action <> 'legal-basis.give' OR coalesce(actor_post_id <> ALL ((SELECT app.told_later_by())::uuid[]), true)));`;

/** Proposing and deciding. Nothing changes before the day after; a legal basis that ends closes what it opened on that day. */
const verbs = `
  CREATE FUNCTION app.my_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT p.role FROM post p WHERE p.id = app.my_post() $$;
  CREATE FUNCTION app.propose_law(p_code text, p_value jsonb, p_source text, p_reason text, p_from date) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_id uuid;
    BEGIN
      IF app.my_role() IS DISTINCT FROM 'system_admin' THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      IF p_from <= app.today() THEN RAISE EXCEPTION 'conflict' USING ERRCODE = 'LG409'; END IF;
      PERFORM pg_advisory_xact_lock(hashtext('law:' || p_code));
      INSERT INTO law_rule (code, version, value, source, reason, valid, state, proposed_by_user_id)
      SELECT p_code, coalesce(max(r.version), 0) + 1, p_value, p_source, p_reason, daterange(p_from, NULL), 'proposed', app.me()
      FROM law_rule r WHERE r.code = p_code RETURNING id INTO v_id;
      RETURN v_id;
    END $$;
  CREATE FUNCTION app.decide_law(p_rule uuid, p_approve boolean, p_note text) RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v law_rule; v_from date;
    BEGIN
      IF app.my_role() IS NULL OR app.my_role() NOT IN ('system_admin', 'privacy_officer') THEN RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403'; END IF;
      SELECT * INTO v FROM law_rule r WHERE r.id = p_rule FOR UPDATE;
      IF v.id IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      IF v.state <> 'proposed' THEN RAISE EXCEPTION 'wrong-status' USING ERRCODE = 'LG409'; END IF;
      v_from := greatest(lower(v.valid), app.today() + 1);
      IF p_approve THEN
        UPDATE law_rule SET valid = daterange(lower(valid), v_from) WHERE code = v.code AND state = 'approved' AND upper_inf(valid) AND lower(valid) < v_from;
        IF v.value = 'null'::jsonb THEN
          UPDATE sharing s SET valid = daterange(lower(s.valid), v_from) FROM legal_basis_use u
          WHERE u.id = s.legal_basis_use_id AND 'legal_basis.' || u.basis_code = v.code AND s.ended_at IS NULL AND s.valid @> v_from AND lower(s.valid) < v_from;
        END IF;
      END IF;
      UPDATE law_rule SET state = CASE WHEN p_approve THEN 'approved' ELSE 'rejected' END, valid = daterange(v_from, NULL),
        decided_by_user_id = app.me(), decided_at = app.clock(), decided_note = p_note WHERE id = v.id;
    END $$;`;

const signatures = [
  'told_later()',
  'told_later_bases()',
  'told_later_by()',
  'law_in_force()',
  'my_role()',
  'propose_law(text, jsonb, text, text, date)',
  'decide_law(uuid, boolean, text)',
];
const innerSignatures = [
  'law_value(text, date)',
  'signers_at(text, integer, date)',
  'birthday(date, integer)',
  'takes_over_on(text, date, date)',
  'end_at_takeover()',
  'law_has_basis()',
];

export class Law1767000000017 implements MigrationInterface {
  name = 'Law1767000000017';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(table);
    for (const { code, value, source, from } of firstVersion)
      await run.query(
        `INSERT INTO app.law_rule (code, version, value, source, valid, state, reason) VALUES ($1, 1, $2::jsonb, $3, daterange($4::date, NULL), 'approved', '')`,
        [code, JSON.stringify(value), source, from],
      );
    await run.query(forced('law_rule') + throughFunctions('law_rule', 'SELECT, INSERT, UPDATE'));
    await run.query(read + competence + toldLater + verbs);
    for (const signature of signatures) await run.query(definer(signature));
    for (const signature of innerSignatures) await run.query(inner(signature));
    await run.query(
      mayRead(
        'law_rule',
        `(SELECT app.me()) IS NOT NULL AND (state = 'approved' OR (SELECT app.my_role()) IN ('system_admin', 'privacy_officer'))`,
      ),
    );
    await run.query(hiddenUntilTold);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
