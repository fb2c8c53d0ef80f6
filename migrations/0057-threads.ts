import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goesSinceThreads } from './erasure/neutral.ts';
import { packing, shredding } from './erasure/verbs.ts';
import { holdBack } from './gdpr/restriction.ts';
import { toOwner } from './meetings/held-back.ts';
import { threadTelling, threadTellingSignatures } from './outbox/telling.ts';
import { definer, inner, sealedColumns } from './policies.ts';
import { threadPolicies } from './threads/policies.ts';
import { blankingStays, threadTables, threadVerbs } from './threads/tables.ts';

/** When a case is erased they go with it. */
const erased =
  Object.keys(goesSinceThreads)
    .map((name) => `GRANT SELECT, DELETE ON app.${name} TO app_definer; `)
    .join('') +
  `SET LOCAL ROLE app_definer; ${(packing + shredding).replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`;

/** A conversation on each plan, goal and measure; somebody who is mentioned is told. */
export class Threads1767000000057 implements MigrationInterface {
  name = 'Threads1767000000057';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      threadTables + sealedColumns('thread_message', 'text blanked_reason') + blankingStays + threadVerbs,
    );
    await run.query(definer('thread_readers(uuid, text, uuid)') + inner('keep_mentions_readable()'));
    await run.query(threadPolicies + threadTelling);
    for (const signature of threadTellingSignatures) await run.query(inner(signature));
    await run.query(
      toOwner('GRANT', 'TO') +
        ['thread_message', 'thread_mention'].map((table) => holdBack(table, 'INSERT OR UPDATE')).join('') +
        toOwner('REVOKE', 'FROM') +
        erased,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
