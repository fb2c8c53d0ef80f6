import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reader, teamMemberMine } from './sight/reader.ts';

/** What the policies ask of the reader is found in one plan each, with the same answers. */
export class ReaderInOnePlan1767000000117 implements MigrationInterface {
  name = 'ReaderInOnePlan1767000000117';

  async up(run: QueryRunner): Promise<void> {
    await run.query(teamMemberMine);
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(`SET LOCAL ROLE app_definer; ${reader} SET LOCAL ROLE app_owner`);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
