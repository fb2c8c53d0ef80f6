import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { tenorNumbers } from '../builders/registration.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let sara: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, municipalityId, workers } = place;
  const services = [workers.skole.serviceId, workers.bup.serviceId];
  sara = await given.case.youngPerson(municipalityId, workers.skole, {
    givenName: 'Sara',
    familyName: 'Skogheim',
  });
  await given.case.member(sara, workers.bup);
  await given.case.consent(sara, workers.skole, services, ['basic']);
  journey = await startJourney(place.database);
  skole = await journey.signIn('skole', 'about:blank');
}, 180_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};
const openClosing = async () => {
  await goTo(skole, `${journey.address}/young-people/${sara}`);
  await skole.getByRole('button', { name: 'Avslutt oppfølgingen' }).click();
  return skole.getByRole('dialog', { name: 'Avslutt oppfølgingen av Sara' });
};
const reopened = async (why: string): Promise<void> => {
  await skole.getByRole('link', { name: 'Avsluttede oppfølginger' }).click();
  await skole.getByRole('heading', { name: 'Avsluttede oppfølginger', level: 1 }).waitFor();
  await looked(skole, `29-avsluttede-${why.slice(0, 4)}`);
  await skole.getByRole('button', { name: 'Gjenåpne oppfølgingen av Sara Skogheim' }).click();
  const dialog = skole.getByRole('dialog', { name: 'Gjenåpne oppfølgingen av Sara Skogheim' });
  await dialog.getByLabel('Hvorfor åpnes den igjen?').fill(why);
  await dialog.getByRole('button', { name: 'Gjenåpne' }).click();
  await skole.getByRole('heading', { name: 'Sara Skogheim', level: 1 }).waitFor();
};

test('a number that was not known is written down, and never shown', async () => {
  await goTo(skole, `${journey.address}/young-people/${sara}/team`);
  await skole.getByRole('button', { name: 'Nytt fødselsnummer' }).click();
  const dialog = skole.getByRole('dialog', { name: 'Nytt fødselsnummer for Sara' });
  await dialog.getByLabel('Fødselsnummer').fill('148509');
  await dialog.getByRole('button', { name: 'Lagre nummeret' }).click();
  await looked(skole, '29-nummer');
  await dialog.getByLabel('Fødselsnummer').fill(tenorNumbers[0]);
  await dialog.getByRole('button', { name: 'Lagre nummeret' }).click();
  await dialog.getByText('Nummeret er lagret.').waitFor();
  await dialog.getByRole('button', { name: 'Lukk' }).last().click();
  expect(await skole.getByText(tenorNumbers[0]).count()).toBe(0);
}, 60_000);

test('a case is closed and taken up again with a reason that stands on it', async () => {
  const dialog = await openClosing();
  await dialog.getByLabel('Ungdommen ønsker det selv').check();
  await dialog.getByRole('button', { name: 'Avslutt oppfølgingen' }).click();
  await skole.getByRole('heading', { name: 'Ungdommene mine', level: 1 }).waitFor();
  await reopened('Sara ringte og ville tilbake.');
  await skole.getByText('åpnet oppfølgingen igjen i dag: «Sara ringte og ville tilbake.»').waitFor();
  await looked(skole, '29-gjenapnet');
}, 60_000);

test('a death says what stops, wants its day, and can be taken back', async () => {
  const dialog = await openClosing();
  await dialog.getByLabel('Ungdommen er død').check();
  await dialog.getByText(/^Alle meldinger, påminnelser og overganger stopper/).waitFor();
  await dialog.getByRole('button', { name: 'Avslutt oppfølgingen' }).click();
  await dialog.getByText('Skriv dødsdatoen.').waitFor();
  await looked(skole, '29-dod');
  const [year = '', month = '', day = ''] = dayFromNow(-1).split('-');
  await dialog.getByRole('textbox', { name: 'Dødsdato' }).fill(`${day}.${month}.${year}`);
  await dialog.getByRole('button', { name: 'Avslutt oppfølgingen' }).click();
  await skole.getByRole('heading', { name: 'Ungdommene mine', level: 1 }).waitFor();
  await skole.getByRole('link', { name: 'Avsluttede oppfølginger' }).click();
  await skole.getByText(/^Kan gjenåpnes til og med /).waitFor();
  await skole.goBack();
  await reopened('Meldingen gjaldt en annen.');
}, 60_000);

test('a registration by mistake asks whether the one it is about was told', async () => {
  const dialog = await openClosing();
  await dialog.getByLabel('Registrert ved en feil').check();
  const asked = dialog.getByRole('group', { name: 'Vet den det gjelder, om feilen?' });
  await asked.getByLabel('Ja').check();
  await dialog.getByLabel('Hvordan fikk ungdommen vite det?').fill('På telefon, med en unnskyldning.');
  await looked(skole, '29-feil');
  await dialog.getByRole('button', { name: 'Avslutt oppfølgingen' }).click();
  await skole.getByRole('heading', { name: 'Ungdommene mine', level: 1 }).waitFor();
}, 60_000);
