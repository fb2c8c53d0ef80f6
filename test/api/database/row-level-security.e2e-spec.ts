import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { oneOfEach } from '../../support/schema/one-of-each.ts';
import { appTables, appendOnly, mayBeDeleted, noneMayRead } from '../../support/schema/tables.ts';

let database: TestDatabase;
let app: pg.Client;
let owner: pg.Client;
let seeder: pg.Client;

const connected = async (connectionString: string, role?: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  if (role !== undefined) await client.query(`SET ROLE ${role}`);
  return client;
};

beforeAll(async () => {
  database = await freshDatabase();
  await oneOfEach(database.seederUrl);
  app = await connected(database.appUrl);
  owner = await connected(database.ownerUrl, 'app_owner');
  seeder = await connected(database.ownerUrl, 'app_seeder');
});

afterAll(async () => {
  await app.end();
  await owner.end();
  await seeder.end();
  await database.drop();
});

const names = async (client: pg.Client, sql: string): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(sql);
  return rows.map((row) => row.name);
};

describe('row-level security', () => {
  test('the list of tables is all there are', async () => {
    const there = await names(owner, `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'app'`);
    expect(there.filter((name) => name !== 'migration').toSorted()).toEqual([...appTables].toSorted());
  });

  test('is on and forced for every table, so that the owner is under it too', async () => {
    const open = await names(
      owner,
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind IN ('r', 'p')
       AND relname <> 'migration' AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  test('is passed by nobody: no role of ours is superuser or has BYPASSRLS', async () => {
    const strong = await names(
      owner,
      `SELECT rolname AS name FROM pg_roles WHERE rolname LIKE 'app\\_%' AND (rolsuper OR rolbypassrls)`,
    );
    expect(strong).toEqual([]);
  });

  test('knows no policy that lets everybody in, for the application or for every role', async () => {
    const wide = await names(
      owner,
      `SELECT tablename || '.' || policyname AS name FROM pg_policies WHERE schemaname = 'app'
       AND ('public' = ANY (roles) OR ('app_rw' = ANY (roles) AND 'true' IN (qual, with_check)))`,
    );
    expect(wide).toEqual([]);
  });
});

describe('the hard block', () => {
  const shape = (column: string): string =>
    `(${column} <> ALL (( SELECT app.my_blocked() AS my_blocked)::uuid[]))`;

  test('A01 is on every table with a young person in it: restrictive, for every verb, in the one shape', async () => {
    const { rows } = await owner.query<{ table: string; empty: boolean; policy: string | null }>(
      `SELECT c.relname AS "table", NOT a.attnotnull AS empty, (SELECT pg_get_expr(polqual, polrelid) FROM pg_policy
           WHERE polrelid = c.oid AND NOT polpermissive AND polcmd = '*' AND polroles = ARRAY['app_rw'::regrole::oid]
             AND polname = 'hard_block' AND polwithcheck IS NULL) AS policy
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'young_person_id' AND NOT a.attisdropped
       WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'r' ORDER BY 1`,
    );
    expect(rows.length).toBeGreaterThan(30);
    for (const { table, empty, policy } of rows) {
      const passes = empty
        ? `((young_person_id IS NULL) OR ${shape('young_person_id')})`
        : shape('young_person_id');
      expect([table, policy]).toEqual([table, passes]);
    }
  });

  test('A01 is on the young people themselves', async () => {
    const { rows } = await owner.query<{ policy: string }>(
      `SELECT pg_get_expr(polqual, polrelid) AS policy FROM pg_policy
       WHERE polrelid = 'app.young_person'::regclass AND NOT polpermissive AND polcmd = '*'`,
    );
    expect(rows).toEqual([{ policy: shape('id') }]);
  });

  test('every table that refers to a young person names the column so, or says why not', async () => {
    const others = await names(
      owner,
      `SELECT conrelid::regclass::text || '.' || a.attname AS name FROM pg_constraint k
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)
       WHERE confrelid = 'app.young_person'::regclass AND contype = 'f' AND a.attname <> 'young_person_id'`,
    );
    expect(others).toEqual(['app.merge_task.twin_id']);
  });
});

describe('app_rw', () => {
  test('owns nothing and may become nobody else', async () => {
    const owned = await names(
      owner,
      `SELECT relname AS name FROM pg_class WHERE relowner = 'app_rw'::regrole
       UNION ALL SELECT proname FROM pg_proc WHERE proowner = 'app_rw'::regrole
       UNION ALL SELECT nspname FROM pg_namespace WHERE nspowner = 'app_rw'::regrole
       UNION ALL SELECT roleid::regrole::text FROM pg_auth_members WHERE member = 'app_rw'::regrole`,
    );
    expect(owned).toEqual([]);
  });

  test.each(appTables.filter((table) => !noneMayRead.includes(table)))(
    'sees no row of %s without a session, or with a guessed one',
    async (table) => {
      const there = await seeder.query(`SELECT FROM app.${table}`);
      expect(there.rows).not.toHaveLength(0);
      for (const secret of ['', 'guessed']) {
        await app.query(`SELECT set_config('app.session', $1, false)`, [secret]);
        expect((await app.query(`SELECT FROM app.${table}`)).rows).toHaveLength(0);
      }
    },
  );

  test.each(noneMayRead)('has no right to %s at all', async (table) => {
    await expect(app.query(`SELECT FROM app.${table}`)).rejects.toMatchObject({
      code: '42501',
      message: `permission denied for table ${table}`,
    });
  });

  test('may delete only what its user throws away, and truncates nothing', async () => {
    const having = (right: string): Promise<string[]> =>
      names(
        owner,
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind = 'r'
         AND has_table_privilege('app_rw', oid, '${right}') ORDER BY relname COLLATE "C"`,
      );
    expect(await having('DELETE')).toEqual(mayBeDeleted);
    expect(await having('TRUNCATE')).toEqual([]);
  });
});

describe.each(appendOnly)('%s only grows', (table) => {
  test('app_rw has no right to change a column of it', async () => {
    const { rows } = await owner.query<{ may: boolean }>(
      `SELECT has_any_column_privilege('app_rw', $1, 'UPDATE') AS may`,
      [`app.${table}`],
    );
    expect(rows).toEqual([{ may: false }]);
  });

  test.each([
    ['changed', `UPDATE app.${table} SET id = id`],
    ['deleted', `DELETE FROM app.${table}`],
    ['emptied', `TRUNCATE app.${table} CASCADE`],
  ])('and cannot be %s by its owner', async (_verb, sql) => {
    await expect(owner.query(sql)).rejects.toMatchObject({ code: 'LG403', message: 'only-grows' });
  });
});
