import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { startProvider, type TestProvider } from '../../support/provider.ts';
import { type Visitor, visitor } from '../../support/visitor.ts';

const publicUrl = 'http://127.0.0.1:39946';
const pid = '14850950025';
const known = (number: string, acr = 'idporten-loa-high') => ({ claims: { pid: number }, acr });

let laget: Laget;
let idporten: TestProvider;
let fjordvik: string;
let sara: Visitor;
let kari: Visitor;
const browsers: Record<string, Browser> = {};
const as = (who: string): Browser => {
  const browser = browsers[who];
  if (browser === undefined) throw new Error(`${who} is not signed in`);
  return browser;
};

const arrive = async (number: string, acr?: string): Promise<Visitor> => {
  idporten.person = known(number, acr);
  const browser = visitor(laget, publicUrl);
  expect(await browser.signIn('idporten', { returnTo: '/ask-for-team' })).toBe('/ask-for-team');
  return browser;
};
const own = {
  asker: 'young_person',
  givenName: 'Sara',
  familyName: 'Lund',
  number: pid,
  words: 'Jeg orker ikke skolen.',
  contact: 'Melding på 400 00 000.',
  parentsKnow: 'no',
};
const ask = (browser: Visitor, body: object) =>
  browser.send('post', '/api/help-requests', { municipalityId: fjordvik, ...body });
interface Asked {
  readonly id: string;
  readonly status: string;
  readonly byName: string | null;
  readonly endReason: string | null;
}
const askedBy = async (browser: Visitor): Promise<Asked[]> => {
  const { body, status }: { body: { requests: Asked[] }; status: number } = await browser.send(
    'get',
    '/api/help-requests/asked',
  );
  expect(status).toBe(200);
  return body.requests;
};
interface Item {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}
const dayOf = async (who: string): Promise<Item[]> => {
  const { body }: { body: { items: Item[] } } = await as(who).get('/api/my-day').expect(200);
  return body.items.filter(({ kind }) => kind === 'help_requested');
};
const first = async (browser: Visitor): Promise<Asked> => {
  const [one] = await askedBy(browser);
  if (one === undefined) throw new Error('nothing was asked');
  return one;
};

beforeAll(async () => {
  idporten = await startProvider({ kind: 'idporten', publicUrl });
  laget = await startLaget({ signIn: { demo: true, publicUrl, providers: [idporten.settings] } });
  const { place } = laget.given;
  fjordvik = await place.municipality('Fjordvik');
  const granlia = await place.municipality('Granlia');
  const sund = await place.municipality('Sund');
  const services = await place.service('coordination', fjordvik, 'Koordinering Fjordvik');
  await place.worker('koordinator', services);
  await place.worker('kollega', services);
  await place.worker('annen', await place.service('coordination', granlia));
  await place.worker('nav', await place.service('nav', fjordvik));
  await place.service('nav', sund);
  for (const who of ['koordinator', 'kollega', 'annen', 'nav']) browsers[who] = await laget.signIn(who);
}, 120_000);

afterAll(async () => {
  await laget.close();
  await idporten.close();
});

test('nobody asks without having shown who they are', async () => {
  const stranger = visitor(laget, publicUrl);
  expect((await stranger.send('get', '/api/help-requests/asked')).status).toBe(404);
  expect((await ask(stranger, own)).status).toBe(404);
});

test('somebody verified whom nobody is linked to is shown where help can be asked for', async () => {
  sara = await arrive(pid);
  const { body } = await sara.send('get', '/api/help-requests/asked');
  expect(body).toMatchObject({
    places: [{ name: 'Fjordvik' }, { name: 'Granlia' }],
    requests: [],
    sureEnough: true,
  });
});

test('the number must be the one that was signed in with', async () => {
  const refused = await ask(sara, { ...own, number: '17912099997', words: ' ' });
  expect([refused.status, refused.body.blockers]).toEqual([422, ['number-not-yours', 'words-missing']]);
});

