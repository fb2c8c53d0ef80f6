import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { Builder } from '../builders/builder.ts';
import type { Worker } from '../builders/place-builder.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { freshDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { passwordHash } from '../support/laget.ts';

let journey: Journey;
let pool: pg.Pool;
let skole: Page;
let lokal: Page;
let jonas: string;
let nav: Worker;

beforeAll(async () => {
  const database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  const { place, case: cases } = new Builder(pool, passwordHash);
  const municipality = await place.municipality();
  const office = await place.service('nav', municipality, 'NAV Fjordvik');
  const holder = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  nav = await place.worker('nav', office);
  await place.worker('nav2', office);
  await place.worker('lokal', office, 'local_admin');
  jonas = await cases.youngPerson(municipality, holder);
  await cases.member(jonas, nav);
  await cases.consent(jonas, holder, [holder.serviceId, nav.serviceId], ['basic', 'school']);
  await cases.signInFor(jonas, 'ungdom');
  journey = await startJourney(database);
  skole = await journey.signIn('skole', 'about:blank');
  lokal = await journey.signIn('lokal');
}, 180_000);

afterAll(async () => {
  await pool.end();
  await journey.close();
});

test('whoever holds the baton asks why, from the case: yes and no, each with why and what would change it', async () => {
  await goTo(skole, `${journey.address}/young-people/${jonas}`);
  await skole
    .getByRole('button', { name: /^Hvem kan se dette/ })
    .first()
    .click();
  await skole.getByRole('link', { name: 'Spør hvorfor noen ser, eller ikke ser' }).click();
  await skole.getByRole('heading', { level: 1, name: 'Hvem ser hva om Jonas, og hvorfor' }).waitFor();
  await skole.getByLabel('Tjeneste').selectOption({ label: 'NAV Fjordvik' });
  await skole.getByLabel('Person').selectOption({ label: 'nav Testesen, nav' });
  const answer = skole.getByRole('region', { name: 'Svaret om nav Testesen' });
  await answer.getByText('Er med i laget.', { exact: true }).waitFor();
  await answer.getByText('Skole: ja').waitFor();
  await answer.getByText('Helse: nei').waitFor();
  await answer.getByText('Et samtykke som gjelder dette temaet og tjenesten').first().waitFor();
  await answer.getByText('Regel L02:nothing-opens-it').first().waitFor();
  expect(await faults(skole, '23-hvem-ser')).toEqual([]);
});

test('an administrator explains an access by the number of the case, and sees nothing of the case', async () => {
  await lokal
    .getByRole('navigation', { name: 'Hovedmeny', exact: true })
    .getByRole('link', { name: 'Hvem ser, og hvorfor' })
    .click();
  await lokal.getByRole('button', { name: 'Vis hvorfor' }).click();
  await lokal.getByText('Skriv hele saksnummeret.').waitFor();
  await lokal.getByLabel('Saksnummer').fill(jonas);
  await lokal.getByLabel('Person').selectOption({ label: 'nav2 Testesen, nav2 (NAV Fjordvik)' });
  await lokal.getByRole('button', { name: 'Vis hvorfor' }).click();
  const answer = lokal.getByRole('region', { name: 'Svaret om nav2 Testesen' });
  await answer.getByText('Er ikke med i laget.', { exact: true }).waitFor();
  await answer.getByText('Saken: nei').waitFor();
  await answer.getByText('Da ser hun eller han ingenting her.').waitFor();
  await answer.getByText('At laget spør, og at personen sier ja').first().waitFor();
  expect(await lokal.locator('main').innerText()).not.toContain('Jonas');
  expect(await faults(lokal, '23-administrator')).toEqual([]);
  await lokal.getByLabel('Saksnummer').fill('00000000-0000-7000-8000-000000000000');
  await lokal.getByRole('button', { name: 'Vis hvorfor' }).click();
  await lokal
    .getByText('Vi finner ikke dette. Saken finnes ikke, eller du kan ikke spørre om den.')
    .waitFor();
});

test('the young person reads that they asked', async () => {
  const ungdom = await journey.signIn('ungdom', `${journey.address}/min-side/sett-av`);
  await ungdom
    .getByText(/spurte hvem som kan se saken din, og hvorfor\. Så ikke saken\./)
    .first()
    .waitFor();
});

test('«Hvem kan se dette?» stands under what is written, by name, with those who do not see it', async () => {
  await goTo(skole, `${journey.address}/young-people/${jonas}`);
  const concern = skole.getByRole('region', { name: 'Bekymring' });
  await concern.getByRole('button', { name: /^Hvem kan se dette/ }).click();
  const dialog = skole.getByRole('dialog', { name: 'Hvem kan se dette' });
  await dialog.getByText('nav Testesen, NAV Fjordvik').waitFor();
  await dialog.getByText('Jonas ser alt som står her.').waitFor();
  expect(await faults(skole, '23-hvem-kan-se')).toEqual([]);
});
