import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  definer,
  forced,
  frameInEmergency,
  holds,
  inner,
  isSelf,
  mayRead,
  myPost,
  onlyGrows,
  opensInEmergency,
  throughFunctions,
} from './policies.ts';

const table = `
  CREATE TABLE app.emergency_access (
    id uuid DEFAULT uuidv7() CONSTRAINT emergency_access_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT emergency_access_young_person REFERENCES app.young_person (id),
    actor_user_id uuid NOT NULL CONSTRAINT emergency_access_actor REFERENCES app.app_user (id),
    actor_post_id uuid NOT NULL CONSTRAINT emergency_access_post REFERENCES app.post (id),
    reason_code text NOT NULL CONSTRAINT emergency_access_reason_code
      CHECK (reason_code IN ('danger', 'child_welfare', 'absent_colleague', 'other')),
    reason text NOT NULL,
    categories text[] NOT NULL CONSTRAINT emergency_access_categories CHECK (cardinality(categories) > 0
      AND categories <@ ARRAY['basic', 'school', 'work_economy', 'health', 'family']),
    opened_at timestamptz NOT NULL DEFAULT app.clock(),
    ends_at timestamptz NOT NULL,
    ended_at timestamptz,
    told_later_on date,
    told_later_reason text,
    seen_by_holder_at timestamptz,
    review_by date NOT NULL,
    CONSTRAINT emergency_access_at_most_a_day CHECK (ends_at > opened_at AND ends_at <= opened_at + interval '24 hours'),
    CONSTRAINT emergency_access_ended CHECK (ended_at BETWEEN opened_at AND ends_at),
    CONSTRAINT emergency_access_told_later CHECK ((told_later_on IS NULL) = (told_later_reason IS NULL)),
    CONSTRAINT emergency_access_told_within_a_month CHECK (told_later_on::timestamp <= opened_at AT TIME ZONE 'Europe/Oslo' + interval '30 days'),
    CONSTRAINT emergency_access_reviewed_soon CHECK (review_by::timestamp <= opened_at AT TIME ZONE 'Europe/Oslo' + interval '14 days'));
  CREATE INDEX emergency_access_of ON app.emergency_access (young_person_id);
  CREATE INDEX emergency_access_actor_opened ON app.emergency_access (actor_user_id, opened_at);
  CREATE TABLE app.emergency_review (
    id uuid DEFAULT uuidv7() CONSTRAINT emergency_review_pk PRIMARY KEY,
    emergency_id uuid NOT NULL CONSTRAINT emergency_review_emergency REFERENCES app.emergency_access (id)
      CONSTRAINT emergency_review_once UNIQUE,
    young_person_id uuid NOT NULL CONSTRAINT emergency_review_young_person REFERENCES app.young_person (id),
    actor_user_id uuid NOT NULL CONSTRAINT emergency_review_actor REFERENCES app.app_user (id),
    by_user_id uuid NOT NULL CONSTRAINT emergency_review_by REFERENCES app.app_user (id),
    by_post_id uuid NOT NULL CONSTRAINT emergency_review_post REFERENCES app.post (id),
    outcome text NOT NULL CONSTRAINT emergency_review_outcome CHECK (outcome IN ('ok', 'misuse')),
    text text NOT NULL CONSTRAINT emergency_review_text CHECK (text <> ''),
    at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT emergency_review_by_another CHECK (by_user_id <> actor_user_id));
  CREATE INDEX emergency_review_of ON app.emergency_review (young_person_id);`;

/**
 * What an open emergency access opens: people, people with categories, and the same as grants. It counts in the post
 * that opened it, until the moment it ends. \`emergency_never\` is the one place that says whom it never opens.
 */
