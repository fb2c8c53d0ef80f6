import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { codeDigest } from '../../apps/api/src/identity-links/link-codes.ts';
import { freePort } from '../../apps/start/address.ts';
import { registration } from '../builders/registration.ts';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { freshDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { startProvider, type TestProvider } from '../support/provider.ts';

const firstCode = 'AAAA-BBBB-CCCC';
const numbers = { siv: '17912099997', marte: '00000000001', biret: '00000000002' } as const;

let provider: TestProvider;
let journey: Journey;
let owner: pg.Client;
let siv: Page;
let marte: Page;
let biret: Page;
let martesCode: string;
let biretsCode: string;

beforeAll(async () => {
  const database = await freshDatabase();
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${String(port)}`;
  provider = await startProvider({ kind: 'idporten', publicUrl, page: true });
  journey = await startJourney(database, { port, providers: [provider.settings] });
  owner = new pg.Client({ connectionString: database.ownerUrl, options: '-c role=app_owner' });
  await owner.connect();
  const place = {
    number: '4699',
    municipality: 'Fjordvik',
    county: 'Nordfjella',
    childWelfarePhone: '00 00 00 01',
  };
  const who = {
    organisation: 'Fjordvik kommune',
    service: 'Systemansvar',
    name: 'Siv Holmstad',
    username: 'siv',
  };
  await owner.query('SELECT app.first_administrator($1, $2)', [
    JSON.stringify({ ...place, ...who }),
    codeDigest(firstCode),
  ]);
}, 180_000);

afterAll(async () => {
  await owner.end();
  await journey.close();
  await provider.close();
});

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

/** Signs in by the provider for the first time, and gives the code that was handed over. */
const arrive = async (who: keyof typeof numbers, code: string): Promise<Page> => {
  provider.person = { claims: { pid: numbers[who] }, acr: 'idporten-loa-high' };
  const page = await journey.visit();
  await goTo(page, `${journey.address}/sign-in`);
  await page.getByRole('button', { name: 'Logg inn med ID-porten' }).click();
  await page.getByRole('button', { name: 'Logg inn med test-ID' }).click();
  await page.getByRole('heading', { name: 'Vi kjenner deg ikke ennå' }).waitFor();
  await page
    .getByLabel(/[Kk]ode/)
    .first()
    .fill(code);
  await page.getByRole('button', { name: 'Koble meg til' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return page;
};

test('the first administrator comes in, and gives the organisation its number', async () => {
  siv = await arrive('siv', firstCode);
  await siv.getByRole('link', { name: 'Organisasjoner' }).first().click();
  await siv.getByRole('button', { name: 'Endre: Fjordvik kommune' }).click();
  const dialog = siv.getByRole('dialog', { name: 'Endre Fjordvik kommune' });
  await dialog.getByLabel('Organisasjonsnummer').fill('910 000 005');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.getByText(/^Organisasjonsnummeret har ni sifre/).waitFor();
  await dialog.getByLabel('Organisasjonsnummer').fill('910 000 004');
  await dialog.getByLabel('Hvilken kommune?').selectOption({ label: 'Fjordvik' });
  await looked(siv, '27-organisasjon');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await siv.getByText('Org.nr. 910000004').waitFor();
}, 90_000);

const addService = async (name: string, kind: string): Promise<void> => {
  const dialog = siv.getByRole('dialog', { name: 'Ny tjeneste i Fjordvik kommune' });
  const nameField = dialog.getByLabel('Navn, slik ungdommen skal lese det');
  await siv.getByRole('button', { name: 'Ny tjeneste: Fjordvik kommune' }).click();
  await nameField.fill(name);
  if (kind === 'Barnevern') {
    await dialog.getByText(/Lagret kl\./).waitFor();
    // at once, before it has been saved as it is typed: closing the page saves it
    await dialog.getByLabel('Telefon').fill('00 00 00 07');
    await siv.reload();
    await siv.getByRole('button', { name: 'Ny tjeneste: Fjordvik kommune' }).click();
    await dialog.getByText(/Lagret kl\./).waitFor();
    expect(await nameField.inputValue()).toBe(name);
    expect(await dialog.getByLabel('Telefon').inputValue()).toBe('00 00 00 07');
  }
  await dialog.getByLabel('Slag tjeneste').selectOption({ label: kind });
  await dialog.getByLabel('Fjordvik', { exact: true }).check();
  if (kind === 'Barnevern') await looked(siv, '27-tjeneste');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await siv.getByText(`${name}: Fjordvik`).waitFor();
};

test('she makes two services; what is typed stands there again when the page was closed on it', async () => {
  await addService('Barneverntjenesten', 'Barnevern');
  await addService('Ungdomskoordinatorene', 'Koordinering');
  await looked(siv, '27-organisasjoner');
}, 90_000);

const addUser = async (name: string, username: string, service: string, role: string): Promise<string> => {
  await goTo(siv, `${journey.address}/users`);
  await siv.getByRole('button', { name: 'Ny bruker' }).click();
  const dialog = siv.getByRole('dialog', { name: 'Ny bruker' });
  if (username === 'marte') {
    await dialog.getByRole('button', { name: 'Lagre' }).click();
    await dialog.getByText('Skriv navnet.').waitFor();
    await looked(siv, '27-ny-bruker-mangler');
  }
  await dialog.getByLabel('Navn', { exact: true }).fill(name);
  await dialog.getByLabel('E-post på jobb').fill(`${username}@example.no`);
  await dialog.getByLabel('Brukernavn').fill(username);
  await dialog.getByLabel('Tjeneste').selectOption({ label: `Fjordvik kommune: ${service}` });
  await dialog.getByLabel('Rolle').selectOption({ label: role });
  await dialog.getByLabel('Tittel, slik ungdommen skal lese den').fill(role);
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await siv.getByRole('heading', { level: 1, name }).waitFor();
  await siv.getByRole('button', { name: `Innlogging: ${name}` }).click();
  await siv.getByRole('button', { name: 'Lag en kode' }).click();
  const code = siv.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  await code.waitFor();
  const made = await code.innerText();
  await siv.keyboard.press('Escape');
  return made;
};

test('she invites two, who come in with their codes', async () => {
  martesCode = await addUser('Marte Sagmoen', 'marte', 'Barneverntjenesten', 'Ansatt i kommunal tjeneste');
  await looked(siv, '27-bruker');
  biretsCode = await addUser('Biret Somby', 'biret', 'Ungdomskoordinatorene', 'Ungdomskoordinator');
  marte = await arrive('marte', martesCode);
  biret = await arrive('biret', biretsCode);
  await goTo(siv, `${journey.address}/users`);
  await siv.getByRole('link', { name: 'Biret Somby' }).waitFor();
  await looked(siv, '27-brukere');
}, 180_000);

const send = (page: Page, path: string, body?: object): Promise<string> =>
  page.evaluate<string>(
    `(async () => {
      const { csrfToken } = await (await fetch('/api/session')).json();
      const answer = await fetch('/api${path}', { method: '${body === undefined ? 'GET' : 'POST'}', headers: {
        'content-type': 'application/json', 'x-csrf-token': csrfToken },
        ${body === undefined ? '' : `body: JSON.stringify(${JSON.stringify(body)})`} });
      return answer.text();
    })()`,
  );

test('when one of them leaves, the page says what is left behind without a name, and access ends at once', async () => {
  const [fjordvik] = JSON.parse(await send(marte, '/municipalities'));
  const registered = JSON.parse(await send(marte, '/young-people', registration(fjordvik.id)));
  expect(registered.id).toBeDefined();
  await siv.getByRole('link', { name: 'Marte Sagmoen' }).click();
  await siv.getByRole('button', { name: 'Lukk kontoen: Marte Sagmoen' }).click();
  const dialog = siv.getByRole('dialog', { name: 'Lukk kontoen til Marte Sagmoen?' });
  await dialog.getByText('1 stafett tilbys laget og ungdomskoordinatorene.').waitFor();
  await dialog.getByText('Marte Sagmoen er med i 1 lag.').waitFor();
  expect(await dialog.innerText()).not.toContain('Amina');
  await dialog.getByLabel('Hvorfor?').fill('Sluttet i dag.');
  await looked(siv, '27-slutter');
  await dialog.getByRole('button', { name: 'Lukk kontoen' }).click();
  await siv.getByText(/Kan ikke logge inn/).waitFor();
  await looked(siv, '27-bruker-sluttet');
  expect(await marte.evaluate(`fetch('/api/session').then(({ status }) => status)`)).toBe(401);
}, 120_000);

test('the coordinator sees the case on Min dag, and takes it over', async () => {
  await goTo(biret, `${journey.address}/`);
  await biret.getByText('Amina Solvang').first().waitFor();
  await looked(biret, '27-min-dag');
  await biret.getByRole('button', { name: /^Ta stafetten/ }).click();
  await biret.getByRole('heading', { level: 1, name: 'Amina Solvang' }).waitFor();
}, 90_000);

test('G05 every role stands on the list, and the first privacy officer is given by one alone, which is said', async () => {
  await goTo(siv, `${journey.address}/users`);
  await siv.getByRole('link', { name: 'Biret Somby' }).click();
  await siv.getByRole('button', { name: 'Gi en stilling' }).click();
  const dialog = siv.getByRole('dialog', { name: 'Gi Biret Somby en stilling' });
  await dialog.getByLabel('Tjeneste').selectOption({ label: 'Fjordvik kommune: Systemansvar' });
  await dialog.getByLabel('Rolle').selectOption({ label: 'Personvernombud' });
  await dialog.getByText(/^Denne rollen krever to/).waitFor();
  await dialog.getByLabel('Tittel, slik ungdommen skal lese den').fill('Personvernombud');
  await dialog.getByLabel('Hvorfor?').fill('Kommunen må ha et personvernombud.');
  await dialog.getByRole('button', { name: 'Spør om rollen' }).click();
  await dialog.getByText(/^Du har spurt om rollen/).waitFor();
  await goTo(siv, `${journey.address}/given-roles`);
  await siv.getByText('Gitt av én alene, fordi det ikke fantes noen andre å spørre.').waitFor();
  await siv.getByText('Marte Sagmoen har ikke lenger rollen Ansatt i kommunal tjeneste').waitFor();
  await looked(siv, '27-roller-gitt');
}, 90_000);

test('a list is read line by line before anything is saved, read in, and undone', async () => {
  await goTo(siv, `${journey.address}/users/import`);
  const text =
    'Navn;E-post;Tjeneste;Tittel\nEva Berg;eva@example.no;Barneverntjenesten;Kontaktperson\nOla Nes;ola;Barneverntjenesten;Kontaktperson\nPer Lie;per@example.no;Ukjent;Leder\n';
  await siv
    .getByLabel(/^CSV-fil/)
    .setInputFiles({ name: 'ansatte.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${text}`) });
  await siv.getByText('Valgt: ansatte.csv').waitFor();
  await siv.getByText('1 kan leses inn. 2 må rettes først, eller blir stående igjen.').waitFor();
  await siv.getByText('Linje 3: Ola Nes').waitFor();
  await siv.getByText('E-posten kan ikke leses.').waitFor();
  await looked(siv, '27-les-inn');
  await siv.getByRole('button', { name: 'Importer 1 bruker' }).click();
  await siv.getByText('1 av 1 er lest inn.').waitFor();
  await siv.getByRole('button', { name: 'Angre hele listen' }).click();
  await siv.getByText('1 bruker er tatt ut igjen.').waitFor();
}, 90_000);
