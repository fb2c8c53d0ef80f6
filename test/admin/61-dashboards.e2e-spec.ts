import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { demoWithFigures } from '../support/database.ts';

let journey: Journey;
let page: Page;
const asked: string[] = [];

const asOwner = async (text: string): Promise<void> => {
  const options = { connectionString: journey.database.ownerUrl, options: '-c role=app_owner' };
  const owner = new pg.Client(options);
  await owner.connect();
  await owner.query(text);
  await owner.end();
};

beforeAll(async () => {
  journey = await startJourney(await demoWithFigures());
  page = await journey.signIn('leder');
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
}, 180_000);

afterAll(() => journey.close());

const heading = (name: string) => page.getByRole('heading', { level: 2, name });
const settled = async (): Promise<void> => {
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  await page.locator('.chart svg').nth(1).waitFor();
};

/** Every count in a table or among the key figures. */
const shownNumbers = async (): Promise<string[]> =>
  (await page.locator('table.figures td, .key-figure').allInnerTexts()).map((text) => text.trim());

test('leder comes to the overview: what it is about, the rounding, and figures that are multiples of five', async () => {
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Unge i oppfølging' }).waitFor();
  await page.getByText('Tallene er avrundet så ingen kan kjennes igjen.').waitFor();
  await page
    .getByText(/^Blant \d+ unge som følges opp i Laget\.$/)
    .first()
    .waitFor();
  await settled();
  for (const summary of await page.getByText('Vis som tabell').all()) await summary.click();
  const counts = (await shownNumbers()).filter((text) => /^\d+$/.test(text));
  expect(counts.length).toBeGreaterThan(30);
  expect(counts.filter((count) => Number(count) % 5 !== 0)).toEqual([]);
  expect(await faults(page, '61-everything')).toEqual([]);
}, 60_000);

test('every drawing has its numbers in words, and its table is one press away', async () => {
  const drawings = await page.getByRole('img', { name: /\d/ }).all();
  expect(drawings.length).toBeGreaterThanOrEqual(5);
  await page.getByRole('img', { name: /^Kart over kommunene\..*Fjordvik: / }).waitFor();
  await page.getByRole('table', { name: 'Kart over kommunene, som tabell' }).waitFor();
  const rows = page.getByRole('table', { name: 'Kart over kommunene, som tabell' }).locator('tbody tr');
  expect(await rows.count()).toBe(12 + 3);
});

test('how transitions went and what helps: persons by county, with how many, how sure, and no cause', async () => {
  await heading('Hvor langt kom overgangene?').waitFor();
  const card = heading('Hva hjelper?').locator('xpath=ancestor::section');
  // which cubes go together with the rest is drawn anew each time
  await card.getByText(/^\d+ unge i alle kommunene har fått evaluert|^Ikke vist her/).waitFor();
  await card.getByLabel('Tiltak eller situasjon').selectOption('Situasjon: Overgang i skolen');
  await card.getByText(/unge i alle kommunene .*hjalp det godt|^Ikke vist her/).waitFor();
  await card.getByLabel('Tiltak eller situasjon').selectOption('Alle tiltak');
  await page
    .getByText(/De viser ikke at tiltaket er grunnen|^Ikke vist her/)
    .first()
    .waitFor();
}, 30_000);

test('a kind helped more than expected only where nothing that both can be is the same; it is no ranking', async () => {
  const card = page.getByRole('region', { name: 'Hjelper noe mer enn ventet?' });
  await card.getByText(/når alle tiltak regnes sammen|eller tallene vises ikke/).waitFor();
  await card.getByText(/er ingen rangering/).waitFor();
  const rows = card.getByRole('table').locator('tbody tr');
  expect(await rows.locator('th').first().innerText()).toBe('Arbeidstrening');
  const said = await rows.locator('td:last-child').allInnerTexts();
  expect(said).toHaveLength(11);
  const words = /^(Oftere enn ventet|Sjeldnere enn ventet|Omtrent som ventet|Færre enn 30)$/;
  expect(said.filter((word) => !words.test(word))).toEqual([]);
  const names = await rows.filter({ hasText: 'Oftere enn ventet' }).locator('th').allInnerTexts();
  const sentence = names.length === 0 ? '' : `Oftere enn ventet: ${names.join(', ')}.`;
  expect(await card.innerText()).toContain(sentence);
  await card.getByLabel('Vis etter').selectOption('Situasjon');
  await rows.filter({ hasText: 'Overgang i skolen' }).waitFor();
  await card.getByLabel('Vis etter').selectOption('Slags tiltak');
}, 30_000);

test('aims and breaks are drawn in the series and explained under it, on the overview and with the indicator', async () => {
  const card = page.getByRole('region', { name: 'Andelen utenfor over tid' });
  const drawn = async (): Promise<string> => (await card.locator('.chart svg').textContent()) ?? '';
  await card.getByText(/^Nullpunkt: 45 % i \d{4}/).waitFor();
  await card.getByText(/^Nye regler for tiltak.* Sagt av /).waitFor();
  for (const word of ['Nullpunkt 45', 'Mål 25', 'Brudd']) expect(await drawn()).toContain(word);
}, 30_000);

test('the municipalities add up to their county, and the counties to all', async () => {
  const table = page.getByRole('table', { name: 'Kart over kommunene, som tabell' });
  const totals = (await table.locator('tbody tr td:first-of-type').allInnerTexts()).map(Number);
  const all = Number(await table.locator('tfoot td').first().innerText());
  const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  expect([sum(totals.slice(0, 12)), sum(totals.slice(12))]).toEqual([all, all]);
});

