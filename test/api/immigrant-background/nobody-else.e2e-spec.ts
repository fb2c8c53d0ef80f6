import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { insert } from '../../builders/insert.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import type { Case } from '../access/a-case.ts';
import { readers } from '../access/readers.ts';
import { routesOf } from '../access/routes.ts';
import { makeWorld, type World } from '../access/world.ts';

let laget: Laget;
let world: World;
let about: Case;

beforeAll(async () => {
  laget = await startLaget();
  world = await makeWorld(laget);
  about = await world.newCase();
  await insert(laget.given.pool, 'immigrant_background', {
    young_person_id: about.ids['youngPersonId'] ?? '',
    answer: '1',
  });
}, 120_000);

afterAll(() => laget.close());

const others = readers.filter((reader) => reader !== 'self');
const path = () => `/api/young-people/${about.ids['youngPersonId'] ?? ''}/own-immigrant-background`;

/** In a session of the reader's own, with the application's rights. */
const byHand = async (reader: (typeof readers)[number], statement: string): Promise<number> => {
  const secret = await world.secretOf(reader, about);
  const app = new pg.Client({ connectionString: laget.database.appUrl });
  await app.connect();
  try {
    await app.query(`SELECT set_config('app.session', $1, false)`, [secret ?? '']);
    return (await app.query(statement)).rowCount ?? 0;
  } finally {
    await app.end();
  }
};

test.each(others)('%s neither reads, answers nor takes it back', async (reader) => {
  const ask = await world.as(reader, about);
  for (const method of ['GET', 'POST', 'DELETE']) {
    const response = await ask({ method, path: path(), body: { answer: 'rest' } });
    expect([401, 403, 404]).toContain(response.status);
    expect(JSON.stringify(response.body)).not.toContain('"answer"');
  }
});

test.each(others)('%s does not reach it past the interface either', async (reader) => {
  expect(await byHand(reader, 'SELECT id FROM app.immigrant_background')).toBe(0);
  expect(await byHand(reader, `UPDATE app.immigrant_background SET answer = answer`)).toBe(0);
  expect(await byHand(reader, 'DELETE FROM app.immigrant_background')).toBe(0);
});

test('the young person alone has it, and nobody has changed it meanwhile', async () => {
  const ask = await world.as('self', about);
  expect((await ask({ method: 'GET', path: path() })).body).toMatchObject({ answer: 'immigrant' });
  expect(await byHand('self', 'SELECT id FROM app.immigrant_background')).toBe(1);
});

test('one policy reads it, «this is me»; one function counts it, which the owner of the database calls and no request', async () => {
  const policies = await laget.owner.query<{ roles: string; qual: string }>(
    `SELECT roles::text, qual FROM pg_policies WHERE schemaname = 'app' AND tablename = 'immigrant_background'
       AND permissive = 'PERMISSIVE' AND cmd = 'SELECT'`,
  );
  expect(policies.rows).toEqual([{ roles: '{app_rw}', qual: expect.stringContaining('my_self') }]);
  const functions = await laget.owner.query<{ name: string; rw: boolean; figures: boolean; jobs: boolean }>(
    `SELECT proname AS name, has_function_privilege('app_rw', oid, 'EXECUTE') AS rw,
       has_function_privilege('app_figures', oid, 'EXECUTE') AS figures, has_function_privilege('app_jobs', oid, 'EXECUTE') AS jobs
     FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND prosrc LIKE '%immigrant_background%' ORDER BY proname`,
  );
  expect(functions.rows).toEqual([
    { name: 'figures_backgrounds', rw: false, figures: false, jobs: false },
    // deletes it, when the case is erased
    { name: 'shred_case', rw: false, figures: false, jobs: true },
  ]);
  const views = await laget.owner.query(
    `SELECT FROM pg_views WHERE schemaname NOT IN ('pg_catalog', 'information_schema') AND definition LIKE '%immigrant_background%'`,
  );
  expect(views.rowCount).toBe(0);
});

test('the one route that says it is the own one, for the young person', () => {
  const routes = routesOf(laget.app).filter(({ path: one }) => /background/.test(one));
  expect(new Set(routes.map(({ permission }) => permission))).toEqual(
    new Set(['own-immigrant-background.read', 'own-immigrant-background.write']),
  );
});
