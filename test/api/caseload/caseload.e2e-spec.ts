import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let amina: string;
let kollega: Worker;
let elsewhere: Worker;
const browsers: Record<string, Browser> = {};
const as = (who: string): Browser => {
  const browser = browsers[who];
  if (browser === undefined) throw new Error(`${who} is not signed in`);
  return browser;
};

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}
const offersTo = async (who: string): Promise<Item[]> => {
  const { body }: { body: { items: Item[] } } = await as(who).get('/api/my-day').expect(200);
  return body.items.filter(({ kind }) => kind === 'caseload_offered');
};
const offer = (person: string, body: object = {}) =>
  as('skole').post(`/api/young-people/${person}/caseload-offers`, {
    toPostId: kollega.postId,
    reason: 'Jeg går ut i permisjon.',
    note: 'Liker best å møtes ute.',
    ...body,
  });
const holder = async (person: string): Promise<string> => {
  const { rows } = await laget.given.pool.query<{ id: string }>(
    'SELECT post_id AS id FROM app.baton WHERE young_person_id = $1 AND upper_inf(held)',
    [person],
  );
  return rows[0]?.id ?? '';
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const municipality = await place.municipality();
  const school = await place.service('school', municipality, 'Vestlia vgs');
  const skole = await place.worker('skole', school);
  kollega = await place.worker('kollega', school);
  elsewhere = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  jonas = await cases.youngPerson(municipality, skole);
  amina = await cases.youngPerson(municipality, skole, { givenName: 'Amina' });
  await cases.consent(jonas, skole, [school]);
  const own = { young_person_id: jonas, owner_service_id: school, category: 'basic' };
  await insert(pool, 'measure', {
    ...own,
    plan_id: await insert(pool, 'plan', own),
    kind: 'other',
    title: 'Ringe verkstedet',
    responsible_service_id: school,
    responsible_post_id: skole.postId,
    deadline: dayFromNow(20),
    look_for: 'Om de sier ja',
    look_on: dayFromNow(20),
    status: 'agreed',
  });
  for (const who of ['skole', 'kollega', 'nav']) browsers[who] = await laget.signIn(who);
});
afterAll(() => laget.close());

test('a caseload goes to colleagues of the same service, with a reason, once at a time', async () => {
  expect((await offer(jonas, { toPostId: elsewhere.postId }).expect(422)).body.blockers).toEqual([
    'receiver-elsewhere',
  ]);
  expect((await offer(jonas, { reason: ' ' }).expect(422)).body.blockers).toEqual(['reason-missing']);
  await offer(jonas).expect(201);
  await offer(amina).expect(201);
  expect((await offer(jonas).expect(422)).body.blockers).toEqual(['already-offered']);
  await as('nav')
    .post(`/api/young-people/${jonas}/caseload-offers`, {
      toPostId: kollega.postId,
      reason: 'x',
      note: '',
    })
    .expect(404);
});

test('nothing moves before the answer: the colleague reads the name, the reason and the note, nothing more', async () => {
  expect((await offersTo('kollega')).map(({ name, text }) => [name, text]).toSorted()).toEqual([
    ['Amina Elvemyr', 'Jeg går ut i permisjon.'],
    ['Jonas Elvemyr', 'Jeg går ut i permisjon.'],
  ]);
  await as('kollega').get(`/api/young-people/${jonas}/case`).expect(404);
  expect(await offersTo('nav')).toEqual([]);
});

test('a no needs a reason, and the young person stays', async () => {
  const offered = (await offersTo('kollega')).find(({ name }) => name === 'Amina Elvemyr');
  const path = `/api/caseload-offers/${offered?.id ?? ''}`;
  await as('nav').post(`${path}/decline`, { reason: 'x' }).expect(404);
  await as('kollega').post(`${path}/decline`, { reason: '' }).expect(422);
  await as('kollega').post(`${path}/decline`, { reason: 'Jeg har for mange.' }).expect(204);
  await as('kollega').get(`/api/young-people/${amina}/case`).expect(404);
  await as('skole').get(`/api/young-people/${amina}/case`).expect(200);
  const { body } = await as('skole').get('/api/caseload-offers').expect(200);
  expect(body).toContainEqual(
    expect.objectContaining({ answer: 'declined', answerReason: 'Jeg har for mange.' }),
  );
});

test('a yes moves the place, the baton and the open measures in one step, and the giver’s access ends', async () => {
  const [offered] = await offersTo('kollega');
  await as('kollega')
    .post(`/api/caseload-offers/${offered?.id ?? ''}/accept`, {})
    .expect(204);
  await as('kollega').get(`/api/young-people/${jonas}/case`).expect(200);
  await as('skole').get(`/api/young-people/${jonas}/case`).expect(404);
  expect(await holder(jonas)).toBe(kollega.postId);
  const { rows } = await laget.given.pool.query<{ id: string }>(
    'SELECT responsible_post_id AS id FROM app.measure WHERE young_person_id = $1',
    [jonas],
  );
  expect(rows).toEqual([{ id: kollega.postId }]);
  await as('kollega')
    .post(`/api/caseload-offers/${offered?.id ?? ''}/accept`, {})
    .expect(404);
});

test('it stands in the log whose case was taken over, and by whom', async () => {
  expect(await readLog(laget)).toContainEqual(
    expect.objectContaining({
      action: 'caseload.answer',
      young_person_ids: [jonas],
      actor_post_id: kollega.postId,
    }),
  );
});

test('an offer that nobody has answered is taken back by whoever made it', async () => {
  const { body }: { body: { id: string } } = await offer(amina).expect(201);
  const path = `/api/young-people/${amina}/caseload-offers/${body.id}/withdraw`;
  await as('kollega').post(path, {}).expect(404);
  await as('skole').post(path, {}).expect(204);
  expect(await offersTo('kollega')).toEqual([]);
});

test('whoever has left the team meanwhile can give nothing on', async () => {
  await offer(amina).expect(201);
  const [offered] = await offersTo('kollega');
  await laget.owner.query(`BEGIN; SET LOCAL ROLE app_definer;
    UPDATE app.team_member SET during = tstzrange(lower(during), app.clock()) WHERE young_person_id = '${amina}'; COMMIT`);
  const answered = await as('kollega')
    .post(`/api/caseload-offers/${offered?.id ?? ''}/accept`, {})
    .expect(422);
  expect(answered.body.blockers).toEqual(['offerer-left']);
  await as('kollega').get(`/api/young-people/${amina}/case`).expect(404);
});
