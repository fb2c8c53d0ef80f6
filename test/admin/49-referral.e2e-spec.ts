import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addDays } from '#domain/calendar/date';
import { insert } from '../builders/insert.ts';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { tenorNumbers } from '../builders/registration.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let nav: Page;
let ungdom: Page;
let amina: string;
let move: string;
let leo: string;
let leosMove: string;

const until = dayFromNow(40);
const written = (date: string): string => date.split('-').toReversed().join('.');

beforeAll(async () => {
  place = await journeyPlace();
  const { given, workers } = place;
  const { skole: counsellor, nav: adviser } = workers;
  const thirty = dayFromNow(60).replace(/^\d{4}/, (year) => String(Number(year) - 30));
  amina = await given.case.youngPerson(place.municipalityId, counsellor, {
    givenName: 'Amina',
    familyName: 'Solvang',
    birthDate: thirty,
    number: tenorNumbers[0],
  });
  await given.case.consent(
    amina,
    counsellor,
    [counsellor.serviceId, adviser.serviceId],
    ['basic', 'school', 'work_economy'],
  );
  await given.case.signInFor(amina);
  await insert(given.pool, 'plan', {
    young_person_id: amina,
    owner_service_id: counsellor.serviceId,
    review_on: dayFromNow(30),
  });
  move = await insert(given.pool, 'transition', {
    ...{ young_person_id: amina, owner_service_id: counsellor.serviceId, category: 'basic' },
    ...{ kind: 'new_municipality', on_date: dayFromNow(20) },
    ...{ sender_service_id: counsellor.serviceId, sender_post_id: counsellor.postId },
  });
  await insert(given.pool, 'transition', {
    ...{ young_person_id: amina, owner_service_id: counsellor.serviceId, category: 'basic' },
    ...{ kind: 'school_to_ot', on_date: dayFromNow(40) },
    ...{ sender_service_id: counsellor.serviceId, sender_post_id: counsellor.postId },
    ...{ receiver_service_id: workers.koordinator.serviceId, status: 'offered' },
    offered_at: `${dayFromNow(-8)} 10:00:00Z`,
  });
  const granlia = await given.place.municipality('Granlia kommune');
  const there = await given.place.worker('granlia', await given.place.service('nav', granlia, 'NAV Granlia'));
  leo = await given.case.youngPerson(place.municipalityId, counsellor, { givenName: 'Leo' });
  await given.case.consent(leo, counsellor, [counsellor.serviceId, adviser.serviceId, there.serviceId]);
  for (const worker of [adviser, there]) await given.case.member(leo, worker);
  leosMove = await insert(given.pool, 'transition', {
    ...{ young_person_id: leo, owner_service_id: counsellor.serviceId, category: 'basic' },
    ...{ kind: 'new_municipality', on_date: dayFromNow(-2), status: 'accepted' },
    ...{ sender_service_id: counsellor.serviceId, sender_post_id: counsellor.postId },
    ...{ receiver_service_id: there.serviceId, receiver_post_id: there.postId },
    ...{ offered_at: `${dayFromNow(-8)} 10:00:00Z`, answered_at: `${dayFromNow(-7)} 10:00:00Z` },
  });
  journey = await startJourney(place.database);
  skole = await journey.signIn('skole', 'about:blank');
  nav = await journey.signIn('nav', 'about:blank');
  ungdom = await journey.signIn('ungdom', 'about:blank');
}, 60_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

test('a service is asked to help for a time, with some of what is shared with it', async () => {
  await goTo(skole, `${journey.address}/young-people/${amina}/team`);
  await skole.getByRole('button', { name: 'Henvis for en tid' }).click();
  const dialog = skole.getByRole('dialog', { name: 'Hvem kan hjelpe Amina for en tid?' });
  await dialog.getByLabel('Hvilken tjeneste?').selectOption({ label: 'NAV Fjordvik' });
  await dialog.getByLabel('Hva skal de hjelpe med?').fill('Finne en lærebedrift sammen med Amina.');
  await dialog.getByRole('checkbox', { name: /Arbeid og økonomi/ }).check();
  await dialog.getByRole('textbox', { name: 'Siste dag' }).fill(written(until));
  expect(await faults(skole, '49-refer')).toEqual([]);
  await dialog.getByRole('button', { name: 'Spør NAV Fjordvik' }).click();
  await skole.getByText('NAV Fjordvik er spurt.', { exact: false }).waitFor();
});

test('it reads what it is asked for and what it would see, and says yes on Min dag', async () => {
  await goTo(nav, journey.address);
  await nav.getByText('spør om dere kan hjelpe Amina for en tid', { exact: false }).first().waitFor();
  expect(await faults(nav, '49-asked')).toEqual([]);
  await nav.getByRole('button', { name: 'Ja, vi blir med' }).first().click();
  await nav.waitForURL((url) => url.pathname.endsWith(amina));
  await goTo(nav, `${journey.address}/young-people/${amina}/team`);
  await nav.getByRole('heading', { name: 'Hjelp for en tid' }).waitFor();
  expect(await nav.getByRole('button', { name: 'Inviter en tjeneste' }).count()).toBe(0);
});

test('the young person reads it in plain words', async () => {
  await goTo(ungdom, `${journey.address}/min-side/laget`);
  await ungdom.getByText('NAV Fjordvik hjelper deg med noe', { exact: false }).waitFor();
  await ungdom.getByText('Det gjelder: Finne en lærebedrift sammen med Amina.').waitFor();
  expect(await faults(ungdom, '49-own')).toEqual([]);
});

test('the team prolongs it, with a later day and a reason', async () => {
  await goTo(skole, `${journey.address}/young-people/${amina}/team`);
  await skole.getByRole('button', { name: 'Forleng: NAV Fjordvik' }).click();
  const dialog = skole.getByRole('dialog', { name: 'Forleng hjelpen fra NAV Fjordvik' });
  await dialog.getByRole('textbox', { name: 'Siste dag' }).fill(written(addDays(until, 20)));
  await dialog.getByLabel('Hvorfor tar det lengre tid?').fill('Verkstedet har plass en måned til.');
  expect(await faults(skole, '49-prolong')).toEqual([]);
  await dialog.getByRole('button', { name: 'Forleng' }).click();
  await dialog.waitFor({ state: 'detached' });
});

test('the young person says no, in one press, and the service sees nothing any more', async () => {
  await ungdom.getByRole('button', { name: 'Jeg vil ikke dette lenger' }).click();
  await ungdom.getByText('Takk for at du sa fra.', { exact: false }).waitFor();
  await nav.goto(`${journey.address}/young-people/${amina}`);
  await nav.getByRole('heading', { name: 'Vi finner ikke denne siden' }).waitFor();
});

test('a case is asked for on a phone, and the answer says nothing', async () => {
  await nav.setViewportSize({ width: widths.phone, height: 900 });
  await goTo(nav, `${journey.address}/case-requests`);
  await nav.getByLabel('Fødselsnummer').fill(tenorNumbers[0]);
  await nav.getByLabel('Hvorfor spør du?').fill('Hun har spurt oss om jobb.');
  await nav.getByRole('button', { name: 'Send spørsmålet' }).click();
  await nav.getByText('Spørsmålet er sendt.', { exact: false }).waitFor();
  await nav.getByText('Sendt. Ingen har sagt ja ennå.').first().waitFor();
  expect(await faults(nav, '49-ask')).toEqual([]);
});

test('what nobody has answered for a week stands on Min dag, and leads to the transition', async () => {
  await goTo(skole, journey.address);
  await skole.getByText('har ikke svart om overgangen til Amina', { exact: false }).waitFor();
  expect(await faults(skole, '49-unanswered')).toEqual([]);
  const line = skole
    .locator('li, article, section')
    .filter({ hasText: 'har ikke svart om overgangen' })
    .last();
  await line.getByRole('link', { name: 'Se overgangen' }).first().click();
  await skole.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(skole.url()).pathname).toContain('/transitions/');
});

