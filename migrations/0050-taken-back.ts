import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withdrawing, withdrawn } from './help-requests/withdrawing.ts';
import { announced } from './live/announcing.ts';
import { liveSeen } from './live/seeing.ts';
import { blankedMinutes } from './meetings/blanking.ts';
import { definer } from './policies.ts';

/** Who asked for a team takes it back, and open pages are told of it; a part of the minutes that was wrong is blanked. */
export class TakenBack1767000000050 implements MigrationInterface {
  name = 'TakenBack1767000000050';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(withdrawn + withdrawing + definer('help_withdraw(bytea, uuid, text)'));
    await run.query(liveSeen.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    await run.query(blankedMinutes);
    await run.query(announced('help_request', 'directed', 'NULL::uuid'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
