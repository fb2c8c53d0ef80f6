import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  countedByOwner,
  definer,
  forced,
  forJobs,
  inner,
  isSelf,
  mayAdd,
  mayRead,
  myPost,
  onlyGrows,
  throughFunctions,
} from './policies.ts';
import { daysOfUse } from './log-review/days-of-use.ts';

const roleChange = `
  CREATE TABLE app.role_change (
    id uuid DEFAULT uuidv7() CONSTRAINT role_change_pk PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid CONSTRAINT role_change_by REFERENCES app.app_user (id),
    user_id uuid NOT NULL CONSTRAINT role_change_user REFERENCES app.app_user (id),
    service_id uuid CONSTRAINT role_change_service REFERENCES app.service (id),
    role text,
    what text NOT NULL CONSTRAINT role_change_what CHECK (what IN ('granted', 'changed', 'ended', 'account_opened', 'account_closed')),
    reason text);
  CREATE INDEX role_change_of_service ON app.role_change (service_id, at);`;

const questions = `
  CREATE TABLE app.privacy_question (
    id uuid DEFAULT uuidv7() CONSTRAINT privacy_question_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT privacy_question_young_person REFERENCES app.young_person (id),
    municipality_id uuid NOT NULL CONSTRAINT privacy_question_municipality REFERENCES app.municipality (id),
    access_log_id uuid NOT NULL,
    about_day date NOT NULL,
    about_user_id uuid CONSTRAINT privacy_question_about REFERENCES app.app_user (id),
    about_service_id uuid CONSTRAINT privacy_question_service REFERENCES app.service (id),
    about_action text NOT NULL,
    text text NOT NULL CONSTRAINT privacy_question_text CHECK (text <> ''),
    asked_at timestamptz NOT NULL DEFAULT app.clock(),
    answer_by date NOT NULL);
  CREATE INDEX privacy_question_of ON app.privacy_question (young_person_id);
  CREATE INDEX privacy_question_to ON app.privacy_question (municipality_id, asked_at);
  CREATE TABLE app.question_step (
    id uuid DEFAULT uuidv7() CONSTRAINT question_step_pk PRIMARY KEY,
    question_id uuid NOT NULL CONSTRAINT question_step_question REFERENCES app.privacy_question (id),
    young_person_id uuid NOT NULL CONSTRAINT question_step_young_person REFERENCES app.young_person (id),
    municipality_id uuid NOT NULL CONSTRAINT question_step_municipality REFERENCES app.municipality (id),
    kind text NOT NULL CONSTRAINT question_step_kind CHECK (kind IN ('service_asked', 'answered')),
    text text NOT NULL CONSTRAINT question_step_text CHECK (text <> ''),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT question_step_by REFERENCES app.app_user (id));
  CREATE INDEX question_step_of ON app.question_step (question_id);
  CREATE UNIQUE INDEX question_step_one_answer ON app.question_step (question_id) WHERE kind = 'answered';
  CREATE TABLE app.log_hiding (
    id uuid DEFAULT uuidv7() CONSTRAINT log_hiding_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT log_hiding_young_person REFERENCES app.young_person (id),
    municipality_id uuid NOT NULL CONSTRAINT log_hiding_municipality REFERENCES app.municipality (id),
    access_log_id uuid NOT NULL,
    hidden_until date NOT NULL,
    reason text NOT NULL CONSTRAINT log_hiding_reason CHECK (reason <> ''),
    decided_at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT log_hiding_by REFERENCES app.app_user (id));
  CREATE INDEX log_hiding_of ON app.log_hiding (young_person_id);`;

