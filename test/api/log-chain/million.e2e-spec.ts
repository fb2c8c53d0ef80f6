import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { actingAs } from '../../../apps/start/urls.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { seal, verified } from '../../log/a-log.ts';

/** `npm run log:million` is the long form. */
const long = process.env['npm_lifecycle_event'] === 'log:million';
const rows = long ? 1_000_000 : 20_000;
const batch = 10_000;
const people = rows / 500;
const actors = 200;

let laget: Laget;

/** Two of a hundred rows are lists of fifty names; the rest are about one. Every batch is in order of the chains. */
const write = `INSERT INTO app.access_log (actor_user_id, actor_role, young_person_id, young_person_ids, action, categories, allowed, basis, request_id)
  SELECT a.id, 'nav_counsellor', r.person, r.listed, CASE WHEN r.person IS NULL THEN 'my-list.read' ELSE 'case.read' END,
    '{basic,school}', true, 'own_service', r.number::text
  FROM (SELECT n AS number, CASE WHEN n % 50 <> 0 THEN pg_temp.person(n) END AS person,
      CASE WHEN n % 50 = 0 THEN ARRAY(SELECT pg_temp.person(n + i) FROM generate_series(1, 50) i) ELSE '{}' END AS listed
    FROM generate_series($1::int, $2::int) n) r
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS place FROM app.app_user) a ON a.place = r.number % ${String(actors)}
  ORDER BY coalesce(r.person, a.id)`;

const person = `CREATE FUNCTION pg_temp.person(n int) RETURNS uuid LANGUAGE sql IMMUTABLE
  AS $$ SELECT ('00000000-0000-7000-8000-' || lpad((n % ${String(people)})::text, 12, '0'))::uuid $$`;

const asDefiner = async (work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: actingAs(laget.database.ownerUrl, 'app_definer') });
  await client.connect();
  await work(client);
  await client.end();
};

beforeAll(async () => {
  laget = await startLaget();
  // what PostgreSQL has counted of the table is what it knew when it was empty
  await laget.owner.query('ALTER TABLE app.access_log SET (autovacuum_enabled = false)');
  await laget.given.pool.query(
    `INSERT INTO app.app_user (username, name, kind) SELECT 'bruker-' || n, 'Ansatt', 'staff' FROM generate_series(1, $1::int) n`,
    [actors],
  );
  const owner = new pg.Client({ connectionString: laget.database.ownerUrl });
  await owner.connect();
  await owner.query(`GRANT TEMPORARY ON DATABASE "${laget.database.name}" TO app_definer`);
  await owner.end();
  await asDefiner(async (client) => {
    await client.query(person);
    for (let first = 1; first <= rows; first += batch) await client.query(write, [first, first + batch - 1]);
  });
}, 1_800_000);

afterAll(() => laget.close());

test(`G12 who was affected in a whole year, of ${String(rows)} rows, before anything has been counted`, async () => {
  const statement = `SELECT count(*)::int AS people, sum(times)::int AS times
    FROM app.incident_people($1, app.clock() - interval '1 year', app.clock() + interval '1 hour')`;
  const seconds: number[] = [];
  for (const actor of [null, 'bruker-7']) {
    const began = performance.now();
    const { rows: found } = await laget.owner.query<{ people: number; times: number }>(statement, [actor]);
    seconds.push((performance.now() - began) / 1000);
    if (actor === null) expect(found).toEqual([{ people, times: rows * 0.98 + rows * 0.02 * 50 }]);
    else expect(found[0]?.times).toBeGreaterThan(0);
  }
  const said = seconds.map((one) => `${one.toFixed(2)} s`).join(', by one: ');
  process.stdout.write(`  ${String(rows)} rows, everybody affected in a year by anybody: ${said}\n`);
}, 600_000);

test('the verifier walks all of it', async () => {
  await seal(laget);
  const before = process.memoryUsage().heapUsed;
  const began = performance.now();
  const found = await verified(laget);
  const seconds = (performance.now() - began) / 1000;
  const [speed, memory] = [rows / seconds, (process.memoryUsage().heapUsed - before) / 1_048_576];
  process.stdout.write(
    `  ${String(found.rows)} rows verified in ${seconds.toFixed(1)} s: ${speed.toFixed(0)} rows a second, ${memory.toFixed(0)} MB more than before\n`,
  );
  expect(found.findings.kept).toEqual([]);
  expect(found.rows).toBe(rows);
}, 1_800_000);
