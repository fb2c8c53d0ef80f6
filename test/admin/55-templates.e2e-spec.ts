import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type JourneyPlace, journeyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let admin: Page;
let skole: Page;
let jonas: Page;
let youngPersonId: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, database, municipalityId, workers } = place;
  await given.place.worker('systemansvarlig', workers.koordinator.serviceId, 'system_admin');
  youngPersonId = await given.case.youngPerson(municipalityId, workers.skole, { givenName: 'Jonas' });
  await given.case.consent(youngPersonId, workers.skole, [workers.skole.serviceId]);
  await given.case.signInFor(youngPersonId, 'jonas');
  journey = await startJourney(database);
}, 180_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

const saved = async (): Promise<void> => {
  await admin.getByText(/Lagret kl/).waitFor();
};

test('the administrator begins a template; what is missing is said, and nothing is lost', async () => {
  admin = await journey.signIn('systemansvarlig');
  await admin.getByRole('link', { name: 'Organisasjoner' }).first().click();
  await admin.getByRole('link', { name: 'Maler' }).click();
  await admin.getByText('Ingen mal ennå. Da spør kartleggingen om alle områdene', { exact: false }).waitFor();
  await looked(admin, '55-list');
  await admin.getByRole('button', { name: 'Ny mal for kartlegging' }).click();
  await admin.getByRole('button', { name: 'Publiser' }).click();
  await admin.getByText('Skriv navnet på bokmål.').waitFor();
  const name = admin.getByRole('group', { name: 'Navn på malen' });
  await name.getByLabel(/Bokmål/).fill('Første samtale i OT');
  await admin.getByLabel('Kommune').selectOption({ label: 'Fjordvik' });
  await admin.getByLabel('Fra og med alder').selectOption({ label: '15 år' });
  await saved();
}, 90_000);

test('two who write one draft are put together, and what both have changed is asked about', async () => {
  const other = await journey.signIn('systemansvarlig', admin.url());
  const name = (on: Page, language: RegExp) =>
    on.getByRole('group', { name: 'Navn på malen' }).getByLabel(language);
  const write = async (on: Page, language: RegExp, words: string): Promise<void> => {
    const sent = on.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().includes('/templates/'),
    );
    await name(on, language).fill(words);
    await sent;
  };
  const stands = async (on: Page, language: RegExp, words: string): Promise<void> => {
    const field = await name(on, language).elementHandle();
    await on.waitForFunction(
      (wanted) => wanted.field instanceof HTMLTextAreaElement && wanted.field.value === wanted.words,
      { field, words },
    );
  };
  await write(other, /Nynorsk/, 'Fyrste samtale i OT');
  await write(admin, /Engelsk/, 'First talk');
  await stands(admin, /Nynorsk/, 'Fyrste samtale i OT');
  await saved();
  await write(other, /Engelsk/, 'Talk in OT');
  const dialog = other.getByRole('dialog', { name: /^En annen endret noe mens du skrev/ });
  await dialog.waitFor();
  expect(await faults(other, '55-two')).toEqual([]);
  await dialog.getByLabel('Bruk det En annen skrev: First talk').check();
  await dialog.getByRole('button', { name: 'Lagre det jeg har valgt' }).click();
  await dialog.waitFor({ state: 'detached' });
  await stands(other, /Engelsk/, 'First talk');
  await admin.reload();
  await stands(admin, /Engelsk/, 'First talk');
  await stands(admin, /Nynorsk/, 'Fyrste samtale i OT');
}, 90_000);

test('areas are moved by the keyboard, taken out and added; focus follows', async () => {
  const first = (): Promise<string> => admin.locator('#area-0 .strong').first().innerText();
  expect(await first()).toBe('Bolig');
  await admin.getByRole('button', { name: 'Flytt ned: Bolig' }).focus();
  await admin.keyboard.press('Enter');
  await admin.getByText('Bolig er nå nummer 2 av 17.').waitFor();
  expect(await first()).not.toBe('Bolig');
  await admin.waitForFunction(() => document.activeElement?.id === 'area-1-down');
  await admin.keyboard.press('Enter');
  await admin.getByText('Bolig er nå nummer 3 av 17.').waitFor();
  await admin.getByRole('button', { name: 'Fjern: Rus' }).click();
  await admin.getByText('Rus er tatt ut.').waitFor();
}, 60_000);

test('questions stand in three languages; a phone number is not stored, and the text stays', async () => {
  await admin.getByRole('button', { name: 'Legg til spørsmål om Skole' }).click();
  const question = admin.getByRole('group', { name: 'Spørsmål 1' });
  await question.getByLabel(/Bokmål/).fill('Ring 412 34 567 og spør.');
  await admin.getByText('Ta ut fødselsnummer, telefonnummer', { exact: false }).waitFor();
  expect(await question.getByLabel(/Bokmål/).inputValue()).toBe('Ring 412 34 567 og spør.');
  await looked(admin, '55-refused');
  await question.getByLabel(/Bokmål/).fill('Hva gjør en god skoledag?');
  await question.getByLabel(/Engelsk/).fill('What makes a good day at school?');
  await saved();
  await admin.getByRole('button', { name: 'Legg til spørsmål om Skole' }).click();
  await admin
    .getByRole('group', { name: 'Spørsmål 2' })
    .getByLabel(/Bokmål/)
    .fill('Hva var det som stoppet?');
  const preview = admin.getByRole('region', { name: 'Slik ser den ut for ungdommen' });
  await preview.getByLabel('Engelsk').check();
  await preview.getByText('What makes a good day at school?').waitFor();
  await preview.getByText('(på bokmål)').waitFor();
  await looked(admin, '55-editor');
}, 90_000);

