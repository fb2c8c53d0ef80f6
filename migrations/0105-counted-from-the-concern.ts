import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Both count from the day of registration, as the first of the three does: their codes said otherwise. */
const renamed = { mapping_to_plan: 'concern_to_plan', plan_to_measure: 'concern_to_measure' } as const;

const namedAnew = (table: string): string => `
  ALTER TABLE figures.${table} DISABLE TRIGGER ${table}_only_grows;
  ${Object.entries(renamed)
    .map(([before, now]) => `UPDATE figures.${table} SET indicator = '${now}' WHERE indicator = '${before}';`)
    .join('\n  ')}
  ALTER TABLE figures.${table} ENABLE TRIGGER ${table}_only_grows;`;

/** What somebody has said of an indicator, and the series beside it, follow its code. */
export class CountedFromTheConcern1767000000105 implements MigrationInterface {
  name = 'CountedFromTheConcern1767000000105';

  async up(run: QueryRunner): Promise<void> {
    for (const table of ['indicator_aim', 'indicator_break', 'external_series'])
      await run.query(namedAnew(table));
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
