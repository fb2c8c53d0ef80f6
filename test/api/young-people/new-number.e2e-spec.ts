import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { registration, tenorNumbers } from '../../builders/registration.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { idOf } from '../../support/id-of.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
let skole: Worker;
let nav: Worker;
let asSkole: Browser;
let asNav: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality();
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  [asSkole, asNav] = await Promise.all([laget.signIn('skole'), laget.signIn('nav')]);
});

afterAll(() => laget.close());

const register = (as: Browser, number?: string, part: Readonly<Record<string, unknown>> = {}) =>
  as.post(
    '/api/young-people',
    registration(fjordvik, number === undefined ? part : { identity: 'number', number, ...part }),
  );
const change = (as: Browser, id: string, number: string) =>
  as.post(`/api/young-people/${id}/identity-numbers`, { number });
const numbersOf = async (id: string) =>
  (
    await laget.given.pool.query<{ open: boolean }>(
      'SELECT upper_inf(valid) AS open FROM app.identity_number WHERE young_person_id = $1 ORDER BY id',
      [id],
    )
  ).rows.map(({ open }) => open);

test('the old number and the new one both find the young person', async () => {
  const id = idOf(await register(asSkole, tenorNumbers[0]));
  const kept = await change(asSkole, id, tenorNumbers[1]);
  expect([kept.status, kept.body]).toEqual([201, { alsoOnAnother: false }]);
  expect(await numbersOf(id)).toEqual([false, true]);
  for (const number of [tenorNumbers[0], tenorNumbers[1]])
    expect((await register(asNav, number)).body).toEqual({ alreadyFollowedUp: true });
  expect((await change(asSkole, id, tenorNumbers[1])).body).toMatchObject({ code: 'same-number' });
  const { body } = await asSkole.get(`/api/young-people/${id}/case`);
  expect(body.events.at(-1)).toMatchObject({ kind: 'number-changed' });
  expect(JSON.stringify(body)).not.toContain(tenorNumbers[1]);
});

test('a number that is not one is explained, and nobody but the holder writes one', async () => {
  const id = idOf(await register(asSkole));
  expect((await change(asSkole, id, '123')).body.blockers).toContain('identity-wrong-length');
  expect((await change(asSkole, id, '01010012345')).status).toBe(422);
  await laget.given.case.member(id, nav);
  await asDefiner(laget, `UPDATE app.follow_up SET status = 'active' WHERE young_person_id = $1`, [id]);
  await laget.given.case.consent(id, skole, [nav.serviceId], ['basic']);
  expect((await change(asNav, id, tenorNumbers[2])).body).toMatchObject({ code: 'only-the-holder' });
  expect(await numbersOf(id)).toEqual([]);
});

test('a number on another record: both stay, and the team of the other is asked whether the two are one', async () => {
  const other = idOf(await register(asNav, tenorNumbers[3], { givenName: 'Nora' }));
  const mine = idOf(await register(asSkole, undefined, { givenName: 'Nora' }));
  expect((await change(asSkole, mine, tenorNumbers[3])).body).toEqual({ alsoOnAnother: true });
  const { body: tasks } = await asNav.get('/api/merges').expect(200);
  expect(tasks).toMatchObject([{ youngPersonId: other, registeredByService: 'Vestlia vgs' }]);
  await asNav.post(`/api/merges/${String(tasks[0].id)}/answer`, { same: true }).expect(204);
  await asSkole.get(`/api/young-people/${mine}/case`).expect(404);
  const { body: asked } = await asNav.get(`/api/young-people/${other}/requests-to-join`).expect(200);
  expect(asked).toMatchObject([{ fromServiceName: 'Vestlia vgs', answer: null }]);
});

test('A01 a number on a record that is shut looks as any other number', async () => {
  const hidden = idOf(await register(asNav, tenorNumbers[4], { givenName: 'Skjult' }));
  await laget.given.case.protection(hidden, 'strictly_confidential', nav);
  const mine = idOf(await register(asSkole, undefined, { givenName: 'Skjult' }));
  const kept = await change(asSkole, mine, tenorNumbers[4]);
  expect([kept.status, kept.body]).toEqual([201, { alsoOnAnother: false }]);
  expect(await numbersOf(mine)).toEqual([true]);
  expect((await change(asSkole, mine, tenorNumbers[4])).body).toMatchObject({ code: 'same-number' });
  const rows = await readLog(laget);
  expect(
    rows.filter((row) => row.action === 'young-person.known' && row.young_person_id === hidden),
  ).toHaveLength(1);
});
