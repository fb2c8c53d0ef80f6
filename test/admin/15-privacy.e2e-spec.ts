import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { readAgain } from '../support/go-to.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';
import { dayFromNow } from '../support/day.ts';

let journey: Journey;
let ungdom: Page;
let personvern: Page;

beforeAll(async () => {
  journey = await startJourney();
  ungdom = await journey.signIn('ungdom');
  await ungdom.setViewportSize({ width: widths.phone, height: 800 });
  personvern = await journey.signIn('personvern');
}, 180_000);

afterAll(() => journey.close());

const place = (name: string) =>
  personvern.getByRole('navigation', { name: 'Hovedmeny', exact: true }).getByRole('link', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

test('the young person asks about a reading, and is told who reads the question and when the answer comes', async () => {
  await ungdom
    .getByRole('navigation', { name: 'Hovedmeny nederst' })
    .getByRole('link', { name: 'Sett av' })
    .click();
  await heading(ungdom, 'Hvem har sett planen min').waitFor();
  await ungdom
    .getByRole('button', { name: /^Spør om dette/ })
    .first()
    .click();
  const dialog = ungdom.getByRole('dialog', { name: 'Hva vil du spørre om?' });
  await dialog.getByText('Den du spør om, får ikke lese det.').waitFor();
  await dialog.getByRole('button', { name: 'Send spørsmålet' }).click();
  await dialog.getByText('Skriv spørsmålet ditt først.').waitFor();
  await dialog.getByLabel('Spørsmålet ditt').fill('Hvorfor så du på planen min?');
  expect(await faults(ungdom, '15-spor-om-dette')).toEqual([]);
  await dialog.getByRole('button', { name: 'Send spørsmålet' }).click();
  const asked = ungdom.getByRole('region', { name: 'Det du har spurt om' });
  await asked.getByText('«Hvorfor så du på planen min?»').waitFor();
  await asked.getByText(/Personvernombudet har fått spørsmålet\. Du får svar innen/).waitFor();
}, 60_000);

test('it is a task on the day of the privacy officer, without who asks', async () => {
  await readAgain(personvern);
  await heading(personvern, 'En ungdom spør hvem som har sett planen sin').waitFor();
  await personvern.getByText('«Hvorfor så du på planen min?»').waitFor();
  expect(await personvern.locator('main').innerText()).not.toContain('Elvemyr');
  await looked(personvern, '15-min-dag');
  await personvern.getByRole('link', { name: 'Se spørsmålet og svar' }).click();
  await heading(personvern, 'Spørsmål fra unge').waitFor();
}, 60_000);

test('the privacy officer opens it, sees who asks, and answers in writing', async () => {
  await place('Spørsmål').click();
  await heading(personvern, 'Spørsmål fra unge').waitFor();
  await personvern.getByText('«Hvorfor så du på planen min?»').waitFor();
  expect(await personvern.locator('main').innerText()).not.toContain('Elvemyr');
  await looked(personvern, '15-sporsmal');
  await personvern.getByRole('button', { name: 'Vis hvem som spør, og svar' }).click();
  const dialog = personvern.getByRole('dialog', { name: 'Jonas Elvemyr spør' });
  await dialog.getByLabel('Svare den unge').check();
  await dialog.getByLabel(/^Det du skriver/).fill('Hun forberedte møtet på tirsdag.');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await heading(personvern, 'Besvart').waitFor();
}, 60_000);

test('the officer hides a line for a while, with a day and a reason, and the quarter says so', async () => {
  await personvern.getByRole('button', { name: 'Skjul linjen en stund' }).first().click();
  const dialog = personvern.getByRole('dialog', { name: 'Skjul linjen i loggen til den unge?' });
  await dialog.getByRole('button', { name: 'Skjul linjen en stund' }).click();
  await dialog.getByText('Velg hvor lenge.').waitFor();
  await dialog
    .getByRole('textbox', { name: 'Til og med hvilken dag?' })
    .fill(dayFromNow(20).split('-').toReversed().join('.'));
  await dialog.getByLabel('Hvorfor?').fill('Fare for en annen i huset.');
  expect(await faults(personvern, '15-skjul-linje')).toEqual([]);
  await dialog.getByRole('button', { name: 'Skjul linjen en stund' }).click();
  await personvern.getByText(/^Linjen er skjult til og med/).waitFor();
  await place('Gjennomgang').click();
  await personvern.getByText(/Fare for en annen i huset\./).waitFor();
}, 60_000);

test('the young person reads the answer, and that the officer read the question', async () => {
  await readAgain(ungdom);
  const asked = ungdom.getByRole('region', { name: 'Det du har spurt om' });
  await asked.getByText('Hun forberedte møtet på tirsdag.').waitFor();
  await ungdom.getByText('leste det du spurte om.').first().waitFor();
  await looked(ungdom, '15-svar');
}, 60_000);

test('a finding in the queue is handled: misuse becomes an incident with its clock', async () => {
  const skole = await journey.signIn('skole');
  for (let tries = 1; tries <= 6; tries += 1)
    await skole.evaluate(
      `fetch('/api/young-people/01980000-0000-7000-8000-00000000000${String(tries)}/case').then(({ status }) => status)`,
    );
  await place('Gjennomgang').click();
  await heading(personvern, 'Gjennomgang av loggen').waitFor();
  await personvern.reload();
  await personvern.getByText(/Prøvde flere ungdommer etter tur uten å få treff: \d+/).waitFor();
  await looked(personvern, '15-gjennomgang');
  await personvern
    .getByRole('button', { name: /^Skriv hva du fant ut: Ingrid Haugmyr/ })
    .first()
    .click();
  const dialog = personvern.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.getByText('Velg hva du kom fram til.').waitFor();
  await dialog.getByLabel(/^Det er misbruk/).check();
  await dialog.getByLabel('Hva fant du ut?').fill('Lette etter ungdommer hun ikke følger opp.');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await personvern
    .getByRole('region', { name: 'Sett på' })
    .getByText(/Det er misbruk: Lette etter/)
    .waitFor();
}, 60_000);

test('the register counts the 72 hours, and everybody affected is found by number', async () => {
  await place('Hendelser').click();
  await heading(personvern, 'Lette etter ungdommer hun ikke følger opp.').waitFor();
  await personvern.getByText(/7[12] timer igjen/).waitFor();
  await personvern.getByLabel('Brukernavn').fill('skole');
  const today = dayFromNow(0).split('-').toReversed().join('.');
  await personvern.getByRole('textbox', { name: 'Fra og med' }).fill('1.1.2026');
  await personvern.getByRole('textbox', { name: 'Til og med' }).fill(today);
  await personvern.getByRole('button', { name: 'Finn berørte' }).click();
  await personvern.getByText(/ungdom(mer)? er berørt$/).waitFor();
  await looked(personvern, '15-hendelser');
  expect(await personvern.locator('main').innerText()).not.toContain('Elvemyr');
}, 60_000);

test('a local administrator sees the own organisation, and ends the post of somebody who leaves', async () => {
  const lokal = await journey.signIn('lokaladmin');
  await lokal.getByRole('link', { name: 'Brukere' }).first().click();
  await heading(lokal, 'Brukere').waitFor();
  const verb = lokal.getByRole('button', { name: /^Avslutt stillingen som NAV-veileder: / }).first();
  await verb.click();
  const dialog = lokal.getByRole('dialog');
  await dialog.getByText(/Tilgangen slutter akkurat nå/).waitFor();
  await dialog.getByLabel('Hvorfor?').fill('Sluttet i dag.');
  expect(await faults(lokal, '15-avslutt-stilling')).toEqual([]);
  await dialog.getByRole('button', { name: /^Avslutt stillingen/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await looked(lokal, '15-brukere');
}, 60_000);
