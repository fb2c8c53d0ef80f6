import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { addDays } from '#domain/calendar/date';
import { insert } from '../builders/insert.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { openMore, type PlanJourney, startPlanJourney, typed } from './plan-journey.ts';

let it: PlanJourney;
let skole: Page;
let today: string;

beforeAll(async () => {
  it = await startPlanJourney({ givenName: 'Jonas', birthDate: '2009-03-14' });
  skole = await it.journey.signIn('skole');
  const session = await skole.request.get(`${it.journey.address}/api/session`);
  today = (await session.json()).today;
  await goTo(skole, it.casePage);
}, 60_000);

afterAll(() => it.close());

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();
const text = (page: Page, what: string | RegExp): Promise<void> => page.getByText(what).first().waitFor();
const fieldDate = (iso: string): string => iso.split('-').reverse().join('.');

test('the plan begins with what Jonas wants, and a text half written is there after the page is loaded again', async () => {
  await text(skole, 'Jonas har ingen plan ennå. Begynn med det Jonas selv vil.');
  await press(skole, 'Nytt mål');
  await typed(skole, 'Med ordene til Jonas', 'Jeg vil jobbe med sykler.');
  await text(skole, /Lagret kl\./);
  await skole.reload();
  await press(skole, 'Nytt mål');
  await skole.waitForFunction(
    () => document.querySelector('textarea')?.value === 'Jeg vil jobbe med sykler.',
  );
  await typed(skole, /Laget skriver/, 'Lærekontrakt som sykkelmekaniker.');
  expect(await faults(skole, '5-new-goal')).toEqual([]);
  await press(skole, 'Lagre målet');
  await text(skole, '«Jeg vil jobbe med sykler.»');
}, 60_000);

test('what is missing before the plan can be set going stands there, and pressing leads to it', async () => {
  await text(skole, 'Gå gjennom planen med Jonas, og skriv at Jonas sier ja.');
  await press(skole, 'Sett planen i gang');
  expect(await skole.evaluate(() => document.activeElement?.className)).toBe('blockers');
});

test('a measure says who, by when and what we shall look for; what is missing is told', async () => {
  await press(skole, 'Nytt tiltak');
  await press(skole, 'Lagre tiltaket');
  await text(skole, 'Velg hvem som gjør det.');
  await text(skole, 'Sett en frist.');
  await typed(skole, 'Hva skal gjøres?', 'Arbeidstrening på Pedalen verksted');
  await skole.getByLabel('nav Testesen, NAV Fjordvik').check();
  await skole.getByLabel('Hva slags tiltak er det?').selectOption('Arbeidstrening');
  await skole.getByLabel('Hvilket mål hører tiltaket til?').selectOption('Jeg vil jobbe med sykler.');
  await skole.getByLabel('Frist', { exact: true }).fill(fieldDate(addDays(today, 30)));
  await typed(skole, 'Hva skal vi se etter?', 'At Jonas trives.');
  await skole.getByLabel('Når ser vi etter?', { exact: true }).fill(fieldDate(addDays(today, 14)));
  expect(await faults(skole, '5-new-measure')).toEqual([]);
  await press(skole, 'Lagre tiltaket');
  await text(skole, 'Foreslått');
}, 60_000);

test('Jonas says yes, and the plan is set going', async () => {
  await press(skole, 'Skriv at Jonas sier ja');
  await typed(skole, 'Hvordan gikk dere gjennom planen?', 'Vi leste den sammen.');
  await press(skole, 'Lagre at Jonas sier ja');
  await text(skole, /Jonas sa ja/);
  expect(await faults(skole, '5-case-with-plan')).toEqual([]);
  await press(skole, 'Sett planen i gang');
  await text(skole, /gjelder siden/);
  await skole.getByRole('button', { name: 'Sett planen i gang' }).waitFor({ state: 'detached' });
}, 60_000);

test('the measure is agreed, begun, and done with an evaluation; focus stays on its row', async () => {
  await press(skole, /Merk som avtalt/);
  await text(skole, 'Avtalt');
  await press(skole, /Merk som i gang/);
  await text(skole, 'Pågår');
  await skole.waitForFunction(() => document.activeElement?.className === 'measure');
  await press(skole, /Merk som gjort/);
  await typed(skole, 'Hva skjedde?', 'Jonas var der sju av åtte dager.');
  await skole.getByLabel('Læreplass').check();
  await skole.getByLabel('Hjalp godt').check();
  await typed(skole, 'Hva lærte dere?', 'Det går best når noen møter ham.');
  expect(await faults(skole, '5-evaluation')).toEqual([]);
  await press(skole, 'Lagre evalueringen');
  await text(skole, 'Hjalp godt. Vi lærte: Det går best når noen møter ham.');
}, 60_000);

