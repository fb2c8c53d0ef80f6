import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ReportPage } from '../../../apps/api/src/child-welfare-reports/report.dto.ts';
import { daysAhead } from '../../builders/consent-wish.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { readLog } from '../../support/access-log.ts';
import { idOf } from '../../support/id-of.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

type Name = 'skole' | 'nav' | 'barnevern' | 'nabo' | 'ungdom' | 'mor' | 'leder' | 'personvern';

let laget: Laget;
let browsers: Map<Name, Browser>;
let welfare: string;
let worker: Worker;
let officer: Worker;
let sara: string;
let reportId: string;

const as = (name: Name): Browser => {
  const browser = browsers.get(name);
  if (browser === undefined) throw new Error(`${name} is not signed in`);
  return browser;
};

const text = 'Sara hadde merker på armen og ville ikke gå hjem i dag.';

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  const nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  welfare = await place.service('child_welfare', municipality, 'Barneverntjenesten i Fjordvik');
  worker = await place.worker('barnevern', welfare);
  await place.worker(
    'nabo',
    await place.service('child_welfare', municipality, 'Barneverntjenesten i Utvik'),
  );
  await place.worker('leder', welfare, 'manager');
  officer = await place.worker('personvern', welfare, 'privacy_officer');
  sara = await cases.youngPerson(municipality, skole, {
    givenName: 'Sara',
    familyName: 'Skogheim',
    birthDate: `${String(new Date().getFullYear() - 16)}-01-02`,
  });
  await cases.member(sara, nav);
  await cases.consent(sara, skole, [skole.serviceId, nav.serviceId], ['basic']);
  await cases.signInFor(sara, 'ungdom');
  await cases.guardian(sara, 'mor');
  const names: Name[] = ['skole', 'nav', 'barnevern', 'nabo', 'ungdom', 'mor', 'leder', 'personvern'];
  browsers = new Map(await Promise.all(names.map(async (name) => [name, await laget.signIn(name)] as const)));
});

afterAll(() => laget.close());

const send = (wish: object = {}) =>
  as('skole').post(`/api/young-people/${sara}/child-welfare-reports`, {
    receiverServiceId: welfare,
    text,
    toldFrom: daysAhead(60),
    delayReason: 'Hun kan bli utsatt for mer hvis noen hjemme får vite det.',
    ...wish,
  });
const pageOf = async (name: Name): Promise<ReportPage> => {
  const { body }: { body: ReportPage } = await as(name).get('/api/child-welfare-reports').expect(200);
  return body;
};
const received = async (name: Name = 'barnevern') => (await pageOf(name)).received;
const written = async () => (await pageOf('skole')).written;
const verb = (name: string, body: object = {}) =>
  as('barnevern').post(`/api/child-welfare-reports/${reportId}/${name}`, body);
const ownLog = async (): Promise<string> =>
  (await as('ungdom').get(`/api/young-people/${sara}/own-log`).expect(200)).text;

test('L06 what is missing is named, and nothing is sent', async () => {
  const nav = await laget.given.place.service(
    'nav',
    await laget.given.place.municipality('Utvik'),
    'NAV Utvik',
  );
  expect((await send({ text: ' ' })).body.blockers).toEqual(['text-missing']);
  expect((await send({ receiverServiceId: nav })).body.blockers).toEqual(['no-child-welfare-service']);
  expect((await send({ delayReason: '' })).body.blockers).toEqual(['delay-reason-missing']);
  expect((await send({ toldFrom: daysAhead(200) })).body.blockers).toEqual(['delay-too-long']);
  expect(await received()).toEqual([]);
});

test('L06 it reaches the receiving service whole, and nobody else', async () => {
  const answer = await send();
  expect(answer.status).toBe(201);
  reportId = idOf(answer);
  expect(await received()).toMatchObject([
    { id: reportId, aboutName: 'Sara Skogheim', text, writtenByName: 'skole Testesen', receivedAt: null },
  ]);
  expect(await received('nabo')).toEqual([]);
  expect((await as('nav').get('/api/child-welfare-reports')).text).not.toContain('Skogheim');
  expect((await as('leder').get('/api/child-welfare-reports')).status).toBe(403);
  expect((await as('nabo').post(`/api/child-welfare-reports/${reportId}/receive`)).status).toBe(404);
});

test('L06 the text is sealed, with a key of its own', async () => {
  const { rows } = await laget.given.pool.query<{ text: string }>(
    'SELECT text FROM app.child_welfare_report',
  );
  expect(rows[0]?.text.startsWith(`sealed:child_welfare_report.text:${reportId}:${reportId}:`)).toBe(true);
});

