import type { MigrationInterface, QueryRunner } from 'typeorm';
import { goesSinceQualityOfLife } from './erasure/neutral.ts';
import { shredding } from './erasure/verbs.ts';
import { announced } from './live/announcing.ts';
import { forced, isSelf, mayAdd, mayChange, mayRead, sealedColumns, throughFunctions } from './policies.ts';

const dimensions = 'satisfaction meaning mastery safety belonging everyday home money';
const columns = dimensions.split(' ');

const table = `
  CREATE TABLE app.quality_of_life (
    id uuid DEFAULT uuidv7() CONSTRAINT quality_of_life_pk PRIMARY KEY,
    young_person_id uuid NOT NULL CONSTRAINT quality_of_life_young_person REFERENCES app.young_person (id),
    on_day date NOT NULL DEFAULT app.today(),
    ${columns.map((name) => `${name} text NOT NULL DEFAULT ''`).join(',\n    ')},
    CONSTRAINT quality_of_life_once_a_day UNIQUE (young_person_id, on_day));`;

/** When a case is erased they go with it. */
const erased =
  Object.keys(goesSinceQualityOfLife)
    .map((name) => `GRANT SELECT, DELETE ON app.${name} TO app_definer; `)
    .join('') +
  `SET LOCAL ROLE app_definer; ${shredding.replaceAll('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION')} SET LOCAL ROLE app_owner;`;

/** How it is, in the young person's own answers: no policy lets anybody else read them. */
export class QualityOfLife1767000000062 implements MigrationInterface {
  name = 'QualityOfLife1767000000062';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    const self = isSelf('young_person_id');
    await run.query(
      table +
        sealedColumns('quality_of_life', dimensions) +
        forced('quality_of_life') +
        throughFunctions('quality_of_life', 'SELECT') +
        mayRead('quality_of_life', self) +
        mayAdd('quality_of_life', self) +
        mayChange('quality_of_life', columns.join(', '), self) +
        announced('quality_of_life', 'rows') +
        erased,
    );
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
