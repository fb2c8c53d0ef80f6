import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let municipality: string;
let workers: Record<'skole' | 'nav' | 'bup', Worker>;
let skole: Browser;
let nav: Browser;
let nav2: Browser;
let bup: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  municipality = await place.municipality();
  const navService = await place.service('nav', municipality, 'NAV Fjordvik');
  workers = {
    skole: await place.worker('skole', await place.service('school', municipality)),
    nav: await place.worker('nav', navService),
    bup: await place.worker('bup', await place.service('bup', municipality)),
  };
  await place.worker('nav2', navService);
  skole = await laget.signIn('skole');
  nav = await laget.signIn('nav');
  nav2 = await laget.signIn('nav2');
  bup = await laget.signIn('bup');
});

afterAll(() => laget.close());

const asking = (body: object = {}) => ({
  title: 'Skole og søvn',
  text: 'En gutt på 17 sover ikke, og venter på behandling.',
  serviceIds: [workers.nav.serviceId],
  confirmed: [],
  ...body,
});
const ask = async (body: object = {}): Promise<string> => {
  const answer: { body: { id: string } } = await skole.post('/api/discussions', asking(body)).expect(201);
  return answer.body.id;
};
const list = async (browser: Browser): Promise<Shape<'DiscussionSeen'>[]> => {
  const answer: { body: Shape<'DiscussionSeen'>[] } = await browser.get('/api/discussions').expect(200);
  return answer.body;
};

test('L07 those asked see it and answer; a service that is not asked does not know of it', async () => {
  const id = await ask();
  expect((await list(nav2)).map(({ title, waitsForMe }) => [title, waitsForMe])).toEqual([
    ['Skole og søvn', true],
  ]);
  expect(await list(bup)).toEqual([]);
  await bup.get(`/api/discussions/${id}`).expect(404);
  await nav
    .post(`/api/discussions/${id}/answers`, { text: 'Prøv å ringe på formiddagen.', confirmed: [] })
    .expect(201);
  const [mine] = await list(skole);
  expect(mine).toMatchObject({
    mine: true,
    answers: [{ byName: 'nav Testesen', serviceName: 'NAV Fjordvik' }],
  });
  expect((await list(nav2))[0]?.waitsForMe).toBe(false);
});

test('L07 what could tell who it is about must be looked at first, and is never changed', async () => {
  const text = 'Jonas har nummer 14850948912.';
  const refused = await skole.post('/api/discussions', asking({ text })).expect(422);
  expect(refused.body.blockers).toEqual(['not-confirmed']);
  const id = await ask({ text, confirmed: ['Jonas', '14850948912'] });
  expect((await nav.get(`/api/discussions/${id}`)).body.text).toBe(text);
});

test('L07 only services of the own municipality can be asked', async () => {
  const elsewhere = await laget.given.place.municipality('Granlia');
  const serviceIds = [await laget.given.place.service('nav', elsewhere, 'NAV Granlia')];
  const refused = await skole.post('/api/discussions', asking({ serviceIds })).expect(422);
  expect(refused.body.blockers).toEqual(['service-not-near']);
});

test('L07 the asker closes the thread, and nobody answers after that', async () => {
  const id = await ask();
  await nav.post(`/api/discussions/${id}/close`).expect(404);
  await skole.post(`/api/discussions/${id}/close`).expect(200);
  const refused = await nav
    .post(`/api/discussions/${id}/answers`, { text: 'For sent.', confirmed: [] })
    .expect(422);
  expect(refused.body.blockers).toEqual(['discussion-closed']);
});

test('L07 bound to a young person by consent alone; those who answered do not learn whom; then it is kept', async () => {
  const id = await ask();
  const jonas = await laget.given.case.youngPerson(municipality, workers.skole, { status: 'registered' });
  await laget.given.case.signInFor(jonas);
  const ungdom = await laget.signIn('ungdom');
  const path = `/api/young-people/${jonas}/discussions`;
  const bind = { discussionId: id, reason: 'Han har sagt ja.' };
  expect((await skole.post(path, bind).expect(422)).body.blockers).toEqual(['no-basis']);
  await laget.given.case.consent(jonas, workers.skole, [workers.skole.serviceId]);
  await asDefiner(laget, `UPDATE app.follow_up SET status = 'active' WHERE young_person_id = $1`, [jonas]);
  await skole.post(path, bind).expect(201);
  expect((await skole.post(path, bind).expect(422)).body.blockers).toEqual(['already-bound']);
  expect((await ungdom.get(path).expect(200)).body).toHaveLength(1);
  expect(JSON.stringify(await list(nav))).not.toContain(jonas);
  expect(
    (await readLog(laget)).filter(({ action }) => action === 'discussion.bind').map(({ allowed }) => allowed),
  ).toEqual([true, true, true]);
});

test('L07 after ninety days what belongs to nobody is gone, answers and all; what is bound stays', async () => {
  const before = (await list(skole)).length;
  expect(before).toBeGreaterThan(1);
  await laget.owner
    .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '92 days' $$`);
  await laget.app.get(JobRunner).run('delete-old-discussions');
  await laget.owner
    .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) $$`);
  expect(await list(skole)).toHaveLength(1);
});
