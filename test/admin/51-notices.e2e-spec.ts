import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let journey: Journey;
let nav: Page;
let ungdom: Page;

beforeAll(async () => {
  journey = await startJourney();
}, 180_000);

afterAll(() => journey.close());

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

test('who works chooses how often, when and of what', async () => {
  nav = await journey.signIn('nav');
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
  ungdom = await journey.signIn('ungdom');
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
  await admin.getByRole('checkbox', { name: 'Fristen på et tiltak nærmer seg' }).first().waitFor();
  const [place = ''] = await admin.getByRole('button', { name: /^Lagre valgene for / }).allInnerTexts();
  const save = admin.getByRole('button', { name: place, exact: true });
  const meeting = admin.getByRole('group', { name: 'Møte', exact: true }).first();
  const review = admin.getByRole('group', { name: 'Planen skal ses på' }).first();
  await save.click();
  await admin.getByText('Ingenting er endret ennå.').waitFor();
  await meeting.getByRole('checkbox').uncheck();
  await review.getByRole('textbox', { name: 'Dager før' }).fill('mange');
  await save.click();
  await admin.getByText('Planen skal ses på: Skriv et tall fra −14 til 60.').waitFor();
  await review.getByRole('textbox', { name: 'Dager før' }).fill('7');
  await looked(admin, '51-administrator');
  await save.click();
  await admin.getByText('Lagret. Det gjelder fra i morgen.').waitFor();
  await admin.reload();
  await review.waitFor();
  expect(await review.getByRole('textbox', { name: 'Dager før' }).inputValue()).toBe('7');
  expect(await meeting.getByRole('checkbox').isChecked()).toBe(false);
  await meeting.getByRole('checkbox').check();
  await save.click();
  await meeting.locator('..').getByText('Endret 2 ganger').click();
  await admin.getByText(/: ikke sagt$/).waitFor();
}, 60_000);

test('a conversation about the plan: written on the phone, mentioned, read on «Min dag» and answered there', async () => {
  await ungdom.setViewportSize({ width: widths.phone, height: 800 });
  await goTo(ungdom, `${journey.address}/min-side/planen`);
  await ungdom.getByRole('button', { name: /^Samtale ?: planen/ }).click();
  await ungdom.getByText('Ingen har skrevet her ennå.').waitFor();
  await ungdom.getByRole('button', { name: 'Send', exact: true }).click();
  await ungdom.getByText('Skriv noe først.').waitFor();
  await ungdom.getByLabel('Skriv i samtalen').fill('Kan vi begynne klokka ti?');
  await ungdom.getByText('Nevn noen').click();
  await ungdom.getByRole('checkbox', { name: /Marte Sagmoen/ }).check();
  await ungdom.getByRole('button', { name: 'Send', exact: true }).click();
  await ungdom.getByText('«Kan vi begynne klokka ti?»').waitFor();
  await looked(ungdom, '51-samtale-ungdom');
  await goTo(nav, journey.address);
  await nav.getByText(/nevner deg i samtalen om Jonas/).waitFor();
  await nav.getByRole('button', { name: 'Les samtalen' }).click();
  await nav.locator('dialog').getByText('«Kan vi begynne klokka ti?»').waitFor();
  await looked(nav, '51-samtale-min-dag');
  await nav.getByLabel('Skriv i samtalen').fill('Ja, det går fint.');
  await nav.getByRole('button', { name: 'Send', exact: true }).click();
  await nav.locator('dialog').getByText('Ja, det går fint.').waitFor();
  // the page that stands open is told
  await ungdom.getByText('Ja, det går fint.').waitFor();
  await nav.keyboard.press('Escape');
  await nav.getByText(/nevner deg i samtalen om Jonas/).waitFor({ state: 'detached' });
}, 90_000);
