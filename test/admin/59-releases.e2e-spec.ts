import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { makeFigures } from '../support/make-figures.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
  await makeFigures(journey.database);
}, 180_000);

afterAll(() => journey.close());

test('two approve a quarter, and only then does the leader see it', async () => {
  const leader = await journey.signIn('leder');
  await leader.goto(`${journey.address}/releases`);
  await leader.getByText('Ingen tall er godkjent ennå.').waitFor();

  const steward = await journey.signIn('statistikk');
  await steward.getByRole('heading', { name: 'Godkjenning av tall' }).waitFor();
  await steward.getByText('Hva kontrollen fant').click();
  await steward.getByText(/av de minste tallene og .* summer ble prøvd/).waitFor();
  await steward.getByText(/^Kjennskap: for \d+ som arbeider i Laget/).waitFor();
  await steward.getByText(/^Sammen: 36 andre tabeller/).waitFor();
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
