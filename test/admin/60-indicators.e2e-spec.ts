import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
}, 180_000);

afterAll(() => journey.close());

const table = JSON.stringify({
  ...{ version: '2.0', class: 'dataset', label: 'Med i fritid', source: 'Ungdata' },
  ...{ id: ['Region', 'Tid'], size: [2, 1], role: { geo: ['Region'], time: ['Tid'] }, value: [64.5, 61] },
  dimension: { Region: { category: { index: ['0', '50'] } }, Tid: { category: { index: ['2024'] } } },
});

test('the goals are a tree, others stand beside us, and a target is set by whoever looks after the figures', async () => {
  const steward = await journey.signIn('statistikk');
  await steward.getByRole('link', { name: 'Indikatorer' }).first().click();
  await steward.getByRole('heading', { name: 'Mål 1: Unge har god livskvalitet' }).waitFor();
  await steward.getByText('Utenfor arbeid, utdanning og tiltak', { exact: true }).click();
  await steward
    .getByText('Utenfor, alle på 15–29 år i Trøndelag', { exact: true })
    .first()
    .waitFor({ state: 'attached' });
  await steward
    .getByRole('button', { name: /^Sett nullpunkt eller mål ?: Utenfor arbeid, utdanning/ })
    .click();
  await steward.getByRole('button', { name: 'Lagre' }).click();
  await steward.getByText('Skriv et årstall.').waitFor();
  await steward.getByLabel('Mål', { exact: true }).check();
  await steward.getByRole('textbox', { name: 'Prosent' }).fill('20');
  await steward.getByRole('textbox', { name: 'År' }).fill('2034');
  await steward.getByLabel('Hvorfor?').fill('Vedtatt i planen.');
  await steward.getByRole('button', { name: 'Lagre' }).click();
  await steward.getByText('20 % i 2034').waitFor();
  expect(await faults(steward, '60-indicators')).toEqual([]);

  await goTo(steward, `${journey.address}/external-series`);
  const choose = async (name: string, text: string): Promise<void> => {
    const buffer = Buffer.from(text);
    await steward
      .getByLabel(/^Tabellen som fil/)
      .setInputFiles({ name, mimeType: 'application/json', buffer });
    await steward.getByText(`Valgt: ${name}`).waitFor();
  };
  await choose('idrett.json', table.replace('Med i fritid', 'Med i idrett'));
  await steward.getByRole('heading', { name: 'Lagre tallserien' }).waitFor();
  await choose('fritid.json', table);
  await steward.getByText('Tabellen er lest: 2 verdier. Se over, og lagre.').waitFor();
  await steward.getByLabel('Hvilken indikator hører den til?').selectOption({ label: 'Organisert fritid' });
  await steward.getByRole('radio', { name: 'Prosent' }).check();
  await steward.getByRole('button', { name: 'Lagre tallserien' }).click();
  await steward.getByRole('heading', { name: 'Med i fritid' }).waitFor();
  expect(await faults(steward, '60-external')).toEqual([]);
}, 90_000);

test('the leader reads the definitions side by side, also on a phone', async () => {
  const leader = await journey.signIn('leder');
  await leader.setViewportSize({ width: 360, height: 760 });
  await leader.getByRole('link', { name: 'Indikatorer' }).first().click();
  await leader.getByRole('link', { name: 'Se definisjonene side om side' }).click();
  await leader.getByRole('heading', { name: 'Fem grupper gjør forskjellen' }).waitFor();
  await leader
    .getByRole('row', { name: /^Elev i grunnskole eller videregående .*Innenfor Utenfor$/ })
    .waitFor();
  expect(await faults(leader, '60-definitions')).toEqual([]);
  await goTo(leader, `${journey.address}/external-series`);
  await leader.getByText('Fulgte med Laget.').first().waitFor();
  expect(await leader.getByLabel('Velg en fil').count()).toBe(0);
  expect(await faults(leader, '60-series')).toEqual([]);
}, 60_000);
