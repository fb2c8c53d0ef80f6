import type { MigrationInterface, QueryRunner } from 'typeorm';

const counters = ['figures_followed_up(date)', 'figures_transitions_closed(date, date)'];

/** The figures before releases are gone, with what counted them: they were rounded alone and by no key. */
export class FiguresByReleaseAlone1767000000080 implements MigrationInterface {
  name = 'FiguresByReleaseAlone1767000000080';

  async up(run: QueryRunner): Promise<void> {
    await run.query('DROP TABLE figures.cell; DROP TABLE figures.snapshot; SET LOCAL ROLE app_definer');
    for (const signature of counters) await run.query(`DROP FUNCTION app.${signature}`);
    await run.query('SET LOCAL ROLE app_owner');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
