import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Protected numbers only, in a schema of their own: the managers' role can reach nothing else. */
const figures = `
  CREATE TABLE figures.snapshot (
    id uuid DEFAULT uuidv7() CONSTRAINT snapshot_pk PRIMARY KEY,
    quarter text NOT NULL CONSTRAINT snapshot_quarter CHECK (quarter ~ '^[0-9]{4}Q[1-4]$'),
    made_at timestamptz NOT NULL DEFAULT app.clock(),
    CONSTRAINT snapshot_once UNIQUE (quarter));
  CREATE TABLE figures.cell (
    id uuid DEFAULT uuidv7() CONSTRAINT cell_pk PRIMARY KEY,
    snapshot_id uuid NOT NULL CONSTRAINT cell_snapshot REFERENCES figures.snapshot (id),
    municipality_number text NOT NULL,
    municipality_name text NOT NULL,
    indicator text NOT NULL,
    breakdown text NOT NULL,
    value integer,
    CONSTRAINT cell_rounded CHECK (value % 5 = 0 AND value >= 0),
    CONSTRAINT cell_once UNIQUE (snapshot_id, municipality_number, indicator, breakdown));
  CREATE TRIGGER snapshot_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.snapshot
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  CREATE TRIGGER cell_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON figures.cell
    FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
  GRANT USAGE ON SCHEMA figures TO app_figures;
  GRANT SELECT ON figures.snapshot, figures.cell TO app_figures;`;

export class Figures1767000000007 implements MigrationInterface {
  name = 'Figures1767000000007';

  async up(run: QueryRunner): Promise<void> {
    await run.query(figures);
    await run.query('REVOKE CREATE ON SCHEMA app FROM app_definer');
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
