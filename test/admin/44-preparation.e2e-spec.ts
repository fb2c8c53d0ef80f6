import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addDays, addMonths } from '#domain/calendar/date';
import { insert } from '../builders/insert.ts';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let amina: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, workers } = place;
  const { skole: counsellor, bup } = workers;
  amina = await given.case.youngPerson(place.municipalityId, counsellor, {
    givenName: 'Amina',
    familyName: 'Solvang',
    birthDate: addMonths(addDays(dayFromNow(0), 20), -12 * 17 - 6),
  });
  await given.case.consent(amina, counsellor, [counsellor.serviceId, bup.serviceId], ['basic', 'health']);
  await given.case.member(amina, bup);
  await insert(given.pool, 'transition', {
    ...{ young_person_id: amina, owner_service_id: bup.serviceId, category: 'health', kind: 'bup_to_dps' },
    ...{ on_date: dayFromNow(-10), sender_service_id: bup.serviceId, sender_post_id: bup.postId },
    ...{ receiver_service_id: counsellor.serviceId, status: 'declined', status_reason: 'Ingen plass.' },
    ...{ suggested_on: dayFromNow(30) },
    ...{ offered_at: `${dayFromNow(-20)} 09:00:00Z`, answered_at: `${dayFromNow(-15)} 09:00:00Z` },
  });
  journey = await startJourney(place.database);
  skole = await journey.signIn('skole', 'about:blank');
}, 60_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

test('the night finds that she turns eighteen; the case says what should be done before it', async () => {
  await journey.run('find-preparations');
  await goTo(skole, `${journey.address}/young-people/${amina}`);
  await skole.getByRole('heading', { name: 'Fram mot kjente datoer' }).waitFor();
  await skole.getByRole('heading', { level: 3, name: '18 år' }).waitFor();
  await skole
    .locator('#preparations')
    .getByText('Snakk om hva som blir annerledes ved 18', { exact: true })
    .waitFor();
  expect(await faults(skole, '44-proposed')).toEqual([]);
});

test('the time line says the same in the picture and as a list, with the red days and why', async () => {
  const gaps = skole.getByRole('list', { name: 'Dager uten noen' });
  await gaps.getByText('10 dager uten noen,', { exact: false }).waitFor();
  await skole
    .getByText('Mottakeren sa nei, og datoen for overgangen var passert. Spør igjen, eller finn noen andre.')
    .waitFor();
  await skole.getByRole('button', { name: 'Vis som liste' }).click();
  const list = skole.getByRole('listitem');
  await list.filter({ hasText: ': 18 år' }).first().waitFor();
  await list.filter({ hasText: ': Snakk om hva som blir annerledes ved 18' }).first().waitFor();
  expect(await faults(skole, '44-list')).toEqual([]);
});

test('the team takes a step on as it is, sets another day, or says why it does not apply', async () => {
  await skole.getByRole('button', { name: /^Ja, dette gjør vi ?: Gå gjennom samtykkene/ }).click();
  await skole.getByRole('button', { name: /^Merk som gjort ?: Gå gjennom samtykkene/ }).waitFor();
  await skole.getByRole('button', { name: /^Endre ?: Fortell foresatte/ }).click();
  await skole.getByLabel('Hvem gjør det?').selectOption('bup Testesen, BUP Fjord');
  expect(await faults(skole, '44-change')).toEqual([]);
  await skole.getByRole('button', { name: 'Lagre', exact: true }).click();
  await skole
    .getByRole('listitem')
    .filter({ hasText: 'Fortell foresatte' })
    .filter({ hasText: 'Avtalt' })
    .waitFor();
  await skole.getByRole('button', { name: /^Ikke aktuelt ?: Avklar hvem som koordinerer/ }).click();
  await skole.getByRole('button', { name: 'Ikke aktuelt', exact: true }).click();
  await skole.getByRole('dialog').getByRole('listitem').first().waitFor();
  await skole.getByLabel('Hvorfor er det ikke aktuelt?').fill('Skolen holder stafetten til vg3 er over.');
  expect(await faults(skole, '44-leave-out')).toEqual([]);
  await skole.getByRole('button', { name: 'Ikke aktuelt', exact: true }).click();
  await skole.getByText('Gjort eller ikke aktuelt').click();
  await skole.getByText('Skolen holder stafetten til vg3 er over.', { exact: false }).waitFor();
});

test('on «Min dag» the late step is done with one press', async () => {
  await goTo(skole, journey.address);
  await skole.getByRole('heading', { name: 'Amina: 2 steg mot 18-årsdagen' }).waitFor();
  await skole.getByText('Vis de 2 stegene for Amina').click();
  expect(await faults(skole, '44-my-day')).toEqual([]);
  const item = skole.locator('.day-steps > li').filter({ hasText: 'Snakk om hva som blir annerledes' });
  await item.getByRole('button', { name: 'Merk som gjort' }).click();
  await skole
    .getByRole('heading', { name: 'Snakk om hva som blir annerledes ved 18' })
    .waitFor({ state: 'detached' });
  await skole.getByRole('heading', { level: 3, name: /^Amina: Gå gjennom samtykkene/ }).waitFor();
});

test('it is the same on a phone', async () => {
  await skole.setViewportSize({ width: widths.phone, height: 800 });
  await goTo(skole, `${journey.address}/young-people/${amina}`);
  await skole.getByRole('heading', { name: 'Fram mot kjente datoer' }).waitFor();
  await skole.getByRole('button', { name: 'Se etter datoer nå' }).click();
  await skole.getByText('Vi har sett etter. Nye forslag står her.').waitFor();
  expect(await faults(skole, '44-phone')).toEqual([]);
});
