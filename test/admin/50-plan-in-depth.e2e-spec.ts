import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { addDays } from '#domain/calendar/date';
import { insert } from '../builders/insert.ts';
import { planFor } from '../builders/plan-rows.ts';
import type { Worker } from '../builders/place-builder.ts';
import { approved, cellsFor, helpedIn, released } from '../builders/released.ts';
import { dayFromNow } from '../support/day.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { widths } from '../support/journey.ts';
import { openMore, type PlanJourney, startPlanJourney, typed } from './plan-journey.ts';

const title = 'To dager i uka på Pedalen verksted';
let it: PlanJourney;
let skole: Page;
let jonas: Page;
let planId: string;
let bup: Worker;

beforeAll(async () => {
  it = await startPlanJourney({ givenName: 'Jonas', birthDate: '2009-03-14' });
  ({ planId } = await planFor(it.given.pool, it.youngPersonId, it.workers.nav));
  const { place, case: cases } = it.given;
  bup = await place.worker('bup', await place.service('bup', await place.municipality(), 'BUP Fjord'));
  await cases.member(it.youngPersonId, bup);
  await cases.consent(it.youngPersonId, it.workers.skole, [bup.serviceId], ['basic']);
  await it.given.case.signInFor(it.youngPersonId);
  skole = await it.journey.signIn('skole', 'about:blank');
  jonas = await it.journey.signIn('ungdom');
  await jonas.setViewportSize({ width: widths.phone, height: 800 });
}, 90_000);

afterAll(() => it.close());

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();
const text = (page: Page, what: string | RegExp): Promise<void> => page.getByText(what).first().waitFor();

const measure = (by: Worker, name: string, change: object = {}): Promise<string> =>
  insert(it.given.pool, 'measure', {
    young_person_id: it.youngPersonId,
    owner_service_id: by.serviceId,
    category: 'basic',
    plan_id: planId,
    title: name,
    responsible_service_id: by.serviceId,
    responsible_post_id: by.postId,
    deadline: dayFromNow(60),
    look_for: 'Om det hjelper.',
    look_on: dayFromNow(30),
    status: 'agreed',
    ...change,
  });
const fieldDate = (iso: string): string => iso.split('-').reverse().join('.');

test('Jonas wants it differently, in own words, and the team cannot agree on it before it is changed', async () => {
  await text(jonas, title);
  await press(jonas, 'Ja, men annerledes');
  await press(jonas, 'Send svaret');
  await text(jonas, 'Skriv hvordan du vil ha det.');
  await jonas.getByLabel('Hvordan vil du ha det?').fill('Heller etter lunsj.');
  expect(await faults(jonas, '50-differently')).toEqual([]);
  await press(jonas, 'Send svaret');
  await text(jonas, 'Takk. Laget ser på det du skrev, og spør deg på nytt.');
  await goTo(skole, `${it.casePage}/plan`);
  await text(skole, 'Jonas vil ha det annerledes');
  await text(skole, '«Heller etter lunsj.»');
  await press(skole, /Merk som avtalt/);
  await text(skole, /Endre tiltaket sammen/);
}, 60_000);

test('the changed proposal is put to Jonas again, and his yes lets the team go on', async () => {
  await openMore(skole, title);
  await press(skole, /^Endre tiltaket/);
  await typed(skole, 'Hva skal gjøres?', 'To ettermiddager på Pedalen verksted');
  await press(skole, 'Lagre tiltaket');
  await text(skole, 'Jonas er spurt på nytt, og har ikke svart ennå');
  await jonas.reload();
  await text(jonas, 'Laget har endret forslaget. Hva sier du nå?');
  await text(jonas, 'Du skrev: «Heller etter lunsj.»');
  await press(jonas, 'Ja, det vil jeg');
  await text(jonas, 'Takk. Du svarte ja.');
  await readAgain(skole);
  await press(skole, /Merk som avtalt/);
  await press(skole, /Merk som i gang/);
  await press(skole, /Merk som gjort/);
  await typed(skole, 'Hva skjedde?', 'Jonas var der hver gang.');
  await skole.getByLabel('Læreplass').check();
  await skole.getByLabel('Hjalp godt').check();
  await typed(skole, 'Hva lærte dere?', 'Ettermiddag går best.');
  expect(await faults(skole, '50-evaluation')).toEqual([]);
  await press(skole, 'Lagre evalueringen');
  await text(skole, 'Endte med: Læreplass.');
}, 90_000);