const mine = `
  CREATE FUNCTION app.emergency_never(p_people uuid[]) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(o.id), '{}') FROM unnest(p_people) AS o(id)
    WHERE NOT EXISTS (SELECT 1 FROM baton b WHERE b.young_person_id = o.id AND upper_inf(b.held))
      OR coalesce(o.id = ANY ((SELECT app.my_blocked())::uuid[]), true)
      OR EXISTS (SELECT 1 FROM protection p WHERE p.young_person_id = o.id AND upper_inf(p.during)
        AND p.level IN ('strictly_confidential', 'strictly_confidential_abroad')) $$;
  CREATE FUNCTION app.my_open_emergencies() RETURNS SETOF app.emergency_access LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH mine AS MATERIALIZED (SELECT e.* FROM ${myPost} JOIN emergency_access e ON e.actor_user_id = u.id AND e.actor_post_id = p.id
      WHERE e.ended_at IS NULL AND e.ends_at > app.clock() AND e.opened_at > app.clock() - interval '24 hours')
    SELECT * FROM mine WHERE young_person_id <> ALL (
      (SELECT app.emergency_never(array_agg(DISTINCT young_person_id)) FROM mine)::uuid[]) $$;
  CREATE FUNCTION app.my_emergencies() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(e.young_person_id), '{}') FROM app.my_open_emergencies() e $$;
  CREATE FUNCTION app.my_emergency_categories() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(e.young_person_id || ':' || c), '{}') FROM app.my_open_emergencies() e, unnest(e.categories) c $$;
  CREATE FUNCTION app.emergency_grants(p_young_person uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('category', c, 'basis', 'emergency:' || e.id) ORDER BY e.id), '[]')
    FROM app.my_open_emergencies() e, unnest(e.categories) c WHERE e.young_person_id = p_young_person $$;
  CREATE FUNCTION app.my_untold_emergencies() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(e.id), '{}') FROM emergency_access e
    WHERE e.young_person_id = app.my_self() AND e.told_later_on > app.today() $$;
  CREATE FUNCTION app.my_untold_actors() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(e.actor_user_id), '{}') FROM emergency_access e WHERE e.id = ANY (app.my_untold_emergencies()) $$;
  CREATE FUNCTION app.my_untold_since() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT min(e.opened_at) FROM emergency_access e WHERE e.id = ANY (app.my_untold_emergencies()) $$;`;

/** How many the asker has open, has begun in thirty days, and whether one has waited too long for its review. */
const standing = `
  CREATE FUNCTION app.my_emergency_standing() RETURNS TABLE (active integer, lately integer, review_overdue boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT count(*) FILTER (WHERE e.ended_at IS NULL AND e.ends_at > app.clock())::int,
      count(*) FILTER (WHERE e.opened_at > app.clock() - interval '30 days')::int,
      coalesce(bool_or(e.review_by < app.today() AND NOT EXISTS (SELECT 1 FROM emergency_review r WHERE r.emergency_id = e.id)), false)
    FROM emergency_access e WHERE e.actor_user_id = app.me() $$;`;

/**
 * The only way in. The reason is written at once after, in the same transaction, when it is known whose key it is sealed with. Asks everything again that the API has asked, and answers with no id for every person that it does
 * not open: nobody, not followed up, or never. An id of a young person is taken from somebody on the team alone.
 */
const open = `
  CREATE FUNCTION app.open_emergency(p_indexes text[], p_young_person uuid, p jsonb) RETURNS TABLE (id uuid, young_person_id uuid)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    #variable_conflict use_column
    DECLARE v_at timestamptz; v_person uuid; v_id uuid; v_standing record;
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM post WHERE id = app.my_post() AND role IN ('nav_counsellor', 'school_counsellor', 'bup_clinician',
          'municipal_worker', 'youth_coordinator')) THEN
        RAISE EXCEPTION 'not-permitted' USING ERRCODE = 'LG403';
      END IF;
      IF NOT app.signed_in_freshly() THEN RAISE EXCEPTION 'fresh-sign-in-needed' USING ERRCODE = 'LG403'; END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended(app.me()::text, 14));
      SELECT * INTO v_standing FROM app.my_emergency_standing();
      IF v_standing.active >= 3 OR v_standing.lately >= 5 OR v_standing.review_overdue THEN
        RAISE EXCEPTION 'emergency-not-allowed' USING ERRCODE = 'LG409';
      END IF;
      IF (SELECT count(*) FROM access_log l WHERE l.actor_user_id = app.me() AND l.action = 'emergency.open' AND NOT l.allowed
          AND l.at > app.clock() - interval '24 hours') >= 10 THEN
        RAISE EXCEPTION 'too-many-known' USING ERRCODE = 'LG429';
      END IF;
      IF p_indexes IS NULL THEN
        v_person := CASE WHEN p_young_person = ANY (app.my_people()) THEN p_young_person END;
      ELSE
        SELECT n.young_person_id INTO v_person FROM identity_number n WHERE n.blind_index = ANY (p_indexes);
      END IF;
      IF v_person <> ALL (app.emergency_never(ARRAY[v_person])) THEN
        v_at := app.clock();
        INSERT INTO emergency_access (young_person_id, actor_user_id, actor_post_id, reason_code, reason, categories, opened_at, ends_at,
          told_later_on, told_later_reason, review_by)
        VALUES (v_person, app.me(), app.my_post(), p->>'reason_code', '',
          ARRAY(SELECT jsonb_array_elements_text(p->'categories')), v_at, v_at + make_interval(hours => (p->>'hours')::int),
          (p->>'told_later_on')::date, CASE WHEN p->>'told_later_on' IS NOT NULL THEN '' END, (p->>'review_by')::date)
        RETURNING emergency_access.id INTO v_id;
      END IF;
      RETURN QUERY SELECT v_id, v_person;
    END $$;
  CREATE FUNCTION app.word_emergency(p_emergency uuid, p_reason text, p_told_later_reason text) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    UPDATE emergency_access SET reason = p_reason, told_later_reason = p_told_later_reason
    WHERE id = p_emergency AND actor_user_id = app.me() AND reason = '' $$;
  CREATE FUNCTION app.emergency_is_worded() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM emergency_access e WHERE e.id = NEW.id AND (e.reason = '' OR e.told_later_reason = '')) THEN
        RAISE EXCEPTION 'emergency_access_without_reason' USING ERRCODE = '23514', CONSTRAINT = 'emergency_access_reason';
      END IF;
      RETURN NULL;
    END $$;
  ALTER FUNCTION app.emergency_is_worded() OWNER TO app_definer;
  CREATE CONSTRAINT TRIGGER emergency_access_is_worded AFTER INSERT OR UPDATE ON app.emergency_access DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION app.emergency_is_worded();
  CREATE FUNCTION app.end_emergency(p_emergency uuid) RETURNS uuid LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_person uuid;
    BEGIN
      UPDATE emergency_access SET ended_at = app.clock()
      WHERE id = p_emergency AND actor_user_id = app.me() AND ended_at IS NULL AND ends_at > app.clock() RETURNING young_person_id INTO v_person;
      IF v_person IS NULL THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      RETURN v_person;
    END $$;
  CREATE FUNCTION app.see_emergency(p_emergency uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      UPDATE emergency_access SET seen_by_holder_at = app.clock()
      WHERE id = p_emergency AND young_person_id = ANY (app.my_held()) AND seen_by_holder_at IS NULL;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
    END $$;`;

