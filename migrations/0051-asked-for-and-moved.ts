import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseRequestTable, caseRequestVerbs } from './case-requests/case-requests.ts';
import { goesSinceMoves } from './erasure/neutral.ts';
import { packing, shredding } from './erasure/verbs.ts';
import { holdBack } from './gdpr/restriction.ts';
import { announced } from './live/announcing.ts';
import { toOwner } from './meetings/held-back.ts';
import { disputeTable, keepBaton, keepBatonTrigger } from './moves/dispute.ts';
import {
  definer,
  forced,
  forJobs,
  holds,
  inner,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  ownRow,
  sealedColumns,
  staffSees,
  throughFunctions,
} from './policies.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');
const myPost = '(SELECT app.my_post())';

/** Steps before the 30th birthday are found as the others are. */
const thirty = `
  ALTER TABLE app.preparation DROP CONSTRAINT preparation_kind,
    ADD CONSTRAINT preparation_kind CHECK (kind IN ('turns_18', 'turns_30', 'end_of_lower_secondary', 'end_of_apprenticeship', 'end_of_measure'));`;

/** A service asks for a case without learning anything; two municipalities disagree about a move. */
export class AskedForAndMoved1767000000051 implements MigrationInterface {
  name = 'AskedForAndMoved1767000000051';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(caseRequestTable + disputeTable + thirty);
    await run.query(
      sealedColumns('case_request', 'reason answer_text', { whose: 'id' }) +
        sealedColumns('move_dispute', 'sender_says receiver_says settled_how') +
        forced('case_request') +
        throughFunctions('case_request', 'SELECT, INSERT, DELETE') +
        forced('move_dispute') +
        throughFunctions('move_dispute', 'SELECT, DELETE') +
        caseRequestVerbs +
        keepBaton,
    );
    for (const signature of [
      'ask_for_case(jsonb, text[], text)',
      'asked_for_cases(text[])',
      'my_case_requests()',
    ])
      await run.query(definer(signature));
    await run.query(forJobs('forget_case_requests()') + inner('keep_baton_while_disputed()'));
    const sees = `${staffSees('move_dispute')} OR ${holds('young_person_id')} OR ${isSelf('young_person_id')}`;
    await run.query(
      mayRead('case_request', `${holds('young_person_id')} OR ${isSelf('young_person_id')}`) +
        mayChange(
          'case_request',
          'answer, answered_at, answered_by_post_id, answer_text',
          `${holds('young_person_id')} AND (answered_by_post_id IS NULL OR answered_by_post_id = ${myPost})`,
        ) +
        mayRead('move_dispute', sees) +
        mayAdd(
          'move_dispute',
          `${ownRow('move_dispute')} AND by_post_id = ${myPost} AND settled_on IS NULL`,
        ) +
        mayChange(
          'move_dispute',
          'settled_on, settled_how, settled_by_post_id',
          `${staffSees('move_dispute')} OR ${holds('young_person_id')}`,
        ) +
        keepBatonTrigger,
    );
    await run.query(
      toOwner('GRANT', 'TO') +
        holdBack('move_dispute', 'INSERT OR UPDATE') +
        holdBack('case_request', 'UPDATE') +
        toOwner('REVOKE', 'FROM') +
        announced('case_request', 'rows') +
        announced('move_dispute', 'rows'),
    );
    await run.query(
      Object.keys(goesSinceMoves)
        .map((table) => `GRANT SELECT, DELETE ON app.${table} TO app_definer; `)
        .join('') +
        `SET LOCAL ROLE app_definer; ${again(shredding) + again(packing)} SET LOCAL ROLE app_owner`,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
