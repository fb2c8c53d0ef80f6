import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Locator, Page } from 'playwright-core';
import { approved, cellsFor, helpedIn, kindsHelpedIn, released } from '../builders/released.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let journey: Journey;
let leder: Page;
let skole: Page;

const school = 'Overgang i skolen';

/** A quarter's published figures of the county: among those who change school a mentor helped more than all measures did. */
const publish = async (): Promise<void> => {
  const options = { connectionString: journey.database.ownerUrl, max: 1, options: '-c role=app_owner' };
  const owner = new pg.Pool(options);
  const names = { '9901': 'Fjordvik', '9902': 'Granlia' };
  const id = await released(owner, { quarter: '2026Q3', cells: cellsFor(['9901', '9902'], 1), names });
  await helpedIn(owner, id, [
    ['measures', '99', 20, 300, 200, 100],
    ['measure_mentor', '99', 400, 120, 60, 40],
    ['situation_school_start', '99', 100, 150, 100, 50],
  ]);
  await kindsHelpedIn(owner, id, [
    ['kinds_school_start', '99', 'mentor', 95, 5, 5],
    ['kinds_school_start', '99', 'work_practice', 30, 20, 15],
    ['kinds_school_start', '99', 'leisure', 5, 5, 0],
  ]);
  await approved(owner, id);
  await owner.end();
};

beforeAll(async () => {
  journey = await startJourney();
  await publish();
  [leder, skole] = [await journey.signIn('leder'), await journey.signIn('skole')];
}, 180_000);

afterAll(() => journey.close());

const card = (): Locator => leder.getByRole('region', { name: 'Hjelper noe mer enn ventet?' });

test('leder chooses a situation: the kinds in it, how many, how sure, and no cause', async () => {
  await goTo(leder, `${journey.address}/figures`);
  await leder.getByRole('heading', { level: 1, name: 'Unge i oppfølging' }).waitFor();
  await leder.getByLabel('Område').selectOption('99');
  await card().getByLabel('Vis etter').selectOption(`Slags tiltak: ${school}`);
  await card()
    .getByText(
      /hjalp tiltaket godt for 150 av 300 unge i situasjonen «Overgang i skolen», .*\(50.%\)\. Det er det vi venter der\. Oftere enn ventet: Mentor\.$/,
    )
    .waitFor();
  await card()
    .getByText(
      /Overgangene i saken viser situasjonen.*Tallene viser ikke at tiltaket er grunnen.*Av 100 slike streker skal rundt 99 ta med det rette tallet\./,
    )
    .waitFor();
  await card().getByText('Vis som tabell').click();
  const row = async (name: string): Promise<readonly string[]> =>
    (await card().getByRole('row', { name }).locator('td').allInnerTexts()).map((text) =>
      text.replaceAll(/\s/g, ' ').trim(),
    );
  expect(await row('Mentor')).toEqual(['95', '105', '90 %', 'minst 70 %', 'Oftere enn ventet']);
  expect((await row('Arbeidstrening')).slice(-1)).toEqual(['Omtrent som ventet']);
  expect(await row('Fritid')).toEqual(['5', '10', '–', '–', 'Færre enn 30']);
  expect((await row('Behandling')).slice(2)).toEqual(['–', '–', 'Færre enn 30']);
  expect((await row('Alle tiltak i situasjonen')).slice(0, 3)).toEqual(['150', '300', '50 %']);
  await card()
    .getByRole('img', { name: /Ventet: 50.%\. .*Mentor: / })
    .waitFor();
  expect(await faults(leder, '74-situation')).toEqual([]);
}, 90_000);

test('a situation that too few are in says so, and expects nothing', async () => {
  await card().getByLabel('Vis etter').selectOption('Slags tiltak: Lenge syk');
  await card()
    .getByText(/færre enn 30 fått evaluert et tiltak i situasjonen «Lenge syk», eller tallene vises ikke\./)
    .waitFor();
  expect(await card().getByText('Oftere enn ventet').count()).toBe(0);
  expect(await faults(leder, '74-too-few')).toEqual([]);
}, 60_000);

test('whoever writes a measure for Jonas reads what is published of the situations that his transitions show', async () => {
  await skole.getByRole('link', { name: /Jonas/ }).first().click();
  await skole.getByRole('heading', { level: 1, name: /Jonas/ }).waitFor();
  const id = new URL(skole.url()).pathname.split('/')[2] ?? '';
  await goTo(skole, `${journey.address}/young-people/${id}/plan`);
  await skole.getByRole('button', { name: 'Nytt tiltak' }).first().click();
  const dialog = skole.getByRole('dialog');
  await dialog.getByLabel('Hva slags tiltak er det?').selectOption('Mentor');
  const known = dialog.getByRole('region', { name: 'Mentor: dette vet vi' });
  await known
    .getByText(
      /har 105 fått evaluert et slikt tiltak i situasjonen «Overgang i skolen»\. For 95 av dem hjalp det godt\. Trolig .* Det er oftere enn ventet ut fra alle tiltak i situasjonen\.$/,
    )
    .waitFor();
  await known
    .getByText(
      /rundt 95 av 100 ganger\. I en situasjon .* rundt 99 av 100 ganger der\. Overgangene du ser i saken, viser situasjonen\. Den lagres ikke\./,
    )
    .waitFor();
  await known.getByText(/Tall fra 3\.\s?kvartal\s2026, avrundet til 5\. De sier ikke hvorfor/).waitFor();
  expect(await known.getByText('Lenge syk').count()).toBe(0);
  expect(await faults(skole, '74-kind')).toEqual([]);
  await skole.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}, 90_000);

test('all kinds that enough have had in the situation can be opened beside what has helped Jonas', async () => {
  await skole.locator('summary', { hasText: 'Hva har hjulpet andre i' }).click();
  const own = skole.locator('section').filter({
    has: skole.getByRole('heading', { name: `I situasjonen «${school}»`, exact: true }),
  });
  await own
    .last()
    .getByText(/^Hjalp godt for 95 av 105, trolig .*oftere enn ventet ut fra alle tiltak i situasjonen/)
    .waitFor();
  await own
    .last()
    .getByText(/^Hjalp godt for 30 av 65, .*omtrent som ventet/)
    .waitFor();
  expect(await own.last().getByText('Fritid').count()).toBe(0);
  expect(await faults(skole, '74-near')).toEqual([]);
}, 60_000);