/**
 * What a privacy officer goes through: about young people of the municipalities that the officer's service serves, and
 * what was opened by the officer's own organisation. Who, when and why; nothing of the case, and nobody's name.
 */
const review = `
  CREATE FUNCTION app.led_by(p_actor uuid, p_reviewer uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT EXISTS (SELECT 1 FROM post boss JOIN post mine ON mine.service_id = boss.service_id
      WHERE boss.user_id = p_actor AND boss.role = 'manager' AND boss.valid @> app.today()
        AND mine.user_id = p_reviewer AND mine.valid @> app.today()) $$;
  CREATE FUNCTION app.my_emergencies_to_review() RETURNS TABLE (id uuid, young_person_id uuid, own boolean, subordinate boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT e.id, e.young_person_id, e.actor_user_id = u.id, app.led_by(e.actor_user_id, u.id)
    FROM ${myPost} AND p.role = 'privacy_officer'
      JOIN service sv ON sv.id = p.service_id
      JOIN emergency_access e ON true
      JOIN young_person y ON y.id = e.young_person_id
      JOIN post ap ON ap.id = e.actor_post_id JOIN service asv ON asv.id = ap.service_id
    WHERE asv.organisation_id = sv.organisation_id
      OR EXISTS (SELECT 1 FROM service_municipality sm WHERE sm.service_id = sv.id AND sm.municipality_id = y.municipality_id) $$;
  CREATE FUNCTION app.emergencies_for_review() RETURNS TABLE (id uuid, municipality text, actor_name text, actor_title text,
      actor_service text, actor_service_kind text, opened_at timestamptz, ends_at timestamptz, ended_at timestamptz, reason_code text,
      reason text, categories text[], told_later_on date, told_later_reason text, review_by date, readings integer, own boolean,
      subordinate boolean, outcome text, review_text text, reviewed_at timestamptz, reviewed_by text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT e.id, k.name, u.name, p.title, s.name, s.kind, e.opened_at, e.ends_at, e.ended_at, e.reason_code, e.reason, e.categories,
      e.told_later_on, e.told_later_reason, e.review_by,
      (SELECT count(*)::int FROM access_log l WHERE l.young_person_id = e.young_person_id AND l.basis = 'emergency:' || e.id
        AND l.action <> 'emergency.open'),
      m.own, m.subordinate, r.outcome, r.text, r.at, ru.name
    FROM app.my_emergencies_to_review() m JOIN emergency_access e ON e.id = m.id JOIN young_person y ON y.id = e.young_person_id
      JOIN municipality k ON k.id = y.municipality_id JOIN app_user u ON u.id = e.actor_user_id
      JOIN post p ON p.id = e.actor_post_id JOIN service s ON s.id = p.service_id
      LEFT JOIN emergency_review r ON r.emergency_id = e.id LEFT JOIN app_user ru ON ru.id = r.by_user_id
    ORDER BY r.at IS NOT NULL, e.review_by, e.opened_at $$;
  CREATE FUNCTION app.name_of_emergency(p_emergency uuid) RETURNS TABLE (young_person_id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, y.given_name || ' ' || y.family_name FROM app.my_emergencies_to_review() m JOIN young_person y ON y.id = m.young_person_id
    WHERE m.id = p_emergency AND NOT m.own AND NOT m.subordinate $$;
  CREATE FUNCTION app.person_of_emergency(p_emergency uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT m.young_person_id FROM app.my_emergencies_to_review() m WHERE m.id = p_emergency $$;
  CREATE FUNCTION app.review_emergency(p_emergency uuid, p_outcome text, p_text text) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v emergency_access; v_mine record;
    BEGIN
      SELECT * INTO v_mine FROM app.my_emergencies_to_review() m WHERE m.id = p_emergency;
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      SELECT * INTO v FROM emergency_access e WHERE e.id = p_emergency FOR UPDATE;
      IF v_mine.own OR v_mine.subordinate OR (v.ended_at IS NULL AND v.ends_at > app.clock()) THEN
        RAISE EXCEPTION 'emergency-not-allowed' USING ERRCODE = 'LG409';
      END IF;
      INSERT INTO emergency_review (emergency_id, young_person_id, actor_user_id, by_user_id, by_post_id, outcome, text)
      VALUES (v.id, v.young_person_id, v.actor_user_id, app.me(), app.my_post(), p_outcome, p_text);
      RETURN v.young_person_id;
    END $$;`;

