import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noticeLists } from './outbox/lists.ts';
import { remindingVerbs } from './outbox/reminding.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');
const listed = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

const lists = `
  ALTER TABLE app.outbox DROP CONSTRAINT outbox_kind;
  ALTER TABLE app.outbox ADD CONSTRAINT outbox_kind CHECK (kind IN (${listed(noticeLists.kinds)}));
  ALTER TABLE app.reminder_choice DROP CONSTRAINT reminder_choice_code;
  ALTER TABLE app.reminder_choice ADD CONSTRAINT reminder_choice_code CHECK (code IN (${listed(noticeLists.reminders)}));`;

/** Who is followed up and has no mapping begun is a reason of the day, and is said in time. */
export class NotMapped1767000000068 implements MigrationInterface {
  name = 'NotMapped1767000000068';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(lists);
    await run.query(`SET LOCAL ROLE app_definer; ${again(remindingVerbs)} SET LOCAL ROLE app_owner`);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
