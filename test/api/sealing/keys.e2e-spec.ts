import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cpSync, rmSync } from 'node:fs';
import { createApp } from '../../../apps/api/src/create-app.ts';
import { Configuration } from '../../../apps/api/src/platform/configuration.ts';
import { KeyRing } from '../../../apps/api/src/platform/sealing/key-ring.ts';
import { Sealing } from '../../../apps/api/src/platform/sealing/sealing.ts';
import { alikeAnew } from '../../../apps/start/alike-anew.ts';
import { indexAnew } from '../../../apps/start/index-anew.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { planFor } from '../../builders/plan-rows.ts';
import { registration, tenorNumbers } from '../../builders/registration.ts';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { keysIn, testKeys, useKeys } from '../../support/keys.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { ownFolder } from '../../support/own-folder.ts';

let database: TestDatabase;
let laget: Laget;
let fjordvik: string;
let skole: Worker;
let asSkole: Browser;

const configuration = (): Configuration =>
  new Configuration({
    ...{ databaseUrl: database.appUrl, figuresUrl: database.figuresUrl, jobsUrl: database.jobsUrl },
    ...{ keys: testKeys(), logLevel: 'silent', poolSize: 2, demo: true },
  });

beforeAll(async () => {
  useKeys(keysIn(ownFolder('keys')));
  database = await freshDatabase();
  laget = await startLaget({ database });
  const { place } = laget.given;
  fjordvik = await place.municipality();
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  asSkole = await laget.signIn('skole');
});

afterAll(() => laget.close());

test('erased: the case has its shape and says nothing; a copy of the keys from before does not start', async () => {
  const id = await laget.given.case.youngPerson(fjordvik, skole, { givenName: 'Snart', familyName: 'Glemt' });
  await planFor(laget.given.pool, id, skole);
  const reader = await laget.signIn('skole');
  const before = await reader.get(`/api/young-people/${id}/case`);
  expect(JSON.stringify(before.body)).toContain('Jeg vil jobbe med sykler.');
  const places = testKeys();
  cpSync(places.folder, `${places.folder}-copy`, { recursive: true });
  await (await Sealing.open(places)).shred(id, '2026-11-25');
  const { body } = await reader.get(`/api/young-people/${id}/case`);
  expect(body.person).toMatchObject({ id, givenName: '', familyName: '', birthDate: '2009-03-14' });
  expect(body.goals).toMatchObject([{ ownWords: '', wording: '' }]);
  for (const said of ['Snart', 'Glemt', 'sykler', 'sealed:'])
    expect(JSON.stringify(body)).not.toContain(said);
  const list = await reader.get('/api/my-list');
  expect(list.status).toBe(200);
  rmSync(places.folder, { recursive: true });
  cpSync(`${places.folder}-copy`, places.folder, { recursive: true });
  await expect(Sealing.open(places)).rejects.toThrow('A backup from before an erasure has been put back');
  const eraser = await Sealing.openToErase(places);
  for (const one of await eraser.cameBack()) await eraser.shred(one, '2026-11-26');
  await expect(Sealing.open(places)).resolves.toBeDefined();
});

test('while the index key is changed, and after, a number that is known is known', async () => {
  const known = { identity: 'number', number: tenorNumbers[0] };
  const { body } = await asSkole.post('/api/young-people', registration(fjordvik, known));
  expect(body.id).toMatch(/-/);
  const places = testKeys();
  await KeyRing.change(places, 'index');
  const during = await createApp(configuration());
  await during.close();
  const sealing = await Sealing.open(places);
  const bothVersions = sealing.ring.indexes(tenorNumbers[0]).map(({ version }) => version);
  expect(bothVersions).toEqual([2, 1]);
  expect((await indexAnew(database.ownerUrl, sealing, () => undefined)).done).toBe(1);
  expect((await indexAnew(database.ownerUrl, sealing, () => undefined)).done).toBe(0);
  const surname = async (): Promise<unknown> =>
    (await laget.given.pool.query('SELECT surname_index FROM app.young_person WHERE id = $1', [body.id]))
      .rows[0];
  const anew = { surname_index: sealing.ring.alike('surname', 'Solvang') };
  expect(await surname()).not.toEqual(anew);
  expect(await alikeAnew(database.ownerUrl, sealing)).toBeGreaterThan(2);
  expect(await surname()).toEqual(anew);
  KeyRing.retire(places, 'index');
  const after = await startLaget({ database });
  const asNav = await after.signIn('nav');
  const again = await asNav.post('/api/young-people', registration(fjordvik, known));
  expect(again.body).toEqual({ alreadyFollowedUp: true });
  await after.app.close();
});
