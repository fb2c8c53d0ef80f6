import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { demoWithFigures } from '../support/database.ts';

let journey: Journey;
let steward: Page;
let leader: Page;

beforeAll(async () => {
  journey = await startJourney(await demoWithFigures());
  await journey.run('prepare-reports');
  [steward, leader] = [await journey.signIn('statistikk'), await journey.signIn('leder')];
}, 180_000);

afterAll(() => journey.close());

/** Light and dark. */
const looked = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page, `71-${name}-${colorScheme}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
};

const card = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true });

const receiversPage = async (): Promise<void> => {
  await goTo(steward, `${journey.address}/figures/reports/receivers`);
  await steward.getByRole('heading', { level: 1, name: 'Hvem får rapportene' }).waitFor();
};

test('the figures steward sets who gets which report, and the page says that it is not about access', async () => {
  await steward.getByRole('link', { name: 'Hvem får rapportene' }).click();
  await steward.getByRole('heading', { level: 1, name: 'Hvem får rapportene' }).waitFor();
  await steward.getByText(/alle ledere kan se alle rapporter og alle tall som er gitt ut/).waitFor();
  await steward.getByText(/^Ingen er satt opp ennå\./).waitFor();
  await looked(steward, 'nobody');
  const add = card(steward, 'Sett opp en mottaker');
  await add.getByRole('button', { name: 'Sett opp' }).click();
  for (const missing of ['Velg et sted.', 'Velg en leder.', 'Velg minst én rapport.'])
    await add.getByText(missing).waitFor();
  await add.getByLabel('Sted').selectOption({ label: 'Fjordvik' });
  await add.getByLabel('Leder').selectOption({ index: 1 });
  await add.getByLabel(/^Kvartalsrapporten/).check();
  await add.getByLabel('Årsrapporten', { exact: true }).check();
  await add.getByRole('button', { name: 'Sett opp' }).click();
  await add.getByText(/får nå beskjed om rapporten for Fjordvik\.$/).waitFor();
  const now = card(steward, 'Får rapportene');
  await now.getByRole('heading', { level: 3, name: 'Fjordvik' }).waitFor();
  expect(await now.getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/, årsrapporten/),
    expect.stringMatching(/, kvartalsrapporten/),
  ]);
  await now.getByText(/^Ingen får rapporten for: .*Alle kommunene/).waitFor();
  // what is set already cannot be chosen again
  await add.getByLabel('Leder').selectOption({ index: 1 });
  await add.getByText(/^.+ står allerede med begge for Fjordvik, eller har takket nei\.$/).waitFor();
  await looked(steward, 'receivers');
}, 90_000);

test('the leader is told of the report by its place, and opens it at that place', async () => {
  await goTo(leader, `${journey.address}/figures`);
  const told = leader.getByText('Du får den for Fjordvik. Den forsvinner herfra når du har lagret den.');
  await told.first().waitFor();
  await leader.getByRole('link', { name: 'Se rapportene' }).first().click();
  await leader.getByRole('heading', { level: 1, name: 'Rapporter' }).waitFor();
  await leader.getByRole('heading', { level: 2, name: /^Fjordvik: / }).waitFor();
  const mine = card(leader, 'Rapporter du får beskjed om');
  await mine.getByText('Fjordvik: kvartalsrapporten', { exact: true }).first().waitFor();
  await mine
    .getByText(/^Satt opp av .+, \d/)
    .first()
    .waitFor();
  await looked(leader, 'leader');
  await mine.getByRole('link', { name: 'Velg når du vil ha e-post' }).click();
  await leader.getByRole('heading', { level: 1, name: 'Varsler' }).waitFor();
  await leader
    .getByText('Meldingen sier bare at det er en ny rapport i Laget. Den sier aldri hvilken.')
    .waitFor();
  await leader.getByLabel('Én gang om dagen').check();
  await leader.getByRole('button', { name: 'Lagre' }).click();
  await leader.getByRole('status').filter({ hasText: /\S/ }).first().waitFor();
  await looked(leader, 'notices');
}, 90_000);

test('a no thanks is the leader’s own: the steward sees it and cannot set it again, and the leader can say yes', async () => {
  await goTo(leader, `${journey.address}/figures/reports`);
  const mine = card(leader, 'Rapporter du får beskjed om');
  await mine.getByRole('button', { name: /^Nei takk Fjordvik: kvartalsrapporten/ }).click();
  await mine.getByText('Fjordvik: kvartalsrapporten. Du har takket nei.').waitFor();
  // sending is not access: the report is there as before
  await leader.getByRole('button', { name: 'Lagre som PDF' }).waitFor();
  await receiversPage();
  const no = card(steward, 'Har takket nei');
  await no.getByText(/: kvartalsrapporten for Fjordvik, /).waitFor();
  const now = card(steward, 'Får rapportene');
  await now.getByRole('button', { name: /^Ta av .+, årsrapporten, Fjordvik$/ }).click();
  await now.getByText(/^Ingen er satt opp ennå\./).waitFor();
  const before = card(steward, 'Hvem har fått før');
  await before.getByText(/ tok av\.$/).waitFor();
  await before.getByText(/ Takket nei\.$/).waitFor();
  await looked(steward, 'history');
  await leader.reload();
  await mine.getByRole('button', { name: /^Jeg vil ha den likevel/ }).click();
  await mine.getByText(/^Du sa ja /).waitFor();
  expect(await mine.getByRole('listitem').count()).toBe(1);
}, 90_000);

test('nobody else comes to the page of who gets reports', async () => {
  const officer = await journey.signIn('personvern');
  for (const path of ['/api/report-receivers', '/api/report-sendings']) {
    const status = await officer.evaluate(async (asked) => (await fetch(asked)).status, path);
    expect([path, status]).toEqual([path, 403]);
  }
}, 60_000);
