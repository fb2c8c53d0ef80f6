import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addMonths } from '#domain/calendar/date';
import { insert } from '../builders/insert.ts';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let bup: Page;
let dps: Page;
let page: string;
let later: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, workers, municipalityId } = place;
  const dpsWorker = await given.place.worker(
    'dps',
    await given.place.service('dps', municipalityId, 'DPS Fjord'),
    'bup_clinician',
  );
  const jonas = await given.case.youngPerson(municipalityId, workers.skole);
  await given.case.member(jonas, workers.bup);
  await given.case.member(jonas, dpsWorker);
  const services = [workers.skole.serviceId, workers.bup.serviceId, dpsWorker.serviceId];
  await given.case.consent(jonas, workers.skole, services, ['basic', 'health']);
  const transition = {
    ...{ young_person_id: jonas, owner_service_id: workers.bup.serviceId, category: 'health' },
    ...{ kind: 'bup_to_dps', sender_service_id: workers.bup.serviceId, sender_post_id: workers.bup.postId },
    ...{ receiver_service_id: dpsWorker.serviceId, receiver_post_id: dpsWorker.postId },
    ...{ offered_at: `${dayFromNow(-120)} 09:00:00Z`, answered_at: `${dayFromNow(-110)} 09:00:00Z` },
  };
  const id = await insert(given.pool, 'transition', {
    ...transition,
    ...{ on_date: dayFromNow(20), status: 'accepted' },
  });
  const metOn = addMonths(dayFromNow(-2), -3);
  later = await insert(given.pool, 'transition', {
    ...transition,
    on_date: metOn,
    status: 'met',
    met_on: metOn,
  });
  journey = await startJourney(place.database);
  page = `${journey.address}/young-people/${jonas}/transitions`;
  bup = await journey.signIn('bup', 'about:blank');
  dps = await journey.signIn('dps', 'about:blank');
  await goTo(bup, `${page}/${id}`);
  await goTo(dps, `${page}/${id}`);
}, 60_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const write = async (question: string, text: string): Promise<void> => {
  await bup.getByRole('button', { name: new RegExp(`^Skriv ?: ${question}`) }).click();
  await bup.getByRole('textbox', { name: question }).fill(text);
  await bup.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await bup.getByRole('dialog').waitFor({ state: 'detached' });
};

test('the sender is guided through the note, in two halves with their own readers', async () => {
  await bup.getByRole('heading', { name: 'Overleveringen i ord' }).waitFor();
  await bup.getByText('Bare BUP Fjord, DPS Fjord og Jonas', { exact: true }).waitFor();
  await bup.getByRole('button', { name: /^Lever denne delen ?: Hele laget ser/ }).click();
  await bup.getByText('Svar på minst ett spørsmål.').waitFor();
  await write('Hva hjelper?', 'Korte beskjeder på telefon.');
  await write('Hva gjør dere når det blir vanskelig?', 'Ring Ingrid først.');
  expect(await faults(bup, '45-written')).toEqual([]);
});

test('the receiver reads nothing before it is given', async () => {
  await readAgain(dps);
  await dps.getByRole('heading', { name: 'Overleveringen i ord' }).waitFor();
  expect(await dps.getByText('Korte beskjeder på telefon.').count()).toBe(0);
  await dps.getByText('Denne delen er bare mellom BUP Fjord, DPS Fjord og Jonas.').waitFor();
});

test('given, each half is read by those it is for, and the sender sees who has read it', async () => {
  await bup.getByRole('button', { name: /^Lever denne delen ?: Hele laget ser/ }).click();
  await bup.getByText('Levert av bup Testesen', { exact: false }).first().waitFor();
  await bup.getByRole('button', { name: /^Lever denne delen ?: Bare sender/ }).click();
  await bup
    .getByRole('button', { name: /^Lever denne delen/ })
    .first()
    .waitFor({ state: 'detached' });
  await readAgain(dps);
  await dps.getByText('Ring Ingrid først.').waitFor();
  expect(await faults(dps, '45-received')).toEqual([]);
  await dps.getByRole('button', { name: 'Jeg har lest det' }).first().click();
  await dps.getByText('dps Testesen leste det', { exact: false }).waitFor();
  await readAgain(bup);
  await bup.getByText('dps Testesen leste det', { exact: false }).waitFor();
  await bup.getByText('DPS Fjord sa ja', { exact: false }).first().waitFor();
  expect(await faults(bup, '45-receipt')).toEqual([]);
});

test('three months after the first meeting one press on «Min dag» says whether he is there still', async () => {
  await goTo(dps, journey.address);
  await dps.getByRole('heading', { name: 'Er Jonas hos dere fortsatt?' }).waitFor();
  expect(await faults(dps, '45-my-day')).toEqual([]);
  await dps.getByRole('button', { name: 'Ja, fortsatt her' }).click();
  await dps.getByRole('heading', { name: 'Er Jonas hos dere fortsatt?' }).waitFor({ state: 'detached' });
});

test('the sender is told what became of it', async () => {
  await bup.getByRole('link', { name: 'Overganger' }).first().click();
  await bup.getByRole('heading', { name: 'Har møttes de siste femten månedene' }).waitFor();
  await bup.getByText('Jonas er hos DPS Fjord fortsatt. Sagt i dag.').waitFor();
  expect(await faults(bup, '45-transitions')).toEqual([]);
  await goTo(bup, `${page}/${later}`);
  await bup.getByRole('heading', { name: 'Hva ble det av?' }).waitFor();
  await bup.getByText('Jonas er hos DPS Fjord fortsatt. Sagt i dag.').waitFor();
  expect(await faults(bup, '45-outcome')).toEqual([]);
});
