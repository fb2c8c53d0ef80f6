import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';
import { demoWithFigures } from '../support/database.ts';

const question = 'Bakgrunnen din, bare til tall';
const said = 'Jeg er født i Norge, og familien min i utlandet';

let journey: Journey;
let ungdom: Page;

beforeAll(async () => {
  journey = await startJourney(await demoWithFigures());
  ungdom = await journey.signIn('ungdom');
  await ungdom.setViewportSize({ width: widths.phone, height: 800 });
}, 180_000);

afterAll(() => journey.close());

const save = async (): Promise<void> => {
  await ungdom.getByRole('button', { name: 'Lagre svaret' }).click();
};

/** Whom the page is about, in the session of the one who is signed in. */
const ownId = async (): Promise<string> => {
  const own: string = await ungdom.evaluate(async () => (await fetch('/api/session')).text());
  return /"youngPersonId":"([^"]+)"/.exec(own)?.[1] ?? '';
};

test('the young person is told what it is for and who sees it, before anything is chosen', async () => {
  await ungdom.getByRole('heading', { name: /^Hei, / }).waitFor();
  await ungdom.getByRole('link', { name: question }).click();
  await ungdom.getByRole('heading', { level: 1, name: question }).waitFor();
  await ungdom.getByText(/^Ingen som hjelper deg, ser svaret\./).waitFor();
  await ungdom.getByText('Du har ikke svart. Det er helt greit.').waitFor();
  expect(await ungdom.getByRole('radio', { checked: true }).count()).toBe(0);
  await save();
  await ungdom.getByText('Velg et svar, eller la det være.').waitFor();
  expect(await faults(ungdom, '66-question')).toEqual([]);
}, 60_000);

test('it is answered, changed to not wanting to say, taken away, and answered anew', async () => {
  await ungdom.getByLabel('Jeg er født i utlandet, og familien min også').check();
  await save();
  await ungdom.getByText('Lagret. Bare du ser det.').waitFor();
  await ungdom.getByLabel('Vil ikke svare').check();
  await save();
  await ungdom.getByText('Du har svart: Vil ikke svare.').waitFor();
  await ungdom.getByRole('button', { name: 'Ta bort svaret' }).click();
  await ungdom.getByText('Svaret er borte.').waitFor();
  await ungdom.getByText('Du har ikke svart. Det er helt greit.').waitFor();
  await ungdom.getByRole('button', { name: 'Ta bort svaret' }).waitFor({ state: 'detached' });
  await ungdom.getByLabel(said).check();
  await save();
  await ungdom.getByText(`Du har svart: ${said}.`).waitFor();
  expect(await faults(ungdom, '66-answered')).toEqual([]);
  await ungdom.reload();
  await ungdom.getByText(`Du har svart: ${said}.`).waitFor();
}, 60_000);

test('a colleague who holds the baton, a guardian and a manager see it nowhere', async () => {
  const id = await ownId();
  const skole = await journey.signIn('skole', `${journey.address}/young-people/${id}`);
  await skole.getByRole('region', { name: 'På papir' }).waitFor();
  expect(await skole.locator('body').innerText()).not.toMatch(/innvandr|familien min i utlandet/i);
  const foresatt = await journey.signIn('foresatt');
  await foresatt.getByRole('heading', { level: 1 }).first().waitFor();
  await foresatt.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await foresatt.locator('body').innerText()).not.toMatch(/innvandr|bakgrunnen/i);
  const leder = await journey.signIn('leder');
  for (const page of [skole, foresatt, leder]) {
    const status = await page.evaluate(
      async (path) => (await fetch(path)).status,
      `/api/young-people/${id}/own-immigrant-background`,
    );
    expect([403, 404]).toContain(status);
  }
}, 60_000);

test('the county’s card has the groups with their share outside, and who has not said beside them', async () => {
  const leder = await journey.signIn('leder');
  await leder.getByRole('heading', { level: 1, name: 'Unge i oppfølging' }).waitFor();
  await leder.getByLabel('Område').selectOption({ label: 'Sørviddene' });
  await leder.getByText(/^Sørviddene, /).waitFor();
  const card = leder.getByRole('region', { name: 'Innvandrerbakgrunn' });
  await card.getByText(/slik de selv|Det de unge selv har svart/).waitFor();
  await card.getByText('Vis som tabell').click();
  const rows = card.getByRole('table').locator('tbody tr');
  expect(await rows.locator('th').allInnerTexts()).toEqual([
    ...['Innvandrere', 'Norskfødte med innvandrerforeldre', 'Øvrig befolkning', 'Ikke svart, eller vil ikke'],
  ]);
  const counts = (await rows.locator('td:nth-of-type(1)').allInnerTexts()).map(Number);
  expect(counts.every((count) => count % 5 === 0)).toBe(true);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200);
  expect(await card.innerText()).toMatch(/Innvandrere: \d+.% utenfor\./);
  expect(await faults(leder, '66-county')).toEqual([]);
}, 60_000);
