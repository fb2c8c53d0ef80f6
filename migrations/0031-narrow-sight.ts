import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mySelf } from './0001-directory.ts';
import { definer, mySession } from './policies.ts';

/** The young person, however surely the sign-in says who it is. */
export const asNarrow = `${mySession} WHERE u.kind = 'young_person' AND s.mfa AND (s.provider = 'demo' OR s.level IN ('substantial', 'high'))`;

/**
 * C06: what a young person sees who signed in with less than high. Functions and no policies, because of these rows only some columns are
 * open: the own words and not what became of them, the own tasks and not how they went, and none about health or family.
 */
const narrow = `
  CREATE FUNCTION app.my_narrow_words() RETURNS TABLE (id uuid, kind text, text text, at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT c.id, c.kind, c.text, c.at FROM contribution c
    WHERE c.young_person_id = (SELECT u.young_person_id FROM ${asNarrow}) ORDER BY c.at DESC, c.id DESC LIMIT 100 $$;
  CREATE FUNCTION app.my_narrow_tasks() RETURNS TABLE (id uuid, title text, deadline date, status text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app AS $$
    SELECT m.id, m.title, m.deadline, m.status FROM measure m
    WHERE m.young_person_id = (SELECT u.young_person_id FROM ${asNarrow}) AND m.responsible_young_person
      AND m.category IN ('basic', 'school', 'work_economy') AND m.status IN ('proposed', 'agreed', 'ongoing') ORDER BY m.deadline, m.id $$;`;

/** A young person is let in with substantial, to a narrow sight; everything else needs high, and the database knows which it is. */
export class NarrowSight1767000000031 implements MigrationInterface {
  name = 'NarrowSight1767000000031';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(narrow);
    for (const signature of ['my_narrow_words()', 'my_narrow_tasks()']) await run.query(definer(signature));
    await run.query('SET LOCAL ROLE app_definer');
    await run.query(mySelf.replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION'));
    await run.query('SET LOCAL ROLE app_owner');
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
