import type { MigrationInterface, QueryRunner } from 'typeorm';
import { insertMissionAims } from './external/mission-aims.ts';

/** What the national mission aims at: for the whole country, with its source, and never changed here. */
const aims = `
  CREATE TABLE figures.mission_aim (
    goal text NOT NULL CONSTRAINT mission_aim_goal CHECK (goal ~ '^[1-3]\\.[1-7]$'),
    indicator text NOT NULL,
    direction text NOT NULL CONSTRAINT mission_aim_direction CHECK (direction IN ('lower', 'higher', 'equal', 'in_place')),
    change_percent integer CONSTRAINT mission_aim_change CHECK (change_percent BETWEEN 1 AND 100),
    year integer CONSTRAINT mission_aim_year CHECK (year BETWEEN 2020 AND 2100),
    is_from boolean NOT NULL DEFAULT false,
    source text NOT NULL CONSTRAINT mission_aim_sourced CHECK (source <> ''),
    CONSTRAINT mission_aim_pk PRIMARY KEY (goal, indicator));
  CREATE TRIGGER mission_aim_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.mission_aim
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  GRANT SELECT ON figures.mission_aim TO app_figures;`;

/** The mission's own aims, as data with a source. */
export class MissionAims1767000000112 implements MigrationInterface {
  name = 'MissionAims1767000000112';

  async up(run: QueryRunner): Promise<void> {
    await run.query(aims);
    await insertMissionAims(run);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
