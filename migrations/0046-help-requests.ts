import type { MigrationInterface, QueryRunner } from 'typeorm';
import { helpTable, helpVerbs } from './help-requests/help-requests.ts';
import { definer, forced, forJobs, mayChange, mayRead, sealedColumns, throughFunctions } from './policies.ts';

const coordinated = 'municipality_id = ANY ((SELECT app.my_coordinated())::uuid[])';

/** Somebody whom Laget does not know asks for a team; the coordinators of the municipality read it, and nobody else. */
export class HelpRequests1767000000046 implements MigrationInterface {
  name = 'HelpRequests1767000000046';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      helpTable + forced('help_request') + throughFunctions('help_request', 'SELECT, INSERT, DELETE'),
    );
    await run.query(
      sealedColumns(
        'help_request',
        'given_name family_name birth_date number asker_name words contact end_reason',
        {
          whose: 'id',
        },
      ),
    );
    await run.query(helpVerbs);
    for (const signature of [
      'my_coordinated()',
      'help_asker(bytea)',
      'help_places()',
      'help_facts(bytea, bytea, text)',
      'help_asked(bytea)',
      'help_ask(bytea, jsonb, text)',
    ])
      await run.query(definer(signature));
    await run.query(forJobs('forget_help_requests()'));
    await run.query(
      mayRead('help_request', coordinated) +
        mayChange('help_request', 'status, by_post_id, answered_at, end_reason', coordinated),
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
