import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { registration, tenorNumbers } from '../../builders/registration.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { tablesWith } from '../../support/tables-with.ts';
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
  asSkole = await laget.signIn('skole');
  asNav = await laget.signIn('nav');
});

afterAll(() => laget.close());

const register = (browser: Browser, part: Record<string, unknown> = {}) =>
  browser.post('/api/young-people', registration(fjordvik, part));

test('whoever registers holds the baton, and the case is followed up as registered', async () => {
  const made = await register(asSkole);
  expect(made.status).toBe(200);
  const opened = await asSkole.get(`/api/young-people/${idOf(made)}/case`);
  expect(opened.body.person).toMatchObject({ givenName: 'Amina', birthDate: '2010-05-14' });
  expect(opened.body.batons).toMatchObject([{ postId: skole.postId, until: null }]);
  expect(opened.body.followUps).toMatchObject([{ status: 'registered' }]);
  expect(opened.body.concerns).toMatchObject([
    { level: 0, guardiansTold: false, guardiansToldNote: 'Amina vil si det selv først.' },
  ]);
  expect(opened.body.events).toMatchObject([{ kind: 'registered' }]);
  expect((await asNav.get(`/api/young-people/${idOf(made)}/case`)).status).toBe(404);
});

test('level 0 is to be decided in 14 days', async () => {
  const made = await register(asSkole, { givenName: 'Fjorten' });
  const { body } = await asSkole.get(`/api/young-people/${idOf(made)}/case`);
  const days = (Date.parse(body.followUps[0].decideBy) - Date.parse(body.today)) / 86_400_000;
  expect(days).toBe(14);
});

test('a number that somebody follows up already: the second service learns nothing, the holder is asked', async () => {
  const number = tenorNumbers[0];
  const made = await register(asSkole, { identity: 'number', number, givenName: 'Jonas' });
  const again = await register(asNav, {
    identity: 'number',
    number,
    givenName: 'Jonas',
    reason: 'Han kom til oss uten inntekt.',
  });
  expect(again.status).toBe(200);
  expect(again.body).toEqual({ alreadyFollowedUp: true });
  expect((await asNav.get(`/api/young-people/${idOf(made)}/case`)).status).toBe(404);
  const asked = await asSkole.get(`/api/young-people/${idOf(made)}/requests-to-join`);
  expect(asked.body).toMatchObject([
    { fromServiceName: 'NAV Fjordvik', reason: 'Han kom til oss uten inntekt.', answer: null },
  ]);
  const rows = await readLog(laget);
  expect(rows.filter((row) => row.action === 'young-person.known')).toMatchObject([
    { young_person_id: idOf(made), actor_post_id: nav.postId },
  ]);
});

test('two services that register the same number in the same moment make one young person', async () => {
  const part = { identity: 'number', number: tenorNumbers[1], givenName: 'Samtidig' };
  const answers = await Promise.all([register(asSkole, part), register(asNav, part)]);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  expect(answers.filter((answer) => 'id' in answer.body)).toHaveLength(1);
  expect(answers.filter((answer) => answer.body.alreadyFollowedUp === true)).toHaveLength(1);
});

test('after ten such answers in a day the next number gets the same answer whether it is known or not', async () => {
  await laget.given.place.worker('ivrig', nav.serviceId);
  const ivrig = await laget.signIn('ivrig');
  const known = { identity: 'number', number: tenorNumbers[0] };
  for (let time = 0; time < 10; time += 1)
    expect((await register(ivrig, known)).body).toEqual({ alreadyFollowedUp: true });
  const [knownAgain, unknown] = [
    await register(ivrig, known),
    await register(ivrig, { identity: 'number', number: tenorNumbers[2] }),
  ];
  expect([knownAgain.status, unknown.status]).toEqual([429, 429]);
  expect({ ...knownAgain.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
  expect((await register(ivrig, { givenName: 'Uten nummer' })).status).toBe(200);
});

test.each([
  [
    'a real number',
    { identity: 'number', number: '31123950057' },
    ['identity-real-in-demo', 'identity-invalid'],
  ],
  ['ten digits', { identity: 'number', number: '1485095002' }, ['identity-wrong-length', 'identity-invalid']],
  ['no reason', { reason: ' ' }, ['reason-missing']],
  ['guardians of a minor not mentioned', { guardiansTold: undefined }, ['guardians-told-missing']],
  ['somebody of 30', { birthDate: '1990-01-01' }, ['over-29']],
])('%s is refused, and every reason is said', async (_, part, blockers) => {
  const answer = await register(asSkole, part);
  expect([answer.status, answer.body.code]).toEqual([422, 'blocked']);
  expect(answer.body.blockers).toEqual(blockers);
});

test('a leader and an unknown field get nowhere', async () => {
  await laget.given.place.worker('leder', skole.serviceId, 'manager');
  expect((await register(await laget.signIn('leder'))).status).toBe(403);
  expect((await register(asSkole, { shoeSize: 43 })).body.code).toBe('unknown-field');
});

test('the database refuses a moment with no holder, and one with two', async () => {
  const made = await register(asSkole, { givenName: 'Uten' });
  const end = `UPDATE app.baton SET held = tstzrange(lower(held), app.clock()) WHERE young_person_id = $1`;
  await expect(asDefiner(laget, end, [idOf(made)])).rejects.toThrow('follow_up_has_baton');
  const second = `INSERT INTO app.baton (young_person_id, service_id, post_id, held) VALUES ($1, $2, $3, tstzrange(app.clock(), NULL))`;
  await expect(asDefiner(laget, second, [idOf(made), nav.serviceId, nav.postId])).rejects.toThrow(
    'baton_one_holder',
  );
});

test('the identity number is in the database under its blind index alone', async () => {
  const number = tenorNumbers[4];
  expect((await register(asSkole, { identity: 'number', number })).status).toBe(200);
  expect(await tablesWith(laget, number)).toEqual([]);
});
