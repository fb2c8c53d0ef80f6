import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each request of a guardian about a child follows the one before it, and one alone follows each: of two officers who write in the same
 * letter at the same moment the second is refused by the key.
 */
const oneAfterAnother = `
  ALTER TABLE app.paper_request ADD COLUMN follows_id uuid CONSTRAINT paper_request_follows REFERENCES app.paper_request (id);
  ALTER TABLE app.paper_request NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE app.paper_request DISABLE TRIGGER paper_request_only_grows;
  UPDATE app.paper_request r SET follows_id = o.before
    FROM (SELECT id, lag(id) OVER (PARTITION BY young_person_id, municipality_id ORDER BY id) AS before FROM app.paper_request) o
    WHERE o.id = r.id AND o.before IS NOT NULL;
  ALTER TABLE app.paper_request ENABLE TRIGGER paper_request_only_grows;
  ALTER TABLE app.paper_request FORCE ROW LEVEL SECURITY;
  CREATE UNIQUE INDEX paper_request_once ON app.paper_request (young_person_id, municipality_id, follows_id) NULLS NOT DISTINCT;`;

export class PaperRequestOnce1767000000136 implements MigrationInterface {
  name = 'PaperRequestOnce1767000000136';

  async up(run: QueryRunner): Promise<void> {
    await run.query(oneAfterAnother);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
