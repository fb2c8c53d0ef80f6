import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import pg from 'pg';
import { faults } from '../support/accessible.ts';
import { demoDatabase } from '../support/database.ts';
import { type Journey, picture, startJourney, widths } from '../support/journey.ts';
import { password } from '../support/laget.ts';
import { textInPdf } from '../support/pdf-text.ts';

let journey: Journey;
let owner: pg.Pool;
let ungdom: Page;

beforeAll(async () => {
  const database = await demoDatabase();
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1, options: '-c role=app_owner' });
  journey = await startJourney(database);
  ungdom = await journey.signIn('ungdom');
  await ungdom.setViewportSize({ width: widths.phone, height: 800 });
}, 180_000);

afterAll(async () => {
  await owner.end();
  await journey.close();
});

/** The sign-in was longer than five minutes ago. */
const signInGrowsOld = async (): Promise<void> => {
  await owner.query('ALTER TABLE app.session NO FORCE ROW LEVEL SECURITY');
  await owner.query(`UPDATE app.session SET auth_time = auth_time - interval '6 minutes'`);
  await owner.query('ALTER TABLE app.session FORCE ROW LEVEL SECURITY');
};

const looked = async (page: Page, name: string): Promise<void> => {
  for (const width of Object.values(widths)) {
    await page.setViewportSize({ width, height: 900 });
    await picture(page, `${name}-${String(width)}`);
    expect(await faults(page, `${name}-${String(width)}`)).toEqual([]);
  }
};

const saved = async (name: string): Promise<Buffer> => {
  const download = ungdom.waitForEvent('download');
  await ungdom.getByRole('button', { name }).click();
  return readFileSync(await (await download).path());
};

test('the young person takes everything along from the phone, to read', async () => {
  await ungdom.getByRole('link', { name: 'Opplysningene mine' }).click();
  await ungdom.getByRole('heading', { level: 1, name: 'Opplysningene mine' }).waitFor();
  await looked(ungdom, '22-opplysninger');
  await ungdom.setViewportSize({ width: widths.phone, height: 800 });
  const text = textInPdf(await saved('Last ned for å lese (PDF)'));
  await ungdom.getByText('Filen er lastet ned. Den heter laget-om-meg.pdf.').waitFor();
  expect(text).toContain('Jonas');
  expect(text).toContain('sykkelmekaniker');
}, 60_000);

test('when the sign-in has grown old, Jonas shows once more who he is, and the file comes', async () => {
  await signInGrowsOld();
  const download = ungdom.waitForEvent('download');
  await ungdom.getByRole('button', { name: 'Last ned for en annen app (JSON)' }).click();
  const dialog = ungdom.getByRole('dialog');
  await dialog.getByLabel('Passord').fill(password);
  await dialog.getByRole('button', { name: 'Bekreft og fortsett' }).click();
  const file: { parts: { name: string; rows: object[] }[] } = JSON.parse(
    readFileSync(await (await download).path(), 'utf8'),
  );
  expect(file.parts.find(({ name }) => name === 'goals')?.rows.length).toBeGreaterThan(0);
}, 60_000);
