import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuseChange } from './0001-directory.ts';
import { keepCompletedMapping } from './0003-consent-and-mapping.ts';
import { keepSaid } from './0004-plan-and-transitions.ts';
import { keepWhatIsGiven } from './0045-hand-over-note.ts';
import { carryingOut, carryingOutRights, carryingOutSignatures } from './blanking/carrying-out.ts';
import { markedAtFirst } from './blanking/places.ts';
import { blankingTable } from './blanking/table.ts';
import { shredding } from './erasure/verbs.ts';
import { holdBack } from './gdpr/restriction.ts';
import { toOwner } from './meetings/held-back.ts';
import { inner } from './policies.ts';

/** Where a row may not be without its text, it says that the text was taken away. */
const marked = `
  ${markedAtFirst.map((table) => `ALTER TABLE app.${table} ADD blanked boolean NOT NULL DEFAULT false;`).join(' ')}
  ALTER TABLE app.contribution DROP CONSTRAINT contribution_text,
    ADD CONSTRAINT contribution_text CHECK ((text = '') = blanked);
  ALTER TABLE app.goal_stance DROP CONSTRAINT goal_stance_says,
    ADD CONSTRAINT goal_stance_says CHECK ((text = '') = blanked);
  ALTER TABLE app.meeting_wish DROP CONSTRAINT meeting_wish_says,
    ADD CONSTRAINT meeting_wish_says CHECK ((kind = 'without' OR text <> '' OR blanked) AND NOT (blanked AND text <> ''));`;

const asDefiner = (text: string): string => `SET LOCAL ROLE app_definer; ${text} SET LOCAL ROLE app_owner;`;
const replaced = (text: string): string => text.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');

/** What was written before the earlier versions went too: of what is blanked already, they go now. */
const owed = `
  ALTER TABLE app.note_version DISABLE TRIGGER note_version_only_grows;
  ALTER TABLE app.minutes_version DISABLE TRIGGER minutes_version_only_grows;
  SET LOCAL ROLE app_definer;
  DELETE FROM app.note_version WHERE note_id IN (SELECT n.id FROM app.note n WHERE n.blanked_at IS NOT NULL);
  DELETE FROM app.minutes_version WHERE section_id IN (SELECT s.id FROM app.minutes_section s WHERE s.blanked_at IS NOT NULL);
  SET LOCAL ROLE app_owner;
  ALTER TABLE app.note_version ENABLE TRIGGER note_version_only_grows;
  ALTER TABLE app.minutes_version ENABLE TRIGGER minutes_version_only_grows;`;

/** A wrong text is taken away, from everywhere it stood, and leaves a trace. */
export class Blanking1767000000071 implements MigrationInterface {
  name = 'Blanking1767000000071';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(marked + blankingTable + carryingOut + carryingOutRights);
    await run.query(refuseChange + keepSaid + keepWhatIsGiven + asDefiner(keepCompletedMapping));
    await run.query(owed);
    for (const signature of carryingOutSignatures) await run.query(inner(signature));
    await run.query(toOwner('GRANT', 'TO') + holdBack('blanking', 'INSERT') + toOwner('REVOKE', 'FROM'));
    await run.query(asDefiner(replaced(shredding)));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
