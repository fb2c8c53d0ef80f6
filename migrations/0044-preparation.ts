import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goesSincePreparations } from './erasure/neutral.ts';
import { shredding } from './erasure/verbs.ts';
import { holdBack } from './gdpr/restriction.ts';
import { announced } from './live/announcing.ts';
import { toOwner } from './meetings/held-back.ts';
import {
  definer,
  forced,
  forJobs,
  inner,
  isSelf,
  mayChange,
  mayRead,
  opensInEmergency,
  sealedColumns,
  staffSees,
  throughFunctions,
} from './policies.ts';

/** A step on the way to a known date. Nobody writes one: Laget finds them, and the team answers. */
const table = `
  CREATE TABLE app.preparation (
    id uuid DEFAULT uuidv7() CONSTRAINT preparation_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT preparation_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT preparation_owner REFERENCES app.service (id),
    category text NOT NULL CONSTRAINT preparation_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family')),
    kind text NOT NULL CONSTRAINT preparation_kind CHECK (kind IN ('turns_18', 'end_of_lower_secondary', 'end_of_apprenticeship',
      'end_of_measure')),
    source_id uuid NOT NULL,
    on_date date NOT NULL,
    code text NOT NULL,
    due date NOT NULL,
    rules_version text NOT NULL,
    responsible_post_id uuid CONSTRAINT preparation_responsible REFERENCES app.post (id),
    status text NOT NULL DEFAULT 'proposed' CONSTRAINT preparation_status
      CHECK (status IN ('proposed', 'agreed', 'left_out', 'done', 'lapsed')),
    reason text,
    done_on date,
    answered_by_post_id uuid CONSTRAINT preparation_answered_by REFERENCES app.post (id),
    answered_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT preparation_once UNIQUE (young_person_id, kind, source_id, code),
    CONSTRAINT preparation_before_the_date CHECK (due <= on_date),
    CONSTRAINT preparation_left_out_has_reason CHECK ((status = 'left_out') = (reason IS NOT NULL)),
    CONSTRAINT preparation_done_has_date CHECK ((status = 'done') = (done_on IS NOT NULL)),
    CONSTRAINT preparation_answered CHECK (num_nonnulls(answered_by_post_id, answered_at) IN (0, 2)
      AND (status IN ('proposed', 'lapsed') OR answered_at IS NOT NULL)));
  CREATE INDEX preparation_of ON app.preparation (young_person_id);
  CREATE INDEX preparation_of_post ON app.preparation (responsible_post_id) WHERE status IN ('proposed', 'agreed');`;

/**
 * What the date of birth, what the young person does and the measures say, and the steps before it. The rules come with the call
 * (libs/domain has them). Who does a step: the first of the rule's services that is on the team and may know of the date, or else
 * the baton holder; nobody when the holder may not know either. A step keeps who owns the date: a service that is not given the
 * date's category never learns it by being proposed. Locks nobody: two runs at once meet in the constraint.
 */
