import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { insert } from '../builders/insert.ts';
import { tenorNumbers } from '../builders/registration.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { typed } from './plan-journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let kollega: Page;
let koordinator: Page;
let personvern: Page;
let sara: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, workers, municipalityId } = place;
  await given.place.worker('personvern', workers.koordinator.serviceId, 'privacy_officer');
  sara = await given.case.youngPerson(municipalityId, workers.skole, {
    givenName: 'Sara',
    familyName: 'Skogheim',
    level: 0,
  });
  await given.case.member(sara, workers.koordinator);
  await given.case.consent(sara, workers.skole, [workers.skole.serviceId, workers.koordinator.serviceId]);
  await given.case.member(sara, workers.kollega);
  const own = {
    young_person_id: sara,
    owner_service_id: workers.kollega.serviceId,
    profession: 'nav_counsellor',
  };
  await insert(given.pool, 'note', {
    ...own,
    category: 'basic',
    audience: 'service',
    text: 'Sara gråt i timen.',
    written_by_post_id: workers.kollega.postId,
  });
  journey = await startJourney(place.database);
  skole = await journey.signIn('skole', 'about:blank');
  kollega = await journey.signIn('kollega', 'about:blank');
  koordinator = await journey.signIn('koordinator');
  personvern = await journey.signIn('personvern', 'about:blank');
}, 60_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

test('the privacy officer clears the coordinator for kode 6', async () => {
  await goTo(personvern, `${journey.address}/clearances`);
  await personvern.getByRole('button', { name: 'Klarer koordinator Testesen' }).click();
  const dialog = personvern.getByRole('dialog');
  await dialog.getByLabel('Strengt fortrolig adresse (kode 6)').check();
  const next = new Date(Date.now() + 200 * 86_400_000);
  const [day, month] = [next.getDate(), next.getMonth() + 1].map((part) => String(part).padStart(2, '0'));
  await dialog
    .getByRole('textbox', { name: 'Til og med' })
    .fill(`${String(day)}.${String(month)}.${String(next.getFullYear())}`);
  await dialog.getByLabel('Hvorfor?').fill('Har saker med kode 6.');
  expect(await faults(personvern, '12-clear')).toEqual([]);
  await dialog.getByRole('button', { name: 'Klarer koordinator Testesen' }).click();
  await personvern.getByText('Strengt fortrolig (kode 6) til og med').waitFor();
  expect(await faults(personvern, '12-clearances')).toEqual([]);
});

test('A02 the coordinator protects the address while the school is writing', async () => {
  await goTo(kollega, `${journey.address}/young-people/${sara}/notes`);
  await kollega.getByText('Sara gråt i timen.').waitFor();
  await typed(kollega, 'Notat', 'Hun vil snakke mer i morgen.');
  await kollega.getByLabel('Helse', { exact: true }).check();
  await goTo(skole, `${journey.address}/young-people/${sara}`);
  await skole.getByRole('button', { name: 'Avgjør nivået' }).click();
  await skole.getByLabel('Hvorfor endrer du nivået?').fill('Hun sa noe viktig i dag.');
  await goTo(koordinator, `${journey.address}/young-people/${sara}`);
  await koordinator.getByRole('button', { name: 'Beskyttet adresse' }).click();
  const dialog = koordinator.getByRole('dialog');
  await dialog.getByLabel('Strengt fortrolig adresse (kode 6)').check();
  await dialog.getByText(/^Mister innsyn med det samme: .*skole Testesen/).waitFor();
  await dialog.getByLabel('Hvorfor?').first().fill('Vedtak fra politiet.');
  expect(await faults(koordinator, '12-protect')).toEqual([]);
  await dialog.getByRole('button', { name: 'Beskytt adressen' }).click();
  await koordinator.getByText('Strengt fortrolig (kode 6) siden').waitFor();
  expect(await faults(koordinator, '12-protected-case')).toEqual([]);
});

test('what the school was writing stays on the screen and is not saved', async () => {
  const dialog = skole.getByRole('dialog');
  await dialog.getByLabel('Nivå 3: flere tjenester samarbeider').check();
  await skole.getByRole('group', { name: 'Vet ungdommen om bekymringen?' }).getByLabel('Ja').check();
  await dialog.getByLabel('Hvordan fikk ungdommen vite det?').fill('Hun sa det selv.');
  await skole.getByRole('group', { name: 'Vet de foresatte om bekymringen?' }).getByLabel('Ja').check();
  await dialog.getByLabel('Hvordan fikk de vite det?').fill('På telefon.');
  await dialog.getByRole('button', { name: 'Lagre nytt nivå' }).click();
  await dialog.getByText('Du har ikke lenger tilgang. Dette er ikke lagret.').waitFor();
  expect(await dialog.getByLabel('Hvorfor endrer du nivået?').inputValue()).toBe('Hun sa noe viktig i dag.');
  await skole.getByText('Sara Skogheim').first().waitFor({ state: 'hidden' });
  expect(await dialog.getByLabel('Hvorfor endrer du nivået?').inputValue()).toBe('Hun sa noe viktig i dag.');
  expect(await faults(skole, '12-not-saved')).toEqual([]);
});

test('A02 what somebody writes on another page of the case stays as well, and what was read goes', async () => {
  await kollega
    .getByRole('alert')
    .getByText('Du har ikke lenger tilgang. Dette er ikke lagret.')
    .first()
    .waitFor();
  await kollega.getByText('Sara gråt i timen.').waitFor({ state: 'hidden' });
  expect(await kollega.getByRole('textbox', { name: 'Notat' }).inputValue()).toBe(
    'Hun vil snakke mer i morgen.',
  );
  await kollega.getByRole('textbox', { name: 'Notat' }).waitFor();
  expect(await faults(kollega, '12-note-not-saved')).toEqual([]);
});

test('A01 the list, the search, the day and the case page of the school know nobody of that name', async () => {
  await goTo(skole, `${journey.address}/young-people`);
  await skole.getByText('Du følger ikke opp noen ennå.').waitFor();
  await goTo(skole, journey.address);
  await skole.getByRole('heading', { level: 1 }).waitFor();
  expect(await skole.locator('body').innerText()).not.toContain('Sara');
  await skole.goto(`${journey.address}/young-people/${sara}`);
  await skole.getByRole('heading', { name: 'Vi finner ikke denne siden' }).waitFor();
});

test('A05 «Mine relasjoner»: somebody says to be too close, and nothing is answered about who is there', async () => {
  await goTo(skole, `${journey.address}/my-relations`);
  await skole.getByLabel('Hvem er ungdommen for deg?').selectOption('Søskenet mitt');
  await skole.getByLabel('Fødselsnummer, 11 sifre').fill(tenorNumbers[0]);
  expect(await faults(skole, '12-relations')).toEqual([]);
  await skole.getByRole('button', { name: 'Si fra' }).click();
  await skole.getByText('Søskenet mitt. Sagt fra').waitFor();
  expect(await faults(skole, '12-relations-said')).toEqual([]);
});
