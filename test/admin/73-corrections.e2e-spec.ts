import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, picture, startJourney, widths } from '../support/journey.ts';
import { makeFigures } from '../support/make-figures.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  expect(await makeFigures(journey.database)).toMatchObject({ done: true });
  const owner = new pg.Client({ connectionString: journey.database.ownerUrl, options: '-c role=app_owner' });
  await owner.connect();
  const { rows } = await owner.query<{ quarter: string }>('SELECT quarter FROM figures.release');
  const correction = ['--quarter', rows[0]?.quarter ?? '', '--reason', 'En status var feil.'];
  expect(await makeFigures(journey.database, ...correction)).toMatchObject({ done: true });
  // that two releases together tell too much is brought about as the command writes it down
  await owner.query(
    `INSERT INTO figures.failed_run (quarter, covers, corrects, because, findings) VALUES ('2025Q3', 'quarter', true, 'beside_earlier',
       '[{"check": "interval", "table": "persons", "cells": 2, "rounds": 8}]')`,
  );
  await owner.end();
}, 240_000);

afterAll(() => journey.close());

test('those who approve read that a correction was asked together with what it corrects', async () => {
  for (const username of ['statistikk', 'personvern']) {
    const page = await journey.signIn(username);
    await goTo(page, `${journey.address}/releases`);
    await page.getByText('Rettelse: En status var feil.').waitFor();
    await page.getByRole('heading', { name: /, rettelse 1$/ }).waitFor();
    await page.getByText('Hva kontrollen fant').first().click();
    await page.getByText(/^Rettelsen: prøvd sammen med tallene den retter \(antall utgaver: 1\)\./).waitFor();
    await page
      .getByText(
        'Kjøringen skulle rette tall som er gitt ut. Sammen med tallene den skulle rette, ville rettelsen røpe for mye. Ny avrunding hjalp ikke.',
      )
      .waitFor();
    expect(await faults(page, '73-corrections')).toEqual([]);
    for (const [width, pixels] of Object.entries(widths))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width: pixels, height: 900 });
        await page.emulateMedia({ colorScheme });
        await picture(page, `73-${username}-${width}-${colorScheme}`);
      }
  }
}, 180_000);

test('anybody reads how a correction is tested, and what it still tells', async () => {
  const page = await journey.visit();
  await goTo(page, `${journey.address}/how-figures-are-protected`);
  await page
    .getByText(/^En rettelse prøves sammen med tallene den retter, for noen kan ha lagret dem\./)
    .waitFor();
  await page.getByText(/^Vises et tall annerledes i en rettelse,/).waitFor();
  for (const [width, pixels] of Object.entries(widths)) {
    await page.setViewportSize({ width: pixels, height: 900 });
    await picture(page, `73-protection-${width}`);
  }
}, 60_000);
