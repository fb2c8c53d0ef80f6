import type { MigrationInterface, QueryRunner } from 'typeorm';
import { readerKey, rememberTheReader } from './sight/remembered.ts';

/** What the policies ask of the reader is found once for a statement, with the same answers. */
export class RememberedReader1767000000132 implements MigrationInterface {
  name = 'RememberedReader1767000000132';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app, app_policies TO app_definer');
    await run.query(`SET LOCAL ROLE app_definer; ${readerKey}${rememberTheReader} SET LOCAL ROLE app_owner`);
    await run.query('REVOKE CREATE ON SCHEMA app, app_policies FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
