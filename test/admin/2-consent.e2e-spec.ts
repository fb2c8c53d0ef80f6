import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { Builder } from '../builders/builder.ts';
import { daysAhead } from '../builders/consent-wish.ts';
import type { Worker } from '../builders/place-builder.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { freshDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { passwordHash } from '../support/laget.ts';

let journey: Journey;
let pool: pg.Pool;
let given: Builder;
let municipality: string;
let skole: Worker;
let jonas: string;
let page: Page;
let bup: Page;

const norwegian = (iso: string): string => iso.split('-').reverse().join('.');

beforeAll(async () => {
  const database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  given = new Builder(pool, passwordHash);
  municipality = await given.place.municipality();
  skole = await given.place.worker('skole', await given.place.service('school', municipality, 'Vestlia vgs'));
  const bupWorker = await given.place.worker(
    'bup',
    await given.place.service('bup', municipality, 'BUP Fjord'),
  );
  await given.place.service('nav', municipality, 'NAV Fjordvik');
  jonas = await given.case.youngPerson(municipality, skole, { status: 'registered' });
  await given.case.member(jonas, bupWorker);
  journey = await startJourney(database);
  page = await journey.signIn('skole', 'about:blank');
  bup = await journey.signIn('bup');
}, 180_000);

afterAll(async () => {
  await pool.end();
  await journey.close();
});

const openPage = async (id: string): Promise<void> => {
  await goTo(page, `${journey.address}/young-people/${id}/consents`);
  await page.getByRole('heading', { level: 1, name: /^Hva kan laget få vite, / }).waitFor();
};
const preview = () => page.getByRole('region', { name: 'Slik blir det' });
const tick = (service: string, topic: string) =>
  page.getByRole('checkbox', { name: `${service} ser ${topic}` }).check();

const fillTerms = async (): Promise<void> => {
  await page.getByLabel('Hva det skal brukes til').fill('Å lage og følge opp planen');
  await page.getByLabel('Hvor lenge (høyst tolv måneder)', { exact: true }).fill(norwegian(daysAhead(200)));
  await page.getByLabel('Muntlig').check();
  await page.getByLabel('Hvordan ble det forklart?').fill('Vi gikk gjennom tabellen sammen på kontoret.');
  await page.getByLabel('På hvilket språk?').fill('norsk');
  await page.getByLabel('Trengte ikke tolk').check();
};

test('nothing is ticked beforehand, and the preview says so in plain words', async () => {
  await openPage(jonas);
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  expect(await preview().textContent()).toContain('BUP Fjord får ikke se noe.');
  expect(await faults(page, '2-samtykke-tomt')).toEqual([]);
});

test('the preview follows the ticks: «BUP får se …; BUP får ikke se …»', async () => {
  await tick('BUP Fjord', 'hvem jeg er');
  await tick('BUP Fjord', 'helse');
  await preview().getByText('BUP Fjord får se hvem jeg er og helse.').waitFor();
  await preview()
    .getByText('BUP Fjord får ikke se skole, arbeid og økonomi og familie og barnevern.')
    .waitFor();
  await page.getByLabel('Ta med en tjeneste til').selectOption({ label: 'NAV Fjordvik' });
  await page.getByRole('button', { name: 'Ta med', exact: true }).click();
  await preview().getByText('NAV Fjordvik får ikke se noe.').waitFor();
  await tick('NAV Fjordvik', 'hvem jeg er');
});

test('beside the table stands the very screen of each service, with what is not shown hatched', async () => {
  const card = page.getByRole('region', { name: 'Akkurat dette ser BUP Fjord', exact: true });
  await card.getByText('Dette ser bup Testesen.').waitFor();
  const screen = card.getByRole('region', { name: 'Skjermen til BUP Fjord' });
  await screen.getByText('Skole: vises ikke for BUP Fjord').waitFor();
  // the screen follows when the writing has rested
  await screen.getByText('Helse: vises ikke for BUP Fjord').waitFor({ state: 'detached' });
  await screen.getByRole('heading', { name: 'Laget til Jonas' }).waitFor();
  expect(await screen.getByRole('button').count()).toBe(0);
  await page.getByLabel('Tema som skal være utenom').fill('Det som skjedde i fjor sommer');
  await card.getByText(/^Gjelder ikke: Det som skjedde i fjor sommer\./).waitFor();
  await card.getByRole('radio', { name: 'NAV Fjordvik' }).check();
  const navCard = page.getByRole('region', { name: 'Akkurat dette ser NAV Fjordvik', exact: true });
  await navCard
    .getByText(/^Slik blir det hvis svaret er ja\. Ingen fra NAV Fjordvik er med i laget/)
    .waitFor();
  await navCard.getByText('Helse: vises ikke for NAV Fjordvik').waitFor();
  expect(await faults(page, '2-samtykke-skjerm')).toEqual([]);
});

