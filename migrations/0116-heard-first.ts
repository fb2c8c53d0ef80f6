import type { MigrationInterface, QueryRunner } from 'typeorm';
import { heardFirst } from './gdpr/paper-requests.ts';
import { inner } from './policies.ts';

/** The database too refuses an answer about a child before the child is heard. */
export class HeardFirst1767000000116 implements MigrationInterface {
  name = 'HeardFirst1767000000116';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(heardFirst);
    await run.query(inner('hear_the_child_first()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