test('the request reaches the coordinators of that municipality and nobody else, sealed', async () => {
  expect((await ask(sara, own)).status).toBe(204);
  expect(await askedBy(sara)).toEqual([
    expect.objectContaining({ status: 'received', byName: null, municipality: 'Fjordvik' }),
  ]);
  const told = await laget.given.pool.query<{ username: string }>(
    `SELECT u.username FROM app.outbox o JOIN app.app_user u ON u.id = o.user_id WHERE o.kind = 'help_requested' ORDER BY 1`,
  );
  expect(told.rows.map(({ username }) => username)).toEqual(['kollega', 'koordinator']);
  expect(await dayOf('koordinator')).toEqual([
    expect.objectContaining({ name: 'Sara Lund', text: 'Jeg orker ikke skolen.' }),
  ]);
  expect(await dayOf('annen')).toEqual([]);
  expect(await dayOf('nav')).toEqual([]);
  const { id } = await first(sara);
  for (const who of ['annen', 'nav']) {
    await as(who).get(`/api/help-requests/${id}`).expect(404);
    await as(who).post(`/api/help-requests/${id}/take`, {}).expect(404);
    await as(who).post(`/api/help-requests/${id}/close`, { reason: 'x' }).expect(404);
  }
  const { body } = await as('kollega').get(`/api/help-requests/${id}`).expect(200);
  expect(body).toMatchObject({ number: pid, birthDate: '2009-05-14', parentsKnow: 'no' });
  const { rows } = await laget.given.pool.query<Record<string, string>>('SELECT * FROM app.help_request');
  expect(JSON.stringify(rows)).not.toMatch(/Sara|Lund|orker|400 00|14850950025/);
});

test('it is in the log who asked how surely, and who read', async () => {
  const log = await readLog(laget);
  expect(log).toContainEqual(
    expect.objectContaining({ action: 'help-request.ask', basis: 'provider:idporten' }),
  );
  expect(log).toContainEqual(expect.objectContaining({ action: 'help-request.read', basis: 'coordinator' }));
});

test('who asks once more waits; another sees nothing of it', async () => {
  const again = await ask(sara, own);
  expect([again.status, again.body.blockers]).toEqual([422, ['asked-already']]);
  kari = await arrive('17912099997');
  expect(await askedBy(kari)).toEqual([]);
});

test('one coordinator takes it: the asker sees who, the others are rid of it', async () => {
  const { id } = await first(sara);
  await as('koordinator').post(`/api/help-requests/${id}/take`, {}).expect(204);
  expect((await as('kollega').post(`/api/help-requests/${id}/take`, {}).expect(422)).body.blockers).toEqual([
    'already-taken',
  ]);
  expect(await first(sara)).toMatchObject({ status: 'taken', byName: 'koordinator Testesen' });
  expect(await dayOf('kollega')).toEqual([]);
  expect(await dayOf('koordinator')).toHaveLength(1);
});

const registration = (helpRequestId: string) => ({
  identity: 'number',
  number: pid,
  givenName: 'Sara',
  familyName: 'Lund',
  birthDate: '2009-05-14',
  municipalityId: fjordvik,
  protection: 'none',
  level: 0,
  reason: '«Jeg orker ikke skolen.»',
  youngPersonTold: { told: true, note: 'Ba selv om et lag.' },
  guardiansTold: { told: false, note: 'Har ikke sagt det hjemme.' },
  helpRequestId,
});

test('registered at level 0 by the ordinary registration, which answers the request in the same step', async () => {
  const { id } = await first(sara);
  await as('annen').post('/api/young-people', registration(id)).expect(404);
  const { body } = await as('koordinator').post('/api/young-people', registration(id)).expect(200);
  await as('koordinator')
    .get(`/api/young-people/${String(body.id)}/case`)
    .expect(200);
  expect(await first(sara)).toMatchObject({ status: 'registered', byName: 'koordinator Testesen' });
  expect(await dayOf('koordinator')).toEqual([]);
});

