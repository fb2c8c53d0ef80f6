import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isSelf } from './policies.ts';

const own = `${isSelf('young_person_id')} AND visibility = 'only_me'`;

/** What only the young person reads is written anew and deleted by the young person; what the team has read stands. */
const ownNotes = `
  ALTER TABLE app.contribution ADD changed_at timestamptz, ADD version integer NOT NULL DEFAULT 1;
  GRANT UPDATE (text, changed_at, version), DELETE ON app.contribution TO app_rw;
  CREATE POLICY change_own ON app.contribution FOR UPDATE TO app_rw USING (${own}) WITH CHECK (${own});
  CREATE POLICY remove ON app.contribution FOR DELETE TO app_rw USING (${own});
  CREATE FUNCTION app.keep_contribution() RETURNS trigger LANGUAGE plpgsql SET search_path = app AS $$
    BEGIN
      IF NEW.text IS DISTINCT FROM OLD.text AND current_user = 'app_rw' AND (OLD.visibility <> 'only_me'
          OR OLD.young_person_id IS DISTINCT FROM app.my_self()) THEN
        RAISE EXCEPTION 'only-grows' USING ERRCODE = 'LG403';
      END IF;
      RETURN NEW;
    END $$;
  REVOKE ALL ON FUNCTION app.keep_contribution() FROM PUBLIC;
  CREATE TRIGGER contribution_stays BEFORE UPDATE ON app.contribution FOR EACH ROW EXECUTE FUNCTION app.keep_contribution();`;

/** Own notes can be changed and deleted by whoever wrote them. */
export class OwnNotes1767000000072 implements MigrationInterface {
  name = 'OwnNotes1767000000072';

  async up(run: QueryRunner): Promise<void> {
    await run.query(ownNotes);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
