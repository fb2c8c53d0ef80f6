import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { tenorNumber } from '../../apps/seed/person/tenor-number.ts';
import { diceOf } from '../../apps/seed/random/dice.ts';
import { Builder } from '../builders/builder.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { passwordHash } from '../support/laget.ts';
import { textInPdf } from '../support/pdf-text.ts';

let journey: Journey;
let database: TestDatabase;
let pool: pg.Pool;
let personvern: Page;
let mia: Page;
let liv: Page;
const dice = diceOf(67, 1);
const taken = new Set<string>();
const numbers = {
  mia: tenorNumber('2014-05-03', false, taken, dice),
  liv: tenorNumber('2013-05-03', false, taken, dice),
};

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  const { place, case: cases } = new Builder(pool, passwordHash);
  const fjordvik = await place.municipality('Fjordvik');
  const skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia skole'));
  const office = await place.service('coordination', fjordvik, 'Koordinering i Fjordvik');
  await place.worker('personvern', office, 'privacy_officer');
  for (const [name, birthDate] of [
    ['mia', '2014-05-03'],
    ['liv', '2013-05-03'],
  ] as const) {
    const givenName = name === 'mia' ? 'Mia' : 'Liv';
    const child = await cases.youngPerson(fjordvik, skole, { givenName, birthDate, number: numbers[name] });
    await cases.signInFor(child, name);
  }
  journey = await startJourney(database);
  [personvern, mia, liv] = [
    await journey.signIn('personvern'),
    await journey.signIn('mia'),
    await journey.signIn('liv'),
  ];
}, 180_000);

afterAll(async () => {
  await journey.close();
  await pool.end();
});

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

const written = (day: string): string => day.split('-').toReversed().map(Number).join('.');

/** What the letter said, in the form. */
const writeIn = async (number: string, asks = 'At alt om barnet slettes'): Promise<void> => {
  await goTo(personvern, `${journey.address}/paper-requests`);
  await personvern.getByRole('heading', { level: 1, name: 'Foresatte som ber om noe på papir' }).waitFor();
  await personvern.getByLabel('Barnets fødselsnummer').fill(number);
  await personvern.getByLabel('Hvem ber om det?').fill('Kari Elvemyr');
  await personvern.getByLabel('Har foreldreansvar').check();
  await personvern.getByLabel(asks).check();
  await personvern.getByLabel('Brev eller e-post').check();
  await personvern.getByLabel('Når ba de om det?', { exact: true }).fill(written(dayFromNow(-2)));
};

const ownPage = async (page: Page): Promise<void> => {
  await goTo(page, `${journey.address}/min-side/opplysninger`);
  await page.getByRole('heading', { level: 1, name: 'Det som står om meg' }).waitFor();
};
const asked = 'Noen har bedt om noe som gjelder deg';

test('the officer writes in what a guardian asked for on paper, and the child reads it at once', async () => {
  await goTo(personvern, `${journey.address}/data-requests`);
  await personvern.getByRole('link', { name: 'En foresatt har bedt om noe på papir' }).click();
  await writeIn(numbers.mia);
  await personvern.getByRole('button', { name: 'Skriv inn', exact: true }).click();
  await personvern.getByText('Velg om barnet kan få vite det.').waitFor();
  await personvern.getByLabel('Ja, barnet leser det på sin side').check();
  await personvern.getByRole('button', { name: 'Skriv inn', exact: true }).click();
  await personvern.getByText('Skrevet inn. Nå må barnet bli hørt.').waitFor();
  await personvern.getByText(/^Svar innen /).waitFor();
  expect(await personvern.locator('main').innerText()).not.toMatch(/Mia|Kari/);
  await looked(personvern, '67-liste');
  await ownPage(mia);
  await mia.getByRole('heading', { name: asked }).waitFor();
  await mia.getByText(/ba personvernombudet om at alt om deg slettes/).waitFor();
  await mia.getByText('Ingen har bestemt noe. Du skal få si hva du mener først.').waitFor();
  await looked(mia, '67-min-side');
}, 90_000);

