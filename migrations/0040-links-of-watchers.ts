import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inner } from './policies.ts';

/**
 * A role that two must agree on is not won by one: who makes a new way to sign in for somebody who has such a role could sign in as that
 * person. The first way is made before anybody has signed in with it; after that the role ends, the way is made, and the role is asked for anew.
 */
const held = `
  CREATE FUNCTION app.hold_link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app AS $$
    BEGIN
      IF EXISTS (SELECT FROM post p WHERE p.user_id = NEW.user_id AND p.role IN ('system_admin', 'privacy_officer')
          AND (upper_inf(p.valid) OR upper(p.valid) > app.today()))
        AND EXISTS (SELECT FROM identity_link l WHERE l.user_id = NEW.user_id) THEN
        RAISE EXCEPTION 'role-needs-two' USING ERRCODE = 'LG409';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER identity_link_held BEFORE INSERT ON app.identity_link FOR EACH ROW
    WHEN (current_user <> 'app_seeder') EXECUTE FUNCTION app.hold_link();
  CREATE TRIGGER link_code_held BEFORE INSERT ON app.link_code FOR EACH ROW
    WHEN (current_user <> 'app_seeder') EXECUTE FUNCTION app.hold_link();`;

/** Nobody makes a new way in for those who look after others. */
export class LinksOfWatchers1767000000040 implements MigrationInterface {
  name = 'LinksOfWatchers1767000000040';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(held);
    await run.query(inner('hold_link()'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
