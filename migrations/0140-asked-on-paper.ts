import type { MigrationInterface, QueryRunner } from 'typeorm';
import { paperAskLaw } from './erasure/law.ts';
import { sealedColumns } from './policies.ts';

/** What a guardian asks for on paper: that everything is erased, to read, or that something is corrected; and of the two last what it is about. */
const asked = `
  ALTER TABLE app.paper_request
    ADD COLUMN asks text NOT NULL DEFAULT 'erasure' CONSTRAINT paper_request_asks CHECK (asks IN ('erasure', 'access', 'correction')),
    ADD COLUMN wanted text NOT NULL DEFAULT '',
    ADD CONSTRAINT paper_request_wanted CHECK ((asks = 'erasure') = (wanted = ''));
  ALTER TABLE app.paper_request ALTER COLUMN asks DROP DEFAULT, ALTER COLUMN wanted DROP DEFAULT;`;

export class AskedOnPaper1767000000140 implements MigrationInterface {
  name = 'AskedOnPaper1767000000140';

  async up(run: QueryRunner): Promise<void> {
    await run.query(asked + sealedColumns('paper_request', 'wanted'));
    await run.query('SET LOCAL ROLE app_definer');
    for (const { code, value, source, from } of paperAskLaw)
      await run.query(
        `INSERT INTO app.law_rule (code, version, value, source, valid, state, reason) VALUES ($1, 1, $2::jsonb, $3, daterange($4::date, NULL), 'approved', '')`,
        [code, JSON.stringify(value), source, from],
      );
    await run.query('SET LOCAL ROLE app_owner');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
