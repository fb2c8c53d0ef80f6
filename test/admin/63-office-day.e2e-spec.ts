import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { type Journey, picture, startJourney, widths } from '../support/journey.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
}, 180_000);

afterAll(() => journey.close());

const looked = async (page: Page, name: string): Promise<void> => {
  for (const width of Object.values(widths)) {
    await page.setViewportSize({ width, height: 900 });
    await picture(page, `${name}-${String(width)}`);
    expect(await faults(page, `${name}-${String(width)}`)).toEqual([]);
  }
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

test('an administrator lands on what waits, and writes a number that is missing one press away', async () => {
  const page = await dayOf('admin');
  await addsUp(page);
  await page.getByRole('link', { name: 'Skriv inn numrene' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Nødnumre' }).waitFor();
}, 90_000);

test('a draft of a template stands on the day until it is published or dropped', async () => {
  const page = await journey.signIn('admin');
  await page.goto(`${journey.address}/templates`);
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
