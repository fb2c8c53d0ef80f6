import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announced } from './live/announcing.ts';

/** What is held back from guardians changes what they and the team see at once, on open pages too. */
export class WithheldAnnounced1767000000034 implements MigrationInterface {
  name = 'WithheldAnnounced1767000000034';

  async up(run: QueryRunner): Promise<void> {
    await run.query(announced('withheld_item', 'rows') + announced('withheld_item', 'sight'));
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
