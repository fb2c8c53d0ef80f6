import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { tenorNumber } from '../../apps/seed/person/tenor-number.ts';
import { diceOf } from '../../apps/seed/random/dice.ts';
import { Builder } from '../builders/builder.ts';
import { insert } from '../builders/insert.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { freshDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { passwordHash } from '../support/laget.ts';

const number = tenorNumber('2009-03-14', false, new Set(), diceOf(14, 3));
let journey: Journey;
let pool: pg.Pool;
let owner: pg.Pool;
let jonas: string;
let nav: Page;
let skole: Page;
let personvern: Page;

beforeAll(async () => {
  const database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1, options: '-c role=app_owner' });
  const given = new Builder(pool, passwordHash);
  const municipality = await given.place.municipality();
  const school = await given.place.service('school', municipality, 'Vestlia vgs');
  const holder = await given.place.worker('skole', school);
  await given.place.worker('nav', await given.place.service('nav', municipality, 'NAV Fjordvik'));
  const coordination = await given.place.service('coordination', municipality, 'Fjordvik kommune');
  await given.place.worker('personvern', coordination, 'privacy_officer');
  jonas = await given.case.youngPerson(municipality, holder, { number });
  await given.case.signInFor(jonas, 'ungdom');
  await given.case.guardian(jonas);
  const item = { young_person_id: jonas, owner_service_id: holder.serviceId };
  const planId = await insert(pool, 'plan', item);
  const goal = { ...item, plan_id: planId, own_words_on: '2026-02-24' };
  await insert(pool, 'goal', { ...goal, category: 'health', own_words: 'Jeg vil sove om natta.' });
  await insert(pool, 'goal', { ...goal, category: 'school', own_words: 'Jeg vil gå på verkstedet.' });
  journey = await startJourney(database);
  nav = await journey.signIn('nav', 'about:blank');
  skole = await journey.signIn('skole');
  personvern = await journey.signIn('personvern', 'about:blank');
}, 180_000);

afterAll(async () => {
  await Promise.all([pool.end(), owner.end()]);
  await journey.close();
});

/** The sign-in was longer than five minutes ago. */
const signInGrowsOld = async (): Promise<void> => {
  await owner.query('ALTER TABLE app.session NO FORCE ROW LEVEL SECURITY');
  await owner.query(`UPDATE app.session SET auth_time = auth_time - interval '6 minutes'`);
  await owner.query('ALTER TABLE app.session FORCE ROW LEVEL SECURITY');
};

const band = (page: Page) => page.getByRole('region', { name: 'Nødtilgang er åpen' });

test('the form says everything that is missing, and what happens when it is sent', async () => {
  await goTo(nav, `${journey.address}/young-people`);
  await nav.getByRole('link', { name: 'Nødtilgang' }).click();
  await nav
    .getByRole('heading', { level: 1, name: 'Trenger du å se noe nå for å hjelpe en ungdom?' })
    .waitFor();
  await nav.getByText('Ungdommen får beskjed med navnet ditt.').waitFor();
  await nav.getByRole('button', { name: 'Åpne i 4 timer' }).click();
  const missing = nav.getByRole('group', { name: 'Før du kan åpne:' });
  for (const sentence of ['Velg hva faren er.', 'Velg hva du trenger å se.', /med minst 20 tegn/])
    await missing.getByText(sentence).waitFor();
  expect(await faults(nav, '9-nodtilgang-mangler')).toEqual([]);
});

test('a number that opens nothing gets one answer, whatever stands behind it', async () => {
  await nav.getByLabel('Fødselsnummer', { exact: false }).first().fill('14850950025');
  await nav.getByLabel('Fare for liv eller helse (forvaltningsloven § 13 b nr. 7)').check();
  await nav
    .getByLabel('Hvorfor må du se det nå?')
    .fill('Jonas er på legevakten og kan ikke si hvilke medisiner han bruker.');
  await nav.getByRole('checkbox', { name: /^Helse/ }).check();
  await nav.getByRole('button', { name: 'Åpne i 4 timer' }).click();
  await nav.getByText('Vi kan ikke åpne noe med dette nummeret.', { exact: false }).waitFor();
});

test('who it is must be shown once more, and then the chosen category is there to be read', async () => {
  await signInGrowsOld();
  await nav.getByLabel('Fødselsnummer', { exact: false }).first().fill(number);
  await nav.getByRole('button', { name: 'Åpne i 4 timer' }).click();
  const dialog = nav.getByRole('dialog', { name: 'Vis at det er deg' });
  await dialog.getByLabel('Passord').fill('laget');
  await dialog.getByRole('button', { name: 'Bekreft og fortsett' }).click();
  await nav.getByRole('heading', { level: 1, name: 'Jonas Elvemyr' }).waitFor();
  await nav.getByText('Jeg vil sove om natta.').waitFor();
  expect(await nav.getByText('Jeg vil gå på verkstedet.').count()).toBe(0);
  await nav.getByText('skole Testesen, Vestlia vgs, har stafetten.').waitFor();
  expect(await nav.getByText('Kari Elvemyr').count()).toBe(0);
  expect(await nav.locator('main').getByRole('button').count()).toBe(0);
  expect(await faults(nav, '9-nodtilgang-les')).toEqual([]);
});

