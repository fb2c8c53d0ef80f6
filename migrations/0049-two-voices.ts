import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isSelf, mayAdd, onTheTeam, sealedColumns } from './policies.ts';
import { merging } from './protection/registering.ts';

/** A draft has a version, so that two windows cannot overwrite each other, and room for the text that was not chosen. */
const drafts = `
  ALTER TABLE app.draft ADD version integer NOT NULL DEFAULT 1 CONSTRAINT draft_version CHECK (version > 0),
    ADD aside text NOT NULL DEFAULT '' CONSTRAINT draft_aside CHECK (length(aside) <= 200000);
  GRANT UPDATE (version, aside) ON app.draft TO app_rw;`;

/** What a goal or measure became in a meeting says in which; who does not see the meeting reads that it was changed, and no more. */
const fromMeetings =
  `
  ALTER TABLE app.plan_history ADD meeting_id uuid
    CONSTRAINT plan_history_meeting REFERENCES app.meeting (id) DEFERRABLE INITIALLY DEFERRED;
  CREATE INDEX plan_history_from ON app.plan_history (meeting_id) WHERE meeting_id IS NOT NULL;
  DROP POLICY add ON app.plan_history;` +
  mayAdd(
    'plan_history',
    `(${onTheTeam('young_person_id')} OR ${isSelf('young_person_id')}) AND by_user_id = (SELECT app.me()) AND (meeting_id IS NULL
      OR meeting_id IN (SELECT m.id FROM app.meeting m WHERE m.young_person_id = plan_history.young_person_id))`,
  );

/** A code stands where no key is at hand: the meeting was called in a record that has become one with another. */
const merged = ['cancelled_reason', 'not_invited_reason']
  .map(
    (column) =>
      `ALTER TABLE app.meeting DROP CONSTRAINT meeting_${column}_sealed;` +
      sealedColumns('meeting', column, { or: `${column} = 'merged'` }),
  )
  .join('');
const meetingsFollow = `
  GRANT INSERT, UPDATE (status, cancelled_reason, changed_at, sequence, version) ON app.meeting TO app_definer;
  GRANT INSERT ON app.meeting_invitee TO app_definer;
  SET LOCAL ROLE app_definer; ${merging.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`;

/** Two people at one text; what a meeting writes into the plan; and meetings of a record that becomes one with another. */
export class TwoVoices1767000000049 implements MigrationInterface {
  name = 'TwoVoices1767000000049';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(fromMeetings + merged + meetingsFollow);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
    await run.query(drafts + sealedColumns('draft', 'aside', { whose: 'user_id', row: 'user_id' }));
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
