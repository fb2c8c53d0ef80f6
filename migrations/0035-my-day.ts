import type { MigrationInterface, QueryRunner } from 'typeorm';
import { forced, mayAdd, mayChange, mayRead, sealedColumns } from './policies.ts';

/** Ways of looking at «Min dag» that somebody has given a name: the user's own, for nobody else. */
const dayFilter = `
  CREATE TABLE app.day_filter (
    id uuid DEFAULT uuidv7() CONSTRAINT day_filter_pk PRIMARY KEY,
    user_id uuid NOT NULL CONSTRAINT day_filter_user REFERENCES app.app_user (id),
    name text NOT NULL CONSTRAINT day_filter_name CHECK (name <> ''),
    reasons text[] NOT NULL CONSTRAINT day_filter_reasons CHECK (reasons <@ ARRAY['life_and_safety',
      'somebody_waits_for_your_answer', 'the_young_person_waits', 'the_law_or_a_deadline', 'soon_too_late', 'keeps_the_picture_true']),
    due text NOT NULL CONSTRAINT day_filter_due CHECK (due IN ('any', 'over', 'week')),
    is_default boolean NOT NULL DEFAULT false);
  CREATE INDEX day_filter_of ON app.day_filter (user_id);
  CREATE UNIQUE INDEX day_filter_one_default ON app.day_filter (user_id) WHERE is_default;`;

const mine = 'user_id = (SELECT app.me())';

export class MyDay1767000000035 implements MigrationInterface {
  name = 'MyDay1767000000035';

  async up(run: QueryRunner): Promise<void> {
    await run.query(dayFilter + forced('day_filter'));
    await run.query(sealedColumns('day_filter', 'name', { whose: 'user_id' }));
    await run.query(
      mayRead('day_filter', mine) +
        mayAdd('day_filter', mine) +
        mayChange('day_filter', 'is_default', mine) +
        `CREATE POLICY remove ON app.day_filter FOR DELETE TO app_rw USING (${mine}); GRANT DELETE ON app.day_filter TO app_rw;`,
    );
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
