import type { MigrationInterface, QueryRunner } from 'typeorm';
import { myPeople } from './0002-young-people.ts';
import { unheldCases } from './0009-unheld.ts';
import { teamReaders } from './0023-explain.ts';
import { standInColumns, standInVerbs } from './my-day/stand-in.ts';
import { definer } from './policies.ts';

const again = (text: string): string => text.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');

/** A colleague stands in: after a yes, for the days alone, under the own name; and nobody can write that yes for another. */
export class StandIn1767000000036 implements MigrationInterface {
  name = 'StandIn1767000000036';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(standInColumns);
    await run.query('GRANT UPDATE ON app.absence TO app_definer');
    await run.query(standInVerbs);
    await run.query(`DROP POLICY add ON app.absence; DROP POLICY change ON app.absence; REVOKE UPDATE ON app.absence FROM app_rw;
      REVOKE UPDATE (during, stand_in_post_id) ON app.absence FROM app_rw;
      CREATE POLICY add ON app.absence FOR INSERT TO app_rw WITH CHECK (post_id = (SELECT app.my_post()) AND stand_in_answer IS NULL);`);
    await run.query('SET LOCAL ROLE app_definer');
    await run.query(again(myPeople) + again(unheldCases) + again(teamReaders));
    await run.query('SET LOCAL ROLE app_owner');
    for (const signature of [
      'answer_stand_in(uuid, boolean)',
      'come_back(uuid)',
      'stand_in_told(uuid, uuid)',
    ])
      await run.query(definer(signature));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
