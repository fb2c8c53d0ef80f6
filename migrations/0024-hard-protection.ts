import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reporting } from './protection/reporting.ts';
import { definer, forced, inner, isSelf, mayRead, sealedColumns, throughFunctions } from './policies.ts';

/**
 * What a privacy officer goes through without the log naming anybody: the rows about somebody whose address is protected, so that
 * the answer can go without the place (A03). Of the officer's own lists alone, and by the rows' ids, never whom they are about.
 */
const placeless = `
  CREATE FUNCTION app.placeless_rows() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT ARRAY(SELECT r.id FROM (
        SELECT m.id, m.young_person_id FROM app.my_emergencies_to_review() m
        UNION ALL SELECT q.id, q.young_person_id FROM privacy_question q
          WHERE q.municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])) r
      JOIN protection p ON p.young_person_id = r.young_person_id AND upper_inf(p.during) AND p.level <> 'shielded') $$;`;

/**
 * The report to child welfare (L06). What is written and what comes of it are two tables, because whoever wrote reads the first and
 * the receiving service both. Each report has a key of its own: it stays with child welfare when the young person's is destroyed.
 */
const reports = `
  CREATE TABLE app.child_welfare_report (
    id uuid DEFAULT uuidv7() CONSTRAINT child_welfare_report_pk PRIMARY KEY,
    young_person_id uuid CONSTRAINT child_welfare_report_young_person REFERENCES app.young_person (id),
    receiver_service_id uuid NOT NULL CONSTRAINT child_welfare_report_receiver REFERENCES app.service (id),
    written_by_user_id uuid NOT NULL CONSTRAINT child_welfare_report_written_by REFERENCES app.app_user (id),
    written_by_post_id uuid NOT NULL CONSTRAINT child_welfare_report_post REFERENCES app.post (id),
    about_name text NOT NULL CONSTRAINT child_welfare_report_about CHECK (about_name <> ''),
    about_birth_date text NOT NULL DEFAULT '',
    about_where text NOT NULL DEFAULT '',
    text text NOT NULL CONSTRAINT child_welfare_report_text CHECK (text <> ''),
    sent_at timestamptz NOT NULL DEFAULT app.clock(),
    told_from date,
    delay_reason text,
    delayed_by_post_id uuid CONSTRAINT child_welfare_report_delayed_by REFERENCES app.post (id),
    released_at timestamptz,
    released_by_post_id uuid CONSTRAINT child_welfare_report_released_by REFERENCES app.post (id),
    release_reason text,
    CONSTRAINT child_welfare_report_delay CHECK (num_nonnulls(told_from, delay_reason, delayed_by_post_id) IN (0, 3)),
    CONSTRAINT child_welfare_report_released CHECK (num_nonnulls(released_at, released_by_post_id, release_reason) IN (0, 3)),
    CONSTRAINT child_welfare_report_of_a_case CHECK (young_person_id IS NOT NULL OR num_nonnulls(told_from, released_at) = 0));
  CREATE INDEX child_welfare_report_of ON app.child_welfare_report (young_person_id);
  CREATE INDEX child_welfare_report_to ON app.child_welfare_report (receiver_service_id, sent_at);
  CREATE INDEX child_welfare_report_by ON app.child_welfare_report (written_by_user_id);
  CREATE TABLE app.child_welfare_processing (
    report_id uuid CONSTRAINT child_welfare_processing_pk PRIMARY KEY
      CONSTRAINT child_welfare_processing_report REFERENCES app.child_welfare_report (id),
    young_person_id uuid CONSTRAINT child_welfare_processing_young_person REFERENCES app.young_person (id),
    receiver_service_id uuid NOT NULL CONSTRAINT child_welfare_processing_receiver REFERENCES app.service (id),
    received_at timestamptz NOT NULL DEFAULT app.clock(),
    received_by_post_id uuid NOT NULL CONSTRAINT child_welfare_processing_received_by REFERENCES app.post (id),
    decision text CONSTRAINT child_welfare_processing_decision CHECK (decision IN ('investigate', 'no_action', 'refer')),
    decided_at timestamptz,
    decided_by_post_id uuid CONSTRAINT child_welfare_processing_decided_by REFERENCES app.post (id),
    reason text,
    CONSTRAINT child_welfare_processing_decided CHECK (num_nonnulls(decision, decided_at, decided_by_post_id) IN (0, 3)
      AND (reason IS NULL OR decision IS NOT NULL) AND (decision = 'investigate' OR decision IS NULL OR reason <> '')));
  CREATE INDEX child_welfare_processing_of ON app.child_welfare_processing (young_person_id);
  CREATE INDEX child_welfare_processing_to ON app.child_welfare_processing (receiver_service_id);`;

/** The own log is silent about reports until the young person is told of all of them: neither who wrote nor who read. */
const silent = `
  CREATE POLICY reports_told ON app.access_log AS RESTRICTIVE FOR SELECT TO app_rw USING (NOT starts_with(action, 'child-welfare-report.')
    OR (young_person_id IS DISTINCT FROM (SELECT app.my_self()) AND NOT young_person_ids @> ARRAY[(SELECT app.my_self())])
    OR (SELECT app.my_reports_told()));`;

const callable = [
  'placeless_rows()',
  'my_child_welfare()',
  'my_reports_told()',
  'cleared_in(uuid, uuid)',
  'send_report(jsonb)',
  'receive_report(uuid)',
  'decide_report(uuid, text, text)',
  'release_report(uuid, text)',
  'put_off_report(uuid, date, text)',
  'my_report_feedback()',
];

export class HardProtection1767000000024 implements MigrationInterface {
  name = 'HardProtection1767000000024';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(reports);
    for (const table of ['child_welfare_report', 'child_welfare_processing'])
      await run.query(forced(table) + throughFunctions(table, 'SELECT, INSERT, UPDATE'));
    await run.query(
      sealedColumns(
        'child_welfare_report',
        'about_name about_birth_date about_where text delay_reason release_reason',
        {
          whose: 'id',
        },
      ) + sealedColumns('child_welfare_processing', 'reason', { whose: 'report_id', row: 'report_id' }),
    );
    await run.query(placeless + reporting);
    for (const signature of callable) await run.query(definer(signature));
    await run.query(inner('my_received_report(uuid)'));
    await run.query(
      mayRead(
        'child_welfare_report',
        `written_by_user_id = (SELECT app.me()) OR receiver_service_id = (SELECT app.my_child_welfare())
        OR (released_at IS NOT NULL AND ${isSelf('young_person_id')})`,
      ) +
        mayRead('child_welfare_processing', 'receiver_service_id = (SELECT app.my_child_welfare())') +
        silent,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
