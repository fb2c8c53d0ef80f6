import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A completed mapping may say when it is time for the next one. */
export class MappingRepeat1767000000061 implements MigrationInterface {
  name = 'MappingRepeat1767000000061';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE app.mapping ADD COLUMN repeat_on date;
      ALTER TABLE app.mapping ADD CONSTRAINT mapping_repeat CHECK (repeat_on IS NULL OR status = 'completed');
      GRANT UPDATE (repeat_on) ON app.mapping TO app_rw;`);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