test('what has helped: Jonas says it too, and both voices stand beside each other on both pages', async () => {
  await goTo(jonas, `${it.journey.address}/min-side/planen`);
  await press(jonas, /^Si om det hjalp/);
  await press(jonas, 'Lagre');
  await text(jonas, 'Velg ett av svarene.');
  await jonas.getByLabel('Det hjalp litt').check();
  await jonas.getByLabel('Vil du si noe mer?').fill('Det var langt å gå.');
  await press(jonas, 'Lagre');
  const own = jonas.getByRole('region', { name: 'Hva har hjulpet?' });
  await own.getByText('Du: Hjalp litt').waitFor();
  await own.getByText('Dere ser det ulikt. Begge svarene blir stående.').waitFor();
  expect(await faults(jonas, '50-own-what-helped')).toEqual([]);
  await goTo(skole, `${it.casePage}/plan`);
  const card = skole.getByRole('region', { name: 'Hva har hjulpet?' });
  await card.getByText('Jonas: Hjalp litt').waitFor();
  await card.getByText('«Det var langt å gå.»').waitFor();
  await card.getByText('Laget: Hjalp godt').waitFor();
  expect(await faults(skole, '50-what-helped')).toEqual([]);
}, 60_000);

/** A quarter's published figures of the county: 65 of 90 were helped well by work practice. */
const publishHelped = async (): Promise<void> => {
  const url = it.journey.database.ownerUrl;
  const owner = new pg.Pool({ connectionString: url, max: 1, options: '-c role=app_owner' });
  const names = { '9901': 'Fjordvik' };
  const id = await released(owner, { quarter: '2026Q3', cells: cellsFor(['9901'], 1), names });
  await helpedIn(owner, id, [
    ['measures', '99', 20, 300, 200, 100],
    ['measure_work_practice', '99', 530, 65, 15, 10],
  ]);
  await approved(owner, id);
  await owner.end();
};

test('what has helped others across the county stands beside the choice of a kind, beside what has helped Jonas', async () => {
  await publishHelped();
  await readAgain(skole);
  await press(skole, 'Nytt tiltak');
  const dialog = skole.getByRole('dialog');
  await dialog.getByText('Ingenting slikt er evaluert for Jonas ennå.').waitFor();
  await dialog
    .getByText(/^Blant \d+ unge som følges opp i Laget på tvers av .*, har færre enn 30 fått evaluert/)
    .waitFor();
  await dialog.getByLabel('Hva slags tiltak er det?').selectOption('Arbeidstrening');
  const known = dialog.getByRole('region', { name: 'Arbeidstrening: dette vet vi' });
  await known.getByText('Jonas: Hjalp litt. Laget: Hjalp godt.').waitFor();
  await known
    .getByText(
      /^Blant \d+ unge .* har 90 fått evaluert et slikt tiltak\. For 65 av dem hjalp det godt\. Trolig mellom 52 og 90/,
    )
    .waitFor();
  await known.getByText(/Det er omtrent som ventet/).waitFor();
  await known
    .getByText(/avrundet til 5\. De sier ikke hvorfor, og ikke hva som er rett for Jonas\./)
    .waitFor();
  expect(await faults(skole, '50-kind-helped')).toEqual([]);
  await skole.keyboard.press('Escape');
  await skole.locator('summary', { hasText: 'Hva har hjulpet andre i' }).click();
  await skole.getByText(/^Hjalp godt for 65 av 90, trolig mellom 52 og 90/).waitFor();
  expect(await faults(skole, '50-near')).toEqual([]);
}, 60_000);

test('what comes first is shown; to start before it is done is warned about, and never refused', async () => {
  await measure(it.workers.skole, 'Skrive søknad');
  await measure(it.workers.skole, 'Ringe bedriften');
  await readAgain(skole);
  await openMore(skole, 'Ringe bedriften');
  const row = skole.getByRole('listitem').filter({ hasText: 'Ringe bedriften' });
  await row.getByRole('button', { name: /^Si hva som kommer først/ }).click();
  await skole.getByLabel('Skrive søknad').check();
  expect(await faults(skole, '50-order')).toEqual([]);
  await press(skole, 'Lagre rekkefølgen');
  await text(skole, 'Starter når «Skrive søknad» er ferdig.');
  // The row gets focus when it has been saved, and may scroll then.
  await row.and(skole.locator(':focus')).waitFor();
  await row.getByRole('button', { name: /^Merk som i gang/ }).click();
  await text(skole, 'Dere har avtalt en annen rekkefølge. Dere kan starte likevel.');
  await press(skole, 'Start likevel');
  await row.getByText('Pågår').waitFor();
}, 60_000);

test('a measure comes again every week, and this time is ticked off', async () => {
  const row = skole.getByRole('listitem').filter({ has: skole.getByText('Skrive søknad', { exact: true }) });
  await openMore(skole, 'Skrive søknad');
  await row.getByRole('button', { name: /^Gjenta tiltaket/ }).click();
  await press(skole, 'Lagre gjentakelsen');
  await text(skole, 'Velg hvor ofte.');
  await skole.getByLabel('Hver uke', { exact: true }).check();
  await skole.getByLabel('Første gang', { exact: true }).fill(fieldDate(dayFromNow(0)));
  await skole.getByLabel('Siste dag', { exact: true }).fill(fieldDate(dayFromNow(28)));
  await skole.getByLabel('om formiddagen').check();
  expect(await faults(skole, '50-repeat')).toEqual([]);
  await press(skole, 'Lagre gjentakelsen');
  await row.getByText(/Hver uke om formiddagen, til .* Neste gang: i dag/).waitFor();
  await row.getByRole('button', { name: /^Gjort / }).click();
  await row.getByText(/Neste gang: (?!i dag)/).waitFor();
  await row.getByRole('button', { name: /^Gjort / }).waitFor({ state: 'detached' });
}, 60_000);