test('one who is in Laget already asks and is answered in the very same way', async () => {
  expect((await ask(sara, own)).status).toBe(204);
  const { id } = await first(sara);
  expect(await dayOf('kollega')).toHaveLength(1);
  const { body } = await as('kollega').post('/api/young-people', registration(id)).expect(200);
  expect(body).toEqual({ alreadyFollowedUp: true });
  expect(Object.keys(await first(sara))).toEqual(Object.keys((await askedBy(sara))[1] ?? {}));
  expect(await first(sara)).toMatchObject({ status: 'registered', byName: 'kollega Testesen' });
});

const child = {
  asker: 'guardian',
  askerName: 'Kari Lund',
  givenName: 'Emil',
  familyName: 'Lund',
  birthDate: '2012-01-31',
  words: 'Han vil ikke ut.',
  contact: 'Ring meg.',
};

test('a parent asks for children, three times in thirty days; no help wanted has a reason that the parent reads', async () => {
  expect((await ask(kari, { ...child, askerName: '' })).body.blockers).toEqual(['asker-name-missing']);
  for (const givenName of ['Emil', 'Ida', 'Ola'])
    expect((await ask(kari, { ...child, givenName })).status).toBe(204);
  expect((await ask(kari, { ...child, givenName: 'Ada' })).body.blockers).toEqual(['too-many-asked']);
  const { id } = await first(kari);
  const path = `/api/help-requests/${id}/close`;
  expect((await as('kollega').post(path, { reason: ' ' }).expect(422)).body.blockers).toEqual([
    'reason-missing',
  ]);
  await as('kollega').post(path, { reason: 'Ola vil vente.' }).expect(204);
  await as('kollega').post(path, { reason: 'Igjen.' }).expect(422);
  expect(await first(kari)).toMatchObject({ status: 'not_wanted', endReason: 'Ola vil vente.' });
});

test('the one who asked takes it back, alone: what was written goes at once, and who had taken it reads that', async () => {
  const [, ida] = await askedBy(kari);
  const path = `/api/help-requests/${ida?.id ?? ''}`;
  await as('kollega').post(`${path}/take`).expect(204);
  const stranger = visitor(laget, publicUrl);
  for (const other of [stranger, sara])
    expect((await other.send('post', `${path}/withdraw`, {})).status).toBe(404);
  expect((await kari.send('post', `${path}/withdraw`, {})).status).toBe(204);
  expect((await askedBy(kari)).find(({ id }) => id === ida?.id)).toMatchObject({ status: 'withdrawn' });
  expect((await as('kollega').get(path).expect(200)).body).toMatchObject({
    status: 'withdrawn',
    words: '',
    contact: '',
    number: '',
  });
  expect((await dayOf('kollega')).map(({ id }) => id)).not.toContain(ida?.id);
  expect(
    (await as('koordinator').post(`${path}/close`, { reason: 'Nei.' }).expect(422)).body.blockers,
  ).toEqual(['already-answered']);
  const again = await kari.send('post', `${path}/withdraw`, {});
  expect([again.status, again.body.blockers]).toEqual([422, ['already-answered']]);
  const { rows } = await laget.given.pool.query(
    `SELECT words, contact, number FROM app.help_request WHERE status = 'withdrawn'`,
  );
  expect(rows).toEqual([{ words: '', contact: '', number: '' }]);
  expect((await readLog(laget)).map(({ action }) => action)).toContain('help-request.withdraw');
});

test('a municipality where nobody coordinates takes no requests', async () => {
  const ola = await arrive('00000000003');
  const { rows } = await laget.given.pool.query<{ id: string }>(
    `SELECT id FROM app.municipality WHERE name = 'Sund'`,
  );
  const asked = await ask(ola, { ...child, municipalityId: rows[0]?.id });
  expect(asked.status).toBe(404);
});

test('after ninety days it is gone', async () => {
  await laget.owner.query(
    `CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
      AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '91 days' $$`,
  );
  await laget.app.get(JobRunner, { strict: false }).run('forget-help-requests');
  const { rows } = await laget.given.pool.query('SELECT 1 FROM app.help_request');
  expect(rows).toEqual([]);
});
