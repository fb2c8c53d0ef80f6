import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shredding } from './erasure/verbs.ts';
import { choiceSignatures, choiceTables, choiceVerbs } from './outbox/choices.ts';
import { reminderJobs, reminderTable, remindingVerbs } from './outbox/reminding.ts';
import { innerSignatures, jobSignatures, sendingFunctions, withOtherColumns } from './outbox/sending.ts';
import {
  definer,
  forced,
  forJobs,
  inner,
  mayAdd,
  mayChange,
  mayRead,
  sealedColumns,
  throughFunctions,
} from './policies.ts';

const mine = 'user_id = (SELECT app.me())';
const myPlaces = 'municipality_id = ANY ((SELECT app.my_reminder_places())::uuid[])';

/** The code is for whoever has the address: the application itself cannot read it back. */
const seen = 'id, user_id, channel, address, confirmed_at, code_until, asked, asked_on';

/** The hard block lets rows pass that are about nobody. */
const aboutNobodyToo = `
  DROP POLICY hard_block ON app.outbox;
  CREATE POLICY hard_block ON app.outbox AS RESTRICTIVE TO app_rw
    USING (young_person_id IS NULL OR young_person_id <> ALL ((SELECT app.my_blocked())::uuid[]));`;

/** Everybody chooses what to be told and how; dates are said in time. */
export class Notices1767000000055 implements MigrationInterface {
  name = 'Notices1767000000055';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      choiceTables + reminderTable + sealedColumns('notice_address', 'address code', { whose: 'user_id' }),
    );
    await run.query(`SET LOCAL ROLE app_definer; ${withOtherColumns} SET LOCAL ROLE app_owner;`);
    await run.query(sendingFunctions + choiceVerbs + remindingVerbs);
    for (const signature of innerSignatures) await run.query(inner(signature));
    for (const signature of [...jobSignatures, ...reminderJobs]) await run.query(forJobs(signature));
    for (const signature of [...choiceSignatures, 'my_reminder_places()', 'mail_troubles()'])
      await run.query(definer(signature));
    await run.query(
      aboutNobodyToo +
        forced('notice_address') +
        throughFunctions('notice_address', 'SELECT, INSERT, UPDATE, DELETE') +
        `CREATE POLICY read ON app.notice_address FOR SELECT TO app_rw USING (${mine});
         GRANT SELECT (${seen}) ON app.notice_address TO app_rw;` +
        mayRead('notice_choice', mine) +
        forced('reminder_choice') +
        throughFunctions('reminder_choice', 'SELECT') +
        mayRead('reminder_choice', myPlaces) +
        mayAdd('reminder_choice', myPlaces) +
        mayChange('reminder_choice', 'is_on, days_before, changed_at, changed_by_user_id', myPlaces),
    );
    await run.query(
      `SET LOCAL ROLE app_definer; ${shredding.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner`,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
