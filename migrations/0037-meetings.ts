import type { MigrationInterface, QueryRunner } from 'typeorm';
import { holdBack } from './gdpr/restriction.ts';
import { announced } from './live/announcing.ts';
import { toOwner } from './meetings/held-back.ts';
import { invited, narrowMeetings } from './meetings/invited.ts';
import { meetingPolicies } from './meetings/policies.ts';
import { meetingTables } from './meetings/tables.ts';
import { definer, forced, sealedColumns, throughFunctions } from './policies.ts';

const tables = ['meeting', 'meeting_invitee', 'meeting_wish'];

/** Meetings: who is asked, what they answer, and what the young person wishes. */
export class Meetings1767000000037 implements MigrationInterface {
  name = 'Meetings1767000000037';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(meetingTables);
    await run.query(toOwner('GRANT', 'TO'));
    for (const table of tables)
      await run.query(
        forced(table) +
          throughFunctions(table, 'SELECT') +
          holdBack(table, 'INSERT OR UPDATE') +
          announced(table, 'rows'),
      );
    await run.query(toOwner('REVOKE', 'FROM'));
    await run.query(
      sealedColumns('meeting', 'place link cancelled_reason not_invited_reason') +
        sealedColumns('meeting_invitee', 'answer_text') +
        sealedColumns('meeting_wish', 'text answer_text'),
    );
    await run.query(invited + narrowMeetings);
    for (const signature of ['my_meetings()', 'guardians_to_invite(uuid)', 'my_narrow_meetings()'])
      await run.query(definer(signature));
    await run.query(meetingPolicies());
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