test('a yes that is not complete says everything that is missing; the answers have the same weight', async () => {
  const names = ['Ja, det er et samtykke', 'Vil tenke på det', 'Nei'];
  const sizes = await Promise.all(
    names.map(async (name) => {
      const button = page.getByRole('button', { name, exact: true });
      const box = await button.boundingBox();
      const colour = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
      return `${String(box?.width)} × ${String(box?.height)} ${colour}`;
    }),
  );
  expect(new Set(sizes).size).toBe(1);
  await page.getByRole('button', { name: 'Ja, det er et samtykke' }).click();
  const missing = page.getByRole('group', { name: 'Før dere kan lagre svaret:' });
  for (const sentence of [
    'Skriv hva det skal brukes til.',
    'Si om dere brukte tolk.',
    'Alle som bestemmer, må ha svart ja.',
    'Velg hvor lenge det skal gjelde.',
  ])
    await missing.getByText(sentence).waitFor();
});

test('given, it counts at once: BUP sees what was ticked and no more', async () => {
  await fillTerms();
  await page.getByRole('group', { name: 'Hva sier Jonas?' }).getByLabel('Ja', { exact: true }).check();
  expect(await faults(page, '2-samtykke-fylt')).toEqual([]);
  await page.getByRole('button', { name: 'Ja, det er et samtykke' }).click();
  await page.getByText('Samtykket er skrevet ned. Det gjelder fra nå.').waitFor();
  await page
    .getByRole('region', { name: 'Samtykkene til Jonas' })
    .getByText(/^Gjelder: /)
    .waitFor();
  await goTo(bup, `${journey.address}/young-people/${jonas}`);
  await bup.getByText('skole, arbeid og økonomi og familie og barnevern').first().waitFor();
});

