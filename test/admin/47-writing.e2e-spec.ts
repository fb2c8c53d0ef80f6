import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { typed } from './plan-journey.ts';

let place: JourneyPlace;
let journey: Journey;
let notes: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, municipalityId, workers } = place;
  const jonas = await given.case.youngPerson(municipalityId, workers.skole);
  journey = await startJourney(place.database);
  notes = `${journey.address}/young-people/${jonas}/notes`;
}, 180_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

test('advice stands under the note while it is written, goes when the text is mended, and stops nobody', async () => {
  const skole = await journey.signIn('skole', notes);
  await typed(skole, 'Notat', 'Jonas er umotivert. Moren Torbjørg påstår noe annet, ring 412 34 567.');
  const help = skole.getByRole('group', { name: 'Råd om teksten' });
  await help.getByText('4 råd om teksten').waitFor();
  await help.getByText('«umotivert» sier hva noen er. Skriv hva du så eller hørte.').waitFor();
  await help.getByText(/^«Torbjørg» ligner navnet på en annen/).waitFor();
  expect(await help.getByText(/Jonas/).count()).toBe(0);
  expect(await faults(skole, '47-rad')).toEqual([]);
  await typed(skole, 'Notat', 'Jonas kom tre av fem dager. Moren sier at bussen går for sent.');
  await help.waitFor({ state: 'detached' });
  await typed(skole, 'Notat', 'Jonas er umotivert.');
  await help.waitFor();
  await skole.getByLabel('Skole', { exact: true }).check();
  await skole.getByRole('button', { name: 'Lagre notatet' }).click();
  await skole.getByText('Notatet er lagret.').waitFor();
}, 60_000);
