import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { feideTwoFactors } from '#domain/assurance/feide';
import { freePort } from '../../apps/start/address.ts';
import { daysAhead } from '../builders/consent-wish.ts';
import { link } from '../builders/identity-link.ts';
import { insert } from '../builders/insert.ts';
import { type JourneyPlace, journeyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { startProvider, type TestProvider } from '../support/provider.ts';

const pid = '17912099997';
const ownPid = '14850950025';
const known = (number: string) => ({ claims: { pid: number }, acr: 'idporten-loa-high' });

let place: JourneyPlace;
let provider: TestProvider;
let feide: TestProvider;
let journey: Journey;
let owner: pg.Client;
let page: Page;
let jonas: string;

const norwegian = (iso: string): string => iso.split('-').reverse().join('.');
const setClock = (ahead: string) =>
  owner.query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '${ahead}' $$`);

beforeAll(async () => {
  place = await journeyPlace();
  const { given, database, municipalityId, workers } = place;
  await given.place.service('bup', municipalityId, 'BUP Nord');
  jonas = await given.case.youngPerson(municipalityId, workers.skole, { status: 'registered' });
  await link(place, workers.skole.userId, 'idporten', 'pid', pid);
  await ownSignIn(workers.skole.serviceId);
  const port = await freePort();
  provider = await startProvider({
    kind: 'idporten',
    publicUrl: `http://127.0.0.1:${String(port)}`,
    page: true,
  });
  feide = await startProvider({
    kind: 'feide',
    publicUrl: `http://127.0.0.1:${String(port)}`,
    page: true,
  });
  journey = await startJourney(database, { port, providers: [provider.settings, feide.settings] });
  owner = new pg.Client({ connectionString: database.ownerUrl, options: '-c role=app_owner' });
  await owner.connect();
  page = await journey.visit();
}, 180_000);

afterAll(async () => {
  await owner.end();
  await place.close();
  await journey.close();
  await provider.close();
  await feide.close();
});

/** Jonas can sign in by the school's Feide and by ID-porten, and has two things to do himself: one of them about health. */
const ownSignIn = async (serviceId: string): Promise<void> => {
  const { given } = place;
  const userId = await given.case.signInFor(jonas);
  await link(place, userId, 'feide', 'pid', ownPid);
  await link(place, userId, 'idporten', 'pid', ownPid);
  const own = { young_person_id: jonas, owner_service_id: serviceId };
  const planId = await insert(given.pool, 'plan', { ...own, category: 'basic' });
  for (const [category, title] of [
    ['school', 'Levere søknaden'],
    ['health', 'Ta medisinen'],
  ] as const)
    await insert(given.pool, 'measure', {
      ...own,
      ...{ plan_id: planId, category, title, kind: 'other', status: 'agreed' },
      responsible_young_person: true,
      deadline: daysAhead(30),
      look_for: 'Om det ble gjort',
      look_on: daysAhead(30),
    });
};

const throughTheProvider = async (on: Page): Promise<void> => {
  await on.getByRole('button', { name: 'Logg inn med test-ID' }).click();
};

test('the ways in are buttons, and there is no field for a password', async () => {
  await page.goto(`${journey.address}/sign-in`);
  await page.getByRole('button', { name: 'Logg inn med ID-porten' }).waitFor();
  expect(await page.getByLabel('Passord').count()).toBe(0);
  expect(await faults(page, '11-ways-in')).toEqual([]);
});

test('somebody verified whom nobody is linked to is told calmly, and asked for a code', async () => {
  provider.person = known('00000000009');
  const stranger = await journey.visit();
  await stranger.goto(`${journey.address}/sign-in`);
  await stranger.getByRole('button', { name: 'Logg inn med ID-porten' }).click();
  await throughTheProvider(stranger);
  await stranger.getByRole('heading', { name: 'Vi kjenner deg ikke ennå' }).waitFor();
  expect(await faults(stranger, '11-not-known')).toEqual([]);
  await stranger.getByRole('button', { name: 'Koble meg til' }).click();
  await stranger.getByText('Skriv koden du har fått, eller spør administratoren om en.').waitFor();
}, 60_000);