test('before it is published it is said what becomes of the mappings that are under way', async () => {
  await admin.getByRole('button', { name: 'Publiser' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Publiser «Første samtale i OT»?' });
  await dialog.getByText('Kartlegginger som er i gang, beholder spørsmålene', { exact: false }).waitFor();
  await looked(admin, '55-publish');
  await dialog.getByRole('button', { name: 'Publiser' }).click();
  await admin.getByText('Versjon 1, Første samtale i OT, i bruk').waitFor();
  await admin.getByText('Historikk').first().click();
  await admin.getByText(/systemansvarlig Testesen publiserte versjon 1/).waitFor();
  await looked(admin, '55-published');
}, 60_000);

test('the mapping is begun with it: its areas in its order, with the questions', async () => {
  skole = await journey.signIn('skole', `${journey.address}/young-people/${youngPersonId}`);
  await skole.getByRole('button', { name: 'Begynn kartleggingen' }).click();
  await skole.getByLabel('Ja, Jonas er med').check();
  expect(await skole.getByLabel(/Første samtale i OT/).isChecked()).toBe(true);
  await looked(skole, '55-start');
  await skole.getByRole('dialog').getByRole('button', { name: 'Begynn kartleggingen' }).click();
  await skole.getByText('Hva gjør en god skoledag?').waitFor();
  await skole.getByText('Andre områder (1)').waitFor();
  await looked(skole, '55-mapping');
}, 90_000);

test('the young person fills in the own part alone beforehand, sees the questions, and skips what is not wanted', async () => {
  await skole.getByRole('button', { name: 'Spør Jonas på forhånd' }).click();
  await skole.getByText('og har ikke sendt det ennå.', { exact: false }).waitFor();
  jonas = await journey.signIn('jonas');
  await jonas.setViewportSize({ width: widths.phone, height: 800 });
  await jonas.getByText('Vil du tenke gjennom noe på forhånd?').waitFor();
  await jonas.getByRole('link', { name: 'Se og svar' }).click();
  await jonas.getByText('Bare du ser dette til du sender det.', { exact: false }).waitFor();
  await jonas.getByRole('button', { name: /^Send til/ }).click();
  await jonas.getByText('Svar på ett område først.').waitFor();
  await jonas.getByText('Skole', { exact: true }).click();
  await jonas.getByText('Hva gjør en god skoledag?').waitFor();
  await looked(jonas, '55-own-part');
  const school = jonas.locator('details[open]');
  await school.getByLabel('Litt vanskelig').check();
  await school.getByLabel('Med dine egne ord, hvis du vil').fill('Jeg sover dårlig før prøver.');
  await school.getByRole('button', { name: /^Lagre/ }).click();
  await jonas.getByText('Lagret. Bare du ser det.').waitFor();
  const mappings = `/api/young-people/${youngPersonId}/mappings`;
  const seen = await skole.evaluate(async (path) => (await fetch(path)).text(), mappings);
  expect(seen).not.toContain('sover dårlig');
}, 120_000);

test('sent, it stands at its area where they map together', async () => {
  await jonas.getByRole('button', { name: /^Send til/ }).click();
  await jonas.getByText('Du har sendt det.', { exact: false }).waitFor();
  await jonas.getByText('Litt vanskelig').waitFor();
  await looked(jonas, '55-own-sent');
  await skole.reload();
  await skole.getByText('Jonas sendte sin del', { exact: false }).waitFor();
  await skole.getByText('Jeg sover dårlig før prøver.').waitFor();
  await skole.getByText('Jonas, alene på forhånd: litt bekymring').waitFor();
  await looked(skole, '55-mapping-with-own');
}, 90_000);

test('a new version changes nothing of the mapping that has begun', async () => {
  await admin.getByRole('link', { name: /Versjon 1\s?, Første samtale i OT/ }).click();
  await admin.getByText('Denne versjonen er i bruk og kan ikke endres.').waitFor();
  await looked(admin, '55-standing');
  await admin.getByRole('button', { name: 'Lag ny versjon' }).click();
  await admin
    .getByRole('group', { name: 'Spørsmål 1' })
    .getByLabel(/Bokmål/)
    .fill('Hva lærer du lett?');
  await saved();
  await admin.getByRole('button', { name: 'Publiser' }).click();
  await admin.getByText('Versjon 1 går ut av bruk.').waitFor();
  await admin.getByRole('dialog').getByRole('button', { name: 'Publiser' }).click();
  await admin.getByText('Versjon 2, Første samtale i OT, i bruk').waitFor();
  await skole.reload();
  await skole.getByText('Hva gjør en god skoledag?').waitFor();
  expect(await skole.getByText('Hva lærer du lett?').count()).toBe(0);
}, 90_000);

test('plans have the same editor', async () => {
  await admin.getByRole('link', { name: /Versjon 1\s?, Læretid/ }).click();
  await admin.getByRole('button', { name: 'Lag ny versjon' }).click();
  await admin.getByRole('button', { name: 'Legg til mål', exact: true }).click();
  await admin.getByRole('button', { name: 'Legg til tiltak i mål 2' }).click();
  await admin.getByRole('button', { name: 'Publiser' }).click();
  await admin.getByText('Mål 2: Skriv målet på bokmål.').waitFor();
  await looked(admin, '55-plan-editor');
}, 60_000);