test('who asks and who helped stand on the team page, each beside its tile', async () => {
  await goTo(skole, `${journey.address}/young-people/${amina}/team`);
  await skole.getByRole('heading', { name: 'Hjelp for en tid' }).waitFor();
  expect(await faults(skole, '49-team')).toEqual([]);
});

test('the holder says yes on Min dag, and the asker reads it', async () => {
  await skole.setViewportSize({ width: widths.desk, height: 900 });
  await goTo(skole, journey.address);
  await skole.getByRole('button', { name: 'Ja, vi tar kontakt' }).first().click();
  const dialog = skole.getByRole('dialog', { name: 'Si ja til NAV Fjordvik' });
  await dialog.getByLabel('Hva vil du si til dem?').fill('Ring meg mandag.');
  expect(await faults(skole, '49-yes')).toEqual([]);
  await dialog.getByRole('button', { name: 'Ja, vi tar kontakt' }).click();
  await skole.getByText('NAV Fjordvik er svart.', { exact: false }).first().waitFor();
  await goTo(nav, `${journey.address}/case-requests`);
  await nav.getByText('«Ring meg mandag.»', { exact: false }).waitFor();
});

test('two municipalities disagree: red days, and who has the baton', async () => {
  await goTo(skole, `${journey.address}/young-people/${amina}/transitions/${move}`);
  await skole.getByRole('button', { name: 'Kommunene er uenige' }).click();
  const dialog = skole.getByRole('dialog', { name: 'Kommunene er uenige om flyttingen' });
  await dialog.getByRole('textbox', { name: 'Når begynte uenigheten?' }).fill(written(dayFromNow(-4)));
  await dialog.getByLabel('Hva sier kommunen som har hatt ansvaret?').fill('Hun er registrert i Granlia.');
  await dialog.getByLabel('Hva sier den andre kommunen?').fill('Hun bor fortsatt i Fjordvik.');
  expect(await faults(skole, '49-disagree')).toEqual([]);
  await dialog.getByRole('button', { name: 'Skriv ned uenigheten' }).click();
  await skole.getByText('5 dager uten noen så langt.', { exact: false }).waitFor();
  expect(await faults(skole, '49-move')).toEqual([]);
  await goTo(skole, `${journey.address}/young-people/${amina}`);
  await skole.getByText('var uenige om hvem som har ansvaret.', { exact: false }).first().waitFor();
});