test('L06 the team, the young person and the guardian meet no trace of it', async () => {
  const paths = ['case', 'notes', 'plan'].map((part) => `/api/young-people/${sara}/${part}`);
  for (const path of [...paths, '/api/my-day', '/api/my-list'])
    for (const name of ['nav', 'skole'] as const) {
      const { text: answer } = await as(name).get(path);
      expect(answer).not.toMatch(/child-welfare-report|merker på armen/);
    }
  expect((await as('mor').get('/api/guardian-page')).text).not.toMatch(/report|merker/);
  expect((await as('ungdom').get(`/api/young-people/${sara}/own-reports`)).body).toEqual([]);
  expect(await ownLog()).not.toContain('child-welfare-report');
  const own = await as('ungdom').get(`/api/young-people/${sara}/own-export`).expect(200);
  expect(own.text).not.toMatch(/child-welfare-report|merker på armen/);
});

test('L06 every sending and every reading stands in the log all the same', async () => {
  const rows = (await readLog(laget)).filter(({ action }) => action.startsWith('child-welfare-report.'));
  expect(rows.filter(({ allowed }) => allowed).map(({ action }) => action)).toContain(
    'child-welfare-report.send',
  );
  expect(rows.some(({ action }) => action === 'child-welfare-report.read')).toBe(true);
});

test('L06 whoever wrote it is told that it came and what is done, never why', async () => {
  expect((await verb('decide', { decision: 'investigate', reason: '' })).body.blockers).toEqual([
    'not-received',
  ]);
  await verb('receive').expect(204);
  expect((await verb('receive')).status).toBe(409);
  expect(await written()).toMatchObject([{ id: reportId, feedback: 'received' }]);
  expect((await verb('decide', { decision: 'no_action', reason: '' })).body.blockers).toEqual([
    'reason-missing',
  ]);
  await verb('decide', { decision: 'no_action', reason: 'Familien har hjelp fra før.' }).expect(204);
  const { text: seen } = await as('skole').get('/api/child-welfare-reports');
  expect(await written()).toMatchObject([{ feedback: 'no_action' }]);
  expect(seen).not.toContain('Familien har hjelp');
});

test('L06 the own log speaks of it when the day has come, and child welfare can put it off again', async () => {
  const until = daysAhead(30);
  expect((await verb('put-off', { until, reason: '' })).body.blockers).toEqual(['delay-reason-missing']);
  await verb('put-off', { until, reason: 'Vi snakker med henne først.' }).expect(204);
  expect(await ownLog()).not.toContain('child-welfare-report');
});

test('L06 the young person reads it when child welfare opens it, and then the log speaks of everybody', async () => {
  await verb('release', { reason: 'Vi har snakket med Sara.' }).expect(204);
  const { body } = await as('ungdom').get(`/api/young-people/${sara}/own-reports`).expect(200);
  expect(body).toMatchObject([
    { text, writtenByName: 'skole Testesen', releaseReason: 'Vi har snakket med Sara.' },
  ]);
  const log = await ownLog();
  expect(log).toContain('child-welfare-report.send');
  expect(log).toContain('child-welfare-report.process');
  expect((await as('mor').get(`/api/young-people/${sara}/own-reports`)).status).toBe(403);
});

test('L06 about a child who is not followed up in Laget it is sent without a case', async () => {
  const wish = { receiverServiceId: welfare, aboutName: 'Ola Utenfor', text };
  expect(
    (await as('nav').post('/api/child-welfare-reports', { ...wish, aboutName: ' ' })).body.blockers,
  ).toEqual(['name-missing']);
  await as('nav').post('/api/child-welfare-reports', wish).expect(201);
  const [first] = await received();
  expect(first).toMatchObject({ aboutName: 'Ola Utenfor', inLaget: false });
  expect(
    (await as('barnevern').post(`/api/child-welfare-reports/${String(first?.id)}/release`, { reason: 'x' }))
      .status,
  ).toBe(404);
});

test('L06 A01 about somebody protected it goes only where somebody is cleared, and only the cleared read it', async () => {
  const { place, case: cases } = laget.given;
  const { rows } = await laget.given.pool.query<{ user_id: string; id: string; service_id: string }>(
    `SELECT p.user_id, p.id, p.service_id FROM app.post p JOIN app.app_user u ON u.id = p.user_id WHERE u.username = 'skole'`,
  );
  const [post] = rows;
  const skole = {
    userId: String(post?.user_id),
    postId: String(post?.id),
    serviceId: String(post?.service_id),
    username: 'skole',
  };
  await place.clearance(skole, 'strictly_confidential', officer);
  await cases.protection(sara, 'strictly_confidential', skole);
  expect((await send()).body.blockers).toEqual(['nobody-cleared-there']);
  expect((await received()).map(({ aboutName }) => aboutName)).toEqual(['Ola Utenfor']);
  await place.clearance(worker, 'strictly_confidential', officer);
  expect((await send()).status).toBe(201);
  expect(await received()).toHaveLength(3);
});
