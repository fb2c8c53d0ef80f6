import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { Builder } from '../builders/builder.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { passwordHash } from '../support/laget.ts';
import { planFor } from '../builders/plan-rows.ts';

let journey: Journey;
let database: TestDatabase;
let pool: pg.Pool;
let ungdom: Page;
let personvern: Page;
let koordinator: Page;

const asOwner = async (...texts: string[]): Promise<void> => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const text of texts) await owner.query(text);
  await owner.end();
};

const daysLater = (days: number): Promise<void> =>
  asOwner(
    'SET ROLE app_owner',
    `CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
     AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '${String(days)} days' $$`,
  );

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  const { place, case: cases } = new Builder(pool, passwordHash);
  const fjordvik = await place.municipality('Fjordvik');
  const skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  const coordination = await place.service('coordination', fjordvik, 'Koordinering i Fjordvik');
  await place.worker('personvern', coordination, 'privacy_officer');
  await place.worker('koordinator', coordination);
  const jonas = await cases.youngPerson(fjordvik, skole);
  await planFor(pool, jonas, skole);
  await cases.signInFor(jonas, 'ungdom');
  await asOwner(
    'SET ROLE app_owner; SET ROLE app_definer; BEGIN',
    `UPDATE app.follow_up SET status = 'closed', closed_reason = 'goal_reached', during = tstzrange(lower(during), app.clock() - interval '1 day')`,
    `UPDATE app.baton SET held = tstzrange(lower(held), (SELECT upper(during) FROM app.follow_up LIMIT 1))`,
    'COMMIT',
  );
  journey = await startJourney(database);
  [ungdom, personvern, koordinator] = [
    await journey.signIn('ungdom'),
    await journey.signIn('personvern'),
    await journey.signIn('koordinator'),
  ];
}, 180_000);

afterAll(async () => {
  await journey.close();
  await pool.end();
});

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};
const own = async (): Promise<void> => {
  await goTo(ungdom, `${journey.address}/min-side/opplysninger`);
};

test('the young person asks for erasure, and the privacy officer opens a case on it', async () => {
  await own();
  await ungdom.getByLabel('Slett alt om meg').check();
  await ungdom.getByLabel('Hvorfor?').fill('Jeg vil ikke at dette skal stå lenger.');
  await ungdom.getByRole('button', { name: 'Be om det' }).click();
  await ungdom.getByText(/^Sendt\. Du får svar innen/).waitFor();
  await goTo(personvern, `${journey.address}/data-requests`);
  await personvern.getByRole('link', { name: 'Slettesaker' }).click();
  await personvern.getByText(/En ungdom ba om å bli slettet/).waitFor();
  expect(await personvern.locator('main').innerText()).not.toContain('Elvemyr');
  await looked(personvern, '26-slettesaker');
  await personvern.getByRole('button', { name: 'Åpne slettesak' }).click();
  await personvern.getByRole('heading', { name: 'Slette alt om Jonas Elvemyr', exact: true }).waitFor();
  await personvern.getByText('Jeg vil ikke at dette skal stå lenger.').waitFor();
  await personvern
    .getByText(/bevarings- og kassasjonsplan/)
    .first()
    .waitFor();
  await looked(personvern, '26-slettesak');
  await own();
  await ungdom.getByText('Personvernombudet forbereder slettingen. Ingenting er slettet ennå.').waitFor();
}, 60_000);

test('the school hands over to its archive: the key is shown once, the package is made, the archive acknowledges', async () => {
  await personvern.getByRole('button', { name: 'Si ja til å slette' }).click();
  await personvern.getByText('En virksomhet har ikke bestemt hva som skal bevares.').waitFor();
  await personvern.getByRole('button', { name: 'Skriv beslutningen for Vestlia vgs eier' }).click();
  const dialog = personvern.getByRole('dialog');
  await dialog.getByLabel('Leveres til arkivet').check();
  await dialog.getByLabel('Hvorfor? Den unge leser det.').fill('Elevmappen skal bevares.');
  await dialog.getByRole('button', { name: 'Lagre beslutningen' }).click();
  await dialog.getByText(/vises bare nå/).waitFor();
  expect(await faults(personvern, '26-nokkel')).toEqual([]);
  await dialog.getByRole('button', { name: 'Jeg har tatt vare på nøkkelen' }).click();
  await personvern.getByText(/Pakken lages nå/).waitFor();
  await journey.run('make-archive-packages');
  await readAgain(personvern);
  await personvern.getByRole('button', { name: 'Skriv inn kvitteringen fra Vestlia vgs eier' }).click();
  await dialog.getByLabel('Referansen i arkivet').fill('Arkivdepot 2026/88');
  await dialog.getByRole('button', { name: 'Lagre kvitteringen' }).click();
  await personvern.getByText('Arkivet har den som Arkivdepot 2026/88.').waitFor();
}, 60_000);

test('two different people say yes, and the young person reads the day', async () => {
  await personvern.getByLabel('Svaret til den unge').fill('Vi sletter det som står om deg.');
  await personvern.getByRole('button', { name: 'Si ja til å slette' }).click();
  await personvern.getByText('Venter på et ja til').waitFor();
  await readAgain(koordinator);
  await koordinator.getByText('Én sletting venter på et ja fra deg.').waitFor();
  await koordinator.getByRole('link', { name: 'Se hva som venter' }).click();
  await koordinator.getByText(/personvern Testesen sa ja/).waitFor();
  expect(await koordinator.locator('main').innerText()).not.toContain('Elvemyr');
  await looked(koordinator, '26-ja-til');
  await koordinator.getByRole('button', { name: 'Si ja' }).click();
  await koordinator.getByText('Du har sagt ja. Fristen for å angre har begynt.').waitFor();
  await readAgain(personvern);
  await personvern.getByText(/^Alt slettes .* Det kan angres til da\.$/).waitFor();
  await looked(personvern, '26-venter');
  await own();
  await ungdom.getByText(/^Alt om deg slettes/).waitFor();
  await looked(ungdom, '26-min-side');
}, 60_000);

test('when the days are over everything is gone, and what stands is neutral', async () => {
  await daysLater(31);
  await journey.run('shred-erased');
  await daysLater(0);
  await goTo(ungdom, `${journey.address}/min-side`);
  await ungdom.getByLabel('Brukernavn').waitFor();
  await goTo(personvern, `${journey.address}/erasures`);
  await personvern.getByText(/^Slettet/).waitFor();
  await personvern.getByText(/Arkivdepot 2026\/88/).waitFor();
  expect(await personvern.locator('main').innerText()).not.toContain('Elvemyr');
  await looked(personvern, '26-slettet');
}, 60_000);