test('what the municipalities said can be taken away when it is wrong, and the trace stands', async () => {
  await goTo(skole, `${journey.address}/young-people/${amina}/transitions/${move}`);
  await skole.getByRole('button', { name: /^Fjern en tekst som er feil ?: Kommunene er uenige/ }).click();
  const dialog = skole.getByRole('dialog', { name: 'Fjern en tekst som er feil' });
  await dialog.getByRole('radio', { name: 'Det den nye kommunen sier' }).check();
  await dialog.getByLabel('Hvorfor fjerner du den?', { exact: false }).fill('Det gjaldt broren.');
  await dialog.getByRole('button', { name: 'Fjern teksten' }).click();
  await skole.getByText('Det den nye kommunen sier: Teksten er fjernet', { exact: false }).waitFor();
  await skole.getByText('Hun bor fortsatt i Fjordvik.', { exact: false }).waitFor({ state: 'detached' });
  expect(await faults(skole, '49-blanked')).toEqual([]);
});

test('the first meeting after a move: where he lives now, until when what was before lasts, and the way back', async () => {
  const there = await journey.signIn('granlia');
  await there.setViewportSize({ width: widths.phone, height: 900 });
  await goTo(there, `${journey.address}/young-people/${leo}/transitions/${leosMove}`);
  await there.getByRole('textbox', { name: 'Hvilken dag møttes dere?' }).fill(written(dayFromNow(0)));
  await there.getByRole('button', { name: 'Vi har møtt Leo' }).click();
  await there.getByText('Leo har flyttet fra Fjordvik til Granlia kommune.').waitFor();
  await there
    .getByRole('listitem')
    .filter({ hasText: /^NAV Fjordvik$/ })
    .waitFor();
  expect(await faults(there, '49-moved')).toEqual([]);
  await there.setViewportSize({ width: widths.desk, height: 900 });
  expect(await faults(there, '49-moved-desk')).toEqual([]);
  await there.getByRole('button', { name: 'Angre flyttingen' }).click();
  await there.getByRole('button', { name: 'Leo bor i Granlia kommune nå' }).waitFor();
});

test('the plan says in time that she turns thirty', async () => {
  await goTo(skole, `${journey.address}/young-people/${amina}/plan`);
  await skole.getByText('Amina fyller 30 år', { exact: false }).waitFor();
  expect(await faults(skole, '49-thirty')).toEqual([]);
});
