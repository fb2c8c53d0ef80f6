import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let journey: Journey;
let nav: Page;

beforeAll(async () => {
  journey = await startJourney();
  nav = await journey.signIn('nav');
}, 180_000);

afterAll(() => journey.close());

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

test('7.5.2 «Hvor er du innlogget?» shows another machine, and ends it', async () => {
  const other = await journey.signIn('nav');
  await nav.getByRole('button', { name: /Åpne min meny$/ }).click();
  await nav.getByRole('link', { name: 'Hvor er du innlogget?' }).click();
  await nav.getByRole('heading', { name: 'Innloggingene mine' }).waitFor();
  await nav.getByText('(her du er nå)').waitFor();
  await looked(nav, '16-innlogginger');
  await nav.getByRole('button', { name: 'Logg ut fra Chrome på Linux' }).click();
  await nav.getByText('Du er logget ut der.').waitFor();
  await nav.getByText('Du er bare innlogget her.').waitFor();
  expect(await other.evaluate(`fetch('/api/session').then(({ status }) => status)`)).toBe(401);
}, 60_000);

test('the young person and the guardian have the same', async () => {
  const ungdom = await journey.signIn('ungdom');
  await ungdom.getByRole('link', { name: 'Hvor er du innlogget?' }).click();
  await ungdom.getByText('Du er bare innlogget her.').waitFor();
  await looked(ungdom, '16-ungdom');
  const foresatt = await journey.signIn('foresatt');
  await foresatt.getByText('Du er bare innlogget her.').waitFor();
  await looked(foresatt, '16-foresatt');
}, 60_000);

test('16.3.1 the privacy officer reads who came in, who did not, and how it ended', async () => {
  const wrong = await journey.visit();
  await goTo(wrong, `${journey.address}/sign-in`);
  await wrong.getByLabel('Brukernavn').fill('nav');
  await wrong.getByLabel('Passord').fill('feil');
  await wrong.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await wrong.getByText('Brukernavnet og passordet passer ikke sammen.').waitFor();
  const personvern = await journey.signIn('personvern', `${journey.address}/log-review`);
  await personvern.getByRole('link', { name: 'Se innloggingene' }).click();
  await personvern.getByText('Feil brukernavn eller passord').waitFor();
  await personvern.getByText('Marte Sagmoen, NAV Fjordvik').first().waitFor();
  await personvern.getByText('Logget ut fra en annen maskin').waitFor();
  expect(await personvern.locator('main').innerText()).not.toContain('Elvemyr');
  await looked(personvern, '16-innlogginger-logg');
}, 60_000);
