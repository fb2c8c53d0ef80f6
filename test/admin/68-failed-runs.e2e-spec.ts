import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, picture, startJourney, widths } from '../support/journey.ts';
import { makeFigures } from '../support/make-figures.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  // a correction of nothing is refused; that an audit says no is brought about as the command writes it down
  await makeFigures(journey.database, '--quarter', '2025Q3', '--reason', 'Feil i en dato.');
  const owner = new pg.Client({ connectionString: journey.database.ownerUrl, options: '-c role=app_owner' });
  await owner.connect();
  await owner.query(
    `INSERT INTO figures.failed_run (quarter, covers, corrects, because, findings) VALUES ('2025Q4', 'quarter', false, 'audit',
       '[{"check": "group", "table": "persons", "cells": 2, "rounds": 5}, {"check": "personal", "table": "persons", "cells": 1, "rounds": 5}]')`,
  );
  await owner.end();
}, 180_000);

afterAll(() => journey.close());

test('those who approve read why a run made no figures, and what can be done', async () => {
  for (const username of ['statistikk', 'personvern']) {
    const page = await journey.signIn(username);
    await goTo(page, `${journey.address}/releases`);
    await page.getByRole('heading', { name: 'Kjøringer som ikke ga tall' }).waitFor();
    await page.getByRole('heading', { name: /^4\. kvartal 2025, / }).waitFor();
    await page
      .getByText(
        'Hva de unge gjør: C2 Gruppe. Det kan vises at alle i en gruppe har samme status (antall grupper: 2).',
        { exact: true },
      )
      .waitFor();
    await page.getByText('Prøvd: ny avrunding, uten at det holdt (antall ganger: 5).').waitFor();
    await page.getByText(/^Hva nå: be driften og dem som utvikler Laget/).waitFor();
    await page
      .getByText(
        'Kjøringen skulle rette tall som er gitt ut. Perioden er ikke gitt ut, så det er ingenting å rette.',
      )
      .waitFor();
    expect(await faults(page, '68-failed-runs')).toEqual([]);
    for (const [width, pixels] of Object.entries(widths))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width: pixels, height: 900 });
        await page.emulateMedia({ colorScheme });
        await picture(page, `68-${username}-${width}-${colorScheme}`);
      }
  }
}, 120_000);

test('a manager sees nothing of it', async () => {
  const leader = await journey.signIn('leder', `${journey.address}/releases`);
  await leader.getByRole('heading', { level: 1 }).waitFor();
  await leader.getByText('Ingen tall er godkjent ennå.').waitFor();
  expect(await leader.getByText('Kjøringer som ikke ga tall').count()).toBe(0);
}, 60_000);