const reviews = `
  CREATE TABLE app.review_item (
    id uuid DEFAULT uuidv7() CONSTRAINT review_item_pk PRIMARY KEY,
    day date NOT NULL,
    actor_user_id uuid NOT NULL CONSTRAINT review_item_actor REFERENCES app.app_user (id),
    service_id uuid NOT NULL CONSTRAINT review_item_service REFERENCES app.service (id),
    score integer NOT NULL,
    rules text[] NOT NULL CONSTRAINT review_item_rules CHECK (rules <> '{}'),
    counts jsonb NOT NULL,
    found_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT review_item_once UNIQUE (actor_user_id, day, rules));
  CREATE INDEX review_item_of_service ON app.review_item (service_id, day);
  CREATE TABLE app.review_outcome (
    id uuid DEFAULT uuidv7() CONSTRAINT review_outcome_pk PRIMARY KEY,
    review_item_id uuid NOT NULL CONSTRAINT review_outcome_item REFERENCES app.review_item (id),
    service_id uuid NOT NULL CONSTRAINT review_outcome_service REFERENCES app.service (id),
    outcome text NOT NULL CONSTRAINT review_outcome_outcome CHECK (outcome IN ('ok', 'asked', 'misuse')),
    text text NOT NULL CONSTRAINT review_outcome_text CHECK (length(text) BETWEEN 1 AND 4000),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT review_outcome_by REFERENCES app.app_user (id));
  CREATE INDEX review_outcome_of ON app.review_outcome (review_item_id);
  CREATE UNIQUE INDEX review_outcome_closed_once ON app.review_outcome (review_item_id) WHERE outcome <> 'asked';`;

const incidents = `
  CREATE TABLE app.incident (
    id uuid DEFAULT uuidv7() CONSTRAINT incident_pk PRIMARY KEY,
    organisation_id uuid NOT NULL CONSTRAINT incident_organisation REFERENCES app.organisation (id),
    noticed_at timestamptz NOT NULL,
    what text NOT NULL CONSTRAINT incident_what_text CHECK (length(what) BETWEEN 1 AND 4000),
    actor_user_id uuid CONSTRAINT incident_actor REFERENCES app.app_user (id),
    review_item_id uuid CONSTRAINT incident_review_item REFERENCES app.review_item (id),
    written_at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT incident_by REFERENCES app.app_user (id),
    CONSTRAINT incident_not_ahead CHECK (noticed_at <= written_at));
  CREATE INDEX incident_of ON app.incident (organisation_id, noticed_at);
  CREATE TABLE app.incident_step (
    id uuid DEFAULT uuidv7() CONSTRAINT incident_step_pk PRIMARY KEY,
    incident_id uuid NOT NULL CONSTRAINT incident_step_incident REFERENCES app.incident (id),
    organisation_id uuid NOT NULL CONSTRAINT incident_step_organisation REFERENCES app.organisation (id),
    kind text NOT NULL CONSTRAINT incident_step_kind CHECK (kind IN ('authority_told', 'not_reportable', 'people_told', 'measure', 'closed')),
    text text NOT NULL CONSTRAINT incident_step_text CHECK (length(text) BETWEEN 1 AND 4000),
    at timestamptz NOT NULL DEFAULT app.clock(),
    by_user_id uuid NOT NULL CONSTRAINT incident_step_by REFERENCES app.app_user (id));
  CREATE INDEX incident_step_of ON app.incident_step (incident_id);
  CREATE UNIQUE INDEX incident_step_closed_once ON app.incident_step (incident_id) WHERE kind = 'closed';`;

/**
 * What a privacy officer looks after: the own organisation, and services that serve the same municipalities. A decision to hide
 * a line hides the same person's same use on that day: the young person's log shows them as one.
 */
const watch = `
  CREATE FUNCTION app.my_watched_organisation() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT mine.organisation_id FROM ${myPost} JOIN service mine ON mine.id = p.service_id WHERE p.role = 'privacy_officer' $$;
  CREATE FUNCTION app.my_watched_municipalities() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(sm.municipality_id), '{}') FROM ${myPost} JOIN service_municipality sm ON sm.service_id = p.service_id
    WHERE p.role = 'privacy_officer' $$;
  CREATE FUNCTION app.my_watched_services() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(w.id), '{}') FROM service w WHERE w.organisation_id = app.my_watched_organisation() OR EXISTS (
      SELECT 1 FROM service_municipality sm WHERE sm.service_id = w.id
        AND sm.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])) $$;
  CREATE FUNCTION app.my_hidden_entries() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT coalesce(array_agg(l.id), '{}') FROM log_hiding h JOIN access_log d ON d.id = h.access_log_id
      JOIN access_log l ON l.young_person_id = h.young_person_id AND l.actor_user_id IS NOT DISTINCT FROM d.actor_user_id AND l.action = d.action
        AND (l.at AT TIME ZONE 'Europe/Oslo')::date = (d.at AT TIME ZONE 'Europe/Oslo')::date
    WHERE h.young_person_id = app.my_self() AND h.hidden_until >= app.today() $$;`;

