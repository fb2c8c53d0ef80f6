import type { MigrationInterface, QueryRunner } from 'typeorm';
import { announcing, liveChannel } from './live/announcing.ts';
import { endedHelpAnnounced } from './outbox/told-later.ts';
import { definer } from './policies.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');

/** A role that may read nothing could listen to what is announced: ids, as they are written. It no longer knows where. */
export class LiveChannel1767000000107 implements MigrationInterface {
  name = 'LiveChannel1767000000107';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(liveChannel);
    await run.query(definer('live_channel()'));
    await run.query(again(announcing));
    // a migration that changes rows announces them as the owner
    await run.query(
      `SET LOCAL ROLE app_definer; GRANT EXECUTE ON FUNCTION app.live_channel() TO app_owner;
       ${again(endedHelpAnnounced)} SET LOCAL ROLE app_owner`,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
