import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { demoWithFigures } from '../support/database.ts';

let journey: Journey;
let leader: Page;

beforeAll(async () => {
  journey = await startJourney(await demoWithFigures());
  await journey.run('prepare-reports');
}, 180_000);

afterAll(() => journey.close());

test('above the figures a leader is told of new ones and of each report, until it is saved', async () => {
  leader = await journey.signIn('leder');
  const toldOf = leader.getByRole('heading', { level: 3, name: /^Rapporten for .+ er klar$/ });
  await leader.getByRole('heading', { level: 3, name: /^Nye tall: \d\.\skvartal\s\d{4}$/ }).waitFor();
  const before = await toldOf.count();
  expect(before).toBeGreaterThan(0);
  expect(await faults(leader, '62-leder')).toEqual([]);
  await leader.getByRole('link', { name: 'Se rapportene' }).first().click();
  await leader.getByRole('heading', { level: 1, name: 'Rapporter' }).waitFor();
  const download = leader.waitForEvent('download');
  await leader.getByRole('button', { name: 'Lagre som CSV' }).first().click();
  await download;
  await leader.getByText(/^Lagret som laget-/).waitFor();
  await goTo(leader, `${journey.address}/figures`);
  await leader.getByRole('heading', { level: 3, name: /^Nye tall: / }).waitFor();
  expect(await toldOf.count()).toBe(before - 1);
}, 90_000);

test('a leader saves the report of a municipality, on a phone too', async () => {
  await goTo(leader, `${journey.address}/figures/reports`);
  await leader.getByRole('heading', { name: 'Rapporter', exact: true }).waitFor();
  await leader.getByLabel('Sted').selectOption({ label: 'Fjordvik' });
  await leader.getByRole('heading', { name: /^Fjordvik: \d\.\skvartal\s\d{4}$/ }).waitFor();
  await leader.getByText(/^Nina Aasgård godkjente tallene .* som personvernombud\.$/).waitFor();
  for (const form of ['PDF', 'nettside', 'regneark', 'CSV', 'JSON-stat']) {
    const download = leader.waitForEvent('download');
    await leader.getByRole('button', { name: `Lagre som ${form}` }).click();
    expect((await download).suggestedFilename()).toMatch(/^laget-\d{4}K\d-\d{4}\.(pdf|html|xlsx|csv|json)$/);
    await leader.getByText(/^Lagret som laget-/).waitFor();
  }
  expect(await faults(leader, '62-reports')).toEqual([]);
}, 90_000);

test('two open a quarter to everybody, and a client gets a token that is shown once', async () => {
  const steward = await journey.signIn('statistikk', `${journey.address}/open-figures`);
  await steward.getByText('Ikke åpnet').first().waitFor();
  await steward.getByText('Lag en nøkkel', { exact: true }).click();
  await steward.getByRole('button', { name: 'Lag nøkkelen' }).click();
  await steward.getByText('Skriv hvem som skal lese.').waitFor();
  await steward.getByLabel('Hvem skal lese?').fill('Fylkets statistikkbank');
  const soon = new Date(Date.now() + 60 * 86_400_000);
  await steward
    .getByLabel('Siste dag den virker', { exact: true })
    .fill(`${String(soon.getDate())}.${String(soon.getMonth() + 1)}.${String(soon.getFullYear())}`);
  await steward.getByRole('button', { name: 'Lag nøkkelen' }).click();
  const token = await steward.locator('.token-said').textContent();
  expect(token).toMatch(/^[0-9a-f]{64}$/);
  await steward.getByText('Ikke brukt ennå.').waitFor();
  expect(await faults(steward, '62-open-figures')).toEqual([]);
  const tables = `${journey.address}/api/statistics/v2/tables`;
  expect(await (await fetch(tables)).json()).toMatchObject({ tables: [] });
  await steward
    .getByRole('button', { name: /^Åpne tallene for / })
    .first()
    .click();
  await steward.getByText(/ åpnet .* som statistikkansvarlig\./).waitFor();

  const officer = await journey.signIn('personvern', `${journey.address}/releases`);
  await officer.getByRole('link', { name: 'Åpne tall og nøkler' }).click();
  await officer
    .getByRole('button', { name: /^Åpne tallene for / })
    .first()
    .click();
  await officer.getByText('Åpent for alle').waitFor();
  expect(await officer.getByText('Lag en nøkkel').count()).toBe(0);
  const { tables: open }: { tables: readonly { id: string }[] } = await (await fetch(tables)).json();
  expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(['LAGET01', 'LAGET_INDICATORS']));
}, 90_000);

test('anybody finds how the figures are protected from the sign-in page, and reads the audit of what is open', async () => {
  const anybody = await journey.visit();
  await goTo(anybody, `${journey.address}/sign-in`);
  await anybody.getByRole('link', { name: 'Slik vernes tallene' }).click();
  await anybody.getByText('Vist 10 kan være fra 6 til 14.').waitFor();
  await anybody.getByRole('heading', { name: 'Hva vernet ikke kan' }).waitFor();
  await anybody.getByText(/^\d\.\skvartal\s\d{4} \(Godkjent\)$/).click();
  await anybody.getByRole('rowheader', { name: /^C5 Differanse/ }).waitFor();
  expect(await faults(anybody, '62-protection')).toEqual([]);
  for (const form of ['CSV', 'JSON']) {
    const download = anybody.waitForEvent('download');
    await anybody.getByRole('link', { name: new RegExp(`^Lagre kontrollen som ${form}`) }).click();
    expect((await download).suggestedFilename()).toMatch(/^laget-kontroll-\d{4}K\d\.(csv|json)$/);
  }
  await anybody.setViewportSize({ width: 360, height: 760 });
  expect(await faults(anybody, '62-protection-phone')).toEqual([]);
  for (const page of ['figures', 'figures/reports', 'releases', 'indicators', 'indicators/definitions']) {
    await goTo(leader, `${journey.address}/${page}`);
    await leader.locator('main a[href="/figures/protection"]').first().waitFor();
  }
  await goTo(leader, `${journey.address}/figures/protection`);
  await leader.getByRole('heading', { name: 'Kontrollen av hver utgave' }).waitFor();
  expect(await leader.locator('a[href="/how-figures-are-protected"]').count()).toBe(1);
  await leader.getByText('Hva kontrollen fant').first().click();
  await leader
    .getByText(/av de minste tallene og .* summer ble prøvd/)
    .first()
    .waitFor();
  await leader.getByText('Hele kontrollen', { exact: true }).first().click();
  await leader.getByRole('rowheader', { name: /^C2 Gruppe/ }).waitFor();
  expect(await faults(leader, '62-audit')).toEqual([]);
}, 120_000);
