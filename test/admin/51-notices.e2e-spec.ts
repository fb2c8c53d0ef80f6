import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { type Journey, picture, startJourney, widths } from '../support/journey.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
}, 180_000);

afterAll(() => journey.close());

const looked = async (page: Page, name: string): Promise<void> => {
  for (const width of Object.values(widths)) {
    await page.setViewportSize({ width, height: 900 });
    await picture(page, `${name}-${String(width)}`);
    expect(await faults(page, `${name}-${String(width)}`)).toEqual([]);
  }
};

test('who works chooses how often, when and of what', async () => {
  const nav = await journey.signIn('nav');
  await nav.getByRole('button', { name: /Åpne min meny$/ }).click();
  await nav.getByRole('link', { name: 'Varsler' }).click();
  await nav.getByRole('heading', { name: 'Hvordan vil du få beskjed?' }).waitFor();
  await nav.getByText('Du har ikke valgt ennå.').waitFor();
  await nav.getByRole('radio', { name: /Én gang i uka/ }).check();
  await nav.getByLabel('Dag', { exact: true }).selectOption({ label: 'fredag' });
  await nav.getByRole('checkbox', { name: 'Noe nytt er skrevet eller delt' }).uncheck();
  await nav.getByRole('button', { name: 'Lagre valget' }).click();
  await nav.getByText('Valget er lagret.').waitFor();
  await nav.getByText('Adressen har du fra jobben.').waitFor();
  await looked(nav, '51-varsler');
  await nav.reload();
  await nav.getByRole('radio', { name: /Én gang i uka/, checked: true }).waitFor();
  expect(await nav.getByRole('checkbox', { name: 'Noe nytt er skrevet eller delt' }).isChecked()).toBe(false);
}, 60_000);

test('a young person gives an own address, and nothing goes there before the code', async () => {
  const ungdom = await journey.signIn('ungdom');
  await ungdom.getByRole('link', { name: 'Varsler' }).click();
  await ungdom.getByRole('heading', { name: 'Hvor skal meldingene?' }).waitFor();
  await ungdom.getByText('Vi har ingen adresse til deg.').waitFor();
  await ungdom.getByRole('button', { name: 'Send meg en kode' }).click();
  await ungdom.getByText('Skriv e-postadressen, slik som navn@eksempel.no.').waitFor();
  await looked(ungdom, '51-ungdom');
  const foresatt = await journey.signIn('foresatt');
  await foresatt.getByRole('heading', { name: 'Hvordan vil du få beskjed?' }).waitFor();
  await looked(foresatt, '51-foresatt');
}, 60_000);

test('an administrator sees what did not arrive, and chooses which dates are said', async () => {
  const admin = await journey.signIn('admin');
  await admin.getByRole('link', { name: 'Varsler og påminnelser' }).click();
  await admin.getByText('Alle meldinger har kommet fram.').waitFor();
  await admin.getByRole('heading', { name: 'Fristen på et tiltak nærmer seg' }).first().waitFor();
  await admin.getByRole('button', { name: 'Lagre «Møte»' }).first().click();
  await admin.getByText('Lagret. Det gjelder fra i morgen.').first().waitFor();
  await looked(admin, '51-administrator');
}, 60_000);