const callable = [
  'my_emergencies()',
  'my_emergency_categories()',
  'my_untold_emergencies()',
  'my_untold_actors()',
  'my_untold_since()',
  'my_emergency_standing()',
  'open_emergency(text[], uuid, jsonb)',
  'word_emergency(uuid, text, text)',
  'end_emergency(uuid)',
  'see_emergency(uuid)',
  'emergencies_for_review()',
  'name_of_emergency(uuid)',
  'person_of_emergency(uuid)',
  'review_emergency(uuid, text, text)',
];
const internal = [
  'emergency_never(uuid[])',
  'my_open_emergencies()',
  'emergency_grants(uuid)',
  'led_by(uuid, uuid)',
  'my_emergencies_to_review()',
];

/** Read beside what the team may read, and never more than read: permissive policies for SELECT alone. */
const alsoRead = (name: string, when: string): string =>
  `CREATE POLICY emergency ON app.${name} FOR SELECT TO app_rw USING (${when});`;
const byRow = [
  ...['goal', 'measure', 'mapping_answer', 'acute_decision', 'transition', 'hand_over_item', 'milestone'],
  ...['activity', 'plan_history', 'case_event', 'concern'],
];
const withBasic = ['team_member', 'guardian', 'supporter'];
const frame = ['follow_up', 'baton', 'plan', 'mapping'];

const emergencyReads =
  alsoRead('young_person', frameInEmergency('id')) +
  frame.map((name) => alsoRead(name, frameInEmergency('young_person_id'))).join('') +
  byRow.map((name) => alsoRead(name, opensInEmergency(name, `${name}.category`))).join('') +
  withBasic.map((name) => alsoRead(name, opensInEmergency(name, `'basic'`))).join('') +
  alsoRead('contribution', `visibility = 'team' AND ${opensInEmergency('contribution', `'basic'`)}`);

/** Until the young person is told, neither the access nor what was done with it stands in the young person's own log. */
const untold = `
  CREATE POLICY told ON app.access_log AS RESTRICTIVE FOR SELECT TO app_rw USING (actor_user_id IS NULL
    OR actor_user_id = (SELECT app.me()) OR actor_user_id <> ALL ((SELECT app.my_untold_actors())::uuid[])
    OR at < (SELECT app.my_untold_since()));`;

export class Emergency1767000000014 implements MigrationInterface {
  name = 'Emergency1767000000014';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(table);
    for (const name of ['emergency_access', 'emergency_review']) await run.query(forced(name));
    await run.query(
      throughFunctions(
        'emergency_access',
        'SELECT, INSERT, UPDATE (ended_at, seen_by_holder_at, reason, told_later_reason)',
      ) +
        throughFunctions('emergency_review', 'SELECT, INSERT') +
        onlyGrows('emergency_review'),
    );
    await run.query(mine + standing + open + review);
    for (const signature of callable) await run.query(definer(signature));
    for (const signature of internal) await run.query(inner(signature));
    await run.query(
      mayRead(
        'emergency_access',
        `actor_user_id = (SELECT app.me()) OR ${holds('young_person_id')}
        OR (${isSelf('young_person_id')} AND id <> ALL ((SELECT app.my_untold_emergencies())::uuid[]))`,
      ) +
        mayRead('emergency_review', 'emergency_id IN (SELECT e.id FROM app.emergency_access e)') +
        emergencyReads +
        untold,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
