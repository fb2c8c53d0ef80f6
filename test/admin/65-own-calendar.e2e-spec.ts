import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insert } from '../builders/insert.ts';
import { journeyPlace, type JourneyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let ungdom: Page;
let jonas: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, municipalityId, workers } = place;
  jonas = await given.case.youngPerson(municipalityId, workers.skole, { birthDate: '2010-03-14' });
  await given.case.signInFor(jonas);
  const guardian = await given.case.guardian(jonas, 'foresatt');
  const meetingId = await insert(given.pool, 'meeting', {
    young_person_id: jonas,
    owner_service_id: workers.skole.serviceId,
    kind: 'review',
    starts_at: `${dayFromNow(6)} 14:30:00 Europe/Oslo`,
    length_minutes: 45,
    place: 'Grupperom 3',
    called_by_post_id: workers.skole.postId,
  });
  const asked = { young_person_id: jonas, meeting_id: meetingId };
  await insert(given.pool, 'meeting_invitee', asked);
  await insert(given.pool, 'meeting_invitee', { ...asked, guardian_id: guardian });
  journey = await startJourney(place.database);
  ungdom = await journey.signIn('ungdom');
}, 120_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

const calendar = (on: Page) => on.locator('#kalender');
const press = (on: Page, name: string): Promise<void> =>
  calendar(on).getByRole('button', { name, exact: true }).click();
const addressIn = (on: Page): Promise<string> => calendar(on).getByLabel('Adressen din').inputValue();
const fetched = async (address: string): Promise<{ status: number; text: string }> => {
  const answer = await fetch(address);
  return { status: answer.status, text: await answer.text() };
};

test('Jonas makes an address on the phone, copies it, and the calendar says «Avtale» and nothing more', async () => {
  await ungdom.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await ungdom.setViewportSize({ width: widths.phone, height: 800 });
  await goTo(ungdom, `${journey.address}/min-side/moter`);
  await ungdom.getByRole('heading', { name: 'Møter', level: 1 }).waitFor();
  await calendar(ungdom).getByText('Ingen kalender leser avtalene dine nå.').waitFor();
  await calendar(ungdom)
    .getByText(/^Der står bare «Avtale» og klokkeslettet\. Ser andre kalenderen din/)
    .waitFor();
  await press(ungdom, 'Lag en adresse');
  const address = await addressIn(ungdom);
  await press(ungdom, 'Kopier adressen');
  await calendar(ungdom).getByText('Adressen er kopiert.').waitFor();
  expect(await ungdom.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(await faults(ungdom, '65-kalender-telefon')).toEqual([]);
  const { status, text } = await fetched(address);
  expect(status).toBe(200);
  expect(text).toContain('SUMMARY:Avtale');
  for (const content of ['Jonas', 'Grupperom', 'CALNAME:Laget', 'skole']) expect(text).not.toContain(content);
}, 60_000);

test('at the desk it says when it was read; taken back, the address opens nothing', async () => {
  const address = await addressIn(ungdom);
  await ungdom.setViewportSize({ width: widths.desk, height: 900 });
  await ungdom.reload();
  await calendar(ungdom)
    .getByText(/Den ble lest sist/)
    .waitFor();
  expect(await faults(ungdom, '65-kalender-skrivebord')).toEqual([]);
  await press(ungdom, 'Trekk adressen tilbake');
  await calendar(ungdom).getByText('Ingen kalender leser avtalene dine nå.').waitFor();
  expect((await fetched(address)).status).toBe(404);
}, 60_000);

test('a guardian has one for the meetings the guardian is asked to, and Jonas reads that it was made', async () => {
  const foresatt = await journey.signIn('foresatt');
  await foresatt.setViewportSize({ width: widths.phone, height: 800 });
  await press(foresatt, 'Lag en adresse');
  expect((await fetched(await addressIn(foresatt))).text).toContain('SUMMARY:Avtale');
  expect(await faults(foresatt, '65-foresatt')).toEqual([]);
  await goTo(ungdom, `${journey.address}/min-side/sett-av`);
  await ungdom.getByText(/ordnet med en kalender som viser møtene de er spurt om/).waitFor();
}, 60_000);

test('with a protected address the page says why there is no calendar', async () => {
  await place.given.case.protection(jonas, 'confidential', place.workers.skole);
  await goTo(ungdom, `${journey.address}/min-side/moter`);
  await calendar(ungdom)
    .getByText(/Adressen din er beskyttet\. Derfor lager vi ingen kalender utenfor Laget/)
    .waitFor();
  expect(await calendar(ungdom).getByRole('button', { name: 'Lag en adresse' }).count()).toBe(0);
  expect(await faults(ungdom, '65-beskyttet')).toEqual([]);
}, 60_000);
