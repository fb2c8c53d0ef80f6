import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseStories } from './figures/case-stories.ts';

/** Transitions that are overdue without an answer, and those that were declined and then met, are told apart. */
export class OverdueTransitions1767000000120 implements MigrationInterface {
  name = 'OverdueTransitions1767000000120';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(`SET LOCAL ROLE app_definer; ${caseStories} SET LOCAL ROLE app_owner`);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
