import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { Builder } from '../builders/builder.ts';
import { daysAhead } from '../builders/consent-wish.ts';
import type { Worker } from '../builders/place-builder.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { passwordHash } from '../support/laget.ts';

let journey: Journey;
let database: TestDatabase;
let pool: pg.Pool;
let given: Builder;
let municipality: string;
let skole: Worker;
let bup: Worker;
let page: Page;

const norwegian = (iso: string): string => iso.split('-').reverse().join('.');

/** So many years and days from today. */
const born = (years: number, days: number): string => {
  const day = daysAhead(days);
  return `${String(Number(day.slice(0, 4)) - years)}${day.slice(4)}`;
};

const daysLater = async (days: number): Promise<void> => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query('SET ROLE app_owner');
  await owner.query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '${String(days)} days' $$`);
  await owner.end();
};

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  given = new Builder(pool, passwordHash);
  municipality = await given.place.municipality();
  skole = await given.place.worker('skole', await given.place.service('school', municipality, 'Vestlia vgs'));
  bup = await given.place.worker('bup', await given.place.service('bup', municipality, 'BUP Fjord'));
  const coordination = await given.place.service('coordination', municipality, 'Koordinering');
  await given.place.worker('admin', coordination, 'system_admin');
  await given.place.worker('personvern', coordination, 'privacy_officer');
  journey = await startJourney(database);
  page = await journey.signIn('skole', 'about:blank');
}, 180_000);

afterAll(async () => {
  await pool.end();
  await journey.close();
});

const askAbout = async (child: string, topic: string): Promise<void> => {
  await goTo(page, `${journey.address}/young-people/${child}/consents`);
  await page.getByRole('checkbox', { name: `BUP Fjord ser ${topic}` }).check();
  await page.getByLabel('Hva det skal brukes til').fill('Å lage og følge opp planen');
  await page.getByLabel('Hvor lenge (høyst tolv måneder)', { exact: true }).fill(norwegian(daysAhead(200)));
  await page.getByLabel('Muntlig').check();
  await page.getByLabel('Hvordan ble det forklart?').fill('Vi gikk gjennom tabellen sammen.');
  await page.getByLabel('På hvilket språk?').fill('norsk');
  await page.getByLabel('Trengte ikke tolk').check();
  await page.getByLabel(/^Når ble .+ hørt\?$/).fill(norwegian(daysAhead(0)));
};

test('two parents who disagree: no consent, each sees the own answer alone, and what can still be done is said', async () => {
  const child = await given.case.youngPerson(municipality, skole, {
    status: 'registered',
    givenName: 'Áile',
    birthDate: born(14, 100),
  });
  await given.case.member(child, bup);
  await given.case.guardian(child, 'mor');
  await given.case.guardian(child, 'far');
  await askAbout(child, 'skole');
  await page.getByLabel('Tema som skal være utenom').fill('Det som skjedde i fjor');
  expect(await faults(page, '14-samtykke-utenom')).toEqual([]);
  await page.getByRole('button', { name: 'Vil tenke på det' }).click();
  await page.getByText('Spørsmålet er skrevet ned. Ingenting deles før svaret er der.').waitFor();
  const mor = await journey.signIn('mor');
  await mor.getByRole('button', { name: 'Ja, det er greit' }).click();
  await mor.getByText(/^Takk\./).waitFor();
  const far = await journey.signIn('far');
  await far.getByRole('button', { name: 'Nei, ikke nå' }).click();
  await far.getByText('Du har sagt nei.').waitFor();
  expect(await far.locator('body').innerText()).not.toContain('sagt ja');
  await readAgain(page);
  await page.getByText('De er ikke enige. Da er det ikke et samtykke.').waitFor();
  await page.getByText('Mekling på familievernkontoret.').waitFor();
  await page.getByText('Gjelder ikke: Det som skjedde i fjor').waitFor();
  expect(await faults(page, '14-samtykke-uenige')).toEqual([]);
});

test('one proposes a rule, and another approves it; whoever proposed it cannot', async () => {
  const admin = await journey.signIn('admin', `${journey.address}/law`);
  await admin.getByRole('button', { name: 'Foreslå endring: Når ungdommen skal bli hørt' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('Ny verdi').fill('10');
  await dialog.getByRole('button', { name: 'Send forslaget' }).click();
  await dialog.getByText('Skriv hvorfor det endres.').waitFor();
  await dialog.getByLabel('Hvorfor endres det nå?').fill('Loven er endret.');
  await dialog.getByLabel('Fra hvilken dag?', { exact: true }).fill(norwegian(daysAhead(2)));
  await dialog.getByRole('button', { name: 'Send forslaget' }).click();
  await admin.getByText('Forslaget er sendt. Ingenting er endret før en annen har godkjent det.').waitFor();
  await admin.getByText(/^Du har foreslått dette\./).waitFor();
  await admin.getByRole('button', { name: 'Godkjenn endringen' }).waitFor({ state: 'detached' });
  expect(await faults(admin, '14-regler-forslag')).toEqual([]);
  const personvern = await journey.signIn('personvern', `${journey.address}/law`);
  expect(await personvern.getByRole('button', { name: 'Foreslå endring' }).count()).toBe(0);
  await personvern.getByRole('button', { name: 'Godkjenn endringen' }).click();
  await personvern.getByText('Endringen er godkjent.').waitFor();
  await personvern.getByText(/^Godkjent, gjelder fra /).waitFor();
  expect(await faults(personvern, '14-regler-godkjent')).toEqual([]);
});

test('guardian cut off at 16: what the mother said yes to about health ends that day, by itself', async () => {
  const child = await given.case.youngPerson(municipality, skole, {
    status: 'registered',
    givenName: 'Elias',
    familyName: 'Nilsen',
    birthDate: born(16, 20),
  });
  await given.case.member(child, bup);
  await given.case.guardian(child, 'elias-mor');
  await given.case.signInFor(child, 'elias');
  await askAbout(child, 'helse');
  await page.getByRole('group', { name: 'Hva sier Kari Elvemyr?' }).getByLabel('Ja', { exact: true }).check();
  await page.getByRole('button', { name: 'Ja, det er et samtykke' }).click();
  await page.getByText('Samtykket er skrevet ned. Det gjelder fra nå.').waitFor();
  const elias = await journey.signIn('elias', `${journey.address}/min-side/laget`);
  await elias.getByText(/^Fra .+ bestemmer du selv om helse\./).waitFor();
  expect(await faults(elias, '14-overtar')).toEqual([]);
  await goTo(page, journey.address);
  await page
    .getByText(/Spør Elias om å fornye samtykket/)
    .first()
    .waitFor();
  await daysLater(21);
  const later = await journey.signIn('bup', `${journey.address}/young-people/${child}`);
  await later.getByText(/^Du ser det din egen tjeneste har skrevet\./).waitFor();
  const holder = await journey.signIn('skole', `${journey.address}/young-people/${child}/consents`);
  await holder.getByText(/^Gikk ut/).waitFor();
});
