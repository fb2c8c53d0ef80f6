import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { planFor } from '../builders/plan-rows.ts';
import { faults } from '../support/accessible.ts';
import { widths } from '../support/journey.ts';
import { openMore, type PlanJourney, startPlanJourney, typed } from './plan-journey.ts';

const title = 'To dager i uka på Pedalen verksted';
let it: PlanJourney;
let skole: Page;
let jonas: Page;

beforeAll(async () => {
  it = await startPlanJourney({ givenName: 'Jonas', birthDate: '2009-03-14' });
  await planFor(it.given.pool, it.youngPersonId, it.workers.nav);
  await it.given.case.signInFor(it.youngPersonId);
  skole = await it.journey.signIn('skole');
  jonas = await it.journey.signIn('ungdom');
  await jonas.setViewportSize({ width: widths.phone, height: 800 });
}, 90_000);

afterAll(() => it.close());

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();
const text = (page: Page, what: string | RegExp): Promise<void> => page.getByText(what).first().waitFor();

test('Jonas wants it differently, in own words, and the team cannot agree on it before it is changed', async () => {
  await text(jonas, title);
  await press(jonas, 'Ja, men annerledes');
  await press(jonas, 'Send svaret');
  await text(jonas, 'Skriv hvordan du vil ha det.');
  await jonas.getByLabel('Hvordan vil du ha det?').fill('Heller etter lunsj.');
  expect(await faults(jonas, '50-differently')).toEqual([]);
  await press(jonas, 'Send svaret');
  await text(jonas, 'Takk. Laget ser på det du skrev, og spør deg på nytt.');
  await skole.goto(`${it.casePage}/plan`);
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
  await skole.reload();
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
  await jonas.goto(`${it.journey.address}/min-side/planen`);
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
  await skole.goto(`${it.casePage}/plan`);
  const card = skole.getByRole('region', { name: 'Hva har hjulpet?' });
  await card.getByText('Jonas: Hjalp litt').waitFor();
  await card.getByText('«Det var langt å gå.»').waitFor();
  await card.getByText('Laget: Hjalp godt').waitFor();
  expect(await faults(skole, '50-what-helped')).toEqual([]);
}, 60_000);