test('the band follows on every page: what, until when, who has been told', async () => {
  await nav.getByRole('link', { name: 'Min dag' }).first().click();
  await band(nav).getByText('Nødtilgang til Jonas: helse.').waitFor();
  await band(nav).getByText('Jonas og skole Testesen har fått beskjed.', { exact: false }).waitFor();
  expect(await faults(nav, '9-nodtilgang-band')).toEqual([]);
});

test('the baton holder finds it first on «Min dag»', async () => {
  await goTo(skole, `${journey.address}/`);
  await skole
    .getByRole('heading', { name: 'nav Testesen, NAV Fjordvik åpnet det som står om Jonas' })
    .waitFor();
  await skole.getByText('Åpnet: helse.', { exact: false }).waitFor();
  expect(await faults(skole, '9-nodtilgang-stafettholder')).toEqual([]);
  await skole.getByRole('button', { name: 'Jeg har sett det' }).click();
  await skole
    .getByRole('heading', { name: 'nav Testesen, NAV Fjordvik åpnet det som står om Jonas' })
    .waitFor({ state: 'detached' });
});

test('the young person is told: who, what, when and why', async () => {
  const ungdom = await journey.signIn('ungdom');
  await ungdom
    .getByText(/^NAV Fjordvik åpnet helsedelen din i dag kl\..*, fordi du trengte hjelp fort\.$/)
    .waitFor();
  await ungdom.getByText('Det var nav Testesen.', { exact: false }).waitFor();
  expect(await faults(ungdom, '9-nodtilgang-hjem')).toEqual([]);
  await goTo(ungdom, `${journey.address}/min-side/sett-av`);
  await ungdom.getByText('Nødtilgang: Det hastet', { exact: false }).first().waitFor();
  expect(await faults(ungdom, '9-nodtilgang-sett-av')).toEqual([]);
});

test('the privacy officer sees it at once, without the case and without the name, and answers when it has ended', async () => {
  await goTo(personvern, `${journey.address}/emergency-reviews`);
  await personvern.getByRole('heading', { name: 'nav Testesen, nav, NAV Fjordvik' }).waitFor();
  await personvern.getByText('En ungdom i Fjordvik').waitFor();
  expect(await personvern.getByText('Jonas Elvemyr').count()).toBe(0);
  await personvern.getByRole('button', { name: 'Ja, det var riktig' }).click();
  await personvern.getByText('Nødtilgangen er åpen ennå. Gå gjennom den når den er slutt.').waitFor();
  expect(await faults(personvern, '9-nodtilgang-personvern')).toEqual([]);
  await personvern.getByRole('button', { name: 'Jeg trenger navnet' }).click();
  const dialog = personvern.getByRole('dialog', { name: 'Hvem gjelder det?' });
  await dialog.getByLabel('Hvorfor trenger du navnet?').fill('NAV må finne saken igjen.');
  await dialog.getByRole('button', { name: 'Vis navnet' }).click();
  await personvern.getByText('Det gjelder Jonas Elvemyr.').waitFor();
});

test('«Avslutt nå» ends it: the band goes, and what was open is not there', async () => {
  await band(nav).getByRole('button', { name: 'Avslutt nå' }).click();
  await band(nav).waitFor({ state: 'detached' });
  await nav.goto(`${journey.address}/young-people/${jonas}`);
  await nav.getByRole('heading', { level: 1, name: 'Vi finner ikke denne siden' }).waitFor();
});

test('one that nobody has gone through in time stands in the way of the next', async () => {
  await owner.query('ALTER TABLE app.emergency_access NO FORCE ROW LEVEL SECURITY');
  await owner.query(`UPDATE app.emergency_access SET opened_at = opened_at - interval '9 days', ends_at = ends_at - interval '9 days',
    ended_at = ended_at - interval '9 days', review_by = review_by - 9`);
  await owner.query('ALTER TABLE app.emergency_access FORCE ROW LEVEL SECURITY');
  await goTo(nav, `${journey.address}/emergency`);
  await nav.getByRole('button', { name: 'Åpne i 4 timer' }).click();
  await nav.getByText('En tidligere nødtilgang er ikke gått gjennom ennå.', { exact: false }).waitFor();
  await readAgain(personvern);
  await personvern
    .getByText('Til noen svarer, kan ikke nav Testesen åpne en ny.', { exact: false })
    .waitFor();
});

test('gone through, the answer is read by the one who opened and by the young person', async () => {
  await personvern.getByLabel('Hvorfor?').fill('Det var fare for liv, og bare helse ble lest.');
  await personvern.getByRole('button', { name: 'Ja, det var riktig' }).click();
  await personvern.getByText('Svaret er lagret.', { exact: false }).waitFor();
  await personvern.getByText('Ingen nødtilganger venter på deg.').waitFor();
  expect(await faults(personvern, '9-nodtilgang-svart')).toEqual([]);
  await readAgain(nav);
  await nav.getByText('Gått gjennom: Det var riktig å åpne.').waitFor();
  const ungdom = await journey.signIn('ungdom', `${journey.address}/min-side/sett-av`);
  await ungdom.getByText('En annen har gått gjennom det: Det var riktig å åpne.').waitFor();
});
