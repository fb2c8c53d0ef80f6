import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer, sealedColumns } from './policies.ts';

/** The language that the signed-in user reads Laget in, on every machine; null: as the machine asks for. */
const chosen = `
  ALTER TABLE app.app_user ADD COLUMN language text CONSTRAINT app_user_language CHECK (language IN ('nb', 'nn', 'en'));
  CREATE FUNCTION app.choose_language(p_language text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    UPDATE app_user SET language = p_language WHERE id = app.me() $$;`;

/** What stood on the page when a consent was answered, and in which of the languages that a consent may be given in. */
const shown =
  `
  ALTER TABLE app.consent_answer ADD COLUMN shown_in text CONSTRAINT consent_answer_shown_in CHECK (shown_in IN ('nb', 'nn', 'en')),
    ADD COLUMN shown_text text NOT NULL DEFAULT '',
    ADD CONSTRAINT consent_answer_shown CHECK ((shown_in IS NULL) = (shown_text = ''));
  GRANT UPDATE (shown_in, shown_text) ON app.consent_answer TO app_rw;` +
  sealedColumns('consent_answer', 'shown_text', { row: 'consent_id' });

export class Languages1767000000029 implements MigrationInterface {
  name = 'Languages1767000000029';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(chosen + shown);
    await run.query(definer('choose_language(text)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
