import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forced, inner, mayRead, onlyGrows, throughFunctions } from './policies.ts';

const table = `
  CREATE TABLE app.reminder_change (
    id uuid DEFAULT uuidv7() CONSTRAINT reminder_change_pk PRIMARY KEY,
    municipality_id uuid NOT NULL,
    code text NOT NULL,
    is_on boolean NOT NULL,
    days_before integer NOT NULL,
    by_user_id uuid NOT NULL CONSTRAINT reminder_change_by REFERENCES app.app_user (id),
    at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT reminder_change_of FOREIGN KEY (municipality_id, code) REFERENCES app.reminder_choice (municipality_id, code));
  CREATE INDEX reminder_change_by_choice ON app.reminder_change (municipality_id, code, id);`;

/** What stood when the history began is its first line. The owner sees it only while the policies do not hold for it. */
const begun = `
  ALTER TABLE app.reminder_choice NO FORCE ROW LEVEL SECURITY;
  INSERT INTO app.reminder_change (municipality_id, code, is_on, days_before, by_user_id, at)
    SELECT municipality_id, code, is_on, days_before, changed_by_user_id, changed_at FROM app.reminder_choice ORDER BY changed_at, code;
  ALTER TABLE app.reminder_choice FORCE ROW LEVEL SECURITY;`;

const kept = `
  CREATE FUNCTION app.note_reminder_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      INSERT INTO reminder_change (municipality_id, code, is_on, days_before, by_user_id, at)
      VALUES (NEW.municipality_id, NEW.code, NEW.is_on, NEW.days_before, NEW.changed_by_user_id, NEW.changed_at);
      RETURN NULL;
    END $$;
  CREATE TRIGGER reminder_chosen AFTER INSERT ON app.reminder_choice FOR EACH ROW EXECUTE FUNCTION app.note_reminder_change();
  CREATE TRIGGER reminder_changed AFTER UPDATE ON app.reminder_choice FOR EACH ROW
    WHEN ((OLD.is_on, OLD.days_before) IS DISTINCT FROM (NEW.is_on, NEW.days_before)) EXECUTE FUNCTION app.note_reminder_change();`;

/** Every choice that a municipality has made about its reminders, whatever way it was made. */
export class ReminderHistory1767000000085 implements MigrationInterface {
  name = 'ReminderHistory1767000000085';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(table + begun + kept);
    await run.query(forced('reminder_change') + throughFunctions('reminder_change', 'INSERT'));
    await run.query(
      mayRead('reminder_change', 'municipality_id = ANY ((SELECT app.my_reminder_places())::uuid[])') +
        inner('note_reminder_change()') +
        onlyGrows('reminder_change'),
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
