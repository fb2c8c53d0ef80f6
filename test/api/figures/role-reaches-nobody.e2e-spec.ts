import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let figures: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  figures = new pg.Client({ connectionString: database.figuresUrl });
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await figures.connect();
  await owner.connect();
});

afterAll(async () => {
  await figures.end();
  await owner.end();
  await database.drop();
});

/** What PostgreSQL says, as an attacker would read it: the code and the sentence without the name that was asked. */
const said = async (statement: string, name: string): Promise<string> => {
  try {
    await figures.query(statement);
    return 'answered';
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? error.code : '';
    const sentence = error instanceof Error ? error.message.replaceAll(name, '…') : '';
    return `${code ?? ''} ${sentence}`;
  }
};

const tables = async (): Promise<string[]> =>
  (
    await owner.query<{ name: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f', 'S') AND n.nspname NOT IN ('figures', 'pg_catalog', 'information_schema', 'pg_toast')
       ORDER BY 1`,
    )
  ).rows.map(({ name }) => name);

test('no table outside the figures can be read, counted, locked, explained or written', async () => {
  const all = await tables();
  expect(all).toContain('app.young_person');
  expect(all.length).toBeGreaterThan(100);
  const answers = new Set<string>();
  for (const table of all)
    for (const statement of [
      `SELECT * FROM ${table} LIMIT 1`,
      `SELECT count(*) FROM ${table}`,
      // a division by nothing would tell by its error that there is a row
      `SELECT 1 / (SELECT count(*) FROM ${table})`,
      `EXPLAIN ANALYZE SELECT FROM ${table}`,
      `DO 'BEGIN LOCK TABLE ${table} IN ACCESS SHARE MODE; END'`,
      `DELETE FROM ${table}`,
      `COPY ${table} TO STDOUT`,
    ])
      answers.add(await said(statement, table));
  expect([...answers].toSorted()).toEqual([
    '42501 permission denied for schema app',
    '42501 permission denied for schema jobs',
  ]);
});

test('no function outside the figures can be called, and none of the figures’ runs as another', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE n.nspname IN ('app', 'jobs') AND (has_function_privilege('app_figures', p.oid, 'EXECUTE')
       AND has_schema_privilege('app_figures', n.oid, 'USAGE'))
     OR n.nspname = 'figures' AND p.prosecdef`,
  );
  expect(rows).toEqual([]);
});

test('no right is lent: the role is in no other, owns nothing, and sees no statistics of what others have written', async () => {
  const { rows } = await owner.query(
    `SELECT r.rolname FROM pg_roles r WHERE r.rolname <> 'app_figures' AND pg_has_role('app_figures', r.oid, 'MEMBER')`,
  );
  expect(rows).toEqual([]);
  const seen = await figures.query(
    `SELECT schemaname, tablename FROM pg_stats WHERE schemaname NOT IN ('figures', 'pg_catalog', 'information_schema')`,
  );
  expect(seen.rows).toEqual([]);
});

test('what it can read is figures, and nothing of it is about one person', async () => {
  const { rows } = await owner.query<{ column: string }>(
    `SELECT c.relname || '.' || a.attname AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'figures'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
       AND a.attname ~ 'young_person|case_|birth|identity|name$' ORDER BY 1`,
  );
  expect(rows.map(({ column }) => column)).toEqual([
    'external_series.by_name',
    'indicator_aim.by_name',
    'indicator_break.by_name',
    'population.by_name',
    'read_token.by_name',
    'read_token_end.by_name',
    'release_approval.by_name',
    'release_opening.by_name',
    'release_place.county_name',
    'release_place.municipality_name',
    'release_rhythm.by_name',
    'report_download.by_name',
  ]);
});
