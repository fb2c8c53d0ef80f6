import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { type PlanJourney, startPlanJourney } from './plan-journey.ts';

let it: PlanJourney;
let nav: Page;
let page: string;

beforeAll(async () => {
  it = await startPlanJourney({ givenName: 'Anne', birthDate: '2002-05-04' });
  nav = await it.journey.signIn('nav', it.casePage);
}, 60_000);

afterAll(() => it.close());

const press = (on: Page, name: string | RegExp): Promise<void> =>
  on.getByRole('button', { name }).first().click();
const text = (on: Page, what: string | RegExp): Promise<void> => on.getByText(what).first().waitFor();
const area = (on: Page, code: string) => on.locator(`#area-${code}`);
const saving = (on: Page, code: string) =>
  on.waitForResponse(
    (answer) => answer.url().endsWith(`/areas/${code}`) && answer.request().method() === 'PUT',
  );

/** Chooses an answer with the keyboard: focus on the first shape, then the key. */
const answer = async (on: Page, code: string, key: string): Promise<void> => {
  const saved = saving(on, code);
  await area(on, code).getByRole('radio').first().focus();
  await on.keyboard.press(key);
  expect((await saved).status()).toBe(200);
};
const write = async (on: Page, code: string, label: string, words: string): Promise<void> => {
  const saved = saving(on, code);
  await area(on, code).getByRole('textbox', { name: label }).fill(words);
  expect((await saved).status()).toBe(200);
};

test('a mapping is begun together with Anne', async () => {
  await press(nav, 'Begynn kartleggingen');
  const dialog = nav.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Begynn kartleggingen' }).click();
  await text(nav, 'Velg om Anne er med.');
  await dialog.getByLabel('Ja, Anne er med').check();
  expect(await faults(nav, '4-begin')).toEqual([]);
  await dialog.getByRole('button', { name: 'Begynn kartleggingen' }).click();
  await nav.getByRole('heading', { name: 'Kartlegging sammen med Anne' }).waitFor();
  page = nav.url();
}, 60_000);

test('the areas are answered with the keyboard, and everything is saved as it is said', async () => {
  expect(await faults(nav, '4-empty')).toEqual([]);
  await answer(nav, 'housing', '3');
  expect(await area(nav, 'housing').getByRole('radio', { name: 'Litt bekymring' }).isChecked()).toBe(true);
  await answer(nav, 'debt', '4');
  await write(nav, 'debt', 'Med ordene til Anne', 'Jeg tør ikke åpne posten lenger.');
  await area(nav, 'debt').getByRole('radio', { checked: true }).focus();
  await nav.keyboard.press('n');
  await nav.waitForFunction(() => document.activeElement?.closest('.note') !== null);
  await write(nav, 'debt', 'Notat', 'Ubetalt barnehage siden august.');
  await write(nav, 'debt', 'Hva er bra?', 'Husleia er alltid betalt.');
  await answer(nav, 'family_care', '5');
  await answer(nav, 'school', '1');
  await text(nav, /Lagret kl\./);
  await text(nav, '4 av 17 områder');
}, 60_000);

test('an acute answer shows the duty and whom to call at once', async () => {
  await answer(nav, 'safety', '5');
  await write(nav, 'safety', 'Med ordene til Anne', 'Han står utenfor barnehagen når jeg henter Leo.');
  const panel = area(nav, 'safety').getByRole('group', { name: 'Dette kan ikke vente. Hva gjør dere nå?' });
  await panel.getByRole('link', { name: '112' }).waitFor();
  await panel.getByText('Barnevernvakten i Fjordvik').waitFor();
  await panel.getByRole('link', { name: '00 00 00 01' }).waitFor();
  expect(await faults(nav, '4-acute')).toEqual([]);
}, 60_000);

test('after the page is loaded again everything is there, also what was typed without net', async () => {
  await nav.context().setOffline(true);
  await area(nav, 'family_care')
    .getByRole('textbox', { name: 'Med ordene til Anne' })
    .fill('Leo gråter når vi går ut.');
  await text(nav, 'Lagres når du er på nett igjen');
  await nav.context().setOffline(false);
  await text(nav, /Lagret kl\./);
  await nav.reload();
  await text(nav, '5 av 17 områder');
  const words = area(nav, 'family_care').getByRole('textbox', { name: 'Med ordene til Anne' });
  expect(await words.inputValue()).toBe('Leo gråter når vi går ut.');
  expect(await area(nav, 'debt').getByRole('radio', { name: 'Alvorlig bekymring' }).isChecked()).toBe(true);
}, 60_000);