/** Whoever changes a post or an account, in whatever way, leaves a row. Rows that come with a new database are not changes. */
const roleTriggers = `
  CREATE FUNCTION app.post_changed() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      INSERT INTO role_change (by_user_id, user_id, service_id, role, what, reason)
      VALUES (app.me(), NEW.user_id, NEW.service_id, NEW.role,
        CASE WHEN TG_OP = 'INSERT' THEN 'granted' WHEN upper(NEW.valid) <= app.today() THEN 'ended' ELSE 'changed' END,
        nullif(current_setting('app.reason', true), ''));
      RETURN NULL;
    END $$;
  CREATE FUNCTION app.account_changed() RETURNS trigger LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      INSERT INTO role_change (by_user_id, user_id, service_id, what, reason)
      SELECT app.me(), NEW.id, (SELECT p.service_id FROM post p WHERE p.user_id = NEW.id ORDER BY p.id DESC LIMIT 1),
        CASE WHEN NEW.active THEN 'account_opened' ELSE 'account_closed' END, nullif(current_setting('app.reason', true), '');
      RETURN NULL;
    END $$;
  CREATE TRIGGER post_is_logged AFTER INSERT OR UPDATE ON app.post FOR EACH ROW WHEN (current_user <> 'app_seeder')
    EXECUTE FUNCTION app.post_changed();
  CREATE TRIGGER account_is_logged AFTER UPDATE OF active ON app.app_user FOR EACH ROW
    WHEN (OLD.active IS DISTINCT FROM NEW.active) EXECUTE FUNCTION app.account_changed();`;

/** A leaver's access ends in the same second: the post is over, the account closed, the sessions gone. */
const leaving = `
  CREATE FUNCTION app.my_administered_organisation() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT mine.organisation_id FROM ${myPost} JOIN service mine ON mine.id = p.service_id WHERE p.role = 'local_admin' $$;
  CREATE FUNCTION app.end_post(p_post uuid, p_reason text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      PERFORM set_config('app.reason', p_reason, true);
      UPDATE post SET valid = daterange(least(lower(post.valid), app.today() - 1), app.today())
      FROM service s WHERE post.id = p_post AND s.id = post.service_id AND s.organisation_id = app.my_administered_organisation();
      IF NOT FOUND THEN RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404'; END IF;
      UPDATE session SET ended_at = app.clock(), ended_how = 'left' WHERE post_id = p_post AND ended_at IS NULL;
    END $$;
  CREATE FUNCTION app.close_account(p_user uuid, p_reason text) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF app.my_administered_organisation() IS NULL OR NOT EXISTS (SELECT 1 FROM post p JOIN service s ON s.id = p.service_id
          WHERE p.user_id = p_user AND s.organisation_id = app.my_administered_organisation())
        OR EXISTS (SELECT 1 FROM post p JOIN service s ON s.id = p.service_id WHERE p.user_id = p_user AND p.valid @> app.today()
          AND s.organisation_id <> app.my_administered_organisation()) THEN
        RAISE EXCEPTION 'not-found' USING ERRCODE = 'LG404';
      END IF;
      PERFORM app.end_post(p.id, p_reason) FROM post p JOIN service s ON s.id = p.service_id
        WHERE p.user_id = p_user AND p.valid @> app.today() AND s.organisation_id = app.my_administered_organisation();
      PERFORM set_config('app.reason', p_reason, true);
      UPDATE app_user SET active = false WHERE id = p_user AND active;
      UPDATE session SET ended_at = app.clock(), ended_how = 'left' WHERE user_id = p_user AND ended_at IS NULL;
    END $$;`;

