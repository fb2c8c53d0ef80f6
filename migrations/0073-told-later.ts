import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noticeLists } from './outbox/lists.ts';
import { remindingVerbs } from './outbox/reminding.ts';
import { takenOverSignatures, takenOverTelling } from './outbox/telling.ts';
import { caseRequestsTold, endedHelpAnnounced, meetingsTakenOver } from './outbox/told-later.ts';
import { definer, forJobs, inner } from './policies.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');
const listed = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

const lists = `
  ALTER TABLE app.outbox DROP CONSTRAINT outbox_kind, DROP CONSTRAINT outbox_about;
  ALTER TABLE app.outbox ADD CONSTRAINT outbox_kind CHECK (kind IN (${listed(noticeLists.kinds)})),
    ADD CONSTRAINT outbox_about CHECK ((young_person_id IS NULL)
      = (kind IN ('help_requested', 'stand_in_asked', 'meeting_taken_over', 'remind_case_unanswered')));
  ALTER TABLE app.reminder_choice DROP CONSTRAINT reminder_choice_code;
  ALTER TABLE app.reminder_choice ADD CONSTRAINT reminder_choice_code CHECK (code IN (${listed(noticeLists.reminders)}));`;

/** Whoever asked and got no answer, called a meeting that others hold now, or helped until a day that has come, is told. */
export class ToldLater1767000000073 implements MigrationInterface {
  name = 'ToldLater1767000000073';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(lists);
    await run.query(`SET LOCAL ROLE app_definer; ${again(remindingVerbs)} SET LOCAL ROLE app_owner`);
    await run.query(takenOverTelling + meetingsTakenOver + caseRequestsTold + endedHelpAnnounced);
    for (const signature of takenOverSignatures) await run.query(inner(signature));
    for (const signature of ['tell_case_requests()', 'announce_ended_help(integer)'])
      await run.query(forJobs(signature));
    await run.query(definer('my_meetings_taken_over(integer)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
