import type { MigrationInterface, QueryRunner } from 'typeorm';
import { knownPersons, knownPersonsOnDays } from './figures/known-persons.ts';
import { countedByOwner } from './policies.ts';

/** Municipalities over four quarters: whom each of those who work here knows of a year. */
export class PooledFigures1767000000087 implements MigrationInterface {
  name = 'PooledFigures1767000000087';

  async up(run: QueryRunner): Promise<void> {
    await run.query('GRANT CREATE ON SCHEMA app TO app_definer');
    await run.query(`SET LOCAL ROLE app_definer; ${knownPersons} SET LOCAL ROLE app_owner`);
    await run.query(knownPersonsOnDays);
    await run.query(countedByOwner('figures_known_on(date[])'));
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
