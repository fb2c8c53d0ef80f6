import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shredding } from './erasure/verbs.ts';
import { calendarPeople, feedVerbs, feedsEnd } from './meetings/own-calendar.ts';
import { definer, inner } from './policies.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');
const asDefiner = (text: string): string => `SET LOCAL ROLE app_definer; ${text} SET LOCAL ROLE app_owner;`;

/** The young person, and a guardian, have their own appointments in a calendar elsewhere as those who work have. */
export class OwnCalendar1767000000102 implements MigrationInterface {
  name = 'OwnCalendar1767000000102';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      asDefiner(
        `DROP FUNCTION app.renew_calendar_feed(bytea); DROP FUNCTION app.calendar_feed_is_read(bytea);
        DROP FUNCTION app.calendar_feed_entries(bytea);`,
      ),
    );
    await run.query(calendarPeople + feedVerbs);
    await run.query(inner('calendar_people_of(uuid)'));
    for (const signature of [
      'calendar_feed_facts()',
      'renew_calendar_feed(bytea)',
      'calendar_feed_is_read(bytea)',
      'calendar_feed_entries(bytea)',
    ])
      await run.query(definer(signature));
    await run.query(feedsEnd);
    await run.query(inner('end_own_calendar_feeds()'));
    await run.query(`GRANT DELETE ON app.calendar_feed TO app_definer; ${asDefiner(again(shredding))}`);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
