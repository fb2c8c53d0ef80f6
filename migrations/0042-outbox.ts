import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shredding } from './erasure/verbs.ts';
import { definer, forced, forJobs, inner, throughFunctions } from './policies.ts';
import { noticeLaw } from './outbox/law.ts';
import { innerSignatures, jobSignatures, sendingFunctions } from './outbox/sending.ts';
import { defaults, endsStay, tables } from './outbox/tables.ts';
import { telling, tellingSignatures } from './outbox/telling.ts';

/** The application itself reads and writes none of them: deeds write through triggers, jobs and the own settings through functions. */
const policies =
  forced('notice_default') +
  throughFunctions('notice_default', 'SELECT') +
  forced('notice_choice') +
  throughFunctions('notice_choice', 'SELECT, INSERT, UPDATE, DELETE') +
  ['mail', 'outbox']
    .map((table) => forced(table) + throughFunctions(table, 'SELECT, INSERT, UPDATE, DELETE'))
    .join('');

/** What somebody is to be told is written with the deed, and goes out in messages without content (R03). */
export class Outbox1767000000042 implements MigrationInterface {
  name = 'Outbox1767000000042';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(tables + endsStay + defaults + policies + sendingFunctions + telling);
    await run.query('SET LOCAL ROLE app_definer');
    for (const { code, value, source, from } of noticeLaw)
      await run.query(
        `INSERT INTO app.law_rule (code, version, value, source, valid, state, reason) VALUES ($1, 1, $2::jsonb, $3, daterange($4::date, NULL), 'approved', '')`,
        [code, JSON.stringify(value), source, from],
      );
    await run.query(shredding.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    await run.query('SET LOCAL ROLE app_owner');
    for (const signature of [...innerSignatures, ...tellingSignatures]) await run.query(inner(signature));
    for (const signature of jobSignatures) await run.query(forJobs(signature));
    await run.query(definer('mail_troubles()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
