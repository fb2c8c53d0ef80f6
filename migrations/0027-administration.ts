import type { MigrationInterface, QueryRunner } from 'typeorm';
import { administered } from './0016-sign-in.ts';
import { fourEyes, giving } from './directory/giving.ts';
import { history, historyFunctions } from './directory/history.ts';
import { leavesBehind, leavingOn, undoImport } from './directory/leaving.ts';
import { administrationPolicies, administrationTables } from './directory/tables.ts';
import { wrongTries } from './directory/wrong-tries.ts';
import { definer, forJobs, inner } from './policies.ts';

const called = [
  'administers_all()',
  'answers_for_roles()',
  'give_post(uuid, jsonb)',
  'make_user(jsonb, jsonb, uuid)',
  'change_user(uuid, integer, jsonb)',
  'propose_role(uuid, jsonb)',
  'answer_role(uuid, text)',
  'end_post_on(uuid, date, text)',
  'close_account_on(uuid, date, text)',
  'leaves_behind(uuid[])',
  'undo_import(uuid, text)',
  'giving(text)',
  'try_begins(text[], integer[])',
  'try_was_right(uuid[], text)',
];

const steps = ['require_fresh()', 'place_user(uuid, jsonb)', 'approve_role(uuid)', ...historyFunctions];

/** Administrators make and change organisations, services, users and posts, with a history; wrong tries are counted for all processes. */
export class Administration1767000000027 implements MigrationInterface {
  name = 'Administration1767000000027';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(administrationTables);
    await run.query(administrationPolicies.who + giving + fourEyes + leavingOn + leavesBehind + undoImport);
    await run.query(history + wrongTries);
    for (const signature of called) await run.query(definer(signature));
    for (const signature of steps) await run.query(inner(signature));
    await run.query(forJobs('forget_wrong_tries()'));
    await run.query(administrationPolicies.policies);
    await run.query('SET LOCAL ROLE app_definer');
    await run.query(administered.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    await run.query('DROP FUNCTION app.end_post(uuid, text); DROP FUNCTION app.close_account(uuid, text)');
    await run.query('SET LOCAL ROLE app_owner');
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
