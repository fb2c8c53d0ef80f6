import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import pg from 'pg';
import { faults } from '../support/accessible.ts';
import { demoDatabase } from '../support/database.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';
import { password } from '../support/laget.ts';
import { textInPdf } from '../support/pdf-text.ts';

let journey: Journey;
let owner: pg.Pool;
let ungdom: Page;
let skole: Page;
let personvern: Page;
let caseAddress: string;

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
  expect(await faults(page, name)).toEqual([]);
};

const saved = async (name: string): Promise<Buffer> => {
  const download = ungdom.waitForEvent('download');
  await ungdom.getByRole('button', { name }).click();
  return readFileSync(await (await download).path());
};

test('the young person takes everything along from the phone, to read', async () => {
  await ungdom.getByRole('link', { name: 'Det som står om meg' }).click();
  await ungdom.getByRole('heading', { level: 1, name: 'Det som står om meg' }).waitFor();
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

test('Jonas marks something as wrong on the phone, in own words, and is told when the answer comes', async () => {
  await ungdom.getByRole('button', { name: 'Send', exact: true }).click();
  await ungdom.getByText('Velg hva det gjelder.').waitFor();
  const what = ungdom.getByLabel('Hva er feil?');
  const concern = await what.locator('option', { hasText: 'En bekymring' }).first().getAttribute('value');
  await what.selectOption(concern);
  await ungdom.getByLabel('Hva er riktig?').fill('Fraværet øker ikke lenger.');
  await ungdom.getByRole('button', { name: 'Send', exact: true }).click();
  await ungdom.getByText(/^Sendt\. Du får svar innen/).waitFor();
  const asked = ungdom.getByRole('region', { name: 'Det du har bedt om' });
  await asked.getByText('«Fraværet øker ikke lenger.»').waitFor();
  await asked.getByText(/^De har fått det\. Du får svar innen/).waitFor();
  await looked(ungdom, '22-feil');
}, 60_000);

test('the school has it on «Min dag», says no with a reason, and the words stay in the case', async () => {
  skole = await journey.signIn('skole');
  await skole.getByText('Jonas sier at noe er feil').waitFor();
  await looked(skole, '22-min-dag');
  await skole
    .locator('li', { hasText: 'Jonas sier at noe er feil' })
    .last()
    .getByRole('link', { name: 'Se Jonas' })
    .click();
  const card = skole.getByRole('region', { name: 'Det Jonas sier er feil' });
  await card.getByText('«Fraværet øker ikke lenger.»').waitFor();
  caseAddress = skole.url();
  await card.getByRole('button', { name: 'Svar' }).click();
  const dialog = skole.getByRole('dialog', { name: 'Svar Jonas' });
  await dialog.getByRole('button', { name: 'Send svaret' }).click();
  await dialog.getByText('Velg et svar.').waitFor();
  await dialog.getByLabel(/^Vi retter det ikke/).check();
  await dialog.getByLabel(/^Hva er rettet, eller hvorfor ikke/).fill('Fraværet er 14 %.');
  expect(await faults(skole, '22-svar')).toEqual([]);
  await dialog.getByRole('button', { name: 'Send svaret' }).click();
  await card.getByText(/svarte nei i dag/).waitFor();
  await looked(skole, '22-sak');
}, 60_000);

test('Jonas reads the answer, and the privacy officer has the list without names', async () => {
  await ungdom.reload();
  const asked = ungdom.getByRole('region', { name: 'Det du har bedt om' });
  await asked.getByText('Fraværet er 14 %.').waitFor();
  await asked.getByText(/Ordene dine står ved siden av/).waitFor();
  personvern = await journey.signIn('personvern');
  await personvern
    .getByRole('navigation', { name: 'Hovedmeny', exact: true })
    .getByRole('link', { name: 'Spørsmål' })
    .click();
  await personvern.getByRole('link', { name: /^Det unge har bedt om/ }).click();
  await personvern.getByRole('heading', { level: 1, name: 'Det unge ber om' }).waitFor();
  await personvern.getByText('«Fraværet øker ikke lenger.»').waitFor();
  expect(await personvern.locator('main').innerText()).not.toContain('Elvemyr');
  await looked(personvern, '22-det-unge-ber-om');
}, 60_000);

test('Jonas asks for the use to be stopped; the officer stops it, the school reads and does not write', async () => {
  const card = ungdom.getByRole('region', { name: /^Be oss stoppe/ });
  await card.getByRole('button', { name: 'Be om det' }).click();
  await card.getByText('Velg hva du ber om.').waitFor();
  await card.getByLabel('Stopp til vi har funnet ut av dette').check();
  await card.getByLabel('Hvorfor?').fill('Jeg vil ha det rettet først.');
  await card.getByRole('button', { name: 'Be om det' }).click();
  await card.getByText(/^Sendt\. Du får svar innen/).waitFor();
  await goTo(personvern, `${journey.address}/data-requests`);
  const row = personvern.locator('li', { hasText: 'Jeg vil ha det rettet først.' });
  await row.getByRole('button', { name: 'Stans bruken så lenge' }).click();
  const dialog = personvern.getByRole('dialog', { name: 'Stans bruken' });
  await dialog.getByLabel(/^Hvorfor/).fill('Vi undersøker om det stemmer.');
  expect(await faults(personvern, '22-stans')).toEqual([]);
  await dialog.getByRole('button', { name: 'Stans bruken så lenge' }).click();
  await personvern.getByRole('region', { name: 'Stanset bruk' }).waitFor();
  await looked(personvern, '22-stanset');
  await goTo(skole, caseAddress);
  await skole.getByRole('region', { name: 'Bruken er stanset' }).waitFor();
  await looked(skole, '22-sak-stanset');
  await ungdom.reload();
  await ungdom.getByText(/^Laget har ikke skrevet noe nytt siden i dag/).waitFor();
  await looked(ungdom, '22-min-side-stanset');
  await personvern
    .getByRole('region', { name: 'Stanset bruk' })
    .getByRole('button', { name: 'Opphev' })
    .click();
  const lift = personvern.getByRole('dialog', { name: 'La bruken fortsette' });
  await lift.getByLabel(/^Hvorfor/).fill('Det er rettet.');
  await lift.getByRole('button', { name: 'Opphev' }).click();
  await personvern.getByText(/^Opphevet .*: Det er rettet\./).waitFor();
  await skole.reload();
  await skole.getByRole('heading', { name: 'Planen' }).waitFor();
  expect(await skole.getByRole('region', { name: 'Bruken er stanset' }).count()).toBe(0);
}, 90_000);