test('reviews stand on set dates, and the meeting is called from there', async () => {
  const review = skole.getByRole('region', { name: 'Evaluering' });
  await review.getByRole('textbox', { name: 'Når evaluerer dere planen?' }).fill(fieldDate(dayFromNow(21)));
  await review.getByLabel('Hvor ofte evaluerer dere?').selectOption('Hver tredje måned');
  await review.getByRole('button', { name: 'Lagre datoen' }).click();
  await review.getByText('Dagene fremover:').waitFor();
  expect(await faults(skole, '50-review')).toEqual([]);
  await review.getByRole('link', { name: /^Kall inn til evaluering/ }).click();
  expect(await skole.getByLabel('Dag', { exact: true }).inputValue()).toBe(fieldDate(dayFromNow(21)));
}, 60_000);

test('the week across services says when three have booked the same morning, also before a meeting is called', async () => {
  const weekly = { repeat_every: 'week', repeat_until: dayFromNow(60), repeat_part: 'morning' };
  const from = { ...weekly, repeat_from: dayFromNow(7) };
  for (const by of [it.workers.nav, bup]) await measure(by, 'Fast samtale', from);
  await skole.getByLabel('Dag', { exact: true }).fill(fieldDate(addDays(dayFromNow(0), 14)));
  await skole.getByLabel('Klokka', { exact: true }).fill('9');
  await text(skole, /blir for mye for Jonas: .*BUP Fjord.*\. Kan du velge en annen tid\?/);
  await text(skole, 'Du kan kalle inn likevel.');
  expect(await faults(skole, '50-call-warning')).toEqual([]);
  await measure(it.workers.skole, 'Leksehjelp', from);
  await goTo(skole, `${it.casePage}/week`);
  await press(skole, 'Uka etter');
  await text(skole, /om formiddagen er for mye\. .* har satt opp noe samtidig\. Kan noe flyttes\?/);
  await skole.getByRole('img', { name: 'Avtalene i uka, tegnet' }).waitFor();
  expect(await faults(skole, '50-week')).toEqual([]);
  await goTo(jonas, `${it.journey.address}/min-side/uka`);
  await press(jonas, 'Uka etter');
  await text(jonas, /om formiddagen er full: .*\. Si fra om det blir for mye\./);
  expect(await faults(jonas, '50-own-week')).toEqual([]);
}, 90_000);

test('a proposal for the situation is taken, changed, and put to Jonas', async () => {
  await goTo(skole, `${it.casePage}/plan`);
  await press(skole, 'Begynn med et forslag');
  await skole.getByLabel('Læretid').check();
  expect(await faults(skole, '50-templates')).toEqual([]);
  await press(skole, /^Ta med tiltaket «Prøve seg i en bedrift»/);
  expect(await skole.getByLabel('Hva skal gjøres?').inputValue()).toBe('Prøve seg i en bedrift');
  await skole.getByLabel('skole Testesen, Vestlia vgs').check();
  await typed(skole, 'Hva skal gjøres?', 'Prøve seg hos Sykkelkjelleren');
  await press(skole, 'Lagre tiltaket');
  await text(skole, 'Tatt med');
  await goTo(jonas, `${it.journey.address}/min-side`);
  await text(jonas, 'Prøve seg hos Sykkelkjelleren');
}, 60_000);

test('two services disagree about a goal: both read it, Jonas reads it, and it stays', async () => {
  const nav = await it.journey.signIn('nav', `${it.casePage}/plan`);
  await openMore(nav, 'Jeg vil jobbe med sykler.');
  await press(nav, 'Si hva NAV Fjordvik mener');
  await nav.getByLabel('er uenige i målet').check();
  await typed(nav, 'Hva mener dere, og hvorfor?', 'Arbeid må komme først.');
  expect(await faults(nav, '50-stance')).toEqual([]);
  await press(nav, 'Lagre det dere mener');
  await text(nav, 'Tjenestene ser dette ulikt: NAV Fjordvik.');
  await skole.reload();
  await openMore(skole, 'Jeg vil jobbe med sykler.');
  await press(skole, 'Si hva Vestlia vgs mener');
  await skole.getByLabel('svarer en annen tjeneste').check();
  await typed(skole, 'Hva mener dere, og hvorfor?', 'Skole og arbeid kan gå sammen.');
  await press(skole, 'Lagre det dere mener');
  await text(skole, 'Skole og arbeid kan gå sammen.');
  await goTo(jonas, `${it.journey.address}/min-side/planen`);
  await text(jonas, 'Arbeid må komme først.');
  await text(jonas, 'Tjenestene ser dette ulikt: NAV Fjordvik.');
  expect(await faults(jonas, '50-own-plan')).toEqual([]);
}, 90_000);
