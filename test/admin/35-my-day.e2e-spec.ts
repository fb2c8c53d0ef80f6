import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insert } from '../builders/insert.ts';
import { tenorNumbers } from '../builders/registration.ts';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { typed } from './plan-journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let clicks = 0;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, workers, municipalityId } = place;
  const { skole: counsellor } = workers;
  const amina = await given.case.youngPerson(municipalityId, counsellor, { givenName: 'Amina' });
  await given.case.consent(amina, counsellor, [counsellor.serviceId]);
  const own = { young_person_id: amina, owner_service_id: counsellor.serviceId, category: 'basic' };
  const planId = await insert(given.pool, 'plan', own);
  await insert(given.pool, 'measure', {
    ...own,
    plan_id: planId,
    kind: 'other',
    title: 'Ringe verkstedet',
    responsible_service_id: counsellor.serviceId,
    responsible_post_id: counsellor.postId,
    deadline: dayFromNow(3),
    look_for: 'Om de sier ja',
    look_on: dayFromNow(3),
    status: 'ongoing',
  });
  journey = await startJourney(place.database);
  skole = await journey.signIn('skole');
}, 60_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const press = async (name: string | RegExp): Promise<void> => {
  clicks += 1;
  await skole.getByRole('button', { name }).first().click();
};
const lines = (): Promise<string[]> => skole.getByRole('heading', { level: 3 }).allTextContents();
const text = (what: string | RegExp): Promise<void> => skole.getByText(what).first().waitFor();

const all = [
  'Ringe verkstedet',
  'Ta kontakt med Amina',
  'Skriv inn det som mangler om Amina',
  'Kartlegg sammen med Amina',
];

test('each line says why it stands there, and the numbers add up', async () => {
  await skole.getByRole('heading', { level: 1, name: 'Hei, skole. Fire ting trenger deg i dag.' }).waitFor();
  expect(await lines()).toEqual(all);
  const toggles = await skole
    .getByRole('group', { name: 'Hvorfor det står her' })
    .getByRole('button')
    .allTextContents();
  expect(toggles).toEqual(['Alt 4', 'Snart for sent 1', 'Holder bildet sant 3']);
  expect(await faults(skole, '35-my-day')).toEqual([]);
});

test('what is chosen can be kept under a name, and is what the page opens with', async () => {
  await press('Snart for sent 1');
  expect(await lines()).toEqual(['Ringe verkstedet']);
  await text('Du ser 1 av 4.');
  await press('Lagre utvalget');
  const dialog = skole.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lagre utvalget' }).click();
  await dialog.getByText('Skriv et navn på utvalget.').waitFor();
  await dialog.getByLabel('Navn på utvalget').fill('Haster');
  await dialog.getByLabel('Vis dette når jeg åpner Min dag').check();
  expect(await faults(skole, '35-keep')).toEqual([]);
  await dialog.getByRole('button', { name: 'Lagre utvalget' }).click();
  await dialog.waitFor({ state: 'detached' });
  await skole.reload();
  await text('Dette vises først');
  expect(await lines()).toEqual(['Ringe verkstedet']);
  await press('Alt 4');
  expect(await lines()).toEqual(all);
});

test('contact is written down in the line, and can be taken back', async () => {
  await press('Skriv ned kontakt');
  await skole.getByRole('button', { name: 'Lagre', exact: true }).click();
  await text('Velg hvordan dere hadde kontakt.');
  await skole.getByLabel('Vi snakket i telefonen').check();
  expect(await faults(skole, '35-contact')).toEqual([]);
  await skole.getByRole('button', { name: 'Lagre', exact: true }).click();
  await text('Samtalen med Amina er skrevet ned.');
  expect(await lines()).toEqual(all.filter((line) => line !== 'Ta kontakt med Amina'));
  expect(await faults(skole, '35-done')).toEqual([]);
  await press('Angre');
  await text('Ta kontakt med Amina');
  await skole.getByText('Samtalen med Amina er skrevet ned.').waitFor({ state: 'detached' });
});