test('it cannot be completed before the decision on the violence and the children', async () => {
  await text(nav, 'Bestem hva dere gjør med familie og egne barn.');
  await press(nav, 'Fullfør kartleggingen');
  expect(await nav.evaluate(() => document.activeElement?.className)).toBe('blockers');
  await area(nav, 'safety').getByRole('button', { name: 'Lagre det vi gjør' }).click();
  await area(nav, 'safety').getByText('Velg hva dere gjør nå.').waitFor();
  await area(nav, 'safety')
    .getByLabel(/Ring politiet hvis/)
    .check();
  await area(nav, 'safety')
    .getByLabel(/Ring krisesenteret sammen/)
    .check();
  await area(nav, 'safety').getByRole('button', { name: 'Lagre det vi gjør' }).click();
  await area(nav, 'safety')
    .getByText(/Bestemt av nav Testesen kl\./)
    .waitFor();
  await area(nav, 'family_care')
    .getByLabel(/Plikten gjelder ikke nå/)
    .check();
  await area(nav, 'family_care').getByRole('button', { name: 'Lagre det vi gjør' }).click();
  await area(nav, 'family_care').getByText('Skriv hvorfor plikten ikke gjelder nå.').waitFor();
  await area(nav, 'family_care')
    .getByLabel(/Plikten gjelder ikke nå/)
    .uncheck();
  await area(nav, 'family_care').getByLabel('Meld fra til barnevernet i dag').check();
  await area(nav, 'family_care').getByRole('button', { name: 'Lagre det vi gjør' }).click();
  await area(nav, 'family_care')
    .getByText(/Bestemt av nav Testesen/)
    .waitFor();
  expect(await faults(nav, '4-decided')).toEqual([]);
}, 60_000);

test('two who write about the same area choose which words stand; nothing is lost', async () => {
  const kollega = await it.journey.signIn('kollega', page);
  await area(kollega, 'debt').getByRole('textbox', { name: 'Notat' }).waitFor();
  await write(nav, 'debt', 'Notat', 'Ubetalt barnehage, 14 200 kroner.');
  const refused = saving(kollega, 'debt');
  await area(kollega, 'debt').getByRole('textbox', { name: 'Notat' }).fill('Ubetalt barnehage og strøm.');
  expect((await refused).status()).toBe(412);
  await text(kollega, 'nav Testesen endret teksten mens du skrev. Hvilken tekst skal gjelde?');
  expect(await faults(kollega, '4-conflict')).toEqual([]);
  await press(kollega, 'Sett sammen');
  await kollega.getByLabel('Sett sammen teksten her').fill('Ubetalt barnehage, 14 200 kroner, og strøm.');
  const saved = saving(kollega, 'debt');
  await press(kollega, 'Lagre den nye teksten');
  expect((await saved).status()).toBe(200);
}, 60_000);

test('a proposal becomes a goal in Anne’s words with the measures she chooses', async () => {
  await nav.reload();
  await text(nav, 'Snakke med gjeldsrådgiver');
  await text(nav, 'Snakke med barnehagen');
  await text(nav, 'Lage en plan for trygghet');
  await press(nav, /Ta med i planen fra økonomi og gjeld/);
  await nav.getByRole('textbox', { name: 'Med ordene til Anne' }).last().fill('Jeg vil tørre å åpne posten.');
  await nav.getByLabel(/Snakke med gjeldsrådgiver/).check();
  expect(await faults(nav, '4-take')).toEqual([]);
  await nav.getByRole('dialog').getByRole('button', { name: 'Ta med i planen' }).click();
  await text(nav, 'Er med i planen');
}, 60_000);

test('completed, it stays as it was said; the next one shows the difference', async () => {
  await press(nav, 'Fullfør kartleggingen');
  await text(nav, /Fullført i dag av nav Testesen/);
  await text(nav, '«Jeg tør ikke åpne posten lenger.»');
  expect(await faults(nav, '4-result')).toEqual([]);
  await nav.getByRole('link', { name: 'Til saken' }).click();
  await text(nav, '«Jeg vil tørre å åpne posten.»');
  await text(nav, /Alvorlig eller akutt: økonomi og gjeld/);
  expect(await faults(nav, '4-case')).toEqual([]);
  await press(nav, 'Kartlegg på nytt');
  const dialog = nav.getByRole('dialog');
  await dialog.getByLabel('Ja, Anne er med').check();
  await dialog.getByRole('button', { name: 'Begynn kartleggingen' }).click();
  await text(nav, '0 av 17 områder');
  await answer(nav, 'debt', '3');
  await press(nav, 'Fullfør kartleggingen');
  await text(nav, /Sammenlignet med i dag/);
  await text(nav, /bedre, var alvorlig bekymring/);
  await text(nav, 'ikke snakket om denne gangen');
  expect(await faults(nav, '4-difference')).toEqual([]);
}, 90_000);

test('the school reads what is shared, and does not fill it in', async () => {
  const skole = await it.journey.signIn('skole', page);
  await text(skole, '«Jeg tør ikke åpne posten lenger.»');
  expect(await skole.getByRole('radio').count()).toBe(0);
}, 60_000);
