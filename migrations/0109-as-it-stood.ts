import type { MigrationInterface, QueryRunner } from 'typeorm';
import { people } from './0075-releases.ts';
import { unheldFactsAt } from './baton/unheld-facts.ts';
import { transitionsAt } from './figures/as-of.ts';
import { caseStories } from './figures/case-stories.ts';
import { cohorts } from './figures/cohorts.ts';
import { inner } from './policies.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');

/** What a release counts is read as it stood on its last day, whenever it is made. */
export class AsItStood1767000000109 implements MigrationInterface {
  name = 'AsItStood1767000000109';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(transitionsAt + unheldFactsAt);
    for (const signature of ['transitions_at(uuid, timestamptz)', 'unheld_facts_at(uuid, date)'])
      await run.query(inner(signature));
    await run.query(
      `SET LOCAL ROLE app_definer; ${again(people + cohorts)} ${caseStories} SET LOCAL ROLE app_owner`,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
