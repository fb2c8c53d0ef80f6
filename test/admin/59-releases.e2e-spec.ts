import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { makeFigures } from '../support/make-figures.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
}, 180_000);

afterAll(() => journey.close());

/** As many of every age and gender in each of the demo's municipalities. */
const population = (persons: string): Buffer =>
  Buffer.from(
    [
      'kommune;alder;kjønn;personer',
      ...['9901', '9902', '9903'].flatMap((municipality) =>
        ['13-14', '15-17', '18-19', '20-24', '25-29'].flatMap((age) =>
          ['kvinner', 'menn'].map((gender) => [municipality, age, gender, persons].join(';')),
        ),
      ),
    ].join('\n'),
  );

test('how many live where is read in before the quarter is made, and a wrong row is named', async () => {
  const steward = await journey.signIn('statistikk', `${journey.address}/external-series`);
  await steward.getByText('Ingen folketall er lest inn. Da deles ingen steder opp.').waitFor();
  const file = steward.getByLabel('Fil med folketall');
  const csv = { name: 'folketall.csv', mimeType: 'text/csv' };
  await file.setInputFiles({ ...csv, buffer: population('mange') });
  await steward.getByText('Rad 2: antallet er ikke et helt tall.').waitFor();
  await file.setInputFiles({ ...csv, buffer: population('150') });
  await steward.getByText('30 tall for 3 kommuner. 0 rader gjelder andre steder, aldre eller år.').waitFor();
  await steward.getByLabel('Hvilket år gjelder de?').fill('2025');
  await steward.getByLabel('Hvor kommer de fra?').fill('SSB, tabell 07459');
  expect(await faults(steward, '59-population')).toEqual([]);
  await steward.getByRole('button', { name: 'Lagre folketallene', exact: true }).click();
  await steward.getByText('Folketallene er lagret. De brukes når neste kvartal lages.').waitFor();
  await makeFigures(journey.database);
}, 120_000);

test('two approve a quarter, and only then does the leader see it', async () => {
  const leader = await journey.signIn('leder', `${journey.address}/releases`);
  await leader.getByText('Ingen tall er godkjent ennå.').waitFor();

  const steward = await journey.signIn('statistikk');
  await steward.getByRole('heading', { level: 3, name: /^Se på tallene for / }).waitFor();
  await steward.getByRole('link', { name: 'Se tallene' }).click();
  await steward.getByRole('heading', { name: 'Godkjenning av tall' }).waitFor();
  await steward.getByText('Hva kontrollen fant').click();
  await steward.getByText(/av de minste tallene og .* summer ble prøvd/).waitFor();
  await steward.getByText(/^Kjennskap: for \d+ som arbeider i Laget/).waitFor();
  await steward.getByText(/^Sammen: \d+ andre tabeller/).waitFor();
  await steward.getByText(/^Gulv: delt opp bare der det bor minst 30/).waitFor();
  await steward.getByText('Se tallene').click();
  await steward.getByRole('cell').first().waitFor();
  expect(await faults(steward, '59-steward')).toEqual([]);
  await steward.getByRole('button', { name: 'Godkjenn tallene' }).click();
  await steward.getByText(/som statistikkansvarlig\./).waitFor();
  await steward.getByText('Mangler godkjenning fra personvernombudet.').waitFor();

  const officer = await journey.signIn('personvern');
  await officer.getByRole('link', { name: 'Tall som venter på godkjenning' }).click();
  await officer.getByRole('button', { name: 'Godkjenn tallene' }).click();
  await officer.getByText('Godkjent', { exact: true }).waitFor();
  expect(await faults(officer, '59-officer')).toEqual([]);

  await leader.reload();
  await leader.getByRole('heading', { name: 'Hva de unge gjør' }).waitFor();
  await leader.getByText('Se tallene').click();
  await leader.getByLabel('Og innen det').selectOption({ label: 'Alder' });
  await leader.getByRole('columnheader', { name: 'Alder' }).waitFor();
  await leader.getByText(/^Blant \d+ unge som følges opp i Laget\.$/).waitFor();
  expect(await faults(leader, '59-leader')).toEqual([]);
}, 90_000);
