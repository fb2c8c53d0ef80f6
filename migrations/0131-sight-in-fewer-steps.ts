import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedInFewerSteps, usersInOneQuestion } from './sight/fewer-steps.ts';

/** What is shared, and who is a colleague, is asked in fewer steps of a plan, with the same rows. */
export class SightInFewerSteps1767000000131 implements MigrationInterface {
  name = 'SightInFewerSteps1767000000131';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT USAGE, CREATE ON SCHEMA app_policies TO app_definer');
    await run.query(`SET LOCAL ROLE app_definer; ${sharedInFewerSteps} SET LOCAL ROLE app_owner`);
    await run.query('REVOKE CREATE ON SCHEMA app_policies FROM app_definer');
    await run.query(usersInOneQuestion);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