test('nobody decides before the child is heard, and then it reads what was decided and why', async () => {
  await personvern.getByRole('link', { name: /^Åpne det som kom / }).click();
  const heading = 'Kari Elvemyr ber om at alt om Mia Elvemyr slettes';
  await personvern.getByRole('heading', { level: 1, name: heading }).waitFor();
  await looked(personvern, '67-apnet');
  const dialog = personvern.getByRole('dialog');
  await personvern.getByRole('button', { name: 'Svar', exact: true }).click();
  await dialog.getByLabel('Ja, det skal slettes').check();
  await dialog.getByLabel('Hvorfor? Barnet leser det.').fill('Det er best for Mia.');
  await dialog.getByRole('button', { name: 'Lagre svaret' }).click();
  await dialog.getByText('Barnet må bli hørt først.').waitFor();
  await looked(personvern, '67-svar');
  await personvern.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await personvern.getByRole('button', { name: 'Skriv hva barnet sier' }).click();
  await dialog.getByLabel('I en samtale').check();
  await dialog.getByLabel(/^Det barnet sier/).fill('Mia vil at alt skal bort.');
  await looked(personvern, '67-hort');
  await dialog.getByRole('button', { name: 'Lagre', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await personvern.getByText('Mia vil at alt skal bort.').waitFor();

  await personvern.getByRole('button', { name: 'Svar', exact: true }).click();
  await dialog.getByLabel('Ja, det skal slettes').check();
  await dialog.getByLabel('Hvorfor? Barnet leser det.').fill('Det er best for Mia.');
  await dialog.getByRole('button', { name: 'Lagre svaret' }).click();
  await dialog.waitFor({ state: 'detached' });
  await personvern.getByText(/Bygger på Personvernforordningen artikkel 17/).waitFor();
  await looked(personvern, '67-besvart');
  await ownPage(mia);
  await mia.getByText('Svaret er ja.').waitFor();
  await mia.getByText('Mia vil at alt skal bort.').waitFor();
  await mia.getByText('Det er best for Mia.').waitFor();
  await looked(mia, '67-min-side-svar');
}, 90_000);

test('the letter to the guardian says yes and nothing of the case, and the erasure is opened as any other', async () => {
  const download = personvern.waitForEvent('download');
  await personvern.getByRole('button', { name: 'Skriv ut' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('svar.pdf');
  const text = textInPdf(readFileSync(await file.path()));
  expect(text).toContain('Svaret er ja');
  for (const word of ['Mia', 'Vestlia', 'best for']) expect(text).not.toContain(word);
  await personvern.getByRole('link', { name: 'Slettesaker' }).click();
  await personvern.getByText(/^En foresatt ba om sletting på papir .*, og svaret er ja\.$/).waitFor();
  await personvern.getByRole('button', { name: 'Åpne slettesak' }).click();
  await personvern.getByRole('heading', { level: 1, name: 'Slette alt om Mia Elvemyr' }).waitFor();
}, 90_000);

test('a child who is in danger by knowing reads nothing, on no page and in no log', async () => {
  await writeIn(numbers.liv);
  await personvern.getByLabel('Nei, barnet er i fare om det vet det nå').check();
  await personvern.getByRole('button', { name: 'Skriv inn', exact: true }).click();
  await personvern.getByText('Skriv hvorfor barnet må vente.').waitFor();
  await personvern
    .getByLabel('Siste dag barnet ikke får vite det', { exact: true })
    .fill(written(dayFromNow(40)));
  await personvern.getByLabel('Hvorfor? Bare personvernombud leser det.').fill('Vold hjemme.');
  await looked(personvern, '67-senere');
  await personvern.getByRole('button', { name: 'Skriv inn', exact: true }).click();
  await personvern.getByText('Skrevet inn. Nå må barnet bli hørt.').waitFor();
  await ownPage(liv);
  await liv.getByRole('button', { name: 'Last ned for å lese (PDF)' }).waitFor();
  expect(await liv.getByRole('heading', { name: asked }).count()).toBe(0);
  expect(await liv.locator('body').innerText()).not.toMatch(/Kari|Vold/);
}, 90_000);

test('a letter that asks to read what stands is written in with what it is about, answered no, and the child reads why', async () => {
  await writeIn(numbers.mia, 'Å få lese det som står om barnet');
  await personvern.getByLabel('Ja, barnet leser det på sin side').check();
  await personvern.getByRole('button', { name: 'Skriv inn', exact: true }).click();
  await personvern.getByText('Skriv hva det gjelder.').waitFor();
  await personvern.getByLabel(/^Hva vil de lese\?/).fill('Det som står om skolen.');
  await looked(personvern, '67-innsyn');
  await personvern.getByRole('button', { name: 'Skriv inn', exact: true }).click();
  await personvern.getByText('Skrevet inn. Nå må barnet bli hørt.').waitFor();
  const line = personvern.getByRole('listitem').filter({ hasText: /^Innsyn\. Brev eller e-post/ });
  await line.getByRole('link', { name: /^Åpne det som kom / }).click();
  await personvern
    .getByRole('heading', { level: 1, name: 'Kari Elvemyr ber om å få lese det som står om Mia Elvemyr' })
    .waitFor();
  await personvern.getByText('Det som står om skolen.').waitFor();
  const dialog = personvern.getByRole('dialog');
  await personvern.getByRole('button', { name: 'Skriv hva barnet sier' }).click();
  await dialog.getByLabel('I en samtale').check();
  await dialog.getByLabel(/^Det barnet sier/).fill('Mia vil ikke.');
  await dialog.getByRole('button', { name: 'Lagre', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await personvern.getByRole('button', { name: 'Svar', exact: true }).click();
  await dialog.getByLabel('Nei, de får ikke lese').check();
  await dialog.getByLabel('Hvorfor? Barnet leser det.').fill('Mia vil ikke, og det får vekt.');
  await looked(personvern, '67-innsyn-svar');
  await dialog.getByRole('button', { name: 'Lagre svaret' }).click();
  await dialog.waitFor({ state: 'detached' });
  await personvern.getByText(/Bygger på Personopplysningsloven/).waitFor();
  await ownPage(mia);
  await mia.getByText(/ba personvernombudet om å få lese det som står om deg/).waitFor();
  await mia.getByText('Svaret er nei. Den som ba om det, får ikke lese.').waitFor();
  await looked(mia, '67-min-side-innsyn');
}, 90_000);
