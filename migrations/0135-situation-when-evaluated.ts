import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseStories } from './figures/case-stories.ts';

/** Figures are told which transitions somebody stood in when a measure was evaluated. */
export class SituationWhenEvaluated1767000000135 implements MigrationInterface {
  name = 'SituationWhenEvaluated1767000000135';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(`SET LOCAL ROLE app_definer; ${caseStories} SET LOCAL ROLE app_owner`);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
