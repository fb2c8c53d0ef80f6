import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { readAgain } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { typed } from './plan-journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let nav: Page;
let jonas: string;

beforeAll(async () => {
  place = await journeyPlace();
  journey = await startJourney(place.database);
  skole = await journey.signIn('skole');
  nav = await journey.signIn('nav');
}, 120_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const press = (on: Page, name: string | RegExp): Promise<void> =>
  on.getByRole('button', { name }).first().click();
const text = (on: Page, what: string | RegExp): Promise<void> => on.getByText(what).first().waitFor();

test('the school asks without a name; what could tell who it is about is shown before it is sent', async () => {
  await skole.getByRole('link', { name: 'Åpne drøftingene' }).click();
  await skole.getByRole('heading', { name: 'Drøftinger uten navn' }).waitFor();
  await skole.getByLabel('Hva gjelder det, kort').fill('Søvn og skole');
  await typed(skole, 'Fortell, uten navn, sted og datoer', 'Jonas på 17 sover ikke. Hva kan vi gjøre?');
  await skole.getByLabel('NAV Fjordvik').check();
  await press(skole, 'Send spørsmålet');
  await text(skole, 'Se over det som kan vise hvem det er.');
  await skole.getByLabel('«Jonas» kan stå (ligner et navn)').waitFor();
  expect(await faults(skole, '10-warning')).toEqual([]);
  await typed(skole, 'Fortell, uten navn, sted og datoer', 'En gutt på 17 sover ikke. Hva kan vi gjøre?');
  await press(skole, 'Send spørsmålet');
  await text(skole, 'Spørsmålet er sendt.');
}, 60_000);

test('NAV finds it on «Min dag» and answers; BUP, who is not asked, sees nothing', async () => {
  await readAgain(nav);
  await text(nav, 'Noen vil drøfte noe med dere');
  expect(await faults(nav, '10-my-day')).toEqual([]);
  await nav.getByRole('link', { name: 'Les og svar' }).click();
  await text(nav, 'En gutt på 17 sover ikke. Hva kan vi gjøre?');
  await typed(nav, 'Svaret ditt', 'Prøv å møte ham på formiddagen. Vi kan være med.');
  expect(await faults(nav, '10-answer')).toEqual([]);
  await press(nav, 'Send svaret');
  await text(nav, 'Prøv å møte ham på formiddagen. Vi kan være med.');
  const bup = await journey.signIn('bup', `${journey.address}/discussions`);
  await text(bup, 'Ingen drøftinger ennå.');
}, 60_000);

test('it becomes a case when he has said yes; before that it cannot', async () => {
  const { given, municipalityId, workers } = place;
  jonas = await given.case.youngPerson(municipalityId, workers.skole);
  await readAgain(skole);
  await skole.getByRole('link', { name: 'Søvn og skole' }).click();
  await text(skole, 'Prøv å møte ham på formiddagen. Vi kan være med.');
  await skole.getByLabel('Hvem gjelder det?').selectOption({ label: 'Jonas Elvemyr' });
  await skole.getByLabel('Hvorfor hører den til saken?').fill('Det var ham vi spurte om.');
  await press(skole, 'Knytt drøftingen til saken');
  await text(skole, 'Det trengs et samtykke eller en hjemmel først.');
  expect(await faults(skole, '10-bind')).toEqual([]);
  await given.case.consent(jonas, workers.skole, [workers.skole.serviceId]);
  await press(skole, 'Knytt drøftingen til saken');
  await text(skole, 'Drøftingen følger saken nå.');
  await press(skole, 'Avslutt drøftingen');
  await text(skole, 'Drøftingen er avsluttet.');
  await readAgain(nav);
  await text(nav, 'Drøftingen er avsluttet.');
  expect(await nav.content()).not.toContain('Elvemyr');
}, 60_000);