test('the provider’s page leads on to Min dag', async () => {
  provider.person = known(pid);
  await page.getByRole('button', { name: 'Logg inn med ID-porten' }).click();
  await throughTheProvider(page);
  await page.getByRole('heading', { level: 1, name: /^Hei, / }).waitFor();
}, 60_000);

test('T07 later, a consent asks for it once more beside the page; what is typed stays, and it goes on by itself', async () => {
  await page.goto(`${journey.address}/young-people/${jonas}/consents`);
  await page.getByLabel('Ta med en tjeneste til').selectOption({ label: 'BUP Nord' });
  await page.getByRole('button', { name: 'Ta med', exact: true }).click();
  await page.getByRole('checkbox', { name: 'BUP Nord ser hvem jeg er' }).check();
  await page.getByLabel('Hva det skal brukes til').fill('Å lage og følge opp planen');
  await page.getByLabel('Hvor lenge (høyst tolv måneder)', { exact: true }).fill(norwegian(daysAhead(200)));
  await page.getByLabel('Muntlig').check();
  await page.getByLabel('Hvordan ble det forklart?').fill('Vi gikk gjennom tabellen sammen.');
  await page.getByLabel('På hvilket språk?').fill('norsk');
  await page.getByLabel('Trengte ikke tolk').check();
  await page.getByRole('group', { name: 'Hva sier Jonas?' }).getByLabel('Ja', { exact: true }).check();
  await setClock('6 minutes');
  await page.getByRole('button', { name: 'Ja, det er et samtykke' }).click();
  await page.getByRole('heading', { name: 'Vis at det er deg' }).waitFor();
  expect(await faults(page, '11-once-more')).toEqual([]);
  await setClock('0');
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Bekreft og fortsett' }).click(),
  ]);
  await throughTheProvider(beside);
  await page.getByText('Samtykket er skrevet ned. Det gjelder fra nå.').waitFor();
}, 90_000);

test('signing out leads on to the provider, so that the next person is asked', async () => {
  await page.getByRole('button', { name: /Åpne min meny$/ }).click();
  await page.getByRole('button', { name: 'Logg ut', exact: true }).click();
  await page.getByRole('button', { name: 'Logg ut av test-ID' }).click();
  await page.waitForURL((url) => url.origin === journey.address && url.pathname === '/sign-in');
  await page.getByRole('button', { name: 'Logg inn med ID-porten' }).waitFor();
}, 60_000);

test('C06 by Feide the young person sees what is to be done and none about health, on a phone too; by BankID everything', async () => {
  feide.person = {
    claims: { 'https://n.feide.no/claims/userid_sec': [`nin:${ownPid}`] },
    acr: feideTwoFactors,
  };
  const young = await journey.visit();
  await young.goto(`${journey.address}/sign-in`);
  await young.getByRole('button', { name: 'Logg inn med Feide' }).click();
  await throughTheProvider(young);
  await young.getByRole('heading', { level: 1, name: 'Hei, Jonas' }).waitFor();
  await young.getByText('Levere søknaden').waitFor();
  expect(await young.getByText('Ta medisinen').count()).toBe(0);
  expect(await faults(young, '11-narrow')).toEqual([]);
  await young.goto(`${journey.address}/min-side/planen`);
  await young.getByText('Vil du se alt?').waitFor();
  provider.person = known(ownPid);
  await young.getByRole('button', { name: 'Logg inn med BankID' }).click();
  await throughTheProvider(young);
  await young.getByRole('heading', { name: 'Det neste som skjer' }).waitFor();
  expect(await young.getByText('Vil du se alt?').count()).toBe(0);
}, 90_000);
