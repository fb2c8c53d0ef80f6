import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goesSinceHandOverNotes } from './erasure/neutral.ts';
import { shredding } from './erasure/verbs.ts';
import { holdBack } from './gdpr/restriction.ts';
import { announced } from './live/announcing.ts';
import { toOwner } from './meetings/held-back.ts';
import {
  forced,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  onlyGrows,
  onTheTeam,
  opensInEmergency,
  ownRow,
  sealedColumns,
  sharedWithMe,
  throughFunctions,
} from './policies.ts';

const item = (table: string): string => `
    id uuid DEFAULT uuidv7() CONSTRAINT ${table}_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT ${table}_young_person REFERENCES app.young_person (id),
    owner_service_id uuid NOT NULL CONSTRAINT ${table}_owner REFERENCES app.service (id),
    category text NOT NULL CONSTRAINT ${table}_category CHECK (category IN ('basic', 'school', 'work_economy', 'health', 'family')),
    transition_id uuid NOT NULL CONSTRAINT ${table}_transition REFERENCES app.transition (id),`;

const half = (table: string): string =>
  `half text NOT NULL CONSTRAINT ${table}_half CHECK (half IN ('open', 'restricted')),`;

/** The note in two halves, who has read which, and what the receiver says long after the first meeting. */
const tables = `
  CREATE TABLE app.hand_over_note (${item('hand_over_note')}
    ${half('hand_over_note')}
    question text NOT NULL,
    text text NOT NULL DEFAULT '',
    written_by_post_id uuid NOT NULL CONSTRAINT hand_over_note_written_by REFERENCES app.post (id),
    written_at timestamptz NOT NULL DEFAULT app.clock(),
    given_by_post_id uuid CONSTRAINT hand_over_note_given_by REFERENCES app.post (id),
    given_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    CONSTRAINT hand_over_note_once UNIQUE (transition_id, question),
    CONSTRAINT hand_over_note_open_is_basic CHECK (half <> 'open' OR category = 'basic'),
    CONSTRAINT hand_over_note_given CHECK (num_nonnulls(given_by_post_id, given_at) IN (0, 2)));
  CREATE INDEX hand_over_note_of ON app.hand_over_note (young_person_id);
  CREATE TABLE app.hand_over_receipt (${item('hand_over_receipt')}
    ${half('hand_over_receipt')}
    post_id uuid NOT NULL CONSTRAINT hand_over_receipt_post REFERENCES app.post (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT hand_over_receipt_once UNIQUE (transition_id, half, post_id));
  CREATE INDEX hand_over_receipt_of ON app.hand_over_receipt (young_person_id);
  CREATE TABLE app.transition_check (${item('transition_check')}
    months integer NOT NULL CONSTRAINT transition_check_months CHECK (months IN (3, 6, 12)),
    answer text NOT NULL CONSTRAINT transition_check_answer CHECK (answer IN ('still_there', 'left')),
    by_post_id uuid NOT NULL CONSTRAINT transition_check_by REFERENCES app.post (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT transition_check_once UNIQUE (transition_id, months));
  CREATE INDEX transition_check_of ON app.transition_check (young_person_id);`;

/** What is given stands: the receiver has read it. */
export const keepWhatIsGiven = `
  CREATE OR REPLACE FUNCTION app.keep_given() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      IF current_user = 'app_definer' THEN
        IF app.is_blanking() THEN RETURN NEW; END IF;
      END IF;
      IF OLD.given_at IS NOT NULL THEN RAISE EXCEPTION 'only-grows' USING ERRCODE = 'LG403'; END IF;
      RETURN NEW;
    END $$;`;
const keepGiven = `${keepWhatIsGiven}
  REVOKE ALL ON FUNCTION app.keep_given() FROM PUBLIC;
  CREATE TRIGGER hand_over_note_stays BEFORE UPDATE ON app.hand_over_note FOR EACH ROW EXECUTE FUNCTION app.keep_given();`;

const myService = '(SELECT app.my_service())';
const self = isSelf('young_person_id');
const team = onTheTeam('young_person_id');
/** Transitions that the reader's service receives, or is a side of, as far as the reader sees them. */
const received = `transition_id IN (SELECT t.id FROM app.transition t WHERE t.receiver_service_id = ${myService})`;
const sent = `transition_id IN (SELECT t.id FROM app.transition t WHERE t.sender_service_id = ${myService})`;
const seen = `transition_id IN (SELECT t.id FROM app.transition t)`;

/**
 * The writing service reads its own. Once given, the open half is read by the team with «basic», and the restricted half by the
 * receiving service alone, on the team and with its category opened to it: not by others who are given the category, and not by the holder.
 */
const policies =
  mayRead(
    'hand_over_note',
    `${self} OR (${team} AND (owner_service_id = ${myService} OR (given_at IS NOT NULL AND (half = 'open' OR ${received})
      AND ${sharedWithMe('hand_over_note', 'hand_over_note.category')})))`,
  ) +
  mayAdd('hand_over_note', `${ownRow('hand_over_note')} AND ${sent} AND given_at IS NULL`) +
  mayChange(
    'hand_over_note',
    'text, written_by_post_id, written_at, given_by_post_id, given_at, version',
    `${ownRow('hand_over_note')} AND ${sent}`,
  ) +
  `CREATE POLICY emergency ON app.hand_over_note FOR SELECT TO app_rw
    USING (given_at IS NOT NULL AND half = 'open' AND ${opensInEmergency('hand_over_note', 'hand_over_note.category')});` +
  mayRead('hand_over_receipt', `${self} OR (${team} AND (${received} OR ${sent}))`) +
  mayAdd(
    'hand_over_receipt',
    `${ownRow('hand_over_receipt')} AND ${received} AND post_id = (SELECT app.my_post()) AND EXISTS (SELECT FROM app.hand_over_note n
      WHERE n.transition_id = hand_over_receipt.transition_id AND n.half = hand_over_receipt.half AND n.given_at IS NOT NULL)`,
  ) +
  mayRead('transition_check', `${self} OR (${team} AND ${seen})`) +
  mayAdd(
    'transition_check',
    `${ownRow('transition_check')} AND by_post_id = (SELECT app.my_post()) AND transition_id IN (SELECT t.id FROM app.transition t
      WHERE t.receiver_service_id = ${myService} AND t.status = 'met')`,
  );

const names = ['hand_over_note', 'hand_over_receipt', 'transition_check'];

/** When a case is erased they go with it. */
const erased =
  Object.keys(goesSinceHandOverNotes)
    .map((name) => `GRANT SELECT, DELETE ON app.${name} TO app_definer; `)
    .join('') +
  `SET LOCAL ROLE app_definer; ${shredding.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`;

/** What is told to the receiver, that it is read, and what became of it. */
export class HandOverNote1767000000045 implements MigrationInterface {
  name = 'HandOverNote1767000000045';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(tables + sealedColumns('hand_over_note', 'text') + keepGiven);
    for (const name of names) await run.query(forced(name) + throughFunctions(name, 'SELECT'));
    await run.query(policies + onlyGrows('hand_over_receipt') + onlyGrows('transition_check'));
    await run.query(toOwner('GRANT', 'TO'));
    for (const name of ['hand_over_note', 'transition_check'])
      await run.query(holdBack(name, 'INSERT OR UPDATE'));
    await run.query(toOwner('REVOKE', 'FROM') + erased);
    for (const name of names) await run.query(announced(name, 'rows'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
