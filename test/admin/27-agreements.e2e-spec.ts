import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { dayFromNow } from '../support/day.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let journey: Journey;
let personvern: Page;

beforeAll(async () => {
  journey = await startJourney();
  personvern = await journey.signIn('personvern');
}, 180_000);

afterAll(() => journey.close());

const field = (iso: string): string => iso.split('-').toReversed().join('.');
const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

test('the privacy officer is told on the first page which agreements are missing, and writes one down', async () => {
  await personvern
    .getByRole('heading', { level: 3, name: / deler uten avtale$/ })
    .first()
    .waitFor();
  await personvern.getByRole('link', { name: 'Til avtalene' }).first().click();
  await personvern.getByRole('heading', { name: 'Avtaler om deling' }).waitFor();
  const missing = personvern.getByText(/Helse Nordfjella.*deler, og har ingen avtale/);
  await missing.filter({ hasText: 'NAV Nordfjella' }).waitFor();
  await personvern.getByText(/Avtalen mellom .* går ut/).waitFor();
  await looked(personvern, '27-avtaler');
  await personvern
    .getByRole('button', {
      name: /Skriv inn avtalen mellom (NAV|Helse) Nordfjella og (NAV|Helse) Nordfjella/,
    })
    .click();
  const dialog = personvern.getByRole('dialog', { name: 'Skriv inn en avtale' });
  await dialog.getByRole('button', { name: 'Lagre avtalen' }).click();
  await dialog.getByText('Velg hva slags avtale det er.').waitFor();
  await dialog.getByText('Skriv hva avtalen dekker.').waitFor();
  await looked(personvern, '27-skriv-avtale');
  await dialog.getByLabel('Hver sitt ansvar').check();
  await dialog.getByLabel('Hva dekker den?').fill('Deling mellom BUP og NAV med samtykke.');
  await dialog.getByLabel('Hvem har skrevet under?').fill('Direktørene for begge');
  await dialog.getByLabel('Hvor ligger dokumentet?').fill('Arkivsak 2026/200');
  await dialog.getByRole('textbox', { name: 'Gjelder fra' }).fill(field(dayFromNow(-1)));
  await dialog.getByRole('button', { name: 'Lagre avtalen' }).click();
  await personvern.getByText('Deling mellom BUP og NAV med samtykke.').waitFor();
  await missing.filter({ hasText: 'NAV Nordfjella' }).waitFor({ state: 'detached' });
}, 60_000);

test('it is ended with a reason, stands in the list, and the warning is back', async () => {
  const row = personvern.getByRole('listitem').filter({ hasText: 'Deling mellom BUP og NAV med samtykke.' });
  await row.getByRole('button', { name: /^Avslutt avtalen/ }).click();
  const dialog = personvern.getByRole('dialog', { name: 'Avslutt avtalen' });
  await dialog.getByRole('button', { name: 'Avslutt avtalen' }).click();
  await dialog.getByText('Skriv hvorfor.').waitFor();
  await dialog.getByLabel('Hvorfor?').fill('Erstattes av en ny.');
  await dialog.getByRole('button', { name: 'Avslutt avtalen' }).click();
  await row.getByText('Avsluttet: Erstattes av en ny.').waitFor();
}, 60_000);

test('the local administrator reads those of the own organisation and writes none', async () => {
  const lokal = await journey.signIn('lokaladmin');
  await lokal.getByRole('link', { name: 'Avtaler mellom virksomheter' }).click();
  await lokal.getByRole('heading', { name: 'Avtaler om deling' }).waitFor();
  await lokal
    .getByRole('heading', { name: /NAV Nordfjella/ })
    .first()
    .waitFor();
  expect(await lokal.getByRole('button', { name: 'Skriv inn en avtale' }).count()).toBe(0);
  expect(
    await lokal.getByRole('heading', { name: 'Nordfjella fylkeskommune og Helse Nordfjella' }).count(),
  ).toBe(0);
  await looked(lokal, '27-avtaler-lokal');
}, 60_000);
