import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealedColumns } from './policies.ts';

/** A draft has a version, so that two windows cannot overwrite each other, and room for the text that was not chosen. */
const drafts = `
  ALTER TABLE app.draft ADD version integer NOT NULL DEFAULT 1 CONSTRAINT draft_version CHECK (version > 0),
    ADD aside text NOT NULL DEFAULT '' CONSTRAINT draft_aside CHECK (length(aside) <= 200000);
  GRANT UPDATE (version, aside) ON app.draft TO app_rw;`;

/** Two people at one text. */
export class TwoVoices1767000000049 implements MigrationInterface {
  name = 'TwoVoices1767000000049';

  async up(run: QueryRunner): Promise<void> {
    await run.query(drafts + sealedColumns('draft', 'aside', { whose: 'user_id', row: 'user_id' }));
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
