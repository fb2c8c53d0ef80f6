import type { MigrationInterface, QueryRunner } from 'typeorm';
import { left } from './figures/left.ts';
import { countedByOwner } from './policies.ts';

/** Cohorts tell who has moved and who has died apart from those who are followed up no more. */
export class CohortsByStatus1767000000121 implements MigrationInterface {
  name = 'CohortsByStatus1767000000121';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(left);
    await run.query(countedByOwner('figures_left(date, date)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
