import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goesSinceCaseload } from './erasure/neutral.ts';
import { shredding } from './erasure/verbs.ts';
import { announced } from './live/announcing.ts';
import { caseloadTable, caseloadVerbs } from './my-day/caseload.ts';
import {
  definer,
  forced,
  isSelf,
  mayAdd,
  mayRead,
  onTheTeam,
  sealedColumns,
  throughFunctions,
} from './policies.ts';

/** When a case is erased, what was offered of it goes with it. */
const erased =
  Object.keys(goesSinceCaseload)
    .map((table) => `GRANT SELECT, DELETE ON app.${table} TO app_definer; `)
    .join('') +
  `SET LOCAL ROLE app_definer; ${shredding.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`;

/** A caseload is handed on one young person at a time, and only to whoever says yes. */
export class Caseload1767000000041 implements MigrationInterface {
  name = 'Caseload1767000000041';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(caseloadTable + forced('caseload_offer'));
    await run.query(sealedColumns('caseload_offer', 'reason note answer_reason'));
    await run.query(throughFunctions('caseload_offer', 'SELECT, UPDATE'));
    await run.query('GRANT UPDATE ON app.measure TO app_definer');
    await run.query(
      mayRead(
        'caseload_offer',
        `from_post_id = (SELECT app.my_post()) OR to_post_id = (SELECT app.my_post()) OR ${isSelf('young_person_id')}`,
      ) +
        mayAdd(
          'caseload_offer',
          `from_post_id = (SELECT app.my_post()) AND answer IS NULL AND ${onTheTeam('young_person_id')}
            AND to_post_id IN (SELECT p.id FROM app.post p WHERE p.service_id = (SELECT app.my_service()))`,
        ),
    );
    await run.query(caseloadVerbs);
    for (const signature of [
      'my_caseload_offers()',
      'answer_caseload_offer(uuid, boolean, text)',
      'withdraw_caseload_offer(uuid)',
    ])
      await run.query(definer(signature));
    await run.query(announced('caseload_offer', 'directed') + erased);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
