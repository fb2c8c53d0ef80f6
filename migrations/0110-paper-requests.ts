import type { MigrationInterface, QueryRunner } from 'typeorm';
import { erasureForChildLaw } from './erasure/law.ts';
import { goesSincePaperRequests } from './erasure/neutral.ts';
import { shredding } from './erasure/verbs.ts';
import { paperRequests, paperRequestVerbs } from './gdpr/paper-requests.ts';
import { announced } from './live/announcing.ts';
import { definer } from './policies.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');
const asDefiner = (text: string): string => `SET LOCAL ROLE app_definer; ${text} SET LOCAL ROLE app_owner;`;

/** A guardian has asked on paper that everything about a child is erased: who, how, what the child says, and what is decided. */
export class PaperRequests1767000000110 implements MigrationInterface {
  name = 'PaperRequests1767000000110';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query('SET LOCAL ROLE app_definer');
    for (const { code, value, source, from } of erasureForChildLaw)
      await run.query(
        `INSERT INTO app.law_rule (code, version, value, source, valid, state, reason) VALUES ($1, 1, $2::jsonb, $3, daterange($4::date, NULL), 'approved', '')`,
        [code, JSON.stringify(value), source, from],
      );
    await run.query('SET LOCAL ROLE app_owner');
    await run.query(
      `ALTER TABLE app.erasure_case DROP CONSTRAINT erasure_case_cause;
      ALTER TABLE app.erasure_case ADD CONSTRAINT erasure_case_cause CHECK (cause IN ('request', 'retention', 'guardian'));`,
    );
    await run.query(paperRequests.tables + paperRequestVerbs);
    for (const signature of ['child_of_paper(text[])', 'my_told_papers()', 'paper_request_child(uuid)'])
      await run.query(definer(signature));
    await run.query(paperRequests.policies);
    await run.query(announced('paper_request', 'rows') + announced('paper_request_step', 'rows'));
    await run.query(
      Object.keys(goesSincePaperRequests)
        .map((table) => `GRANT SELECT, DELETE ON app.${table} TO app_definer; `)
        .join('') + asDefiner(again(shredding)),
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
