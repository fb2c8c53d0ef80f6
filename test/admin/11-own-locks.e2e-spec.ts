import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { insert } from '../builders/insert.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let ungdom: Page;
let nav: Page;
let casePage: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, municipalityId, workers } = place;
  const jonas = await given.case.youngPerson(municipalityId, workers.skole);
  await given.case.member(jonas, workers.nav);
  await given.case.consent(jonas, workers.skole, [workers.skole.serviceId, workers.nav.serviceId]);
  await given.case.signInFor(jonas);
  const words = { young_person_id: jonas, kind: 'comment', visibility: 'team' };
  await insert(given.pool, 'contribution', { ...words, text: 'Jeg liker ikke kontoret.' });
  journey = await startJourney(place.database);
  casePage = `${journey.address}/young-people/${jonas}`;
  ungdom = await journey.signIn('ungdom', 'about:blank');
  nav = await journey.signIn('nav', 'about:blank');
}, 120_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const text = (on: Page, what: string | RegExp): Promise<void> => on.getByText(what).first().waitFor();

test('C05 Jonas hides one thing from NAV, who is told that something is hidden', async () => {
  await goTo(nav, casePage);
  await text(nav, '«Jeg liker ikke kontoret.»');
  await goTo(ungdom, `${journey.address}/min-side/planen`);
  await ungdom.getByText('Skjul dette for noen').click();
  await ungdom.getByRole('button', { name: 'Skjul for NAV Fjordvik' }).click();
  await text(ungdom, 'NAV Fjordvik ser det ikke. De vet at du har skjult noe, men ikke hva.');
  expect(await faults(ungdom, '11-hide')).toEqual([]);
  await readAgain(nav);
  await text(nav, /^Jonas har skjult noe for tjenesten din\./);
  expect(await nav.content()).not.toContain('Jeg liker ikke kontoret.');
  expect(await faults(nav, '11-hidden')).toEqual([]);
}, 60_000);

test('C05 a whole service is locked out, and let in again', async () => {
  await goTo(ungdom, `${journey.address}/min-side/laget`);
  await ungdom.getByRole('button', { name: 'Skjul for Vestlia vgs' }).click();
  await text(ungdom, 'Vestlia vgs ser det ikke. De vet at du har skjult noe, men ikke hva.');
  expect(await faults(ungdom, '11-lock')).toEqual([]);
  const skole = await journey.signIn('skole', casePage);
  await text(skole, /^Jonas har skjult noe for tjenesten din\./);
  await ungdom.getByRole('button', { name: 'La Vestlia vgs se det igjen' }).click();
  await ungdom.getByRole('button', { name: 'Skjul for Vestlia vgs' }).waitFor();
  await readAgain(skole);
  await text(skole, '«Jeg liker ikke kontoret.»');
}, 60_000);