/** What the officer may know about a person, one task at a time. The name goes to the log of the young person. */
const tasks = `
  CREATE FUNCTION app.question_person(p_question uuid) RETURNS TABLE (young_person_id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id, CASE WHEN hidden THEN NULL ELSE y.given_name || ' ' || y.family_name END FROM privacy_question q
      JOIN young_person y ON y.id = q.young_person_id
      CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM protection p WHERE p.young_person_id = y.id AND upper_inf(p.during)
        AND NOT EXISTS (SELECT 1 FROM clearance c WHERE c.user_id = app.me() AND c.level = p.level AND c.ended_at IS NULL
          AND c.valid @> app.today())) AS hidden) h
    WHERE q.id = p_question AND q.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[]) $$;
  CREATE FUNCTION app.person_of_entry(p_entry uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT y.id FROM access_log l JOIN young_person y ON y.id = l.young_person_id
    WHERE l.id = p_entry AND y.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[]) $$;
  CREATE FUNCTION app.hide_entry(p_entry uuid, p_until date, p_reason text) RETURNS uuid
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_hiding uuid;
    BEGIN
      INSERT INTO log_hiding (young_person_id, municipality_id, access_log_id, hidden_until, reason, by_user_id)
      SELECT y.id, y.municipality_id, l.id, p_until, p_reason, app.me() FROM access_log l JOIN young_person y ON y.id = l.young_person_id
      WHERE l.id = p_entry AND y.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[]) RETURNING id INTO v_hiding;
      RETURN v_hiding;
    END $$;
  CREATE FUNCTION app.overrides(p_from timestamptz, p_to timestamptz) RETURNS TABLE (at timestamptz, user_name text, service_name text,
      action text, reason text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT min(l.at), min(u.name), min(s.name), min(l.action), min(l.reason) FROM access_log l
      LEFT JOIN app_user u ON u.id = l.actor_user_id LEFT JOIN service s ON s.id = l.actor_service_id
    WHERE l.at >= p_from AND l.at < p_to AND l.basis LIKE 'emergency:%'
      AND l.actor_service_id = ANY ((SELECT app.my_watched_services())::uuid[])
    GROUP BY l.basis ORDER BY 1 DESC LIMIT 500 $$;`;

/** Who was exposed, to whom and with which categories; a name in somebody's list counts. No name and no content leaves here. */
const exposure = `
  CREATE FUNCTION app.exposures(p_actor uuid, p_from timestamptz, p_to timestamptz, p_services uuid[])
    RETURNS TABLE (young_person_id uuid, categories text[], viewers text[], times bigint, first_at timestamptz, last_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    WITH shown AS MATERIALIZED (
      SELECT p.id AS person, l.actor_user_id AS actor, l.categories, count(*) AS times, min(l.at) AS first_at, max(l.at) AS last_at
      FROM access_log l CROSS JOIN LATERAL unnest(CASE WHEN l.young_person_id IS NULL THEN l.young_person_ids
        ELSE ARRAY[l.young_person_id] END) AS p (id)
      WHERE l.allowed AND l.at >= p_from AND l.at < p_to AND (p_actor IS NULL OR l.actor_user_id = p_actor)
        AND (p_services IS NULL OR l.actor_service_id = ANY (p_services))
      GROUP BY 1, 2, 3)
    SELECT s.person, coalesce(k.all_of, '{}'),
      array_agg(DISTINCT u.username), sum(s.times)::bigint, min(s.first_at), max(s.last_at)
    FROM shown s LEFT JOIN app_user u ON u.id = s.actor
      LEFT JOIN (SELECT x.person, array_agg(DISTINCT c.name ORDER BY c.name) AS all_of FROM shown x CROSS JOIN unnest(x.categories) AS c (name)
        GROUP BY x.person) k ON k.person = s.person
    GROUP BY s.person, k.all_of ORDER BY s.person $$;
  CREATE FUNCTION app.incident_people(p_username text, p_from timestamptz, p_to timestamptz)
    RETURNS TABLE (young_person_id uuid, categories text[], viewers text[], times bigint, first_at timestamptz, last_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT e.* FROM app.exposures((SELECT u.id FROM app_user u WHERE u.username = p_username), p_from, p_to, NULL) e
    WHERE p_username IS NULL OR EXISTS (SELECT 1 FROM app_user u WHERE u.username = p_username) $$;
  CREATE FUNCTION app.affected(p_username text, p_from timestamptz, p_to timestamptz)
    RETURNS TABLE (young_person_id uuid, categories text[], viewers text[], times bigint, first_at timestamptz, last_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT e.* FROM app.exposures((SELECT u.id FROM app_user u WHERE u.username = p_username), p_from, p_to,
      (SELECT app.my_watched_services())) e
    WHERE p_username IS NULL OR EXISTS (SELECT 1 FROM app_user u WHERE u.username = p_username) $$;`;

