import type { MigrationInterface, QueryRunner } from 'typeorm';
import { noticeLists } from './outbox/lists.ts';
import { definer, forced, forJobs, inner, mayRead, throughFunctions } from './policies.ts';
import { innerReceiverSignatures, receiverSignatures, receiverVerbs } from './report-receivers/verbs.ts';

const listed = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** Who gets which report: set by one, ended once, and kept. Somebody who gets it again is a new row. */
const table = `
  CREATE TABLE app.report_receiver (
    id uuid DEFAULT uuidv7() CONSTRAINT report_receiver_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT report_receiver_user REFERENCES app.app_user (id),
    kind text NOT NULL CONSTRAINT report_receiver_kind CHECK (kind IN ('quarter', 'year')),
    place text NOT NULL CONSTRAINT report_receiver_place CHECK (place ~ '^([0-9]{4}|[0-9]{2}|0)$'),
    set_by_user_id uuid NOT NULL CONSTRAINT report_receiver_set_by REFERENCES app.app_user (id),
    set_at timestamptz NOT NULL DEFAULT app.clock(),
    ended_at timestamptz,
    ended_because text CONSTRAINT report_receiver_because CHECK (ended_because IN ('taken_off', 'declined', 'left')),
    ended_by_user_id uuid CONSTRAINT report_receiver_ended_by REFERENCES app.app_user (id),
    CONSTRAINT report_receiver_ended_whole CHECK ((ended_at IS NULL) = (ended_because IS NULL)
      AND (ended_by_user_id IS NULL) = (ended_because IS NULL OR ended_because = 'left')),
    CONSTRAINT report_receiver_own_no CHECK (ended_because IS DISTINCT FROM 'declined' OR ended_by_user_id = user_id),
    CONSTRAINT report_receiver_in_order CHECK (ended_at >= set_at));
  CREATE UNIQUE INDEX report_receiver_one_live ON app.report_receiver (user_id, kind, place) WHERE ended_at IS NULL;
  CREATE FUNCTION app.refuse_receiver_change() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      RAISE EXCEPTION 'What was said of who gets a report stays' USING ERRCODE = '42501';
    END $$;
  REVOKE ALL ON FUNCTION app.refuse_receiver_change() FROM PUBLIC;
  CREATE TRIGGER report_receiver_stays BEFORE UPDATE ON app.report_receiver FOR EACH ROW
    WHEN (OLD.ended_at IS NOT NULL OR (OLD.id, OLD.user_id, OLD.kind, OLD.place, OLD.set_by_user_id, OLD.set_at)
      IS DISTINCT FROM (NEW.id, NEW.user_id, NEW.kind, NEW.place, NEW.set_by_user_id, NEW.set_at))
    EXECUTE FUNCTION app.refuse_receiver_change();
  CREATE TRIGGER report_receiver_is_kept BEFORE DELETE OR TRUNCATE ON app.report_receiver
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_receiver_change();`;

const lists = `
  ALTER TABLE app.outbox DROP CONSTRAINT outbox_kind, DROP CONSTRAINT outbox_about;
  ALTER TABLE app.outbox ADD CONSTRAINT outbox_kind CHECK (kind IN (${listed(noticeLists.kinds)})),
    ADD CONSTRAINT outbox_about CHECK ((young_person_id IS NULL)
      = (kind IN ('help_requested', 'stand_in_asked', 'meeting_taken_over', 'remind_case_unanswered', 'report_ready')));
  GRANT SELECT ON figures.release_place TO app_definer;`;

/** The figures steward says who gets which report; they are told by a message, and can say no thanks. */
export class ReportReceivers1767000000126 implements MigrationInterface {
  name = 'ReportReceivers1767000000126';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(
      table + forced('report_receiver') + throughFunctions('report_receiver', 'SELECT, INSERT, UPDATE'),
    );
    await run.query(mayRead('report_receiver', 'user_id = (SELECT app.me())') + lists + receiverVerbs);
    for (const signature of innerReceiverSignatures) await run.query(inner(signature));
    for (const signature of receiverSignatures) await run.query(definer(signature));
    await run.query(forJobs('end_left_receivers()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
