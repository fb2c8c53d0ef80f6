import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let journey: Journey;
let colleague: string;

beforeAll(async () => {
  journey = await startJourney();
}, 180_000);

afterAll(() => journey.close());

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

/** The number of all on the page, and the numbers beside each reason. */
const numbers = async (page: Page): Promise<readonly number[]> => {
  const toggles = page.getByRole('group', { name: 'Hvorfor det står her' }).getByRole('button');
  return (await toggles.allTextContents()).map((text) => Number(/\d+$/.exec(text)?.[0]));
};
const lines = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: 'Dette venter på deg' })
    .getByRole('heading', { level: 3 })
    .allTextContents();

const addsUp = async (page: Page): Promise<void> => {
  const [all = 0, ...each] = await numbers(page);
  expect(each.reduce((sum, one) => sum + one, 0)).toBe(all);
  expect((await lines(page)).length).toBe(all);
};

/** «Min dag» as it is opened, looked at, with nobody young in it. */
const dayOf = async (who: string): Promise<Page> => {
  const page = await journey.signIn(who);
  await page.getByRole('heading', { level: 1, name: /^Hei, .+ deg (i dag|nå)\.$/ }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/Jonas|Elvemyr|Anne Nordmo|Ylva/);
  await looked(page, `63-${who}`);
  return page;
};

test('an administrator lands on what waits, and writes a number that is missing where it stands', async () => {
  const page = await dayOf('admin');
  await addsUp(page);
  const heading = await page
    .getByRole('heading', { name: /^Skriv inn numrene i / })
    .first()
    .innerText();
  const municipality = heading.replace('Skriv inn numrene i ', '');
  const line = page.locator('.day-line', { has: page.getByRole('heading', { name: heading }) });
  await line.getByText('Skriv inn her').click();
  const asked = line.getByRole('listitem');
  await asked.first().waitFor();
  const missing = await asked.count();
  expect(missing).toBeGreaterThan(0);
  await looked(page, '63-number');
  for (let left = missing; left > 0; left -= 1) {
    await line.getByRole('button', { name: 'Skriv inn nummeret' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nummer').fill('00 00 01 02');
    await dialog.getByLabel('Hvorfor endrer du det?').fill('Kommunens vakttelefon.');
    await dialog.getByRole('button', { name: 'Lagre nummeret' }).click();
    await page.getByText(`Nummeret i ${municipality} er skrevet inn.`).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await asked.nth(left - 1).waitFor({ state: 'detached' });
  }
  await line.waitFor({ state: 'detached' });
  expect(new URL(page.url()).pathname).toBe('/');
}, 90_000);

test('whose post ends is given the next one where it stands, from the day after', async () => {
  const owner = new pg.Client({ connectionString: journey.database.ownerUrl, options: '-c role=app_owner' });
  await owner.connect();
  await owner.query('SET ROLE app_definer');
  const { rows } = await owner.query<{ name: string; next: string }>(
    `UPDATE app.post p SET valid = daterange(lower(p.valid), app.today() + 10) FROM app.app_user w
     WHERE w.id = p.user_id AND w.username = 'skole' RETURNING w.name, to_char(app.today() + 10, 'DD.MM.YYYY') AS next`,
  );
  await owner.end();
  expect(rows).toHaveLength(1);
  const { name, next } = rows[0] ?? { name: '', next: '' };
  colleague = name;
  const page = await journey.signIn('admin');
  const line = page.locator('.day-line', {
    has: page.getByRole('heading', { name: `${name} har snart ingen stilling` }),
  });
  await line.getByRole('link', { name: `Se ${name}` }).waitFor();
  await line.getByRole('button', { name: 'Gi en stilling' }).click();
  const dialog = page.getByRole('dialog', { name: `Gi ${name} en stilling` });
  expect(await dialog.getByRole('textbox', { name: 'Første dag' }).inputValue()).toBe(next);
  await dialog.getByLabel('Tjeneste').selectOption({ index: 1 });
  await dialog.getByLabel('Rolle').selectOption({ index: 1 });
  await dialog.getByLabel('Tittel, slik ungdommen skal lese den').fill('Kontaktperson');
  await looked(page, '63-post');
  await dialog.getByRole('button', { name: 'Gi en stilling' }).click();
  await page.getByText(`${name} har fått en stilling.`).waitFor();
  await line.waitFor({ state: 'detached' });
}, 90_000);

test('a role that needs two is read and answered where it stands', async () => {
  const asking = await journey.signIn('admin', `${journey.address}/users`);
  await asking.getByRole('link', { name: colleague }).click();
  await asking.getByRole('button', { name: 'Gi en stilling' }).click();
  const dialog = asking.getByRole('dialog');
  await dialog
    .getByLabel('Tjeneste')
    .selectOption({ label: 'Fjordvik kommune: Koordinering for unge i Fjordvik' });
  await dialog.getByLabel('Rolle').selectOption({ label: 'Systemansvarlig' });
  await dialog.getByLabel('Tittel, slik ungdommen skal lese den').fill('Systemansvarlig');
  await dialog.getByLabel('Hvorfor?').fill('Vi trenger én til i ferien.');
  await dialog.getByRole('button', { name: 'Spør om rollen' }).click();
  await dialog.getByText(/^Du har spurt om rollen/).waitFor();
  const page = await journey.signIn('personvern');
  const line = page.locator('.day-line', { has: page.getByRole('heading', { name: /^Skal .+ få rollen/ }) });
  await line.getByText('Les og svar her').click();
  await line.getByText('Vi trenger én til i ferien.').waitFor();
  await looked(page, '63-role');
  await line.getByRole('button', { name: 'Ja, gi rollen' }).click();
  await page.getByText('Du har svart på rollen til').waitFor();
  await line.waitFor({ state: 'detached' });
}, 90_000);

test('a draft of a template stands on the day until it is published or dropped', async () => {
  const page = await journey.signIn('admin', `${journey.address}/templates`);
  await page.getByRole('button', { name: 'Ny mal for kartlegging' }).click();
  await page.getByRole('group', { name: 'Navn på malen' }).waitFor();
  await page.getByRole('link', { name: 'Min dag' }).first().click();
  await page
    .getByRole('heading', { level: 3, name: 'Publiser «uten navn», eller ta utkastet bort' })
    .waitFor();
  await page.getByRole('link', { name: 'Til utkastet' }).click();
  await page.waitForURL(/\/templates\/.+/);
}, 90_000);

test('the administrator of one place lands on the day too', async () => {
  const page = await dayOf('lokaladmin');
  await page.getByRole('link', { name: 'Avtaler mellom virksomheter' }).click();
  await page.getByRole('heading', { level: 1, name: 'Avtaler om deling' }).waitFor();
}, 90_000);

test('a figures steward is told which figures are not made, and which population is missing', async () => {
  const page = await dayOf('statistikk');
  await addsUp(page);
  await page.getByRole('link', { name: 'Les inn tall' }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/external-series');
}, 90_000);

test('a privacy officer has agreements, incidents and the log ranked in one list', async () => {
  const page = await dayOf('personvern');
  await addsUp(page);
  await page.getByRole('button', { name: 'Hvorfor denne rekkefølgen?' }).click();
  const why = page.getByRole('dialog', { name: 'Slik er rekkefølgen laget' });
  await why.getByText('Loven eller en frist').waitFor();
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Til avtalene' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Avtaler om deling' }).waitFor();
}, 90_000);
