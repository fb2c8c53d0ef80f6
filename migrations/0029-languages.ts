import type { MigrationInterface, QueryRunner } from 'typeorm';
import { definer } from './policies.ts';

/** The language that the signed-in user reads Laget in, on every machine; null: as the machine asks for. */
const chosen = `
  ALTER TABLE app.app_user ADD COLUMN language text CONSTRAINT app_user_language CHECK (language IN ('nb', 'nn', 'en'));
  CREATE FUNCTION app.choose_language(p_language text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = app AS $$
    UPDATE app_user SET language = p_language WHERE id = app.me() $$;`;

export class Languages1767000000029 implements MigrationInterface {
  name = 'Languages1767000000029';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(chosen);
    await run.query(definer('choose_language(text)'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
