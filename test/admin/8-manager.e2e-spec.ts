import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { type Journey, picture, startJourney } from '../support/journey.ts';

let journey: Journey;
let page: Page;

beforeAll(async () => {
  journey = await startJourney();
  page = await journey.signIn('leder');
}, 180_000);

afterAll(() => journey.close());

const place = (name: string) =>
  page.getByRole('navigation', { name: 'Hovedmeny', exact: true }).getByRole('link', { name });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

/** Every number that stands alone in a table on the page. */
const numbers = async (): Promise<string[]> => {
  const cells = await page.locator('table.figures td').allInnerTexts();
  return cells.map((cell) => cell.trim());
};

test('leder comes to the overview: anonymised counts, and the rounding is explained on top', async () => {
  await heading('Unge i oppfølging').waitFor();
  await page.getByText('Tallene er avrundet så ingen kan kjennes igjen.').waitFor();
  await page.getByText(/Blant \d+ unge som følges opp i Laget\./).waitFor();
  const shown = await numbers();
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((cell) => cell !== ':' && Number(cell) % 5 !== 0)).toEqual([]);
  expect(await faults(page, '8-manager-overview')).toEqual([]);
}, 60_000);

test('the municipalities add up to all of them', async () => {
  const table = page.getByRole('table', { name: 'Etter kommune' });
  const totals = await table.locator('tbody tr td:first-of-type').allInnerTexts();
  const all = await table.locator('tfoot td').first().innerText();
  expect(totals.length).toBe(3);
  expect(totals.map(Number).reduce((sum, total) => sum + total, 0)).toBe(Number(all));
});

test('«0» and «:» say what they mean when pressed, and lead nowhere', async () => {
  const sign = page.getByRole('button', { name: /Vis hva det betyr|Se hvorfor/ }).first();
  await sign.focus();
  await page.keyboard.press('Enter');
  await page
    .getByText(/0 betyr ingen eller svært få\.|«:» betyr at gruppen er for liten/)
    .last()
    .waitFor();
  expect(new URL(page.url()).pathname).toBe('/figures');
});

test('one municipality is chosen, and the same figures are shown as a table', async () => {
  await page.getByLabel('Område').selectOption({ index: 1 });
  await page
    .getByText(/kvartal \d{4}$/)
    .first()
    .waitFor();
  await page.getByText('Vis som tabell').first().click();
  await page.getByRole('table', { name: 'Hvor er oppfølgingen nå?, som tabell' }).waitFor();
  expect(await faults(page, '8-manager-municipality')).toEqual([]);
}, 60_000);

test('each indicator has a definition and the goal it serves', async () => {
  await place('Indikatorer').click();
  await heading('Indikatorer').waitFor();
  await page.getByRole('heading', { level: 2, name: /^Mål 1/ }).waitFor();
  await page.getByText('Overganger til rett tid', { exact: true }).click();
  await page.getByText('Andel av dem med første møte der møtet kom innen datoen.').waitFor();
  expect(await faults(page, '8-manager-indicators')).toEqual([]);
}, 60_000);

test('leder prints the indicator report of the last whole quarter', async () => {
  await place('Rapporter').click();
  await heading('Indikatorrapport').waitFor();
  await page.evaluate(() => {
    window.print = () => {
      document.body.setAttribute('data-printed', 'yes');
    };
  });
  await page.getByRole('button', { name: 'Skriv ut rapporten' }).click();
  expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
  expect(await faults(page, '8-manager-report')).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await picture(page, '8-manager-report-on-paper');
  expect(await page.getByRole('button', { name: 'Skriv ut rapporten' }).isVisible()).toBe(false);
  expect(await page.getByRole('navigation', { name: 'Hovedmeny', exact: true }).isVisible()).toBe(false);
  expect(await page.getByText('Tallene er avrundet så ingen kan kjennes igjen.').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
}, 60_000);

test('how the young are protected is told in plain words', async () => {
  await place('Slik verner vi').click();
  await heading('Slik verner vi de unge').waitFor();
  expect(await faults(page, '8-manager-protection')).toEqual([]);
}, 60_000);

test('no page leads leder to a young person', async () => {
  for (const path of [
    '/young-people',
    '/young-people/01980000-0000-7000-8000-000000000000',
    '/users',
    '/transitions',
  ]) {
    await page.goto(`${journey.address}${path}`);
    // an open page keeps listening, so that the network is never idle
    await page.waitForFunction(() => (document.querySelector('main')?.innerText ?? '').trim() !== '');
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.locator('main').innerText()).not.toMatch(/Elvemyr|Jonas|skole Test/);
  }
}, 60_000);

test('admin sees users and organisations, and never a case', async () => {
  const admin = await journey.signIn('admin');
  await admin.getByRole('heading', { level: 1, name: 'Brukere' }).waitFor();
  await admin.getByRole('cell', { name: /@/ }).first().waitFor();
  expect(await faults(admin, '8-admin-users')).toEqual([]);
  await admin.getByRole('link', { name: 'Organisasjoner' }).first().click();
  await admin.getByRole('heading', { level: 1, name: 'Organisasjoner og tjenester' }).waitFor();
  await admin.getByRole('cell', { name: /NAV/ }).first().waitFor();
  expect(await faults(admin, '8-admin-organisations')).toEqual([]);
}, 60_000);
