import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, throughFunctions } from './policies.ts';
import { askedServices } from './edges/asked-services.ts';
import { reportDays } from './law/first-version.ts';
import { closeness } from './edges/closeness.ts';
import { listChains } from './edges/list-chains.ts';
import { toldLater } from './edges/told-later.ts';
import { withholding } from './edges/withholding.ts';

const watchesPlace = 'municipality_id = ANY ((SELECT app.my_watched_municipalities())::uuid[])';

/** The service that is asked answers the privacy officer: with the open question's own frame, and in its own name. */
const serviceAnswers = `
  ALTER TABLE app.question_step DROP CONSTRAINT question_step_kind;
  ALTER TABLE app.question_step ADD CONSTRAINT question_step_kind CHECK (kind IN ('service_asked', 'service_answered', 'answered'));
  DROP POLICY add ON app.question_step;
  CREATE POLICY add ON app.question_step FOR INSERT TO app_rw WITH CHECK (by_user_id = (SELECT app.me())
    AND CASE kind WHEN 'service_answered' THEN (question_id, young_person_id, municipality_id) IN (
      SELECT q.id, q.young_person_id, q.municipality_id FROM app.my_service_questions() q) ELSE ${watchesPlace} END);`;

/** A new database has the row already; one from before gets it as it is delivered. */
const lawRow = `INSERT INTO app.law_rule (code, version, value, source, valid, state, reason)
  SELECT $1, 1, $2::jsonb, $3, daterange($4::date, NULL), 'approved', ''
  WHERE NOT EXISTS (SELECT 1 FROM app.law_rule r WHERE r.code = $1)`;

/** What was left open around the privacy officer's questions, withholding, closeness, the law's days and the log of lists. */
export class OpenEdges1767000000028 implements MigrationInterface {
  name = 'OpenEdges1767000000028';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(throughFunctions('question_step', 'SELECT'));
    await run.query(askedServices + definer('my_service_questions()') + serviceAnswers);
    await run.query(withholding + closeness + listChains + toldLater);
    await run.query('SET LOCAL ROLE app_definer');
    for (const { code, value, source, from } of reportDays)
      await run.query(lawRow, [code, JSON.stringify(value), source, from]);
    await run.query('SET LOCAL ROLE app_owner');
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
