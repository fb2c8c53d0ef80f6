import type { MigrationInterface, QueryRunner } from 'typeorm';
import { askTheView, sharedView } from './sight/shared.ts';

/** What is given to the reader's service is asked without asking the policies of `sharing` again for each table. */
export class SharedWithMe1767000000118 implements MigrationInterface {
  name = 'SharedWithMe1767000000118';

  async up(run: QueryRunner): Promise<void> {
    await run.query(sharedView + askTheView);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