test('a plan under way is read by the row, and a row opens with a press on its title', async () => {
  await skole.reload();
  const row = skole.getByRole('button', { name: 'Arbeidstrening på Pedalen verksted' });
  await text(skole, 'Hjalp godt. Vi lærte: Det går best når noen møter ham.');
  expect(await row.getAttribute('aria-expanded')).toBe('false');
  expect(await skole.getByText('Jonas var der sju av åtte dager.').count()).toBe(0);
  await row.click();
  await text(skole, /Jonas var der sju av åtte dager/);
}, 60_000);

test('an overdue measure is flagged on its deadline, and asks for a new one with a reason', async () => {
  const { rows } = await it.given.pool.query<{ id: string }>('SELECT id FROM app.plan');
  await insert(it.given.pool, 'measure', {
    young_person_id: it.youngPersonId,
    owner_service_id: it.workers.skole.serviceId,
    category: 'school',
    plan_id: rows[0]?.id ?? '',
    title: 'Samtale med PPT',
    responsible_service_id: it.workers.skole.serviceId,
    responsible_post_id: it.workers.skole.postId,
    deadline: addDays(today, -3),
    look_for: 'At timen er satt opp.',
    look_on: addDays(today, -3),
    status: 'agreed',
  });
  await readAgain(skole);
  await text(skole, /Frist var/);
  await press(skole, /Sett ny frist/);
  await skole.getByLabel('Sett ny frist', { exact: true }).fill(fieldDate(addDays(today, 10)));
  await skole.getByRole('dialog').getByRole('button', { name: 'Sett ny frist', exact: true }).click();
  await text(skole, 'Skriv hvorfor fristen flyttes.');
  await skole.getByLabel('Hvorfor ny frist?').fill('PPT har ikke svart ennå.');
  await skole.getByRole('dialog').getByRole('button', { name: 'Sett ny frist', exact: true }).click();
  await text(skole, 'Ny frist fordi: PPT har ikke svart ennå.');
  await openMore(skole, 'Samtale med PPT');
  await press(skole, /Si hva som stopper/);
  await skole.getByLabel('Hva stopper?').fill('Ingen ledige timer.');
  await skole.getByRole('dialog').getByRole('button', { name: 'Si hva som stopper' }).click();
  await text(skole, 'Dette stopper: Ingen ledige timer.');
}, 60_000);

test('two who write in the same goal: keep mine, take theirs, or both together', async () => {
  const nav = await it.journey.signIn('nav', `${it.casePage}/plan`);
  const open = async (page: Page): Promise<void> => {
    await openMore(page, 'Jeg vil jobbe med sykler.');
    await press(page, 'Endre det laget skriver');
  };
  await open(nav);
  await typed(nav, 'Laget skriver', 'Lærling hos Pedalen fra august.');
  await goTo(skole, `${it.casePage}/plan`);
  await open(skole);
  await typed(skole, 'Laget skriver', 'Lærekontrakt i sykkelfaget.');
  await press(skole, 'Lagre teksten');
  await text(skole, 'Lærekontrakt i sykkelfaget.');
  await press(nav, 'Lagre teksten');
  await text(nav, 'skole Testesen endret teksten mens du skrev. Hvilken tekst skal gjelde?');
  expect(await faults(nav, '5-conflict')).toEqual([]);
  await press(nav, 'Behold min');
  // the text stands in the question too
  await nav.getByRole('dialog').waitFor({ state: 'detached' });
  await text(nav, 'Lærling hos Pedalen fra august.');
  await readAgain(skole);
  await text(skole, 'Lærling hos Pedalen fra august.');
  expect(await faults(nav, '5-plan-page')).toEqual([]);
}, 90_000);

test('Jonas disagrees in own words; it stays, and is answered', async () => {
  await openMore(skole, 'Jeg vil jobbe med sykler.');
  await press(skole, 'Spør om dere er enige');
  await skole.getByLabel('Delvis uenige').check();
  await press(skole, 'Lagre svaret');
  await text(skole, 'Skriv hva Jonas er uenig i.');
  await skole.getByLabel('Hva er Jonas uenig i?').fill('Ikke hos Pedalen.');
  await press(skole, 'Lagre svaret');
  await text(skole, '«Ikke hos Pedalen.»');
  await openMore(skole, 'Jeg vil jobbe med sykler.');
  await press(skole, 'Svar på uenigheten');
  await typed(skole, 'Hva svarer dere?', 'Da spør vi Sykkelkjelleren.');
  await press(skole, 'Lagre svaret');
  await text(skole, 'Da spør vi Sykkelkjelleren.');
}, 60_000);

test('an earlier version can be read, with who changed what since', async () => {
  await skole.getByRole('link', { name: 'eldre versjoner' }).click();
  await text(skole, 'Eldre versjoner av planen til Jonas');
  await press(skole, 'Vis versjon 2');
  await text(skole, 'Planen slik den var i versjon 2');
  await text(skole, 'nav Testesen endret et mål');
  expect(await faults(skole, '5-versions')).toEqual([]);
}, 60_000);