test('the first mapping is begun in the line, which says how long she has been registered', async () => {
  const line = skole.getByRole('listitem').filter({ hasText: 'Registrert, ikke kartlagt' });
  await line.getByText(/^Registrert for .+ siden\. Ingen kartlegging som du kan se, er begynt\.$/).waitFor();
  await line.getByRole('button', { name: 'Begynn kartleggingen' }).click();
  const dialog = skole.getByRole('dialog');
  await dialog.getByLabel('Ja, Amina er med').check();
  expect(await faults(skole, '35-begin-mapping')).toEqual([]);
  await dialog.getByRole('button', { name: 'Begynn kartleggingen' }).click();
  await skole.getByRole('heading', { name: 'Kartlegging sammen med Amina' }).waitFor();
  await skole.getByRole('link', { name: 'Min dag' }).first().click();
  await press('Alt 3');
  await text('Ta kontakt med Amina');
  expect(await lines()).toEqual(all.slice(0, 3));
});

test('what is missing is one line, which says what and leads to where it is given', async () => {
  const line = skole.getByRole('listitem').filter({ hasText: 'Noe mangler' });
  await line.getByText('Mangler, så langt du kan se: hvem som er foresatte og hva Amina gjør nå.').waitFor();
  await line.getByRole('link', { name: 'Skriv hva Amina gjør' }).waitFor();
  await line.getByRole('link', { name: 'Skriv inn foresatte' }).click();
  await skole.getByRole('heading', { name: 'Foresatte' }).waitFor();
  await skole.getByRole('link', { name: 'Min dag' }).first().click();
  await press('Alt 3');
  await text('Ta kontakt med Amina');
});

test('from Min dag to a measure that is done and evaluated in six clicks at most', async () => {
  clicks = 0;
  await press('Merk som gjort');
  clicks += 2; // into each of the two text fields
  await typed(skole, 'Hva skjedde?', 'Vi ringte. De sa ja.');
  clicks += 2;
  await skole.getByLabel('Som vi håpet', { exact: true }).check();
  await skole.getByLabel('Hjalp godt').check();
  await typed(skole, 'Hva lærte dere?', 'Ring før lunsj.');
  expect(await faults(skole, '35-evaluation')).toEqual([]);
  await press('Lagre evalueringen');
  await text('«Ringe verkstedet» er gjort og evaluert.');
  process.stdout.write(`from Min dag to done and evaluated: ${String(clicks)} clicks\n`);
  expect(clicks).toBeLessThanOrEqual(6);
});

test('a concern is registered with two hundred key presses at most', async () => {
  let keys = 0;
  const click = async (label: string): Promise<void> => {
    keys += 1;
    await skole.getByLabel(label).check();
  };
  const type = async (label: string, words: string): Promise<void> => {
    keys += 1 + words.length;
    await skole.getByLabel(label).pressSequentially(words);
  };
  await skole.getByRole('link', { name: 'Ungdommene mine' }).first().click();
  await skole.getByRole('link', { name: 'Registrer ungdom' }).click();
  keys += 2;
  await click('Nei');
  await type('Fornavn', 'Elias');
  await type('Etternavn', 'Berg');
  await click('Jeg har fødselsnummeret');
  await type('Fødselsnummer, 11 sifre', tenorNumbers[0]);
  await click('Fjordvik');
  await click('Nivå 0: undring');
  await type('Hva har du sett eller hørt?', 'Mye borte i høst, virker trist.');
  const answer = async (legend: string, label: string, words: string): Promise<void> => {
    keys += 1;
    await skole
      .getByRole('group', { name: legend })
      .getByLabel(label === 'Hvorfor ikke ennå?' ? 'Ikke ennå' : 'Ja')
      .check();
    await type(label, words);
  };
  await answer('Vet ungdommen om bekymringen?', 'Hvordan fikk ungdommen vite det?', 'I en samtale.');
  await answer('Vet de foresatte om bekymringen?', 'Hvorfor ikke ennå?', 'Elias vil si det selv.');
  keys += 1;
  await skole.getByRole('button', { name: 'Registrer Elias' }).click();
  await text(/Elias er registrert/);
  process.stdout.write(`concern registered: ${String(keys)} key presses and clicks\n`);
  expect(keys).toBeLessThanOrEqual(200);
}, 60_000);
