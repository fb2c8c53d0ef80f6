import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insert } from '../builders/insert.ts';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { planFor } from '../builders/plan-rows.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let ungdom: Page;
let plan: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, municipalityId, workers } = place;
  const jonas = await given.case.youngPerson(municipalityId, workers.skole, { birthDate: '2009-03-14' });
  await given.case.consent(jonas, workers.skole, [workers.skole.serviceId], ['basic', 'work_economy']);
  await planFor(given.pool, jonas, workers.skole);
  await given.case.signInFor(jonas);
  const { serviceId: owner_service_id, postId } = workers.skole;
  const own = { young_person_id: jonas, owner_service_id };
  await insert(given.pool, 'meeting', {
    ...{ ...own, kind: 'review', starts_at: `${dayFromNow(5)}T10:00:00Z`, length_minutes: 30 },
    ...{ called_by_post_id: postId, place: 'Hjemme hos Kari' },
  });
  const mapping_id = await insert(given.pool, 'mapping', {
    ...{ ...own, category: 'basic', started_by_post_id: postId },
  });
  await insert(given.pool, 'mapping_answer', {
    ...{ ...own, category: 'basic', mapping_id, area: 'network', answer: 'some' },
    ...{ own_words: 'Kari er alltid der.', answered_by_post_id: postId },
  });
  journey = await startJourney(place.database);
  plan = `${journey.address}/young-people/${jonas}/plan`;
  skole = await journey.signIn('skole', 'about:blank');
  ungdom = await journey.signIn('ungdom');
}, 120_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const text = (on: Page, what: string | RegExp): Promise<void> => on.getByText(what).first().waitFor();

test('a wrong wording of a goal is taken away with a reason, and everybody reads that it was', async () => {
  await goTo(skole, plan);
  await skole.getByRole('button', { name: /^Fjern en tekst som er feil ?: Fagbrev/ }).click();
  const dialog = skole.getByRole('dialog', { name: 'Fjern en tekst som er feil' });
  await dialog.getByLabel(/^Hvorfor fjerner du den/).fill('Det gjaldt en annen elev.');
  expect(await faults(skole, '57-blank')).toEqual([]);
  await dialog.getByRole('button', { name: 'Fjern teksten' }).click();
  await text(skole, /Teksten er fjernet i dag av skole Testesen, .*, fordi: Det gjaldt en annen elev\./);
  await skole.getByText('Fagbrev som sykkelreparatør.').waitFor({ state: 'detached' });
  await ungdom.getByRole('link', { name: 'Planen', exact: true }).first().click();
  await text(ungdom, /Teksten er fjernet i dag av skole Testesen/);
  expect(await faults(ungdom, '57-trace')).toEqual([]);
}, 60_000);

test('a measure gets a new title when the old one was wrong', async () => {
  await skole.getByRole('button', { name: /^Fjern en tekst som er feil ?: To dager/ }).click();
  const dialog = skole.getByRole('dialog', { name: 'Fjern en tekst som er feil' });
  await dialog.getByLabel('Tiltaket', { exact: true }).check();
  await dialog.getByLabel(/^Hvorfor fjerner du den/).fill('Feil sted.');
  await dialog.getByRole('button', { name: 'Fjern teksten' }).click();
  await dialog.getByText('Skriv hva som skal stå der.').waitFor();
  await dialog.getByLabel('Hva skal stå der i stedet?').fill('To dager i uka i praksis');
  await dialog.getByRole('button', { name: 'Fjern teksten' }).click();
  await text(skole, /Feil sted\./);
  await text(skole, 'To dager i uka i praksis');
}, 60_000);

test('where a meeting is, and what was said to being asked, are taken away on the page where they stand', async () => {
  await goTo(skole, plan.replace(/plan$/, 'meetings'));
  await skole.getByRole('button', { name: /^Fjern en tekst som er feil ?: Evalueringsmøte/ }).click();
  const dialog = skole.getByRole('dialog', { name: 'Fjern en tekst som er feil' });
  await dialog.getByLabel(/^Hvorfor fjerner du den/).fill('Feil adresse.');
  await dialog.getByRole('button', { name: 'Fjern teksten' }).click();
  await text(
    skole,
    /Stedet for møtet: Teksten er fjernet i dag av skole Testesen, .*, fordi: Feil adresse\./,
  );
  await skole.getByText('Hjemme hos Kari').waitFor({ state: 'detached' });
  expect(await faults(skole, '57-meeting')).toEqual([]);
}, 60_000);

test('the young person takes away own words from a mapping that was done together', async () => {
  await ungdom.getByRole('link', { name: 'Planen', exact: true }).first().click();
  await ungdom.getByRole('link', { name: 'Det du har sagt i kartlegginger' }).click();
  await text(ungdom, 'Kari er alltid der.');
  expect(await faults(ungdom, '57-own-mapping')).toEqual([]);
  await ungdom.getByRole('button', { name: /^Fjern en tekst som er feil/ }).click();
  const dialog = ungdom.getByRole('dialog', { name: 'Fjern en tekst som er feil' });
  await dialog.getByLabel(/^Hvorfor fjerner du den/).fill('Jeg mente noe annet.');
  await dialog.getByRole('button', { name: 'Fjern teksten' }).click();
  await text(ungdom, /Teksten er fjernet i dag av deg/);
  await ungdom.getByText('Kari er alltid der.').waitFor({ state: 'detached' });
}, 60_000);

test('an own note is changed and deleted by the only one who reads it', async () => {
  await ungdom.getByRole('link', { name: 'Hjem', exact: true }).first().click();
  await ungdom.getByRole('link', { name: 'Bare for meg' }).click();
  // the page before has such a field too
  await ungdom.getByRole('heading', { level: 1, name: 'Bare for meg' }).waitFor();
  await ungdom.getByLabel('Det du vil skrive').fill('Bare mitt.');
  await ungdom.getByRole('button', { name: 'Lagre', exact: true }).click();
  await text(ungdom, 'Lagret. Bare du ser det.');
  await ungdom.getByRole('button', { name: /^Endre/ }).click();
  const change = ungdom.getByRole('dialog', { name: 'Endre notatet' });
  await change.getByLabel('Det du vil skrive').fill('Bare mitt, og nytt.');
  expect(await faults(ungdom, '57-own-note')).toEqual([]);
  await change.getByRole('button', { name: 'Lagre' }).click();
  await text(ungdom, 'Bare mitt, og nytt.');
  await ungdom.getByRole('button', { name: /^Slett/ }).click();
  const gone = ungdom.getByRole('dialog', { name: 'Slett notatet' });
  await gone.getByRole('button', { name: 'Slett' }).click();
  await text(ungdom, 'Du har ikke skrevet noe her ennå.');
}, 60_000);
