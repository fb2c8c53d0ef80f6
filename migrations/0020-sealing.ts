import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealedColumns } from './policies.ts';

/** What the database holds sealed: it takes a text only when it is sealed for that very column, person and row. */
export class Sealing1767000000020 implements MigrationInterface {
  name = 'Sealing1767000000020';

  async up(run: QueryRunner): Promise<void> {
    await run.query(sealedColumns('identity_number', 'number'));
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
