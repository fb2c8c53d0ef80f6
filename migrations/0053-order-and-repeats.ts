import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inner } from './policies.ts';

const repeat = 'repeat_every, repeat_from, repeat_until, repeat_part';

/** What a measure waits for, how often it comes again, and how often the plan is reviewed. */
const columns = `
  ALTER TABLE app.measure ADD COLUMN starts_after_id uuid CONSTRAINT measure_starts_after REFERENCES app.measure (id),
    ADD COLUMN repeat_every text, ADD COLUMN repeat_from date, ADD COLUMN repeat_until date, ADD COLUMN repeat_part text,
    ADD COLUMN repeat_done_on date,
    ADD CONSTRAINT measure_not_after_itself CHECK (starts_after_id <> id),
    ADD CONSTRAINT measure_repeat_every CHECK (repeat_every IN ('week', 'fortnight', 'month')),
    ADD CONSTRAINT measure_repeat_part CHECK (repeat_part IN ('morning', 'afternoon', 'evening')),
    ADD CONSTRAINT measure_repeat_whole CHECK (num_nonnulls(${repeat}) IN (0, 4)),
    ADD CONSTRAINT measure_repeat_ends CHECK (repeat_until >= repeat_from),
    ADD CONSTRAINT measure_repeat_done CHECK ((repeat_done_on IS NULL) OR (repeat_done_on BETWEEN repeat_from AND repeat_until));
  GRANT UPDATE (starts_after_id, ${repeat}, repeat_done_on) ON app.measure TO app_rw;
  ALTER TABLE app.plan ADD COLUMN review_every integer,
    ADD CONSTRAINT plan_review_every CHECK (review_every IN (1, 2, 3, 6, 12));
  GRANT UPDATE (review_every) ON app.plan TO app_rw;`;

/**
 * Measures wait in a line, never in a circle, and only for measures of the same young person. The line is followed past what the
 * writer may see; the young person's lines are changed one at a time, so that two who write at once cannot close a circle.
 */
const line = `
  CREATE FUNCTION app.keep_measures_in_line() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    DECLARE v_next uuid := NEW.starts_after_id;
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended('measure-order:' || NEW.young_person_id, 0));
      IF NOT EXISTS (SELECT FROM measure m WHERE m.id = v_next AND m.young_person_id = NEW.young_person_id) THEN
        RAISE EXCEPTION 'conflict' USING ERRCODE = '23514', CONSTRAINT = 'measure_starts_after_own';
      END IF;
      WHILE v_next IS NOT NULL LOOP
        IF v_next = NEW.id THEN
          RAISE EXCEPTION 'conflict' USING ERRCODE = '23514', CONSTRAINT = 'measure_no_circle';
        END IF;
        SELECT m.starts_after_id INTO v_next FROM measure m WHERE m.id = v_next;
      END LOOP;
      RETURN NEW;
    END $$;
  CREATE TRIGGER measure_in_line BEFORE INSERT OR UPDATE OF starts_after_id ON app.measure FOR EACH ROW
    WHEN (NEW.starts_after_id IS NOT NULL) EXECUTE FUNCTION app.keep_measures_in_line();`;

/** Measures that wait for each other, measures that come again, and reviews on set dates. */
export class OrderAndRepeats1767000000053 implements MigrationInterface {
  name = 'OrderAndRepeats1767000000053';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(columns + line + inner('keep_measures_in_line()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
