import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let nav: Page;
let ungdom: Page;
let foresatt: Page;
let meetings: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, municipalityId, workers } = place;
  const jonas = await given.case.youngPerson(municipalityId, workers.skole, { birthDate: '2010-03-14' });
  await given.case.member(jonas, workers.nav);
  const services = [workers.skole.serviceId, workers.nav.serviceId];
  await given.case.consent(jonas, workers.skole, services, ['basic', 'school']);
  await given.case.signInFor(jonas);
  await given.case.guardian(jonas, 'foresatt');
  journey = await startJourney(place.database);
  meetings = `${journey.address}/young-people/${jonas}/meetings`;
  skole = await journey.signIn('skole', 'about:blank');
  nav = await journey.signIn('nav', 'about:blank');
  ungdom = await journey.signIn('ungdom');
  foresatt = await journey.signIn('foresatt');
}, 120_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const press = (on: Page, name: string | RegExp): Promise<void> =>
  on.getByRole('button', { name }).first().click();
const text = (on: Page, what: string | RegExp): Promise<void> => on.getByText(what).first().waitFor();
const field = (iso: string): string => iso.split('-').toReversed().join('.');

test('the school calls a meeting from the case; Jonas is asked unless somebody says why not', async () => {
  await goTo(skole, meetings.replace('/meetings', ''));
  await skole.getByRole('link', { name: 'Se møtene og kall inn' }).click();
  await skole.getByRole('heading', { name: 'Møter om Jonas' }).waitFor();
  await press(skole, 'Kall inn');
  await text(skole, 'Velg hva slags møte det er.');
  await skole.getByLabel('Evalueringsmøte').check();
  await skole.getByLabel('Dag', { exact: true }).fill(field(dayFromNow(6)));
  await skole.getByLabel('Klokka').fill('14.30');
  await skole.getByLabel(/^Sted/).fill('Grupperom 3');
  await skole.getByLabel('Jonas', { exact: true }).uncheck();
  await press(skole, 'Kall inn');
  await text(skole, 'Spør ungdommen, eller skriv hvorfor ikke.');
  await skole.getByLabel('Jonas', { exact: true }).check();
  await skole.getByLabel('Kari Elvemyr, foresatt').check();
  expect(await faults(skole, '37-call')).toEqual([]);
  await press(skole, 'Kall inn');
  await text(skole, 'Innkallingen er sendt.');
  await text(skole, /Evalueringsmøte, .* kl\. 14\.30, 60 minutter/);
  expect(await faults(skole, '37-called')).toEqual([]);
}, 60_000);

test('Jonas answers on the home page, asks for another time, and says what he wants and does not want', async () => {
  await readAgain(ungdom);
  await ungdom.getByRole('heading', { name: 'Neste møte' }).waitFor();
  await press(ungdom, 'En annen tid passer bedre');
  await ungdom.getByRole('dialog').getByLabel('Når passer det bedre?').fill('Etter kl. 15');
  await ungdom.getByRole('dialog').getByRole('button', { name: 'Send svaret' }).click();
  await text(ungdom, 'Du har bedt om en annen tid: «Etter kl. 15»');
  expect(await faults(ungdom, '37-next')).toEqual([]);
  await ungdom.getByRole('link', { name: 'Alle møtene dine' }).click();
  await ungdom.getByText('Si hva du ønsker om møtet').click();
  await ungdom.getByLabel('Dette vil jeg snakke om').check();
  await text(ungdom, 'Alle som ser møtet, leser dette.');
  await ungdom.getByLabel('Med dine egne ord').first().fill('Når jeg kan begynne på verkstedet');
  await press(ungdom, 'Send ønsket');
  await text(ungdom, 'Sendt. Du får svar her.');
  await ungdom.getByLabel('Noen skal ikke være med').check();
  await text(ungdom, /som kalte inn, og den som har stafetten, leser dette/);
  await ungdom.getByLabel('Kari Elvemyr').check();
  await press(ungdom, 'Send ønsket');
  await text(ungdom, 'Ikke med: Kari Elvemyr');
  expect(await faults(ungdom, '37-own')).toEqual([]);
}, 60_000);

test('the guardian sees when and where, and answers; nothing else', async () => {
  await readAgain(foresatt);
  await foresatt.getByRole('heading', { name: 'Møter du er spurt om' }).waitFor();
  await text(foresatt, 'Sted: Grupperom 3');
  expect(await foresatt.getByText('verkstedet').count()).toBe(0);
  expect(await faults(foresatt, '37-guardian')).toEqual([]);
  await press(foresatt, 'Ja, jeg kommer');
  await text(foresatt, 'Du har svart at du kommer.');
}, 60_000);

test('NAV sees the topic and not who is not wanted; the school answers, and the invitation is gone', async () => {
  await goTo(nav, meetings);
  await text(nav, 'Når jeg kan begynne på verkstedet');
  expect(await nav.getByText('ønsker at denne ikke er med').count()).toBe(0);
  await press(nav, 'Jeg kommer');
  await readAgain(skole);
  await text(skole, 'Jonas ønsker at denne ikke er med');
  const wishes = skole.getByRole('listitem').filter({ hasText: 'Jonas ønsker at denne ikke er med' }).last();
  await wishes.getByRole('button', { name: 'Svar Jonas' }).click();
  const dialog = skole.getByRole('dialog');
  await dialog.getByLabel('Ja, slik blir det').check();
  expect(await faults(skole, '37-wish')).toEqual([]);
  await dialog.getByRole('button', { name: 'Send svaret' }).click();
  await text(skole, /svarte ja\./);
  await readAgain(foresatt);
  await foresatt.getByRole('heading', { level: 1 }).waitFor();
  expect(await foresatt.getByText('Møter du er spurt om').count()).toBe(0);
}, 60_000);
