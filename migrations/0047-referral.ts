import type { MigrationInterface, QueryRunner } from 'typeorm';
import { myPeople } from './0002-young-people.ts';
import { facts } from './0005-log-and-sessions.ts';
import { handOver, invitations } from './0006-team-verbs.ts';
import { offeredToMe } from './0009-unheld.ts';
import { explainedAccess, teamReaders } from './0023-explain.ts';
import { goesSinceReferrals } from './erasure/neutral.ts';
import { packing, shredding } from './erasure/verbs.ts';
import { closing } from './follow-ups/closing.ts';
import { holdBack } from './gdpr/restriction.ts';
import { announced } from './live/announcing.ts';
import { toOwner } from './meetings/held-back.ts';
import { sendingFunctions, withOtherColumns } from './outbox/sending.ts';
import {
  definer,
  forced,
  holds,
  inner,
  isSelf,
  mayAdd,
  mayRead,
  ownRow,
  sealedColumns,
  staffSees,
  throughFunctions,
} from './policies.ts';
import { merging } from './protection/registering.ts';
import { narrowing, referralTable, referralVerbs, refusingHelpers } from './referrals/referral.ts';

const again = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');

/** The functions that ask who is on the team, what is opened to whom and what goes with a case: each from where it stands. */
const asked = [
  ...[myPeople, facts, explainedAccess, teamReaders, sendingFunctions, offeredToMe],
  ...[invitations, handOver, closing, merging, shredding, packing],
];

/** A service helps for a time and with something: limited in the database, by the day and by the category. */
export class Referral1767000000047 implements MigrationInterface {
  name = 'Referral1767000000047';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(referralTable + sealedColumns('referral', 'end_reason') + forced('referral'));
    await run.query(throughFunctions('referral', 'SELECT, UPDATE'));
    await run.query(referralVerbs);
    for (const signature of [
      'my_narrowed()',
      'prolong_referral(uuid, date)',
      'end_referral(uuid, text)',
      'only_helps(uuid, uuid)',
    ])
      await run.query(definer(signature));
    await run.query(inner('stop_helping(uuid, uuid, timestamptz)') + inner('refuse_helper()'));
    await run.query(
      `SET LOCAL ROLE app_definer; DROP FUNCTION app.my_invitations(); ${withOtherColumns} ${asked.map(again).join('')}
      GRANT EXECUTE ON FUNCTION app.my_invitations() TO app_rw; REVOKE ALL ON FUNCTION app.my_invitations() FROM PUBLIC; SET LOCAL ROLE app_owner`,
    );
    const mine = `SELECT i.id FROM app.invitation i WHERE i.young_person_id = referral.young_person_id
      AND i.invited_by_post_id = (SELECT app.my_post()) AND i.answer IS NULL`;
    await run.query(
      mayRead(
        'referral',
        `${staffSees('referral')} OR ${holds('young_person_id')} OR ${isSelf('young_person_id')}`,
      ) +
        mayAdd('referral', `${ownRow('referral')} AND ended_at IS NULL AND invitation_id IN (${mine})`) +
        narrowing +
        refusingHelpers,
    );
    await run.query(toOwner('GRANT', 'TO') + holdBack('referral', 'INSERT') + toOwner('REVOKE', 'FROM'));
    await run.query(
      Object.keys(goesSinceReferrals)
        .map((table) => `GRANT SELECT, DELETE ON app.${table} TO app_definer; `)
        .join('') + announced('referral', 'rows'),
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
