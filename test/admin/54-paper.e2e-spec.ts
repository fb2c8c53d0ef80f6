import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { insert } from '../builders/insert.ts';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';
import { readPdf } from '../support/read-pdf.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let ungdom: Page;
let base: string;
let meetingId: string;
let transitionId: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, municipalityId, workers } = place;
  const { skole: school, nav: office } = workers;
  const jonas = await given.case.youngPerson(municipalityId, school, { birthDate: '2010-03-14' });
  await given.place.worker('admin', office.serviceId, 'system_admin');
  await given.case.member(jonas, office);
  await given.case.consent(jonas, school, [school.serviceId], ['basic', 'school']);
  await given.case.signInFor(jonas);
  const own = { young_person_id: jonas, owner_service_id: school.serviceId };
  const plan_id = await insert(given.pool, 'plan', own);
  await insert(given.pool, 'goal', {
    ...own,
    category: 'basic',
    plan_id,
    own_words: 'Å mekke moped',
    own_words_on: dayFromNow(-3),
    wording: 'Læreplass på verksted',
  });
  meetingId = await insert(given.pool, 'meeting', {
    ...own,
    kind: 'review',
    starts_at: `${dayFromNow(-1)} 10:00:00 Europe/Oslo`,
    length_minutes: 60,
    called_by_post_id: school.postId,
    status: 'held',
    held_at: new Date(),
    interpreter: 'none_needed',
  });
  const asked = { young_person_id: jonas, meeting_id: meetingId };
  await insert(given.pool, 'meeting_invitee', { ...asked, post_id: school.postId, attended: true });
  await insert(given.pool, 'meeting_invitee', { ...asked, attended: true });
  await insert(given.pool, 'minutes_section', {
    ...asked,
    owner_service_id: school.serviceId,
    category: 'basic',
    text: 'Vi begynner mandag.',
    written_by_post_id: school.postId,
    shared_at: new Date(),
  });
  transitionId = await insert(given.pool, 'transition', {
    ...own,
    category: 'basic',
    kind: 'bup_to_dps',
    on_date: dayFromNow(60),
    sender_service_id: school.serviceId,
    sender_post_id: school.postId,
    receiver_name: 'Granlia',
  });
  journey = await startJourney(place.database);
  base = `${journey.address}/young-people/${jonas}`;
  skole = await journey.signIn('skole', 'about:blank');
  ungdom = await journey.signIn('ungdom');
}, 120_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const printed = async (on: Page): Promise<string> => {
  const download = on.waitForEvent('download');
  await on.getByRole('button', { name: 'Skriv ut' }).first().click();
  const file = readFileSync(await (await download).path());
  await on.getByText('Arket ligger i nedlastingene dine').waitFor();
  const { parts, aside } = await readPdf(file);
  return [...parts.map(({ text }) => text), aside].join('\n');
};

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

test('the school prints the plan, the minutes and the hand-over, each from its own screen', async () => {
  await goTo(skole, `${base}/plan`);
  const plan = await printed(skole);
  expect(plan).toContain('Å mekke moped');
  expect(plan).toContain('Skrevet ut av skole Testesen');
  await looked(skole, '54-plan');
  await goTo(skole, `${base}/meetings/${meetingId}`);
  expect(await printed(skole)).toContain('Vi begynner mandag.');
  await goTo(skole, `${base}/transitions/${transitionId}`);
  expect(await printed(skole)).toContain('Granlia');
}, 90_000);

test('Jonas prints the own copy of the plan from the phone, and sees who else has printed it', async () => {
  await ungdom.setViewportSize({ width: widths.phone, height: 800 });
  await ungdom.getByRole('link', { name: 'Planen' }).first().click();
  const plan = await printed(ungdom);
  expect(plan).toContain('Din kopi');
  await looked(ungdom, '54-egen-plan');
  await ungdom.getByRole('link', { name: 'Sett av' }).first().click();
  await ungdom.getByText('skrev ut planen din.').first().waitFor();
}, 90_000);

test('the school saves the own list as a spreadsheet, and gives a calendar elsewhere an address', async () => {
  await skole.setViewportSize({ width: widths.desk, height: 900 });
  await goTo(skole, `${journey.address}/young-people`);
  await skole.getByText('Lagre lista som fil').click();
  const download = skole.waitForEvent('download');
  await skole.getByRole('button', { name: 'Regneark (XLSX)' }).click();
  expect((await download).suggestedFilename()).toBe('mine-ungdommer.xlsx');
  await skole.getByText('Filen ligger i nedlastingene dine: mine-ungdommer.xlsx.').waitFor();
  await looked(skole, '54-liste');
  await goTo(skole, `${journey.address}/my-calendar`);
  await skole.getByRole('button', { name: 'Lag en adresse' }).click();
  const address = await skole.getByLabel('Adressen din').inputValue();
  await looked(skole, '54-kalender');
  const calendar = await fetch(address);
  expect(await calendar.text()).toContain('SUMMARY:Møte i Laget');
  await skole.getByRole('button', { name: 'Trekk adressen tilbake' }).click();
  await skole.getByText('Ingen kalender leser avtalene dine nå.').waitFor();
  expect((await fetch(address)).status).toBe(404);
}, 90_000);

test('the administrator gives Fjordvik a number of its own, with why, and it stands in the history', async () => {
  const admin = await journey.signIn('admin');
  await admin.getByRole('link', { name: 'Organisasjoner' }).first().click();
  await admin.getByRole('link', { name: 'Nødnumre' }).click();
  await admin.getByRole('button', { name: 'Endre nummeret til Legevakten for Fjordvik' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('Nummer').fill('72 40 00 00');
  await dialog.getByRole('button', { name: 'Lagre nummeret' }).click();
  await dialog.getByText('Skriv hvorfor.').waitFor();
  await dialog.getByLabel('Hvorfor endrer du det?').fill('Felles legevakt for fjorden.');
  await dialog.getByRole('button', { name: 'Lagre nummeret' }).click();
  await admin.getByText('Endret 1 gang').click();
  await admin.getByText('Felles legevakt for fjorden.').waitFor();
  await looked(admin, '54-nodnumre');
}, 90_000);
