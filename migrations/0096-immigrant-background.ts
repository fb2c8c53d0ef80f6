import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goesSinceBackgrounds } from './erasure/neutral.ts';
import { shredding } from './erasure/verbs.ts';
import { backgrounds } from './figures/backgrounds.ts';
import { announced } from './live/announcing.ts';
import {
  countedByOwner,
  forced,
  isSelf,
  mayAdd,
  mayChange,
  mayRead,
  sealedColumns,
  throughFunctions,
} from './policies.ts';

/** One answer or none: no earlier one is kept, and nothing says when it was given. */
const table = `
  CREATE TABLE app.immigrant_background (
    id uuid DEFAULT uuidv7() CONSTRAINT immigrant_background_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT immigrant_background_young_person REFERENCES app.young_person (id),
    answer text NOT NULL,
    CONSTRAINT immigrant_background_once UNIQUE (young_person_id),
    CONSTRAINT immigrant_background_answered CHECK (answer <> ''));`;

/** When a case is erased it goes with it. */
const erased =
  Object.keys(goesSinceBackgrounds)
    .map((name) => `GRANT SELECT, DELETE ON app.${name} TO app_definer; `)
    .join('') +
  `SET LOCAL ROLE app_definer; ${shredding.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`;

/** Immigrant background, in the young person's own answer: asked for figures alone, and read by nobody else. */
export class ImmigrantBackground1767000000096 implements MigrationInterface {
  name = 'ImmigrantBackground1767000000096';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    const self = isSelf('young_person_id');
    await run.query(
      table +
        sealedColumns('immigrant_background', 'answer') +
        forced('immigrant_background') +
        throughFunctions('immigrant_background', 'SELECT') +
        mayRead('immigrant_background', self) +
        mayAdd('immigrant_background', self) +
        mayChange('immigrant_background', 'answer', self) +
        `CREATE POLICY remove ON app.immigrant_background FOR DELETE TO app_rw USING (${self});
         GRANT DELETE ON app.immigrant_background TO app_rw;` +
        announced('immigrant_background', 'rows') +
        erased +
        backgrounds +
        countedByOwner('figures_backgrounds(date)'),
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
