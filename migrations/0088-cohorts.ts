import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseStories } from './figures/case-stories.ts';
import { cohorts } from './figures/cohorts.ts';
import { knownPersons } from './figures/known-persons.ts';
import { countedByOwner } from './policies.ts';

/** Cohorts: who was followed up some years ago, and every spell of a story. */
export class Cohorts1767000000088 implements MigrationInterface {
  name = 'Cohorts1767000000088';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(`SET LOCAL ROLE app_definer; ${caseStories} ${knownPersons} SET LOCAL ROLE app_owner`);
    await run.query(cohorts);
    await run.query(countedByOwner('figures_cohort(date, date)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