test('a municipality and a group are chosen by the keyboard; «0» and «:» say what they mean and lead nowhere', async () => {
  await page.getByLabel('Område').focus();
  await page.getByLabel('Område').selectOption({ label: 'Myrtjønn' });
  await page.getByText(/^Myrtjønn, /).waitFor();
  await settled();
  const sign = page.getByRole('button', { name: /Vis hva det betyr|Se hvorfor/ }).first();
  await sign.focus();
  await page.keyboard.press('Enter');
  await page
    .getByText(/^(0 betyr ingen eller svært få\.|«:» betyr at gruppen er for liten)/)
    .last()
    .waitFor();
  expect(new URL(page.url()).pathname).toBe('/figures');
  await page.getByLabel('Område').selectOption({ label: 'Elvemo' });
  await page.getByLabel('Gruppe').selectOption({ label: '20–24 år' });
  await page.getByText(/^Elvemo, 20–24 år, /).waitFor();
  await settled();
  await page.getByText(/Omtrent som Midtmarka\.|andel enn Midtmarka\./).waitFor();
  await heading('Hvem kommer inn igjen?').waitFor();
  expect(await faults(page, '61-municipality')).toEqual([]);
}, 60_000);

test('who comes in again is what others publish, and goes away with their series', async () => {
  const card = page.getByRole('region', { name: 'Hvem kommer inn igjen?' });
  await card.getByText(/27.% var utenfor alle årene\./).waitFor();
  await card.getByRole('img', { name: /Utenfor i 2018: 11,3.%\. Innenfor: 48.%, Utenfor: 41.%/ }).waitFor();
  await asOwner(`INSERT INTO figures.external_series (indicator, title, source, address, unit, digest, replaces_id, taken_back, by_name)
    SELECT indicator, title, 'Feil tabell.', address, unit, digest, id, true, 'Siri' FROM figures.external_series
    WHERE title LIKE 'De som var 20%'`);
  await page.reload();
  await card.getByText(/^Ingen tallserie fra andre viser dette nå\./).waitFor();
  expect(await card.getByRole('img').count()).toBe(0);
}, 30_000);

test('an indicator has its drawing with aims and breaks, its table, and the county and all beside it', async () => {
  const reader = await journey.signIn('leder', `${journey.address}/indicators`);
  await reader.getByLabel('Sted', { exact: true }).selectOption('Elvemo');
  await reader.getByText('Utenfor arbeid, utdanning og tiltak', { exact: true }).click();
  const indicator = reader.locator('details.indicator[open]').first();
  await indicator.getByRole('img', { name: /^Utenfor arbeid.*kvartal.*Brudd: / }).waitFor();
  await indicator.getByRole('heading', { name: 'Sammenlignet med fylket og alle' }).waitFor();
  await indicator.getByRole('row', { name: /^Fylke 98 / }).waitFor();
  await indicator.getByRole('row', { name: /^Alle kommunene / }).waitFor();
  expect(await faults(reader, '61-indicator')).toEqual([]);
  await reader.getByLabel('Sted', { exact: true }).selectOption('Alle kommunene');
  await indicator.getByRole('img', { name: /Nullpunkt 45.*Mål 25.*Brudd: / }).waitFor();
  await indicator.getByText(/nullpunktet\..*Feltet rundt linja/).waitFor();
  expect(await faults(reader, '61-indicator-all')).toEqual([]);
}, 60_000);

test('with dark colours and forced colours it can be read too', async () => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await faults(page, '61-dark')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await faults(page, '61-forced-colours')).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
}, 60_000);

test('nothing on the page asks for a young person or a case, or leads to one', async () => {
  const api = asked.filter((path) => path.startsWith('/api/'));
  expect(api.length).toBeGreaterThan(5);
  const allowed = /^\/api\/(releases|session|live|service-questions|my-day|statistics|indicators|external)/;
  expect(api.filter((path) => !allowed.test(path))).toEqual([]);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.filter((link) => !/^\/(figures|releases)/.test(link ?? ''))).toEqual([]);
});

test('how the young are protected is told in plain words, and no page leads leder to a young person', async () => {
  await goTo(page, `${journey.address}/figures/protection`);
  await page.getByRole('heading', { name: 'Slik verner vi de unge' }).waitFor();
  expect(await faults(page, '61-protection')).toEqual([]);
  for (const path of ['/young-people', '/young-people/01980000-0000-7000-8000-000000000000', '/users']) {
    await goTo(page, `${journey.address}${path}`);
    // an open page keeps listening, so that the network is never idle
    await page.waitForFunction(() => (document.querySelector('main')?.innerText ?? '').trim() !== '');
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.locator('main').innerText()).not.toMatch(/Elvemyr|Jonas|skole Test/);
  }
}, 60_000);

test('admin sees users and organisations, and never a case', async () => {
  const admin = await journey.signIn('admin');
  await admin.getByRole('heading', { level: 1, name: /^Hei, / }).waitFor();
  await admin.getByRole('link', { name: 'Brukere' }).first().click();
  await admin.getByRole('heading', { level: 1, name: 'Brukere' }).waitFor();
  await admin.getByRole('cell', { name: /@/ }).first().waitFor();
  expect(await faults(admin, '61-admin-users')).toEqual([]);
  await admin.getByRole('link', { name: 'Organisasjoner' }).first().click();
  await admin.getByRole('heading', { level: 1, name: 'Organisasjoner og tjenester' }).waitFor();
  await admin.getByRole('cell', { name: /NAV/ }).first().waitFor();
  expect(await faults(admin, '61-admin-organisations')).toEqual([]);
}, 60_000);
