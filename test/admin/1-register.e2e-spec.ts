import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { tenorNumbers } from '../builders/registration.ts';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let nav: Page;

beforeAll(async () => {
  place = await journeyPlace();
  journey = await startJourney(place.database);
  skole = await journey.signIn('skole');
  nav = await journey.signIn('nav');
}, 60_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const group = (page: Page, name: string) => page.getByRole('group', { name });

/** Fills in the page for a 16-year-old with a number, up to the button. */
const fillIn = async (page: Page, number: string): Promise<void> => {
  await page.getByRole('link', { name: 'Ungdommene mine' }).first().click();
  await page.getByRole('link', { name: 'Registrer ungdom' }).click();
  await page.getByLabel('Nei').check();
  await page.getByLabel('Fornavn').fill('Amina');
  await page.getByLabel('Etternavn').fill('Solvang');
  await page.getByLabel('Jeg har fødselsnummeret').check();
  await page.getByLabel('Fødselsnummer, 11 sifre').fill(number);
  await page.getByLabel('Fjordvik').check();
  await page.getByLabel('Nivå 0: undring').check();
  await page.getByLabel('Hva har du sett eller hørt?').fill('Fraværet øker, og hun virker trist.');
  await group(page, 'Vet ungdommen om bekymringen?').getByLabel('Ja').check();
  await page.getByLabel('Hvordan fikk ungdommen vite det?').fill('I en samtale på skolen.');
  await group(page, 'Vet de foresatte om bekymringen?').getByLabel('Ikke ennå').check();
  await page.getByLabel('Hvorfor ikke ennå?').fill('Amina vil si det selv først.');
};

test('an empty list says what to do first', async () => {
  await skole.getByRole('link', { name: 'Ungdommene mine' }).first().click();
  await skole.getByText('Du følger ikke opp noen ennå.').waitFor();
  expect(await faults(skole, '1-empty-list')).toEqual([]);
});

test('pressing too early lists what is missing, and moves there', async () => {
  await skole.getByRole('link', { name: 'Registrer ungdom' }).click();
  await skole.getByRole('button', { name: 'Registrer ungdommen' }).click();
  const list = group(skole, 'Før du kan registrere:');
  expect(await list.getByRole('listitem').allTextContents()).toContain('Skriv fornavn og etternavn.');
  expect(await list.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  expect(await faults(skole, '1-register-missing')).toEqual([]);
});

test('a protected address stops before anything is written', async () => {
  await skole.getByLabel('Strengt fortrolig adresse (kode 6)').check();
  await skole.getByText('Du er ikke klarert for dette.').waitFor();
  expect(await skole.getByLabel('Fornavn').count()).toBe(0);
  expect(await faults(skole, '1-protected')).toEqual([]);
});

test('an invalid number is explained, a right one brings the birth date', async () => {
  await skole.getByLabel('Nei').check();
  await skole.getByLabel('Jeg har fødselsnummeret').check();
  const field = skole.getByLabel('Fødselsnummer, 11 sifre');
  await field.fill('1485095002');
  await field.blur();
  await skole.getByText('Fødselsnummeret har 10 sifre. Det skal ha 11.').waitFor();
  await field.fill('31123950057');
  await skole.getByText('Dette kan være nummeret til et virkelig menneske.').waitFor();
  await field.fill(tenorNumbers[0]);
  await skole.getByText('Fødselsnummeret kan brukes.').waitFor();
  expect(await skole.getByLabel('Fødselsdato', { exact: true }).inputValue()).toBe('14.05.2009');
});

test('a number unknown to Laget: registered, and whoever registers has the baton', async () => {
  const sent: string[] = [];
  skole.on('request', (request) => {
    if (request.url().includes('/drafts/')) sent.push(request.postData() ?? '');
  });
  await fillIn(skole, tenorNumbers[0]);
  const kept = skole.waitForResponse(
    (answer) => answer.request().postData()?.includes('Fraværet øker.') === true,
  );
  await skole.getByLabel('Hva har du sett eller hørt?').fill('Fraværet øker.');
  await kept;
  await skole.reload();
  await skole.getByLabel('Hva har du sett eller hørt?').waitFor();
  expect(await skole.getByLabel('Hva har du sett eller hørt?').inputValue()).toBe('Fraværet øker.');
  expect(await skole.getByLabel('Fødselsnummer, 11 sifre').inputValue()).toBe('');
  expect(sent.join()).toContain('Amina');
  expect(sent.join()).not.toContain(tenorNumbers[0]);
  await skole.getByLabel('Fødselsnummer, 11 sifre').fill(tenorNumbers[0]);
  expect(await faults(skole, '1-register-filled')).toEqual([]);
  await skole.getByRole('button', { name: 'Registrer Amina' }).click();
  await skole
    .getByRole('heading', { name: 'Amina er registrert. Du har stafetten til en annen har sagt ja.' })
    .waitFor();
  await skole.getByText('Avgjør innen').waitFor();
  expect(await faults(skole, '1-registered')).toEqual([]);
  await skole.getByRole('link', { name: 'Åpne saken til Amina' }).click();
  await skole.getByRole('heading', { name: 'Amina Solvang', level: 1 }).waitFor();
  await skole.getByText('14 dager igjen').waitFor();
  expect(await faults(skole, '1-case')).toEqual([]);
});

test('the number is known: nothing is created, nothing is said, and the holder is asked', async () => {
  await fillIn(nav, tenorNumbers[0]);
  await nav.getByRole('button', { name: 'Registrer Amina' }).click();
  await nav
    .getByRole('heading', { name: 'Denne ungdommen følges allerede opp. Stafettholderen har fått beskjed.' })
    .waitFor();
  const said = await nav.locator('main').innerText();
  expect(said).not.toMatch(/Amina|skole|Vestlia|\d{4}/);
  expect(await faults(nav, '1-known')).toEqual([]);
  await nav.getByRole('link', { name: 'Til ungdommene mine' }).click();
  await nav.getByText('Du følger ikke opp noen ennå.').waitFor();
  await skole.getByRole('link', { name: 'Se hele laget' }).click();
  await skole.getByRole('heading', { name: 'Noen vil være med' }).waitFor();
  await skole.getByText('nav Testesen, NAV Fjordvik, ville registrere Amina').waitFor();
});

test('a similar name among the own young people is asked about before it is registered twice', async () => {
  await skole.getByRole('link', { name: 'Ungdommene mine' }).first().click();
  await skole.getByRole('link', { name: 'Registrer ungdom' }).click();
  await skole.getByLabel('Nei').check();
  expect(await skole.getByLabel('Fornavn').inputValue()).toBe('');
  await skole.getByLabel('Fornavn').fill('Aminah');
  await skole.getByLabel('Etternavn').fill('Solvang');
  await skole.getByRole('link', { name: 'Amina Solvang, født 2009' }).waitFor();
  expect(await faults(skole, '1-similar')).toEqual([]);
});

test('the list finds by the beginning of a name, and `/` leads to the field', async () => {
  await skole.getByRole('link', { name: 'Min dag' }).first().click();
  await skole.getByRole('heading', { level: 1 }).click();
  await skole.keyboard.press('/');
  await skole.getByRole('link', { name: 'Amina Solvang', exact: true }).waitFor();
  await skole.waitForFunction(() => document.activeElement?.matches('.my-list-find input'));
  await skole.getByRole('heading', { level: 1 }).click();
  await skole.keyboard.press('/');
  await skole.waitForFunction(() => document.activeElement?.matches('.my-list-find input'));
  await skole.keyboard.type('nordm');
  await skole.getByText('Ingen av ungdommene dine passer').waitFor();
  await skole.getByRole('button', { name: 'Vis alle igjen' }).click();
  await skole.getByRole('link', { name: 'Avgjør bekymringen: Amina Solvang' }).waitFor();
  expect(await faults(skole, '1-list')).toEqual([]);
});

test('level 0 is decided with a reason', async () => {
  await skole.getByRole('link', { name: 'Avgjør bekymringen: Amina Solvang' }).click();
  await skole.getByRole('button', { name: 'Avgjør nivået' }).click();
  const dialog = skole.getByRole('dialog');
  await dialog.getByLabel('Nivå 2: to tjenester samarbeider').check();
  await dialog.getByLabel('Hvorfor endrer du nivået?').fill('Hun trenger mer enn skolen kan gi.');
  await group(skole, 'Vet ungdommen om bekymringen?').getByLabel('Ja').check();
  await dialog.getByLabel('Hvordan fikk ungdommen vite det?').fill('Vi ble enige om det.');
  await group(skole, 'Vet de foresatte om bekymringen?').getByLabel('Ja').check();
  await dialog.getByLabel('Hvordan fikk de vite det?').fill('Amina fortalte det hjemme.');
  expect(await faults(skole, '1-level')).toEqual([]);
  await dialog.getByRole('button', { name: 'Lagre nytt nivå' }).click();
  await dialog.waitFor({ state: 'detached' });
  await skole.getByText('Nivå 2: to tjenester samarbeider').first().waitFor();
});
