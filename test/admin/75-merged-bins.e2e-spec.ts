import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import type { Merged } from '#domain/release/merged-bins';
import { approved, cellsFor, type PlacedInCube, released } from '../builders/released.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, picture, startJourney, widths } from '../support/journey.ts';

let journey: Journey;
let leder: Page;

const names = { '9901': 'Fjordvik', '9902': 'Granlia' };
const merged: readonly Omit<Merged, 'because'>[] = [
  { cube: 'confirmed', dimension: 'months', labels: ['0-3', '4-6'], into: '0_to_6' },
  { cube: 'batons', dimension: 'handOvers', labels: ['1', '2-3'], into: '1_to_3' },
];
const inCounty = (cube: string, values: Readonly<Record<string, number>>): readonly PlacedInCube[] =>
  Object.entries(values).map(([label, value]) => ({ cube, place: '99', labels: [label], value }));

beforeAll(async () => {
  journey = await startJourney();
  const options = { connectionString: journey.database.ownerUrl, max: 1, options: '-c role=app_owner' };
  const owner = new pg.Pool(options);
  const cells = cellsFor(Object.keys(names), 1);
  const cubes = [
    ...inCounty('confirmed', { '0-3': 45, '4-6': 20, '7+': 25, never: 30 }),
    ...inCounty('batons', { '0': 60, '1': 35, '2-3': 20, '4+': 5 }),
  ];
  await approved(owner, await released(owner, { quarter: '2026Q2', cells, cubes, names }));
  await approved(owner, await released(owner, { quarter: '2026Q3', cells, cubes, names, merged }));
  await owner.end();
  leder = await journey.signIn('leder');
}, 180_000);

afterAll(() => journey.close());

const pictures = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
  for (const [width, pixels] of Object.entries(widths))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width: pixels, height: 900 });
      await page.emulateMedia({ colorScheme });
      await picture(page, `${name}-${width}-${colorScheme}`);
    }
};

test('leder sees two groups as one, what it is made of, and why', async () => {
  await goTo(leder, `${journey.address}/figures`);
  await leder.getByRole('heading', { level: 1, name: 'Unge i oppfølging' }).waitFor();
  await leder.getByLabel('Område').selectOption('99');
  await leder.getByRole('listitem').filter({ hasText: '0–6 måneder siden: 65' }).waitFor();
  await leder
    .getByText(
      'Slått sammen for alle: 0–3 måneder siden og 4–6 måneder siden vises som 0–6 måneder siden. Hver for seg kunne tallene ha røpet noe om få.',
    )
    .waitFor();
  expect(await leder.getByText('4–6 måneder siden: ').count()).toBe(0);
  await pictures(leder, '75-overview');
}, 120_000);

test('where an indicator can no longer be told the page says that the figures are put together, and shows no 0', async () => {
  await goTo(leder, `${journey.address}/indicators`);
  await leder.getByRole('heading', { level: 1, name: 'Indikatorer' }).waitFor();
  await leder.getByLabel('Sted', { exact: true }).selectOption('99');
  const row = leder
    .locator('details.indicator')
    .filter({ hasText: 'To eller flere skifter av stafettholder' })
    .first();
  await row
    .getByText(/Tallene er slått sammen i 3\.\s?kvartal\s2026; dette er fra 2\.\s?kvartal\s2026\./)
    .waitFor();
  await row.locator('summary').first().click();
  await row
    .getByText(/Tallene er slått sammen i 3\.\s?kvartal\s2026, så dette kan ikke vises da\./)
    .waitFor();
  await pictures(leder, '75-indicators');
}, 120_000);

test('the page of definitions tells it in its drawing and its table', async () => {
  await goTo(leder, `${journey.address}/indicators/definitions`);
  const card = leder.getByRole('region', { name: /sist bekreftet/ });
  await card.getByText(/^Slått sammen for alle: /).waitFor();
  await card.getByText('Vis som tabell').click();
  await card.getByRole('row', { name: /0–6 måneder siden/ }).waitFor();
  await pictures(leder, '75-definitions');
}, 120_000);

test('those who approve read what was put together', async () => {
  const page = await journey.signIn('personvern');
  await goTo(page, `${journey.address}/releases`);
  await page.getByText('Hva kontrollen fant').first().click();
  await page
    .getByText(/^Slått sammen for alle, .* grupper i 2 tabeller\.$/)
    .first()
    .waitFor();
  await pictures(page, '75-releases');
}, 120_000);
