import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acceptingMove, offeredToMe, unheldCases } from './0009-unheld.ts';
import { senderUntil } from './baton/sender-until.ts';
import { unheldFacts } from './baton/unheld-facts.ts';
import { carryingOutRights, carryOutBlanking } from './blanking/carrying-out.ts';
import { blankingPlaces, blankingPolicies, myBlankable } from './blanking/table.ts';
import { goesSinceNewHomes } from './erasure/neutral.ts';
import { packing, shredding } from './erasure/verbs.ts';
import { caseStories } from './figures/case-stories.ts';
import { holdBack } from './gdpr/restriction.ts';
import { announced } from './live/announcing.ts';
import { toOwner } from './meetings/held-back.ts';
import { moveTable, moveVerbs } from './moves/move.ts';
import { remindingVerbs } from './outbox/reminding.ts';
import { definer, forced, forJobs, holds, isSelf, mayRead, staffSees, throughFunctions } from './policies.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');
const asDefiner = (text: string): string => `SET LOCAL ROLE app_definer; ${text} SET LOCAL ROLE app_owner;`;

/** What a step was left out for, and what two municipalities said, can be wrong and is taken away like other texts. */
const moreTexts = `
  ALTER TABLE app.move_dispute ADD blanked boolean NOT NULL DEFAULT false;
  ${['sender_says', 'receiver_says', 'settled_how']
    .map(
      (column) => `ALTER TABLE app.move_dispute DROP CONSTRAINT move_dispute_${column},
    ADD CONSTRAINT move_dispute_${column} CHECK (${column} <> '' OR blanked);`,
    )
    .join('\n  ')}
  ALTER TABLE app.blanking DROP CONSTRAINT blanking_place;
  ALTER TABLE app.blanking ADD CONSTRAINT blanking_place CHECK (place IN (${blankingPlaces}));
  GRANT UPDATE (blanked) ON app.move_dispute TO app_definer;`;

/** Days without anybody are told by one text; a case whose young person has moved is offered where they moved to. */
const unheld = `DROP FUNCTION app.unheld_cases(); ${unheldCases} REVOKE ALL ON FUNCTION app.unheld_cases() FROM PUBLIC;
  ${acceptingMove} REVOKE ALL ON FUNCTION app.accept_move(uuid, timestamptz) FROM PUBLIC; ${again(offeredToMe)} ${caseStories}`;

/** A young person lives in another municipality, and what was before ends. */
export class Moves1767000000084 implements MigrationInterface {
  name = 'Moves1767000000084';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(moreTexts + again(myBlankable) + carryingOutRights);
    await run.query('DROP POLICY read ON app.blanking; DROP POLICY add ON app.blanking');
    await run.query(
      blankingPolicies +
        unheldFacts +
        senderUntil +
        asDefiner(unheld + again(carryOutBlanking + remindingVerbs)),
    );
    await run.query(moveTable + forced('move') + throughFunctions('move', 'SELECT, INSERT, UPDATE, DELETE'));
    await run.query(moveVerbs);
    for (const signature of ['register_move(uuid, uuid, uuid, date)', 'undo_move(uuid, uuid)'])
      await run.query(definer(signature));
    await run.query(forJobs('end_after_moves()'));
    await run.query(
      mayRead('move', `${staffSees('move')} OR ${holds('young_person_id')} OR ${isSelf('young_person_id')}`) +
        announced('move', 'rows'),
    );
    await run.query(
      toOwner('GRANT', 'TO') + holdBack('move', 'INSERT OR UPDATE') + toOwner('REVOKE', 'FROM'),
    );
    await run.query(
      Object.keys(goesSinceNewHomes)
        .map((table) => `GRANT SELECT, DELETE ON app.${table} TO app_definer; `)
        .join('') + asDefiner(again(shredding) + again(packing)),
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
