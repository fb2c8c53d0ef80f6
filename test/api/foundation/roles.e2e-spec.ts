import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(async () => {
  await database.drop();
});

async function rowsOf(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('no role of the product is superuser or goes around row-level security', async () => {
  const rows = await rowsOf(
    database.ownerUrl,
    `SELECT rolname FROM pg_roles WHERE rolname LIKE 'app\\_%' AND (rolsuper OR rolbypassrls)`,
  );
  expect(rows).toEqual([]);
});

test('the role of the API owns nothing', async () => {
  const rows = await rowsOf(
    database.ownerUrl,
    `SELECT relname FROM pg_class WHERE relowner IN ('app_rw'::regrole, 'app_figures'::regrole, 'app_jobs'::regrole)`,
  );
  expect(rows).toEqual([]);
});

test.each(['app_owner', 'app_definer', 'app_seeder', 'app_figures', 'app_jobs'])(
  'the API cannot become %s',
  async (role) => {
    await expect(rowsOf(database.appUrl, `SET ROLE ${role}`)).rejects.toThrow('permission denied');
  },
);

test('the seeder’s connection acts as app_seeder and nobody else', async () => {
  expect(await rowsOf(database.seederUrl, 'SELECT current_user::text')).toEqual([
    { current_user: 'app_seeder' },
  ]);
});

test('the figures see nothing in the schema of person data', async () => {
  await expect(rowsOf(database.figuresUrl, 'SELECT FROM app.young_person')).rejects.toThrow(
    'permission denied',
  );
});

test('every table with a young person forces row-level security', async () => {
  const rows = await rowsOf(
    database.ownerUrl,
    `SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND c.relnamespace = 'app'::regnamespace
       AND a.attname = 'young_person_id' AND NOT c.relforcerowsecurity`,
  );
  expect(rows).toEqual([]);
});

test('no function that runs with its owner’s rights can be run by everybody', async () => {
  const rows = await rowsOf(
    database.ownerUrl,
    `SELECT p.proname FROM pg_proc p WHERE p.pronamespace IN ('app'::regnamespace, 'figures'::regnamespace) AND p.prosecdef
       AND p.prorettype <> 'trigger'::regtype
       AND has_function_privilege('public', p.oid, 'EXECUTE')`,
  );
  expect(rows).toEqual([]);
});

test.each(['pass_baton(uuid, uuid)', 'ask_to_join(uuid, uuid, text)'])(
  'the API cannot call the inner step %s',
  async (step) => {
    const rows = await rowsOf(
      database.appUrl,
      `SELECT has_function_privilege('app.${step}', 'EXECUTE') AS may`,
    );
    expect(rows).toEqual([{ may: false }]);
  },
);
