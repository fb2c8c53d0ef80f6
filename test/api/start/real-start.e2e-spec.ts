import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import supertest from 'supertest';
import { freePort } from '../../../apps/start/address.ts';
import { ownDatabase } from '../../../apps/start/embedded/cluster.ts';
import { closeStatistics } from '../../../apps/start/postgres-statistics.ts';
import { actingAs, inDatabase, signedInAs } from '../../../apps/start/urls.ts';
import { type CopiedClone, copiedClone } from '../../support/copied-clone.ts';
import { startProvider, type TestProvider } from '../../support/provider.ts';
import { closeThrowAway, openThrowAway, type ThrowAway } from '../../support/throw-away.ts';
import { visitor } from '../../support/visitor.ts';

const clone = fileURLToPath(new URL('../../../', import.meta.url));
const siv = { claims: { pid: '17912099997' }, acr: 'idporten-loa-high' };
const words = [
  ...['--municipality', 'Fjordvik', '--number', '4699', '--county', 'Nordfjella'],
  ...['--child-welfare-phone', '12 34 56 78', '--name', 'Siv Holmstad', '--username', 'siv'],
];

let server: ThrowAway;
let provider: TestProvider;
let copy: CopiedClone;
let publicUrl: string;
let ownerUrl: string;
let environment: Record<string, string>;

/** A server of one's own, an empty database on it, and a provider: what an operator begins with. */
beforeAll(async () => {
  server = await openThrowAway(clone, 'own');
  await ownDatabase(server, 'laget');
  ownerUrl = signedInAs(server.superuserUrl, 'app_migrator', server.passwords.app_migrator, 'laget');
  const port = String(await freePort());
  publicUrl = `http://127.0.0.1:${port}`;
  provider = await startProvider({ kind: 'idporten', publicUrl });
  copy = copiedClone();
  const { kind, issuer, clientId, keyFile } = provider.settings;
  const file = join(copy.folder, 'providers.json');
  writeFileSync(file, JSON.stringify({ providers: [{ kind, issuer, clientId, keyFile }] }));
  environment = {
    ...{ DATABASE_URL: ownerUrl, SIGN_IN_PROVIDERS: file, PUBLIC_URL: publicUrl, PORT: port },
    ...{ NODE_ENV: 'production', IDENTITY_NUMBERS: 'real' },
  };
}, 60_000);

afterAll(async () => {
  await provider.close();
  await copy.remove();
  await closeThrowAway(server);
});

const codeIn = (said: string): string => /Code: (\S+)/.exec(said)?.[1] ?? '';
const first = () => copy.run('first-administrator', words, environment);
const browser = () => visitor({ anonymous: supertest(publicUrl) }, publicUrl);

test('while the figures’ role can read the statistics of the server, nothing starts, and it is said what to do', async () => {
  const refused = await first();
  expect([refused.exitCode, refused.said]).toEqual([
    1,
    expect.stringContaining('La en superbruker på serveren kjøre apps/start/close-statistics.sql'),
  ]);
  await closeStatistics(inDatabase(server.superuserUrl, 'laget'));
}, 120_000);

test('a real start: nobody is there, the first administrator is made, links, signs in, and comes back after a stop', async () => {
  const laget = await copy.start(environment);
  expect(laget.said()).toContain(provider.issuer);
  expect((await supertest(publicUrl).get('/api/demo-sign-ins')).status).toBe(404);
  expect(
    (await supertest(publicUrl).post('/api/session').send({ username: 'admin', password: 'laget' })).status,
  ).toBe(404);

  const made = await first();
  expect([made.exitCode, made.said]).toEqual([0, expect.stringContaining('siv is the first administrator')]);
  const again = await first();
  expect([again.exitCode, again.said]).toEqual([0, expect.stringContaining('the earlier code is over')]);

  provider.person = siv;
  const her = browser();
  expect(await her.signIn('idporten')).toBe('/sign-in?refused=not-known');
  expect((await her.send('post', '/api/sign-in/code', { code: codeIn(made.said) })).status).toBe(404);
  expect((await her.send('post', '/api/sign-in/code', { code: codeIn(again.said) })).status).toBe(204);
  expect((await her.send('get', '/api/session')).body.user).toMatchObject({
    ...{
      username: 'siv',
      role: 'system_admin',
      serviceName: 'Systemansvar i Fjordvik',
      provider: 'idporten',
    },
  });

  const late = await first();
  expect([late.exitCode, late.said]).toEqual([1, expect.stringContaining('Somebody can sign in already')]);
  expect(await laget.stop()).toBe(0);

  const anew = await copy.start(environment);
  const back = browser();
  expect(await back.signIn('idporten')).not.toContain('refused');
  expect((await back.send('get', '/api/session')).body.user.username).toBe('siv');
  expect(await anew.stop()).toBe(0);
}, 300_000);

test('that the first administrator was made stands in the log of roles, done by nobody in Laget', async () => {
  const client = new pg.Client({ connectionString: actingAs(ownerUrl, 'app_definer') });
  await client.connect();
  const { rows } = await client.query('SELECT what, role, by_user_id FROM app.role_change');
  await client.end();
  expect(rows).toEqual([{ what: 'granted', role: 'system_admin', by_user_id: null }]);
});

test('without a provider, or in the demo, there is no first administrator to make', async () => {
  const none = await copy.run('first-administrator', words, { DATABASE_URL: ownerUrl });
  expect([none.exitCode, none.said]).toEqual([1, expect.stringContaining('without a provider')]);
  const demo = await copy.run('first-administrator', words, {});
  expect([demo.exitCode, demo.said]).toEqual([1, expect.stringContaining('The demo has its users')]);
});
