import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { AccessService, type Sight } from '../../../apps/api/src/access/access.service.ts';
import { allCategories } from '#domain/category/categories';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { bodyOf, type Route, routes } from '../../openapi/contract.ts';
import type { Case } from '../access/a-case.ts';
import { fingerprint } from '../access/ask.ts';
import { makeWorld, type World } from '../access/world.ts';
import { makeAskers } from './askers.ts';
import { pathFor, rightBody } from './case-routes.ts';
import { expectProblem } from './problem.ts';
import { sendRaw } from './send.ts';

let laget: Laget;
let world: World;
let about: Case;
let asker: (route: Route) => string;

beforeAll(async () => {
  laget = await startLaget();
  world = await makeWorld(laget);
  about = await world.newCase();
  asker = await makeAskers(laget, world, about);
});

afterAll(() => laget.close());

const ask = (route: Route, instead: Readonly<Record<string, string>> = {}) =>
  sendRaw(laget, {
    method: route.method,
    path: pathFor(route, about, instead),
    secret: asker(route),
    body: bodyOf(route) === null ? undefined : JSON.stringify(rightBody(route, about, world.staff)),
    version: '"v1"',
  });

const theRoute = (method: string, ending: string): Route => {
  const found = routes.find((route) => route.method === method && route.path.endsWith(ending));
  if (found === undefined) throw new Error(`There is no route ${method} ${ending}`);
  return found;
};

const lists = ['my-list', 'my-day', 'my-transitions', 'offered-transitions', 'invitations', 'guardian-page'];
const aboutPeople = routes.filter(
  ({ path }) => path.includes('{youngPersonId}') || lists.some((list) => path === `/api/${list}`),
);
const named = (some: readonly Route[]): [string, Route][] =>
  some.map((route) => [`${route.method} ${route.path}`, route]);
const reading = aboutPeople.filter(({ method }) => method === 'GET');
const writing = aboutPeople.filter(({ method }) => method !== 'GET');

describe('every answer about a person has left its one row', () => {
  test.each(named(reading))('%s', async (_, route) => {
    const before = (await readLog(laget)).length;
    const response = await ask(route);
    expect(response.status).toBe(200);
    const rows = (await readLog(laget)).slice(before);
    expect(rows).toHaveLength(1);
    const byStaff = !/\/own-|guardian-page|my-meetings/.test(route.path);
    expect(rows[0]).toMatchObject({
      allowed: true,
      action: expect.stringMatching(/^[a-z-]+\.[a-z-]+$/),
      basis: expect.stringMatching(/./),
      actor_user_id: expect.stringMatching(/./),
      actor_post_id: byStaff ? expect.stringMatching(/./) : null,
      actor_role: expect.stringMatching(/./),
      session_reference: expect.stringMatching(/^[0-9a-f]{12}$/),
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      acr: expect.stringMatching(/./),
      ip_class: 'loopback',
      app_version: expect.stringMatching(/./),
    });
  });

  test('there were such routes', () => {
    expect([reading.length > 15, writing.length > 60]).toEqual([true, true]);
  });
});

describe('when the log cannot be written there is no data', () => {
  const signature = 'app.write_log(jsonb, text)';

  let before: string;

  beforeAll(async () => {
    before = await fingerprint(laget, about.youngPersonId);
    await asDefiner(laget, `REVOKE EXECUTE ON FUNCTION ${signature} FROM app_rw`);
  });
  afterAll(() => asDefiner(laget, `GRANT EXECUTE ON FUNCTION ${signature} TO app_rw`));

  test.each(named(reading))('%s', async (_, route) => {
    const response = await ask(route);
    expectProblem(response, 503);
    expect(response.get('retry-after')).toBeDefined();
    expect(response.text).not.toContain(about.marker);
  });

  test.each(named(writing))('%s', async (_, route) => {
    const response = await ask(route);
    expect(response.status === 400 ? 503 : response.status).toBe(503);
    expect(response.text).not.toContain(about.marker);
    expect(await fingerprint(laget, about.youngPersonId)).toBe(before);
  });

  test('registering somebody leaves nobody', async () => {
    const count = () => laget.given.pool.query('SELECT count(*) FROM app.young_person');
    const before = (await count()).rows;
    expectProblem(await ask(theRoute('POST', '/api/young-people')), 503);
    expect((await count()).rows).toEqual(before);
  });
});

describe('when the table of the log refuses the row', () => {
  afterEach(() => laget.owner.query('ALTER TABLE app.access_log DROP CONSTRAINT nothing_more'));

  test('it is a 503 with no data, not the conflict that the database calls it', async () => {
    await laget.owner.query('ALTER TABLE app.access_log ADD CONSTRAINT nothing_more CHECK (false) NOT VALID');
    const response = await ask(theRoute('GET', '/case'));
    expectProblem(response, 503);
    expect(response.body.code).toBe('no-log');
    expect(response.text).not.toContain(about.marker);
  });
});

describe('a refusal is remembered after its transaction is gone', () => {
  const last = async () => (await readLog(laget)).at(-1);

  test('nobody let in: one refused row with the id that the answer carries', async () => {
    const nobody = '0190a5b4-0000-7000-8000-000000000000';
    const response = await ask(theRoute('GET', '/case'), { youngPersonId: nobody });
    expectProblem(response, 404);
    expect(await last()).toMatchObject({
      allowed: false,
      young_person_id: nobody,
      request_id: response.body.requestId,
      actor_user_id: world.staff.skole.userId,
    });
  });

  test('let in, and told what is missing: the row says so, and nothing was written', async () => {
    const before = await fingerprint(laget, about.youngPersonId);
    const response = await ask(theRoute('POST', '/plan/activate'));
    expectProblem(response, 422);
    expect(response.body.blockers).not.toEqual([]);
    expect(await last()).toMatchObject({
      allowed: true,
      rule: 'blocked',
      young_person_id: about.youngPersonId,
      request_id: response.body.requestId,
    });
    expect(await fingerprint(laget, about.youngPersonId)).toBe(before);
  });
});

test('a route about a person that logs nothing cannot answer', async () => {
  const silent = (youngPersonId: string): Promise<Sight> =>
    Promise.resolve({
      youngPersonId,
      relation: 'member',
      holder: true,
      followUpStatus: 'active',
      basis: 'own_service',
      categories: allCategories,
    });
  const quiet = await startLaget({
    database: { ...laget.database, drop: () => Promise.resolve() },
    change: (module) =>
      module.overrideProvider(AccessService).useValue({ open: silent, listed: () => undefined }),
  });
  try {
    const route = theRoute('GET', '/case');
    const request = { method: 'GET', path: pathFor(route, about), secret: asker(route) };
    const response = await sendRaw(quiet, request);
    expectProblem(response, 503);
    expect(response.body.code).toBe('no-log');
    expect(response.text).not.toContain(about.marker);
  } finally {
    await quiet.close();
  }
});
