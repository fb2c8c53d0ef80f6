import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goesSinceMeetings } from './erasure/neutral.ts';
import { packing, shredding } from './erasure/verbs.ts';
import { holdBack } from './gdpr/restriction.ts';
import { announced } from './live/announcing.ts';
import { toOwner } from './meetings/held-back.ts';
import { inTheRoom, keepShared, minutesTables } from './meetings/minutes.ts';
import { minutesPolicies } from './meetings/minutes-policies.ts';
import { definer, forced, onlyGrows, sealedColumns, throughFunctions } from './policies.ts';

const tables = ['minutes_section', 'minutes_version', 'minutes_receipt', 'meeting_decision', 'meeting_pulse'];

/** A receipt says that something was seen, and a pulse is the young person's own: a restriction leaves both open. */
const heldBack = ['minutes_section', 'minutes_version', 'meeting_decision'];

/** A version changes with the part that it is a version of. */
const told = ['minutes_section', 'minutes_receipt', 'meeting_decision', 'meeting_pulse'];

/** When a case is erased, meetings and minutes go with it, and what a service has shared of them goes into its archive. */
const erased =
  Object.keys(goesSinceMeetings)
    .map((table) => `GRANT SELECT, DELETE ON app.${table} TO app_definer; `)
    .join('') +
  `SET LOCAL ROLE app_definer; ${(packing + shredding).replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`;

/** What is written in a meeting, what is decided, who has seen it, and how it was for the young person. */
export class Minutes1767000000038 implements MigrationInterface {
  name = 'Minutes1767000000038';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(minutesTables);
    await run.query(toOwner('GRANT', 'TO'));
    for (const table of tables) await run.query(forced(table) + throughFunctions(table, 'SELECT'));
    for (const table of heldBack) await run.query(holdBack(table, 'INSERT OR UPDATE'));
    await run.query(toOwner('REVOKE', 'FROM'));
    for (const table of ['minutes_version', 'minutes_receipt', 'meeting_decision'])
      await run.query(onlyGrows(table));
    await run.query(
      sealedColumns('meeting', 'told_how adapted_how') +
        sealedColumns('minutes_section', 'text') +
        sealedColumns('minutes_version', 'text'),
    );
    for (const table of told) await run.query(announced(table, 'rows'));
    await run.query(keepShared + inTheRoom);
    for (const signature of ['kept_from_meeting(uuid)', 'shown_to_meeting_guardians(uuid)'])
      await run.query(definer(signature));
    await run.query(minutesPolicies());
    await run.query(erased);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
