import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type JourneyPlace, journeyPlace } from '../builders/journey-place.ts';
import { csvOf, schoolList } from '../builders/school-list.ts';
import { spreadsheetOf } from '../builders/spreadsheet.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let skole: Page;
let jonas: Page;
let holder: Page;
let folder: string;
let youngPersonId: string;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, database, municipalityId } = place;
  await given.place.worker('raadgiver', await given.place.service('school', municipalityId, 'Østlia vgs'));
  youngPersonId = await given.case.youngPerson(municipalityId, place.workers.skole, {
    givenName: 'Jonas',
  });
  await given.case.signInFor(youngPersonId, 'jonas');
  journey = await startJourney(database);
  skole = await journey.signIn('raadgiver');
  folder = mkdtempSync(join(tmpdir(), 'laget-'));
}, 180_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await place.close();
  await journey.close();
});

/** A mapping as the school fills it in, through the API of the page that is signed in. */
const mapped = async (page: Page, answers: Readonly<Record<string, string>>): Promise<string> =>
  page.evaluate(
    async ({ path, said }) => {
      const session: { csrfToken: string } = await (await fetch('/api/session')).json();
      const send = async (
        method: string,
        url: string,
        body: object,
        tag?: string,
      ): Promise<{ id: string }> => {
        const headers = { 'content-type': 'application/json', 'x-csrf-token': session.csrfToken };
        const sent = { method, headers: tag === undefined ? headers : { ...headers, 'if-match': tag } };
        const answer: { id: string } = await (
          await fetch(url, { ...sent, body: JSON.stringify(body) })
        ).json();
        return answer;
      };
      const { id } = await send('POST', path, { withYoungPerson: true, language: 'nb' });
      for (const [area, answer] of Object.entries(said))
        await send('PUT', `${path}/${id}/areas/${area}`, { answer, ownWords: 'Sagt.' });
      await send('POST', `${path}/${id}/complete`, {}, '"v1"');
      return id;
    },
    { path: `/api/young-people/${youngPersonId}/mappings`, said: answers },
  );

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

/** Files that the counsellor has on the machine. Invented pupils alone. */
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const choose = async (path: string): Promise<void> => {
  await skole.getByLabel(/^Regneark/).setInputFiles(path);
};

test('500 rows with 30 wrong ones: 470 can be read, 30 are explained, and the columns are proposed', async () => {
  await goTo(skole, `${journey.address}/young-people`);
  await skole.getByRole('link', { name: 'Tidlig varsel' }).click();
  await skole.getByText('Ingen venter. Les inn en liste når dere har nye tall.').waitFor();
  await looked(skole, '53-empty');
  await skole.getByRole('link', { name: 'Les inn en liste' }).click();
  await choose(file('elever.csv', csvOf(schoolList(500, 30))));
  await skole.getByText('470 linjer kan leses. 30 blir stående igjen.', { exact: false }).waitFor();
  await skole.getByText('40 elever er over en grense. 430 blir talt og kastet.', { exact: false }).waitFor();
  expect(await skole.getByLabel('Fravær i prosent').inputValue()).toBe('3');
  expect(await skole.getByText(/^Linje \d+/).count()).toBe(30);
  await skole.getByText('Snittet kan ikke leses.', { exact: false }).first().waitFor();
  await looked(skole, '53-preview');
}, 90_000);

test('a column that is chosen otherwise is judged anew', async () => {
  await skole.getByLabel('Fravær i prosent').selectOption({ label: 'Står ikke i filen' });
  await skole.getByText('0 elever er over en grense.', { exact: false }).waitFor();
  await skole.getByLabel('Fravær i prosent').selectOption({ label: 'Fravær %' });
  await skole.getByText('40 elever er over en grense.', { exact: false }).waitFor();
}, 60_000);

test('read in with progress; only those over a threshold stand on the work list', async () => {
  await skole.getByRole('button', { name: 'Les inn 470 linjer' }).click();
  await skole.getByText('40 elever står på listen. 430 er talt og kastet.').waitFor();
  await skole.getByText('470 av 470 er lest.').waitFor();
  await looked(skole, '53-read');
  await skole.getByRole('link', { name: 'Se elevene' }).click();
  await skole.getByRole('heading', { name: 'Identifisert, ikke kartlagt ennå: 40' }).waitFor();
  await skole.getByText('Fravær 14,5 %').first().waitFor();
  await looked(skole, '53-list');
}, 90_000);

