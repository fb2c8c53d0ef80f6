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
    '42501 permission denied for schema app_policies',
    '42501 permission denied for schema jobs',
  ]);
});

/** What PostgreSQL keeps of every table: rows, size, when it was written, who works with it now. */
const ownStatistics = [
  "SELECT n_live_tup, n_tup_ins FROM pg_stat_all_tables WHERE relname = 'young_person'",
  'SELECT * FROM pg_stat_user_tables',
  'SELECT * FROM pg_statio_all_tables',
  'SELECT * FROM pg_stat_xact_all_tables',
  'SELECT * FROM pg_stat_all_indexes',
  'SELECT * FROM pg_stat_user_functions',
  'SELECT * FROM pg_stat_activity',
  'SELECT * FROM pg_stat_database',
  'SELECT * FROM pg_stat_io',
  'SELECT * FROM pg_stat_wal',
  'SELECT * FROM pg_stat_progress_analyze',
  'SELECT * FROM pg_locks',
  'SELECT * FROM pg_prepared_xacts',
  "SELECT reltuples FROM pg_class WHERE relname = 'young_person'",
  "SELECT relpages FROM pg_class WHERE relname = 'young_person'",
  "SELECT c FROM pg_class c WHERE relname = 'young_person'",
  'SELECT * FROM pg_statistic',
  'SELECT * FROM pg_statistic_ext_data',
  ...[
    ...['pg_stat_get_live_tuples', 'pg_stat_get_tuples_inserted', 'pg_stat_get_mod_since_analyze'],
    ...['pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size'],
    ...['pg_stat_get_numscans', 'pg_stat_get_last_autoanalyze_time', 'pg_relation_filenode'],
  ].map((name) => `SELECT ${name}(c.oid) FROM pg_class c WHERE c.relname = 'young_person'`),
  'SELECT pg_database_size(current_database())',
  'SELECT pg_current_wal_lsn()',
  'SELECT pg_lock_status()',
  'SELECT pg_stat_get_activity(NULL)',
  'SELECT pg_blocking_pids(1)',
  'SELECT pg_try_advisory_lock(4104, 1)',
  'SELECT pg_try_advisory_xact_lock(1)',
  'SELECT pg_advisory_lock_shared(1)',
];

test('PostgreSQL tells it of no table how full it is, when it was written or who works with it', async () => {
  const answered: string[] = [];
  for (const statement of ownStatistics)
    if (!(await said(statement, '?')).startsWith('42501')) answered.push(statement);
  expect(answered).toEqual([]);
});

test('no view or function of PostgreSQL’s statistics is left out, and the API and the jobs have none either', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT r.role || ': ' || x.name AS name FROM (VALUES ('app_figures'), ('app_rw'), ('app_jobs')) AS r (role), LATERAL (
       SELECT p.oid::regprocedure::text AS name FROM pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace
         AND p.proname ~ '^pg_stat_get_|_size$|lock_status|blocking_pids|^pg_current_wal_' AND p.proname <> 'pg_column_size'
         AND (p.proname <> 'pg_stat_get_activity' OR r.role = 'app_figures')
         AND has_function_privilege(r.role, p.oid, 'EXECUTE')
       UNION ALL SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'v'
         AND c.relname ~ '^pg_stat(io)?_|^pg_locks' AND (c.relname <> 'pg_stat_activity' OR r.role = 'app_figures') AND has_any_column_privilege(r.role, c.oid, 'SELECT')
       UNION ALL SELECT a.attname FROM pg_attribute a WHERE a.attrelid = 'pg_class'::regclass
         AND a.attname IN ('reltuples', 'relpages', 'relallvisible') AND has_column_privilege(r.role, 'pg_class', a.attnum, 'SELECT')
     ) AS x ORDER BY 1`,
  );
  expect(rows).toEqual([]);
});

test('what it asks of locks is one question, which names no table', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `SELECT p.oid::regprocedure::text AS name FROM pg_proc p WHERE p.proname ~ 'advisory'
       AND has_function_privilege('app_figures', p.oid, 'EXECUTE')`,
  );
  expect(rows).toEqual([{ name: 'pg_try_advisory_xact_lock_shared(integer,integer)' }]);
});

test('it cannot listen to what is announced: the name of the channel stands in no code and is not told to it', async () => {
  // the text of every function can be read by everybody
  const { rows } = await figures.query<{ name: string }>(
    `SELECT proname AS name FROM pg_proc WHERE prosrc ~ 'pg_notify' AND prosrc !~ 'pg_notify\\(app\\.live_channel\\(\\)'
       AND pronamespace <> 'pg_catalog'::regnamespace`,
  );
  expect(rows).toEqual([]);
  for (const statement of ['SELECT app.live_channel()', 'SELECT last_value FROM app.live_channel_number'])
    expect([statement, await said(statement, '?')]).toEqual([
      statement,
      '42501 permission denied for schema app',
    ]);
  const told = await figures.query(
    `SELECT pg_sequence_last_value(c.oid) FROM pg_class c WHERE c.relname = 'live_channel_number'
       AND pg_sequence_last_value(c.oid) IS NOT NULL`,
  );
  expect(told.rows).toEqual([]);
  const shown = await figures.query(
    "SELECT last_value, start_value FROM pg_sequences WHERE sequencename = 'live_channel_number' AND last_value IS NOT NULL",
  );
  expect(shown.rows).toEqual([]);
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
