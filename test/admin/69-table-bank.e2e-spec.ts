import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faults } from '../support/accessible.ts';
import { type Journey, picture, startJourney, widths } from '../support/journey.ts';
import { startTableBank, type TableBank } from '../support/table-bank.ts';

let journey: Journey;
let bank: TableBank;

beforeAll(async () => {
  bank = await startTableBank();
  journey = await startJourney(undefined, undefined, bank.beside);
}, 180_000);

afterAll(async () => {
  await journey.close();
  await bank.close();
});

test('a table in a bank: what it has is read, too much is refused, what is chosen is fetched and kept', async () => {
  const steward = await journey.signIn('statistikk', `${journey.address}/external-series`);
  const address = steward.getByLabel(/^Eller hent fra en adresse/);
  await address.fill(`${bank.address}/api/v0/no/table/99999`);
  await steward.getByRole('button', { name: 'Hent tabellen' }).click();
  await steward.getByText('Det er ingen tabell på adressen.').waitFor();

  await address.fill(`${bank.address}/api/v0/no/table/12345`);
  await steward.getByRole('button', { name: 'Hent tabellen' }).click();
  await steward.getByRole('heading', { name: 'Velg hva du vil ha' }).waitFor();
  await steward.getByText('Velg hva du vil ha, og hent tallene.').waitFor();
  await steward.getByText('Det blir 15 tall. Det er plass til 50 000.').waitFor();

  const open = async (name: string): Promise<void> => {
    await steward.locator('summary', { hasText: new RegExp(`^${name}: `) }).click();
  };
  await open('region');
  await steward.getByText('Viser 60 av 363. Skriv i feltet over for å finne resten.').waitFor();
  await open('alder');
  await steward.getByRole('button', { name: /^Velg alle 363 ?: region$/ }).click();
  await steward.getByRole('button', { name: /^Velg alle 120 ?: alder$/ }).click();
  await steward.getByRole('button', { name: 'Hent tallene' }).click();
  await steward
    .getByRole('listitem')
    .filter({ hasText: 'Du har valgt 217 800 tall, og det er plass til 50 000. Velg færre verdier.' })
    .waitFor();
  const asked = bank.asked.length;

  await steward.getByRole('button', { name: /^Velg ingen ?: alder$/ }).click();
  await steward.getByRole('button', { name: /^Velg ingen ?: region$/ }).click();
  await steward.getByRole('button', { name: 'Hent tallene' }).click();
  await steward.getByText('Velg minst én verdi her: region.').waitFor();
  expect(bank.asked).toHaveLength(asked);
  await steward.getByLabel('Finn i region').fill('trønd');
  await steward.getByRole('checkbox', { name: 'Trøndelag – Trööndelage (50)' }).check();
  await steward.getByText('Det blir 5 tall. Det er plass til 50 000.').waitFor();
  expect(await faults(steward, '69-choose')).toEqual([]);
  for (const [name, width] of Object.entries(widths)) {
    await steward.setViewportSize({ width, height: 900 });
    await picture(steward, `69-choose-${name}`);
  }

  await steward.getByRole('button', { name: 'Hent tallene' }).click();
  await steward.getByText('Tabellen er lest: 5 verdier. Se over, og lagre.').waitFor();
  await steward
    .getByLabel('Hvilken indikator hører den til?')
    .selectOption({ label: 'Utenfor arbeid, utdanning og tiltak' });
  await steward.getByRole('radio', { name: 'Prosent' }).check();
  await steward.getByRole('button', { name: 'Lagre tallserien' }).click();
  await steward.getByRole('heading', { name: 'Utenfor arbeid, etter region og år' }).waitFor();
  await steward.getByText(`${bank.address}/api/v0/no/table/12345`).waitFor();
  const listed = steward.getByRole('region', { name: 'Utenfor arbeid, etter region og år' });
  await listed.getByText(/ 5 verdier\.$/).waitFor();
  expect(await faults(steward, '69-kept')).toEqual([]);
}, 120_000);
