import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { readAgain } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let nav: Page;
let kollega: Page;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, workers, municipalityId } = place;
  for (const givenName of ['Amina', 'Elias']) {
    const id = await given.case.youngPerson(municipalityId, workers.nav, { givenName });
    await given.case.consent(id, workers.nav, [workers.nav.serviceId]);
  }
  journey = await startJourney(place.database);
  nav = await journey.signIn('nav');
  kollega = await journey.signIn('kollega');
}, 60_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const press = (on: Page, name: string | RegExp): Promise<void> =>
  on.getByRole('button', { name }).first().click();
const text = (on: Page, what: string | RegExp): Promise<void> => on.getByText(what).first().waitFor();

test('whoever is away asks a colleague, and nobody stands in before the yes', async () => {
  await press(nav, 'Si at du er borte');
  const dialog = nav.getByRole('dialog');
  const today = await dialog.getByLabel('Første dag', { exact: true }).inputValue();
  await dialog.getByLabel('Siste dag', { exact: true }).fill(today);
  await dialog.getByLabel('Hvem er vikar?').selectOption('kollega Testesen, kollega');
  await dialog.getByRole('button', { name: 'Lagre fraværet' }).click();
  await text(nav, /kollega Testesen har ikke svart om å være vikar ennå/);
  expect(await faults(nav, '35-away')).toEqual([]);
});

test('the colleague says yes on Min dag and sees the same list, marked for whom', async () => {
  await readAgain(kollega);
  await text(kollega, 'Vil du være vikar for nav Testesen?');
  expect(await faults(kollega, '35-asked-to-stand-in')).toEqual([]);
  await press(kollega, 'Ja, jeg er vikar');
  await text(kollega, /Du er vikar for nav Testesen/);
  await text(kollega, 'For nav Testesen');
  await text(kollega, 'Ta kontakt med Amina');
  expect(await faults(kollega, '35-standing-in')).toEqual([]);
});

test('back again, what the stand-in saw is gone in the same moment', async () => {
  await readAgain(nav);
  await press(nav, 'Jeg er tilbake');
  await nav.getByRole('button', { name: 'Jeg er tilbake' }).waitFor({ state: 'detached' });
  await readAgain(kollega);
  await text(kollega, 'Ingenting venter på deg nå.');
});

test('a caseload is handed on with a word about each, and nothing moves before the answer', async () => {
  await nav.getByRole('link', { name: 'Gi saker videre' }).click();
  await press(nav, 'Spør kollegaene');
  await text(nav, 'Velg hvem som får minst én ungdom.');
  await nav.getByLabel('Hvem får Amina Elvemyr?').selectOption('kollega Testesen, kollega');
  await nav.getByLabel(/Hva bør kollegaen vite først om Amina/).fill('Liker å møtes ute.');
  await nav.getByLabel('Hvem får Elias Elvemyr?').selectOption('kollega Testesen, kollega');
  await nav.getByLabel(/Hvorfor gir du sakene videre/).fill('Jeg bytter jobb.');
  expect(await faults(nav, '35-caseload')).toEqual([]);
  await press(nav, 'Spør kollegaene');
  await text(nav, '2 av 2 er sendt.');
  await text(nav, /venter på svar fra kollega Testesen/);
  await nav.getByLabel('Hvem får Elias Elvemyr?').waitFor({ state: 'detached' });
  expect(await faults(nav, '35-caseload-sent')).toEqual([]);
});

test('the colleague takes one and says no to one, who stays', async () => {
  await readAgain(kollega);
  await text(kollega, 'Vil du ta over for Amina?');
  expect(await faults(kollega, '35-caseload-asked')).toEqual([]);
  await press(kollega, 'Ja, jeg tar Amina');
  await text(kollega, 'Amina er på listen din.');
  await press(kollega, 'Nei, jeg kan ikke');
  await kollega.getByLabel('Hvorfor kan du ikke?').fill('Jeg har for mange.');
  await press(kollega, 'Send svaret');
  await text(kollega, 'Elias er fortsatt hos nav Testesen.');
  await readAgain(nav);
  await text(nav, /er fortsatt hos deg. kollega Testesen sa nei: «Jeg har for mange.»/);
  await nav.getByLabel('Hvem får Amina Elvemyr?').waitFor({ state: 'detached' });
});
