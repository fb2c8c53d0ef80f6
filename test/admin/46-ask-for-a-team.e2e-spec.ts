import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { freePort } from '../../apps/start/address.ts';
import { link } from '../builders/identity-link.ts';
import { type JourneyPlace, journeyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';
import { startProvider, type TestProvider } from '../support/provider.ts';

const saras = '14850950025';
const coordinators = '17912099997';
const known = (number: string) => ({ claims: { pid: number }, acr: 'idporten-loa-high' });

let place: JourneyPlace;
let provider: TestProvider;
let journey: Journey;
let sara: Page;
let koordinator: Page;

beforeAll(async () => {
  place = await journeyPlace();
  const { given, database, municipalityId } = place;
  const coordination = await given.place.service('coordination', municipalityId, 'Koordinering Fjordvik');
  const worker = await given.place.worker('samordner', coordination);
  await link(place, worker.userId, 'idporten', 'pid', coordinators);
  const port = await freePort();
  provider = await startProvider({
    kind: 'idporten',
    publicUrl: `http://127.0.0.1:${String(port)}`,
    page: true,
  });
  journey = await startJourney(database, { port, providers: [provider.settings] });
  sara = await journey.visit();
  await sara.setViewportSize({ width: widths.phone, height: 800 });
}, 180_000);

afterAll(async () => {
  await place.close();
  await journey.close();
  await provider.close();
});

const signIn = async (on: Page, number: string): Promise<void> => {
  provider.person = known(number);
  await on.getByRole('button', { name: 'Logg inn med ID-porten' }).click();
  await on.getByRole('button', { name: 'Logg inn med test-ID' }).click();
};

test('the way in is on the sign-in page, and says what a team is before anything is asked', async () => {
  await sara.goto(`${journey.address}/sign-in`);
  await sara.getByRole('link', { name: 'Be om et lag' }).click();
  await sara.getByRole('heading', { name: 'Vis først hvem du er' }).waitFor();
  expect(await faults(sara, '46-start')).toEqual([]);
});

test('outside the demo nobody shows who they are without a provider', async () => {
  expect(await sara.getByRole('heading', { name: 'Prøv uten innlogging' }).count()).toBe(0);
  const tried = await sara.request.post(`${journey.address}/api/help-requests/demo`, {
    data: { who: 'young_person' },
  });
  expect([tried.status(), tried.headers()['set-cookie']]).toEqual([404, undefined]);
});

test('a young person whom nobody knows asks on the phone, and reads when somebody gets in touch', async () => {
  await signIn(sara, saras);
  await sara.getByLabel('Jeg ber om hjelp for meg selv').check();
  await sara.getByRole('button', { name: 'Be om et lag' }).click();
  await sara.getByText('Skriv litt om hva som er vanskelig.').waitFor();
  expect(await faults(sara, '46-missing')).toEqual([]);
  await sara.getByLabel('Fornavn').fill('Sara');
  await sara.getByLabel('Etternavn').fill('Lund');
  await sara.getByLabel('Fødselsnummer, 11 sifre').fill(saras);
  await sara.getByLabel('Hvilken kommune bor du i?').selectOption('Fjordvik');
  await sara.getByLabel('Hva er vanskelig?').fill('Jeg orker ikke skolen lenger.');
  await sara.getByLabel('Hvem kan vi kontakte, og hvordan?').fill('Melding på 400 00 000.');
  await sara.waitForFunction(() => sessionStorage.getItem('laget.ask') !== null);
  await sara.waitForTimeout(500);
  expect(await sara.evaluate(() => sessionStorage.getItem('laget.ask'))).not.toContain('skolen');
  await sara.reload();
  await sara.getByLabel('Fødselsnummer, 11 sifre').waitFor();
  const kept = ['Fornavn', 'Hva er vanskelig?', 'Fødselsnummer, 11 sifre'].map((label) =>
    sara.getByLabel(label).inputValue(),
  );
  expect(await Promise.all(kept)).toEqual(['Sara', 'Jeg orker ikke skolen lenger.', '']);
  await sara.getByLabel('Fødselsnummer, 11 sifre').fill(saras);
  await sara.getByLabel('Nei', { exact: true }).check();
  expect(await faults(sara, '46-filled')).toEqual([]);
  await sara.getByRole('button', { name: 'Be om et lag' }).click();
  await sara.getByText(/^Mottatt. Noen tar kontakt senest/).waitFor();
  expect(await sara.evaluate(() => sessionStorage.getItem('laget.ask'))).toBeNull();
  expect(await faults(sara, '46-received')).toEqual([]);
}, 90_000);

test('the coordinator reads it on Min dag, takes it, and the asker sees who', async () => {
  koordinator = await journey.visit();
  await koordinator.goto(`${journey.address}/sign-in`);
  await signIn(koordinator, coordinators);
  await koordinator.getByRole('heading', { name: 'Sara ber om et lag' }).waitFor();
  expect(await faults(koordinator, '46-my-day')).toEqual([]);
  await koordinator.getByRole('button', { name: 'Jeg tar kontakt' }).click();
  await koordinator.getByText('Sara ser at det er du som tar kontakt.').waitFor();
  await koordinator.getByRole('link', { name: 'Les hele' }).click();
  await koordinator.getByText('Foreldrene vet ikke om det.').waitFor();
  expect(await faults(koordinator, '46-request')).toEqual([]);
  await sara.reload();
  await sara.getByText('samordner Testesen ved Koordinering Fjordvik tar kontakt med deg.').waitFor();
}, 90_000);

test('it becomes a concern at level 0 by the ordinary registration, which asks about a secret address as always', async () => {
  await koordinator.getByRole('link', { name: 'Registrer på nivå 0' }).click();
  await koordinator.getByLabel('Nei', { exact: true }).check();
  expect(await koordinator.getByLabel('Fornavn').inputValue()).toBe('Sara');
  expect(await faults(koordinator, '46-register')).toEqual([]);
  await koordinator.getByRole('button', { name: 'Registrer Sara' }).click();
  await koordinator
    .getByText(/Sara er registrert/)
    .first()
    .waitFor();
  await sara.reload();
  await sara.getByText('samordner Testesen ved Koordinering Fjordvik hjelper deg videre.').waitFor();
  await sara.getByText('Jeg ber om hjelp for meg selv').waitFor();
}, 60_000);

test('one who signs in and is linked to nobody gets a way on, not a refusal', async () => {
  const parent = await journey.visit();
  await parent.goto(`${journey.address}/sign-in`);
  await signIn(parent, '00000000009');
  await parent.getByRole('heading', { name: 'Trenger du hjelp?' }).waitFor();
  expect(await faults(parent, '46-not-known')).toEqual([]);
  await parent.getByRole('main').getByRole('link', { name: 'Be om et lag' }).first().click();
  await parent.getByLabel('Jeg er forelder og ber om hjelp for barnet mitt').check();
  await parent.getByLabel('Fornavnet til barnet').waitFor();
  expect(await faults(parent, '46-parent')).toEqual([]);
}, 60_000);

test('a machine that others use forgets the asker at one press', async () => {
  await sara.getByRole('button', { name: 'Lukk og glem meg på denne maskinen' }).click();
  await sara.getByRole('button', { name: 'Logg inn med ID-porten' }).waitFor();
  await sara.goto(`${journey.address}/ask-for-team`);
  await sara.getByRole('heading', { name: 'Vis først hvem du er' }).waitFor();
}, 30_000);

test('one press leaves: another page stands there, back shows nothing, and the browser has forgotten who asked', async () => {
  const neutral = 'https://www.yr.no/';
  const other = await journey.visit();
  await other.route(`${neutral}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Yr</title>' }),
  );
  await other.goto(`${journey.address}/ask-for-team`);
  await signIn(other, '00000000009');
  await other.getByLabel('Jeg er forelder og ber om hjelp for barnet mitt').waitFor();
  await other.goto(`${journey.address}/sign-in`);
  await other.goto(`${journey.address}/ask-for-team`);
  await other.getByLabel('Jeg er forelder og ber om hjelp for barnet mitt').check();
  await other.getByRole('button', { name: 'Gå ut' }).click();
  await other.waitForURL(neutral);
  await other.goBack();
  await other.waitForURL(neutral);
  await other.goto(`${journey.address}/ask-for-team`);
  await other.getByRole('heading', { name: 'Vis først hvem du er' }).waitFor();
}, 30_000);