const facts = `${daysOfUse('p_day date, p_services uuid[]')}
  CREATE FUNCTION app.watched_days_of_use(p_day date) RETURNS TABLE (actor_user_id uuid, service_id uuid, facts jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT d.* FROM app.days_of_use(p_day, (SELECT app.my_watched_services())) d $$;
  CREATE FUNCTION app.all_days_of_use(p_days_ago integer) RETURNS TABLE (day text, actor_user_id uuid, service_id uuid, facts jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT (app.today() - p_days_ago)::text, d.* FROM app.days_of_use(app.today() - p_days_ago, ARRAY(SELECT s.id FROM service s)) d $$;
  CREATE FUNCTION app.raise_review(p_rows jsonb) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    INSERT INTO review_item (day, actor_user_id, service_id, score, rules, counts)
    SELECT r.day, r.actor_user_id, r.service_id, r.score, r.rules, r.counts FROM jsonb_to_recordset(p_rows)
      AS r (day date, actor_user_id uuid, service_id uuid, score integer, rules text[], counts jsonb)
    ON CONFLICT ON CONSTRAINT review_item_once DO NOTHING $$;`;

const tables = [
  'role_change',
  'privacy_question',
  'question_step',
  'log_hiding',
  'review_item',
  'review_outcome',
  'incident',
  'incident_step',
];

const called = [
  'my_watched_organisation()',
  'my_watched_municipalities()',
  'my_watched_services()',
  'my_hidden_entries()',
  'my_administered_organisation()',
  'end_post(uuid, text)',
  'close_account(uuid, text)',
  'question_person(uuid)',
  'person_of_entry(uuid)',
  'hide_entry(uuid, date, text)',
  'overrides(timestamptz, timestamptz)',
  'affected(text, timestamptz, timestamptz)',
  'watched_days_of_use(date)',
];

const watchesService = 'service_id = ANY ((SELECT app.my_watched_services())::uuid[])';
const watchesPlace = 'municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])';
const watchesOrganisation = 'organisation_id = (SELECT app.my_watched_organisation())';
const byMe = 'by_user_id = (SELECT app.me())';

/** A block, not a grant: no other policy can show the line again before its date. */
const hidden = `
  CREATE POLICY hidden ON app.access_log AS RESTRICTIVE FOR SELECT TO app_rw
    USING (id <> ALL ((SELECT app.my_hidden_entries())::uuid[]));`;

const policies =
  mayRead('role_change', watchesService) +
  mayRead('privacy_question', `${isSelf('young_person_id')} OR ${watchesPlace}`) +
  mayAdd('privacy_question', isSelf('young_person_id')) +
  mayRead('question_step', `${isSelf('young_person_id')} OR ${watchesPlace}`) +
  mayAdd('question_step', `${watchesPlace} AND ${byMe}`) +
  mayRead('log_hiding', watchesPlace) +
  mayRead('review_item', watchesService) +
  mayAdd('review_item', watchesService) +
  mayRead('review_outcome', watchesService) +
  mayAdd('review_outcome', `${watchesService} AND ${byMe}`) +
  mayRead('incident', watchesOrganisation) +
  mayAdd('incident', `${watchesOrganisation} AND ${byMe}`) +
  mayRead('incident_step', watchesOrganisation) +
  mayAdd('incident_step', `${watchesOrganisation} AND ${byMe}`);

export class Review1767000000015 implements MigrationInterface {
  name = 'Review1767000000015';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      'GRANT CREATE ON SCHEMA app TO app_definer; GRANT UPDATE ON app.post, app.app_user TO app_definer',
    );
    await run.query(roleChange + reviews + questions + incidents);
    await run.query(tables.map((table) => forced(table) + onlyGrows(table)).join(''));
    await run.query(
      throughFunctions('role_change', 'SELECT, INSERT') +
        throughFunctions('log_hiding', 'SELECT, INSERT') +
        throughFunctions('privacy_question', 'SELECT') +
        throughFunctions('review_item', 'SELECT, INSERT'),
    );
    await run.query(watch + roleTriggers + leaving + tasks + exposure + facts + policies + hidden);
    for (const signature of called) await run.query(definer(signature));
    for (const signature of [
      'exposures(uuid, timestamptz, timestamptz, uuid[])',
      'days_of_use(date, uuid[])',
      'post_changed()',
      'account_changed()',
    ])
      await run.query(inner(signature));
    for (const signature of ['all_days_of_use(integer)', 'raise_review(jsonb)'])
      await run.query(forJobs(signature));
    await run.query(countedByOwner('incident_people(text, timestamptz, timestamptz)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