const find = `
  CREATE FUNCTION app.prepare(p_young_person uuid, p_rules jsonb) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER
    SET search_path = app AS $$
    DECLARE v_changed integer; v_holder uuid; v_holder_service uuid;
    BEGIN
      SELECT b.post_id, b.service_id INTO v_holder, v_holder_service FROM baton b WHERE b.young_person_id = p_young_person AND upper_inf(b.held);
      IF v_holder IS NULL OR app.is_restricted(p_young_person) THEN RETURN 0; END IF;
      WITH known AS (
        SELECT d ->> 'kind' AS kind, y.id AS source_id, CASE WHEN d ->> 'month' IS NULL
            THEN (y.birth_date + make_interval(years => (d ->> 'years')::int))::date
              + (to_char(y.birth_date, 'MMDD') = '0229' AND to_char(y.birth_date + make_interval(years => (d ->> 'years')::int), 'MMDD') = '0228')::int
            ELSE make_date(extract(year FROM y.birth_date)::int + (d ->> 'years')::int, (d ->> 'month')::int, (d ->> 'day')::int) END AS on_date,
          d ->> 'category' AS category, NULL::uuid AS owner_service_id
        FROM young_person y, jsonb_array_elements(p_rules -> 'dates') d WHERE y.id = p_young_person AND d ->> 'from' = 'birth'
        UNION ALL
        SELECT d ->> 'kind', a.id, upper(a.during) - 1, a.category, a.owner_service_id
        FROM activity a JOIN jsonb_array_elements(p_rules -> 'dates') d ON d -> 'activities' ? a.kind
        WHERE a.young_person_id = p_young_person AND NOT upper_inf(a.during)
        UNION ALL
        SELECT d ->> 'kind', m.id, m.deadline, m.category, m.owner_service_id
        FROM measure m JOIN jsonb_array_elements(p_rules -> 'dates') d ON d -> 'measures' ? m.kind
        WHERE m.young_person_id = p_young_person AND m.status IN ('agreed', 'ongoing')),
      found AS (SELECT * FROM known k WHERE k.on_date >= app.today()
        AND k.on_date <= app.today() + make_interval(months => (p_rules ->> 'monthsBefore')::int)),
      gone AS (
        UPDATE preparation p SET status = 'lapsed', version = version + 1
        WHERE p.young_person_id = p_young_person AND p.status = 'proposed' AND p.on_date >= app.today()
          AND NOT EXISTS (SELECT 1 FROM found f WHERE f.kind = p.kind AND f.source_id = p.source_id)
        RETURNING 1),
      steps AS (
        SELECT f.kind, f.source_id, f.on_date, s ->> 'code' AS code, coalesce(s ->> 'category', f.category) AS category, f.owner_service_id,
          (f.on_date - make_interval(months => coalesce((s ->> 'months')::int, 0), days => coalesce((s ->> 'days')::int, 0)))::date AS due,
          who.post_id, who.service_id
        FROM found f JOIN jsonb_array_elements(p_rules -> 'steps') s ON s ->> 'kind' = f.kind
          LEFT JOIN LATERAL (SELECT m.post_id, m.service_id FROM team_member m JOIN service u ON u.id = m.service_id
              JOIN post p ON p.id = m.post_id AND p.valid @> app.today() JOIN app_user w ON w.id = p.user_id AND w.active
              LEFT JOIN LATERAL (SELECT n FROM jsonb_array_elements_text(s -> 'owners') WITH ORDINALITY AS o(owner, n) WHERE o.owner = u.kind) mine ON true
            WHERE m.young_person_id = p_young_person AND m.during @> app.clock() AND (mine.n IS NOT NULL OR m.post_id = v_holder)
              AND (f.owner_service_id IS NULL OR f.owner_service_id = m.service_id OR EXISTS (SELECT 1 FROM sharing x
                WHERE x.young_person_id = p_young_person AND x.service_id = m.service_id AND x.category = f.category
                  AND x.ended_at IS NULL AND x.valid @> app.today() AND NOT p.user_id = ANY (x.excluded_user_ids)))
            ORDER BY mine.n NULLS LAST, m.post_id = v_holder DESC, lower(m.during), m.id LIMIT 1) who ON true
        WHERE NOT (s ->> 'onlyIfThere')::boolean OR EXISTS (SELECT 1 FROM team_member m JOIN service u ON u.id = m.service_id
          WHERE m.young_person_id = p_young_person AND m.during @> app.clock() AND u.kind = s -> 'owners' ->> 0)),
      written AS (
        INSERT INTO preparation AS old (young_person_id, owner_service_id, category, kind, source_id, on_date, code, due, rules_version, responsible_post_id)
        SELECT p_young_person, coalesce(s.owner_service_id, s.service_id, v_holder_service), s.category, s.kind, s.source_id, s.on_date, s.code,
          s.due, p_rules ->> 'version', s.post_id FROM steps s
        ON CONFLICT ON CONSTRAINT preparation_once DO UPDATE SET on_date = excluded.on_date, due = CASE
            WHEN old.status IN ('proposed', 'lapsed') THEN excluded.due ELSE least(old.due, excluded.on_date) END,
          status = CASE old.status WHEN 'lapsed' THEN 'proposed' ELSE old.status END, version = old.version + 1
        WHERE old.on_date <> excluded.on_date OR old.status = 'lapsed'
        RETURNING 1)
      SELECT (SELECT count(*) FROM written) + (SELECT count(*) FROM gone) INTO v_changed;
      RETURN v_changed;
    END $$;
  CREATE FUNCTION app.find_preparations(p_young_person uuid, p_rules jsonb) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER
    SET search_path = app AS $$
    BEGIN
      IF NOT coalesce(p_young_person = ANY (app.my_people()), false) THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      RETURN app.prepare(p_young_person, p_rules);
    END $$;
  CREATE FUNCTION app.find_all_preparations(p_rules jsonb) RETURNS integer LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_person uuid; v_found integer; v_all integer := 0;
    BEGIN
      FOR v_person IN SELECT f.young_person_id FROM follow_up f WHERE f.status IN ('registered', 'active') AND upper_inf(f.during) ORDER BY 1
      LOOP
        v_found := app.prepare(v_person, p_rules);
        CONTINUE WHEN v_found = 0;
        INSERT INTO access_log (young_person_id, action, allowed, basis, row_count, request_id)
        VALUES (v_person, 'transition.write', true, 'calendar', v_found, 'job:find-preparations');
        v_all := v_all + v_found;
      END LOOP;
      RETURN v_all;
    END $$;`;

/** When a case is erased they go with it. */
const erased =
  Object.keys(goesSincePreparations)
    .map((name) => `GRANT SELECT, DELETE ON app.${name} TO app_definer; `)
    .join('') +
  `SET LOCAL ROLE app_definer; ${shredding.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`;

/** Steps on the way to a known date: found by themselves, answered by the team. */
export class Preparation1767000000044 implements MigrationInterface {
  name = 'Preparation1767000000044';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(table + sealedColumns('preparation', 'reason') + find);
    await run.query(inner('prepare(uuid, jsonb)') + definer('find_preparations(uuid, jsonb)'));
    await run.query(forJobs('find_all_preparations(jsonb)'));
    await run.query(
      forced('preparation') +
        throughFunctions('preparation', 'SELECT, INSERT, UPDATE') +
        mayRead('preparation', `${staffSees('preparation')} OR ${isSelf('young_person_id')}`) +
        mayChange(
          'preparation',
          'due, responsible_post_id, status, reason, done_on, answered_by_post_id, answered_at, version',
          staffSees('preparation'),
        ) +
        `CREATE POLICY emergency ON app.preparation FOR SELECT TO app_rw USING (${opensInEmergency('preparation', 'preparation.category')});` +
        announced('preparation', 'rows'),
    );
    await run.query(
      toOwner('GRANT', 'TO') +
        holdBack('preparation', 'INSERT OR UPDATE') +
        toOwner('REVOKE', 'FROM') +
        erased,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
