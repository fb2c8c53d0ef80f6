import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { type PlanJourney, startPlanJourney, typed } from './plan-journey.ts';

let it: PlanJourney;
let skole: Page;
let nav: Page;
let ungdom: Page;

beforeAll(async () => {
  it = await startPlanJourney({ givenName: 'Jonas', birthDate: '2009-03-14' });
  await it.given.case.signInFor(it.youngPersonId, 'ungdom');
  skole = await it.journey.signIn('skole');
  nav = await it.journey.signIn('nav', 'about:blank');
  ungdom = await it.journey.signIn('ungdom', 'about:blank');
}, 60_000);

afterAll(() => it.close());

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

const newGoal = async (words: string): Promise<void> => {
  await skole.getByRole('button', { name: 'Nytt mål' }).first().click();
  await typed(skole, 'Med ordene til Jonas', words);
  await skole.getByRole('button', { name: 'Lagre målet' }).first().click();
  await skole.getByText(`«${words}»`).first().waitFor();
};

test('what the school writes stands in the other windows without a press', async () => {
  await skole.goto(it.casePage);
  await nav.goto(it.casePage);
  await nav.getByText('Jonas har ingen plan ennå.').first().waitFor();
  await ungdom.goto(`${it.journey.address}/min-side/planen`);
  await newGoal('Jeg vil jobbe med sykler.');
  await nav.getByText('«Jeg vil jobbe med sykler.»').first().waitFor();
  await ungdom.getByText('Jeg vil jobbe med sykler.').first().waitFor();
}, 60_000);

test('while somebody is writing nothing moves: a line says that there is something new, and the text stays', async () => {
  await nav.goto(`${it.casePage}/notes`);
  await typed(nav, 'Notat', 'Han ringte i dag.');
  await newGoal('Jeg vil bo for meg selv.');
  await nav.getByText('Noe er endret her.').waitFor();
  await looked(nav, '33-noe-er-endret');
  await nav.getByRole('button', { name: 'Vis det nye' }).click();
  await nav.getByText('Noe er endret her.').waitFor({ state: 'hidden' });
  expect(await nav.getByRole('textbox', { name: 'Notat' }).inputValue()).toBe('Han ringte i dag.');
}, 60_000);

test('a session that is ended on another machine is hidden here at once', async () => {
  const other = await it.journey.signIn('nav', `${it.journey.address}/my-sessions`);
  await other
    .getByRole('button', { name: /^Logg ut fra/ })
    .first()
    .click();
  const dialog = nav.getByRole('dialog', { name: 'Logg inn igjen' });
  await dialog.waitFor();
  await dialog.getByLabel('Passord').fill('laget');
  await dialog.getByRole('button', { name: 'Logg inn og fortsett' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await nav.getByRole('textbox', { name: 'Notat' }).inputValue()).toBe('Han ringte i dag.');
}, 60_000);

test('A02 when the address is protected, the page of somebody who is not cleared goes blank by itself', async () => {
  await it.given.pool.query(
    `INSERT INTO app.clearance (user_id, level, valid, reason, granted_by_user_id)
     VALUES ($1, 'strictly_confidential', daterange(app.today(), app.today() + 200), 'Klarert.', $2)`,
    [it.workers.skole.userId, it.workers.kollega.userId],
  );
  await nav.goto(it.casePage);
  await nav.getByText('«Jeg vil jobbe med sykler.»').first().waitFor();
  await skole.goto(it.casePage);
  await skole.getByRole('button', { name: 'Beskyttet adresse' }).click();
  const dialog = skole.getByRole('dialog');
  await dialog.getByLabel('Strengt fortrolig adresse (kode 6)').check();
  await dialog.getByLabel('Hvorfor?').first().fill('Vedtak fra politiet.');
  await dialog.getByRole('button', { name: 'Beskytt adressen' }).click();
  await nav.getByRole('alert').getByText('Du har ikke lenger tilgang. Dette er ikke lagret.').waitFor();
  await nav.getByText('«Jeg vil jobbe med sykler.»').first().waitFor({ state: 'hidden' });
  expect(await faults(nav, '33-blank')).toEqual([]);
}, 60_000);
