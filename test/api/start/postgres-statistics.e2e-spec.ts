import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { ownDatabase } from '../../../apps/start/embedded/cluster.ts';
import {
  closeStatistics,
  requireClosedStatistics,
  type StatisticsAsked,
  statisticsLeft,
} from '../../../apps/start/postgres-statistics.ts';
import { prepareRoles } from '../../../apps/start/roles.ts';
import { inDatabase, signedInAs } from '../../../apps/start/urls.ts';
import { closeThrowAway, openThrowAway, type ThrowAway } from '../../support/throw-away.ts';

const clone = fileURLToPath(new URL('../../../', import.meta.url));
const database = 'somebodys';
let server: ThrowAway;
let superuserUrl: string;
let ownerUrl: string;
let figuresUrl: string;

const rowsAs = async <Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};

/** Everything in the catalogue that whoever asks may read or call, by name. */
const everything = async (): Promise<string[]> => {
  const rows = await rowsAs<{ what: string }>(
    figuresUrl,
    `SELECT c.relname::text AS what FROM pg_class c WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'v'
       AND has_any_column_privilege(c.oid, 'SELECT')
     UNION ALL SELECT p.oid::regprocedure::text FROM pg_proc p
       WHERE p.pronamespace = 'pg_catalog'::regnamespace AND has_function_privilege(p.oid, 'EXECUTE')
     UNION ALL SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
       WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND has_column_privilege(c.oid, a.attnum, 'SELECT')`,
  );
  return rows.map(({ what }) => what);
};

const start = (asked: StatisticsAsked): Promise<string> =>
  requireClosedStatistics({ ownerUrl, figuresUrl }, asked);

beforeAll(async () => {
  server = await openThrowAway(clone, 'own');
  await ownDatabase(server, database);
  superuserUrl = inDatabase(server.superuserUrl, database);
  ownerUrl = signedInAs(superuserUrl, 'app_migrator', server.passwords.app_migrator);
  figuresUrl = signedInAs(superuserUrl, 'app_figures', server.passwords.app_figures);
  await prepareRoles(ownerUrl, server.passwords);
}, 120_000);

afterAll(() => closeThrowAway(server));

let before: string[];
beforeEach(async () => {
  before = await everything();
});

const names = async (): Promise<string[]> => (await statisticsLeft(figuresUrl)).map(({ what }) => what);

test('an owner who is no superuser starts in production only when somebody has accepted what is left', async () => {
  const [owner] = await rowsAs<{ is: boolean }>(
    ownerUrl,
    'SELECT rolsuper AS is FROM pg_roles WHERE rolname = current_user',
  );
  expect(owner).toEqual({ is: false });
  const sentence =
    /^Rollen app_figures kan fortsatt se i PostgreSQL hvor mange rader en tabell har \(.+ til\), hvor stor en tabell er \(.+ til\), hvem som arbeider nå \(.+ til\) og at noe blir skrevet \(.+ til\)\. La en superbruker .+ DATABASE_STATISTICS=open\.$/;
  await expect(start({ production: true, accepted: false })).rejects.toThrow(sentence);
  expect(await start({ production: true, accepted: true })).toMatch(
    /Det er godtatt med DATABASE_STATISTICS=open\.$/,
  );
  expect(await start({ production: false, accepted: false })).toContain(
    'La en superbruker på serveren kjøre',
  );
  expect(await everything()).toEqual(before);
});

test('two starts at once do not fall over each other', async () => {
  await Promise.all(
    [1, 2, 3].map(() =>
      requireClosedStatistics({ ownerUrl, figuresUrl }, { production: false, accepted: true }),
    ),
  );
});

test('what a role at hand owns is closed by the start itself, and the rest is named', async () => {
  await rowsAs(
    superuserUrl,
    'ALTER FUNCTION pg_catalog.pg_relation_size(regclass, text) OWNER TO app_migrator',
  );
  const open = 'pg_relation_size(regclass,text)';
  expect(await names()).toContain(open);
  await start({ production: false, accepted: true });
  const left = await names();
  expect(left).not.toContain(open);
  expect(left).toEqual(expect.arrayContaining(['pg_stat_all_tables', 'pg_locks', 'pg_class.reltuples']));
  await expect(
    rowsAs(figuresUrl, `SELECT pg_relation_size('pg_class'::regclass, 'main')`),
  ).rejects.toMatchObject({
    code: '42501',
  });
  expect(await everything()).toEqual(before.filter((what) => what !== open));
});

test('a superuser closes exactly what is asked for, and then nothing is said', async () => {
  const asked = await names();
  await closeStatistics(superuserUrl);
  const after = new Set(await everything());
  expect(before.filter((what) => !after.has(what)).toSorted()).toEqual(asked.toSorted());
  expect(asked.length).toBeGreaterThan(100);
  expect(await names()).toEqual([]);
  expect(await start({ production: true, accepted: false })).toBe('');
});