test('after it is signed the screen is there too, and it is what BUP has in front of it', async () => {
  await page
    .getByRole('region', { name: 'Samtykkene til Jonas' })
    .getByRole('button', { name: 'Se skjermen til BUP Fjord' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Akkurat dette ser BUP Fjord' });
  await dialog.getByText(/^Slik er det nå\./).waitFor();
  await dialog.getByText(/^Gjelder ikke: Det som skjedde i fjor sommer\./).waitFor();
  const screen = dialog.getByRole('region', { name: 'Skjermen til BUP Fjord' });
  const headings = (of: Page | typeof screen): Promise<string[]> =>
    of.getByRole('heading', { level: 2 }).allTextContents();
  const theirs = await headings(bup);
  expect(theirs.length).toBeGreaterThan(5);
  expect(await headings(screen)).toEqual(theirs);
  expect(await faults(page, '2-samtykke-skjerm-etter')).toEqual([]);
  await page.keyboard.press('Escape');
});

test('the young person reads in plain words how it looks to BUP', async () => {
  await given.case.signInFor(jonas, 'ungdom');
  const ungdom = await journey.signIn('ungdom', `${journey.address}/min-side/laget`);
  const sharing = ungdom.getByRole('region', { name: 'Det jeg deler, og med hvem' });
  await sharing.getByRole('button', { name: 'Slik ser BUP Fjord det' }).click();
  await sharing.getByText('Navnet ditt og alderen din').waitFor();
  await sharing.getByText('Skole: vises ikke for BUP Fjord').waitFor();
  expect(await sharing.getByText('Helse: vises ikke for BUP Fjord').count()).toBe(0);
  expect(await faults(ungdom, '2-samtykke-slik-ser-bup')).toEqual([]);
});

test('taken back for one service: it is said what follows, and that service sees nothing more', async () => {
  await page.getByRole('button', { name: 'Ta tilbake' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ta tilbake samtykket' });
  await dialog.getByText(/Det slutter med en gang\./).waitFor();
  await dialog.getByRole('button', { name: 'Ta det tilbake nå' }).click();
  await dialog.getByText('Velg hva som skal slutte.').waitFor();
  await dialog.getByLabel('Det BUP Fjord ser').check();
  await dialog.getByRole('button', { name: 'Ta det tilbake nå' }).click();
  await page
    .getByText('Tatt tilbake. Det sluttet akkurat nå. Hjelpen Jonas har rett på, er den samme.')
    .waitFor();
  expect(await page.getByRole('region', { name: 'Samtykkene til Jonas' }).textContent()).toContain(
    'BUP Fjord får ikke se noe.',
  );
  await readAgain(bup);
  await bup.getByText('Du ser det din egen tjeneste har skrevet. Resten er ikke delt med deg.').waitFor();
});

test('a no is written down with the day to ask again, and respected until then', async () => {
  await tick('BUP Fjord', 'helse');
  await fillTerms();
  await page.getByRole('group', { name: 'Hva sier Jonas?' }).getByLabel('Nei', { exact: true }).check();
  await page.getByRole('button', { name: 'Nei', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Svaret er nei' });
  await dialog.getByLabel('Ikke spør igjen før', { exact: true }).fill(norwegian(daysAhead(60)));
  await dialog.getByRole('button', { name: 'Skriv ned svaret nei' }).click();
  await page.getByText('Svaret nei er skrevet ned. Ingenting deles.').waitFor();
  await page.getByText(/^Spør ikke igjen før /).waitFor();
  await tick('BUP Fjord', 'helse');
  await page.getByRole('button', { name: 'Vil tenke på det' }).click();
  await page.getByText('Svaret var nei. Vent til dagen dere ble enige om.').waitFor();
  expect(await faults(page, '2-samtykke-nei')).toEqual([]);
});

test('under 15 the page says whose answer is missing, until everybody with parental responsibility has said yes', async () => {
  const birthDate = `${String(new Date().getFullYear() - 14)}-01-02`;
  const child = await given.case.youngPerson(municipality, skole, {
    status: 'registered',
    givenName: 'Áile',
    familyName: 'Somby',
    birthDate,
  });
  await given.case.guardian(child, 'mor');
  await openPage(child);
  await page.getByText(/Alle med foreldreansvar for Áile må si ja/).waitFor();
  await tick('Vestlia vgs', 'hvem jeg er');
  await fillTerms();
  await page.getByRole('button', { name: 'Vil tenke på det' }).click();
  const list = page.getByRole('region', { name: 'Samtykkene til Áile' });
  await list.getByText('Vi mangler svar fra Kari Elvemyr.').waitFor();
  await list.getByText('Áile er ikke hørt ennå.').waitFor();
  expect(await faults(page, '2-samtykke-under-16')).toEqual([]);
  await list.getByRole('button', { name: 'Áile sier ja' }).click();
  await list.getByText('Áile er ikke hørt ennå.').waitFor({ state: 'detached' });
  const mor = await journey.signIn('mor');
  await mor.getByRole('button', { name: 'Ja, det er greit' }).click();
  await mor.getByText('Takk. Alle har sagt ja, så nå kan laget samarbeide.').waitFor();
  await openPage(child);
  await list.getByText(/^Gjelder: /).waitFor();
});

test('when consent is not the basis, the law is named with a reason, and ended with one press', async () => {
  await openPage(jonas);
  await page.getByRole('button', { name: 'Bruk en hjemmel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bruk en hjemmel' });
  await dialog.getByRole('button', { name: 'Bruk hjemmelen' }).click();
  await dialog.getByText('Velg en hjemmel.').waitFor();
  await dialog.getByRole('radio', { name: /^Plikten til å samarbeide/ }).check();
  await dialog.getByLabel('Hvilken tjeneste?').selectOption({ label: 'BUP Fjord' });
  await dialog.getByLabel('Hvem jeg er').check();
  await dialog.getByLabel('Hvor lenge?', { exact: true }).fill(norwegian(daysAhead(60)));
  await dialog.getByRole('button', { name: 'Bruk hjemmelen' }).click();
  await dialog.getByText('Skriv hvorfor det er nødvendig nå.').waitFor();
  await dialog
    .getByLabel('Hvorfor er det nødvendig nå?')
    .fill('Skole og behandling må henge sammen i denne uka.');
  await dialog.getByRole('button', { name: 'Bruk hjemmelen' }).click();
  const card = page.getByRole('region', { name: 'Når det ikke er samtykke' });
  await card.getByText('Plikten til å samarbeide: BUP Fjord').waitFor();
  expect(await faults(page, '2-samtykke-hjemmel')).toEqual([]);
  await card.getByRole('button', { name: 'Avslutt hjemmelen for BUP Fjord' }).click();
  await card.getByText('Avsluttet. Ingenting deles med denne hjemmelen lenger.').waitFor();
});
