import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type JourneyPlace, journeyPlace } from '../builders/journey-place.ts';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let place: JourneyPlace;
let journey: Journey;
let sara: Page;
let koordinator: Page;

beforeAll(async () => {
  place = await journeyPlace();
  journey = await startJourney(place.database);
  koordinator = await journey.signIn('koordinator');
  sara = await journey.visit();
  await sara.setViewportSize({ width: widths.phone, height: 800 });
}, 120_000);

afterAll(async () => {
  await place.close();
  await journey.close();
});

test('in the demo an invented person asks for a team, without a provider', async () => {
  await sara.goto(`${journey.address}/ask-for-team`);
  await sara.getByRole('heading', { name: 'Prøv uten innlogging' }).waitFor();
  expect(await faults(sara, '48-start')).toEqual([]);
  await sara.getByRole('button', { name: 'Som Sara, som ber for seg selv' }).click();
  await sara.getByLabel('Hvilken kommune bor du i?').selectOption('Fjordvik');
  expect(await sara.getByLabel('Fødselsnummer, 11 sifre').inputValue()).toBe('14850950025');
  await sara.getByLabel('Hva er vanskelig?').fill('Jeg orker ikke skolen lenger.');
  await sara.getByLabel('Hvem kan vi kontakte, og hvordan?').fill('Melding på 400 00 000.');
  await sara.getByLabel('Nei', { exact: true }).check();
  await sara.getByRole('button', { name: 'Be om et lag' }).click();
  await sara.getByText(/^Mottatt. Noen tar kontakt senest/).waitFor();
}, 60_000);

test('the coordinator’s open page is told, and again when Sara takes it back: what she wrote is gone', async () => {
  await koordinator.getByRole('heading', { name: 'Sara ber om et lag' }).waitFor();
  await sara.getByRole('button', { name: 'Trekk tilbake' }).click();
  await sara.getByText('Det du skrev, blir slettet med en gang.').waitFor();
  expect(await faults(sara, '48-withdraw')).toEqual([]);
  await sara.getByRole('dialog').getByRole('button', { name: 'Trekk tilbake' }).click();
  await sara.getByText('Du har trukket dette tilbake. Det du skrev, er slettet.').waitFor();
  await koordinator.getByRole('heading', { name: 'Sara ber om et lag' }).waitFor({ state: 'detached' });
}, 60_000);
