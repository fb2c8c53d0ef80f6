import type { MigrationInterface, QueryRunner } from 'typeorm';
import { retentionEnded } from './erasure/retention.ts';
import { closing } from './follow-ups/closing.ts';
import { numbers } from './follow-ups/numbers.ts';
import { registering } from './follow-ups/registering.ts';
import { reopening } from './follow-ups/reopening.ts';
import { merging } from './protection/registering.ts';
import { definer } from './policies.ts';

/** Cases that were closed before: what was shared then has no purpose any more. */
const closedBefore = `
  UPDATE app.sharing s SET ended_at = app.clock() WHERE s.ended_at IS NULL
    AND NOT EXISTS (SELECT FROM app.follow_up f WHERE f.young_person_id = s.young_person_id AND upper_inf(f.during));`;

/** A death, a mistake, a case taken up again, a new identity number. */
export class ClosingAndReopening1767000000048 implements MigrationInterface {
  name = 'ClosingAndReopening1767000000048';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      `GRANT UPDATE ON app.guardian, app.guardian_opening, app.emergency_access, app.identity_number, app.legal_basis_use TO app_definer`,
    );
    await run.query(`SET LOCAL ROLE app_definer; ${registering}${closing}${merging.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')}${retentionEnded}${closedBefore}
      REVOKE ALL ON FUNCTION app.stop_everything(uuid, text, timestamptz) FROM PUBLIC; SET LOCAL ROLE app_owner`);
    await run.query(numbers + reopening);
    for (const signature of [
      'my_closed_cases()',
      'reopen_follow_up(uuid, date)',
      'new_identity_number(uuid, uuid, text[], integer, text, text)',
    ])
      await run.query(definer(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
