import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { approved, released } from '../builders/released.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { frozen, places } from '../support/every-figure/frozen.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let journey: Journey;
let leader: Page;

const [, before, newest] = frozen;
/** The newest release lacks a table that the one before it has. */
const lacking = { ...newest, cubes: newest.cubes.filter(({ cube }) => cube !== 'transitions') };

beforeAll(async () => {
  journey = await startJourney();
  const options = { connectionString: journey.database.ownerUrl, options: '-c role=app_owner' };
  const owner = new pg.Pool(options);
  for (const { quarter, cells, cubes } of [before, lacking])
    await approved(owner, await released(owner, { quarter, cells, cubes, names: places }));
  await owner.query(`INSERT INTO figures.indicator_aim (indicator, place, kind, percent, year, explanation, by_user_id, by_name)
    VALUES ('outside', '0', 'baseline', 45, 2024, 'Slik sto det.', uuidv7(), 'Solveig'), ('outside', '0', 'target', 25, 2034, 'Vedtatt.', uuidv7(), 'Solveig')`);
  await owner.query(`INSERT INTO figures.indicator_break (indicator, on_day, kind, explanation, by_user_id, by_name)
    VALUES ('outside', '2026-07-01', 'rule_change', 'Nye regler.', uuidv7(), 'Solveig')`);
  await owner.end();
  await journey.run('prepare-reports');
  leader = await journey.signIn('leder', 'about:blank');
}, 180_000);

afterAll(() => journey.close());

/** Light and dark. */
const looked = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page, `72-${name}-${colorScheme}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
};

test('what changed since the period before is one short table, with how much is left and where all of it is', async () => {
  await goTo(leader, `${journey.address}/figures/reports`);
  await leader.getByLabel('Sted', { exact: true }).selectOption('99');
  const card = leader.getByRole('region', { name: /^Endret fra 2\.\skvartal\s2026$/ });
  const rows = card.getByRole('row');
  await rows.nth(1).waitFor();
  expect(await card.getByRole('columnheader').allTextContents()).toEqual([
    'Hva',
    expect.stringMatching(/^2\.\skvartal\s2026$/),
    expect.stringMatching(/^3\.\skvartal\s2026$/),
    'Endring',
  ]);
  await card.getByRole('rowheader', { name: 'Alle som følges opp' }).waitFor();
  expect(await rows.count()).toBe(1 + 13);
  await card.getByText(/\d+ tall til er endret, men ikke mer enn disse\./).waitFor();
  await card.getByText(/Alle står i regnearket og i CSV-fila\.$/).waitFor();
  await looked(leader, 'report');
}, 120_000);

test('the report as a page of its own has it too, and can be read on a phone', async () => {
  const download = leader.waitForEvent('download');
  await leader.getByRole('button', { name: 'Lagre som nettside' }).click();
  const html = await readFile(await (await download).path(), 'utf8');
  const page = await journey.visit();
  await page.setContent(html);
  const summary = page.getByRole('table', { name: /^Endret fra 2\.\skvartal\s2026$/ });
  expect(await summary.getByRole('row').count()).toBe(14);
  const short = page.getByRole('table', { name: /: endret fra 2\.\skvartal\s2026$/ });
  expect(await short.count()).toBeGreaterThan(2);
  for (const table of await short.all()) expect(await table.getByRole('row').count()).toBeLessThanOrEqual(9);
  expect(await faults(page, '72-html')).toEqual([]);
}, 90_000);

test('an indicator whose table the newest release lacks says of which period its number is', async () => {
  await goTo(leader, `${journey.address}/indicators`);
  const row = (name: string) =>
    leader.locator('main details.indicator').filter({ has: leader.getByText(name, { exact: true }) });
  const late = /Nyeste utgivelse har ikke dette; tallene er fra 2\.\skvartal\s2026\./;
  await leader.getByText(late).first().waitFor();
  const outside = row('Utenfor arbeid, utdanning og tiltak').first();
  expect(await outside.getByText(late).count()).toBe(0);
  // every indicator of the table that is missing, and no other
  const told = await leader
    .locator('main details.indicator')
    .filter({ has: leader.getByText(late) })
    .count();
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(await leader.locator('main details.indicator').count());
  await outside.locator('summary').click();
  await outside.getByText('Nullpunkt').first().waitFor();
  await looked(leader, 'indicators');
  // there is room for its tables on a desk
  await leader.setViewportSize({ width: widths.desk, height: 900 });
  await outside
    .getByText(/^Tabellen er bredere/)
    .first()
    .waitFor({ state: 'hidden' });
}, 120_000);