test('one is set aside with a reason, another is registered as a concern from the list', async () => {
  const first = skole.getByRole('listitem').filter({ hasText: 'Fornavn0 Etternavn0' });
  await first.getByRole('button', { name: /^Sett til side/ }).click();
  await skole
    .getByLabel('Hvorfor registrerer du ikke noe nå?')
    .fill('Brukket fot. Jeg har snakket med henne.');
  await looked(skole, '53-set-aside');
  await skole.getByRole('dialog').getByRole('button', { name: 'Sett til side' }).click();
  await skole.getByRole('heading', { name: 'Identifisert, ikke kartlagt ennå: 39' }).waitFor();
  const second = skole.getByRole('listitem').filter({ hasText: 'Fornavn12 Etternavn12' });
  await second.getByRole('link', { name: /^Registrer bekymring/ }).click();
  await skole.getByLabel('Nei', { exact: true }).check();
  expect(await skole.getByLabel('Hva har du sett eller hørt?').inputValue()).toBe(
    'Skolens liste sier: Fravær 14,5 %.',
  );
  await looked(skole, '53-register');
}, 90_000);

test('undone, nothing is left of it', async () => {
  await goTo(skole, `${journey.address}/early-warning`);
  await skole.getByRole('button', { name: 'Angre hele listen' }).click();
  await skole.getByText('Ingen lister er lest inn de siste 30 dagene.').waitFor();
  await skole.getByText('Ingen venter. Les inn en liste når dere har nye tall.').waitFor();
  const { rows } = await place.given.pool.query(
    'SELECT FROM app.identified_pupil UNION ALL SELECT FROM app.school_list',
  );
  expect(rows).toEqual([]);
}, 60_000);

test('a spreadsheet is read as well, and what is no list says so', async () => {
  await skole.getByRole('link', { name: 'Les inn en liste' }).click();
  await choose(file('elever.xlsx', spreadsheetOf(schoolList(24, 0))));
  await skole.getByText('24 linjer kan leses. 0 blir stående igjen.', { exact: false }).waitFor();
  await skole.getByText('2 elever er over en grense. 22 blir talt og kastet.', { exact: false }).waitFor();
  await choose(file('bilde.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])));
  await skole.getByText('Vi kunne ikke lese filen.', { exact: false }).waitFor();
  await choose(file('gammel.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])));
  await skole.getByText('Dette er et eldre regneark (.xls).', { exact: false }).waitFor();
  await choose(file('uten.csv', csvOf(schoolList(3, 0)).split('\r\n').slice(1).join('\r\n')));
  await skole.getByText('Den første linjen ser ut som en elev.', { exact: false }).waitFor();
  await looked(skole, '53-no-list');
}, 90_000);

test('the young person says how it is, skips what is not wanted, and sees it alone through time', async () => {
  jonas = await journey.signIn('jonas');
  await jonas.setViewportSize({ width: widths.phone, height: 800 });
  await jonas.getByRole('link', { name: 'Slik har jeg det' }).click();
  await jonas.getByText('Når du har svart, ser du det her.', { exact: false }).waitFor();
  await jonas.getByRole('button', { name: 'Lagre for meg selv' }).click();
  await jonas.getByText('Svar på ett spørsmål, eller la det være.').waitFor();
  await looked(jonas, '53-life-asked');
  await jonas.getByRole('group', { name: 'Føler du deg trygg?' }).getByText('7', { exact: true }).click();
  await jonas.getByRole('group', { name: 'Har du nok penger' }).getByText('2', { exact: true }).click();
  await jonas.getByRole('button', { name: 'Lagre for meg selv' }).click();
  await jonas.getByText('Lagret. Bare du ser det.').waitFor();
  await jonas.getByRole('heading', { name: 'Trygg', exact: true }).waitFor();
  await jonas.getByText('Vis som tabell').click();
  await jonas.getByRole('columnheader', { name: 'Penger' }).waitFor();
  await looked(jonas, '53-life');
}, 90_000);

test('three mappings are drawn area by area with the table beside, and the next one gets a date', async () => {
  holder = await journey.signIn('skole');
  await mapped(holder, { mental_health: 'serious', school: 'some' });
  await mapped(holder, { mental_health: 'some', leisure: 'fine' });
  const mappingId = await mapped(holder, { mental_health: 'fine', school: 'some', leisure: 'fine' });
  await goTo(holder, `${journey.address}/young-people/${youngPersonId}/mappings/${mappingId}`);
  await holder.getByRole('heading', { name: 'Slik har det endret seg' }).waitFor();
  const row = holder.getByRole('row').filter({ hasText: 'Psykisk helse' });
  await row.getByRole('img', { name: /alvorlig.*litt bekymring.*går fint/i }).waitFor();
  expect(await row.getByRole('cell').count()).toBe(4);
  await holder.getByRole('button', { name: 'Sett dato' }).click();
  await holder.getByText('Velg når, eller at det ikke skal ha en dato.').waitFor();
  await looked(holder, '53-trend');
  await holder.getByLabel('Om seks måneder').check();
  await holder.getByRole('button', { name: 'Sett dato' }).click();
  await holder.getByText(/^Det er på tide/).waitFor();
}, 90_000);
