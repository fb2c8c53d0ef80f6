import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { typed } from './plan-journey.ts';

let place: JourneyPlace;
let journey: Journey;
let bup: Page;
let nav: Page;
let ungdom: Page;
let notes: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, municipalityId, workers } = place;
  const jonas = await given.case.youngPerson(municipalityId, workers.skole, { birthDate: '2010-03-14' });
  await given.case.member(jonas, workers.nav);
  await given.case.member(jonas, workers.bup);
  const services = [workers.skole.serviceId, workers.nav.serviceId];
  await given.case.consent(jonas, workers.skole, services, ['basic', 'school', 'health']);
  await given.case.consent(jonas, workers.skole, [workers.bup.serviceId], ['basic', 'health']);
  await given.case.signInFor(jonas);
  journey = await startJourney(place.database);
  notes = `${journey.address}/young-people/${jonas}/notes`;
  bup = await journey.signIn('bup', 'about:blank');
  nav = await journey.signIn('nav', 'about:blank');
  ungdom = await journey.signIn('ungdom');
}, 120_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const press = (on: Page, name: string | RegExp): Promise<void> =>
  on.getByRole('button', { name }).first().click();
const text = (on: Page, what: string | RegExp): Promise<void> => on.getByText(what).first().waitFor();

test('BUP reaches the notes from the case; what is written is kept as it is typed, and its lock is told', async () => {
  await goTo(bup, notes.replace('/notes', ''));
  await bup.getByRole('link', { name: 'Åpne notatene' }).click();
  await bup.getByRole('heading', { name: 'Notater om Jonas' }).waitFor();
  await text(bup, /Notater fra helsepersonell leses av egen profesjon/);
  await typed(bup, 'Notat', 'Han sover bedre nå, og vil prøve en uke uten medisin.');
  await press(bup, 'Lagre notatet');
  await text(bup, 'Velg hva det handler om.');
  await bup.getByLabel('Helse', { exact: true }).check();
  await bup.getByRole('button', { name: /du og Jonas$/ }).waitFor();
  expect(await faults(bup, '9-write')).toEqual([]);
  await press(bup, 'Lagre notatet');
  await text(bup, 'Notatet er lagret.');
}, 60_000);

test('NAV does not see it until it is shared, one note, with a reason', async () => {
  await goTo(nav, notes);
  await text(nav, 'Du ser ingen notater her ennå.');
  await press(bup, 'Del med en tjeneste');
  const dialog = bup.getByRole('dialog');
  await dialog.getByLabel('Tjeneste', { exact: true }).selectOption({ label: 'NAV Fjordvik' });
  await dialog.getByLabel('Hvorfor trenger de det?').fill('NAV setter opp praksis etter dette.');
  expect(await faults(bup, '9-share')).toEqual([]);
  await dialog.getByRole('button', { name: 'Del med en tjeneste' }).click();
  await text(bup, 'Delt med NAV Fjordvik: NAV setter opp praksis etter dette.');
  await readAgain(nav);
  await text(nav, 'Han sover bedre nå, og vil prøve en uke uten medisin.');
}, 60_000);

test('Jonas reads what is written about him, sees who reads it, and stops the sharing', async () => {
  await ungdom.getByRole('link', { name: 'Notater om meg' }).click();
  await text(ungdom, 'Han sover bedre nå, og vil prøve en uke uten medisin.');
  await ungdom
    .getByRole('button', { name: /bup Testesen på BUP Fjord, nav Testesen på NAV Fjordvik og du/ })
    .waitFor();
  expect(await faults(ungdom, '9-own-notes')).toEqual([]);
  await press(ungdom, 'Slutt å dele dette med NAV Fjordvik');
  await ungdom.getByRole('button', { name: /bup Testesen på BUP Fjord og du/ }).waitFor();
  await readAgain(nav);
  await text(nav, 'Du ser ingen notater her ennå.');
}, 60_000);

test('NAV writes for chosen members; what was wrong is blanked with a trace for everybody', async () => {
  await typed(nav, 'Notat', 'Dette gjelder en annen Jonas.');
  await nav.getByLabel('Skole', { exact: true }).check();
  await nav.getByLabel(/^Noen i laget/).check();
  await press(nav, 'Lagre notatet');
  await text(nav, 'Velg minst én i laget.');
  await nav.getByLabel('skole Testesen på Vestlia vgs').check();
  await nav.getByRole('button', { name: /du, skole Testesen på Vestlia vgs og Jonas/ }).waitFor();
  expect(await faults(nav, '9-restricted')).toEqual([]);
  await press(nav, 'Lagre notatet');
  await text(nav, 'Notatet er lagret.');
  await press(nav, 'Merk som feilført');
  await nav.getByRole('dialog').getByLabel('Hva er feil?').fill('Feil person.');
  await nav.getByRole('dialog').getByRole('button', { name: 'Merk som feilført' }).click();
  await text(nav, /tok bort teksten i dag\. Grunn: Feil person\./);
  expect(await nav.content()).not.toContain('Dette gjelder en annen Jonas.');
  expect(await faults(nav, '9-blanked')).toEqual([]);
}, 60_000);
