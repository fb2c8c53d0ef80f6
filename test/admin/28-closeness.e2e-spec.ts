import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insert } from '../builders/insert.ts';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let bup: Page;
let lokal: Page;
let casePage: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, municipalityId, workers } = place;
  await given.place.worker('lokaladmin', workers.skole.serviceId, 'local_admin');
  const sara = await given.case.youngPerson(municipalityId, workers.skole, {
    givenName: 'Sara',
    familyName: 'Skogheim',
    // 14 today, so that no birthday ends a consent
    birthDate: `${String(Number(dayFromNow(0).slice(0, 4)) - 14)}${dayFromNow(0).slice(4)}`,
  });
  await given.case.member(sara, workers.bup);
  const services = [workers.skole.serviceId, workers.bup.serviceId];
  await given.case.consent(sara, workers.skole, services, ['basic']);
  const words = { young_person_id: sara, kind: 'comment', visibility: 'team', text: 'Jeg sover hos mormor.' };
  await insert(given.pool, 'contribution', words);
  journey = await startJourney(place.database);
  casePage = `${journey.address}/young-people/${sara}`;
  [skole, bup, lokal] = await Promise.all([
    journey.signIn('skole'),
    journey.signIn('bup'),
    journey.signIn('lokaladmin'),
  ]);
}, 180_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

test('health personnel keep own words from guardians, the team sees that, and it is lifted with a reason', async () => {
  await goTo(bup, casePage);
  await bup.getByText('«Jeg sover hos mormor.»').waitFor();
  await bup.getByRole('button', { name: 'Hold tilbake for foresatte' }).click();
  const dialog = bup.getByRole('dialog', { name: 'Hold dette tilbake for foresatte?' });
  await dialog.getByLabel('Hvorfor skal foresatte ikke vite det?').fill('Sara ber om det.');
  await looked(bup, '28-hold-tilbake');
  await dialog.getByRole('button', { name: 'Hold tilbake for foresatte' }).click();
  await bup.getByText('Helsepersonell holder dette tilbake for foresatte.').first().waitFor();
  await goTo(skole, casePage);
  await skole.getByText('Helsepersonell holder dette tilbake for foresatte.').first().waitFor();
  expect(await skole.locator('main').innerText()).not.toContain('Sara ber om det.');
  await goTo(bup, `${journey.address}/withheld`);
  await bup.getByText('Sara ber om det.').waitFor();
  await looked(bup, '28-holdt-tilbake');
  await bup.getByRole('button', { name: /^Opphev/ }).click();
  const lift = bup.getByRole('dialog', { name: 'La foresatte få vite det igjen?' });
  await lift.getByLabel('Hvorfor opphever du det?').fill('Hun vil vise det selv.');
  await lift.getByRole('button', { name: 'Opphev' }).click();
  await bup.getByText('Ingenting er holdt tilbake nå.').waitFor();
}, 60_000);

test('somebody who is not impartial says so from the case, is told what happens, and the case is gone', async () => {
  await skole.getByRole('button', { name: 'Jeg er inhabil' }).click();
  const dialog = skole.getByRole('dialog', { name: 'Står du for nær Sara?' });
  await dialog.getByText(/Du holder stafetten\./).waitFor();
  await dialog.getByLabel('Hvem er ungdommen for deg?').selectOption({ label: 'Barnet mitt' });
  await looked(skole, '28-inhabil');
  await dialog.getByRole('button', { name: 'Jeg er inhabil' }).click();
  await skole.getByRole('heading', { name: 'Mine relasjoner', level: 1 }).waitFor();
  await looked(skole, '28-relasjoner');
  await skole.goto(casePage);
  await skole.getByRole('heading', { name: 'Vi finner ikke denne siden' }).waitFor();
  await goTo(bup, journey.address);
  await bup.getByText(/Sara/).first().waitFor();
}, 60_000);

test('a kinship is ended by a second person, who does not learn whom it is about', async () => {
  await goTo(skole, `${journey.address}/my-relations`);
  await skole.getByRole('button', { name: /^Si at det er over/ }).click();
  const dialog = skole.getByRole('dialog', { name: 'Er det over?' });
  await dialog.getByLabel('Hvorfor er det over?').fill('Jeg valgte feil i listen.');
  await dialog.getByRole('button', { name: 'Si at det er over' }).click();
  await skole.getByText(/^Du har bedt om at det avsluttes\./).waitFor();
  await goTo(lokal, `${journey.address}/relation-endings`);
  await lokal.getByText('«Jeg valgte feil i listen.»').waitFor();
  await looked(lokal, '28-inhabilitet');
  expect(await lokal.locator('main').innerText()).not.toContain('Sara');
  await goTo(lokal, journey.address);
  await lokal.getByText('Les og svar her').click();
  await lokal.getByText('«Jeg valgte feil i listen.»').waitFor();
  await lokal.getByRole('button', { name: /^Svar/ }).click();
  const answer = lokal.getByRole('dialog');
  await answer.getByLabel(/^Det er over, eller var feil/).check();
  await answer.getByLabel(/^Hvorfor\?/).fill('Hun har vist meg det.');
  expect(await faults(lokal, '28-svar')).toEqual([]);
  await answer.getByRole('button', { name: 'Send svaret' }).click();
  await lokal.getByText('Du har svart på om skole Testesen fortsatt er inhabil.').waitFor();
  await goTo(lokal, `${journey.address}/relation-endings`);
  await lokal.getByText('Ingen har bedt om noe.').waitFor();
  await goTo(skole, casePage);
  await skole.getByText('«Jeg sover hos mormor.»').waitFor();
}, 60_000);
