import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insert } from '../builders/insert.ts';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { widths } from '../support/journey.ts';
import { dayFromNow } from '../support/day.ts';
import { openMore, type PlanJourney, startPlanJourney, typed } from './plan-journey.ts';

const fieldDate = (iso: string): string => iso.split('-').reverse().join('.');

let it: PlanJourney;
let skole: Page;
let nav: Page;

beforeAll(async () => {
  it = await startPlanJourney({ givenName: 'Jonas', birthDate: '2009-03-14' });
  const { pool } = it.given;
  const own = { young_person_id: it.youngPersonId, owner_service_id: it.workers.skole.serviceId };
  const planId = await insert(pool, 'plan', { ...own, category: 'basic' });
  await insert(pool, 'measure', {
    ...own,
    category: 'basic',
    plan_id: planId,
    kind: 'other',
    title: 'Ringe verkstedet',
    responsible_service_id: it.workers.skole.serviceId,
    responsible_post_id: it.workers.skole.postId,
    deadline: dayFromNow(30),
    look_for: 'Om de sier ja',
    look_on: dayFromNow(20),
    status: 'agreed',
  });
  await insert(pool, 'goal', {
    ...own,
    category: 'basic',
    plan_id: planId,
    own_words: 'Jeg vil jobbe med sykler.',
    own_words_on: dayFromNow(-3),
    wording: 'Lærling som sykkelmekaniker.',
  });
  skole = await it.journey.signIn('skole');
  nav = await it.journey.signIn('nav');
}, 60_000);

afterAll(() => it.close());

const open = async (page: Page): Promise<void> => {
  await goTo(page, it.casePage);
  await openMore(page, 'Ringe verkstedet');
  await page
    .getByRole('button', { name: /Endre tiltaket/ })
    .first()
    .click();
};
const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lagre tiltaket' }).click();

test('two change one measure: what does not collide is put together, the rest is asked about', async () => {
  await open(skole);
  await open(nav);
  await typed(nav, 'Hva skal gjøres?', 'Besøke verkstedet');
  await typed(nav, 'Hva skal vi se etter?', 'Om Jonas trives');
  await save(nav);
  await nav.getByRole('dialog').waitFor({ state: 'detached' });
  await typed(skole, 'Hva skal gjøres?', 'Ringe verkstedet på fredag');
  await save(skole);
  await skole.getByText('Før: Ringe verkstedet').waitFor();
  expect(await skole.getByRole('dialog').getByRole('heading', { level: 3 }).allTextContents()).toEqual([
    'Hva skal gjøres?',
  ]);
  expect(await faults(skole, '35-field-conflict')).toEqual([]);
  await skole.getByRole('button', { name: 'Lagre det jeg har valgt' }).click();
  await skole.getByText('Velg hva som skal gjelde for «Hva skal gjøres?».').waitFor();
  await skole.getByLabel('Sett sammen', { exact: true }).check();
  await skole.getByLabel('Sett sammen teksten her').fill('Besøke verkstedet, og ringe på fredag');
  await skole.getByRole('button', { name: 'Lagre det jeg har valgt' }).click();
  await skole.getByRole('dialog').waitFor({ state: 'detached' });
  await skole.getByText('Besøke verkstedet, og ringe på fredag').first().waitFor();
  await skole.getByText('Om Jonas trives').first().waitFor();
}, 60_000);

const press = (on: Page, name: string | RegExp): Promise<void> =>
  on.getByRole('button', { name }).first().click();
const text = (on: Page, what: string | RegExp): Promise<void> => on.getByText(what).first().waitFor();
const openGoal = async (page: Page, verb: string | RegExp): Promise<void> => {
  await goTo(page, `${it.casePage}/plan`);
  await openMore(page, 'Jeg vil jobbe med sykler.');
  await press(page, verb);
};
const closed = (page: Page): Promise<void> => page.getByRole('dialog').waitFor({ state: 'detached' });

test('two browsers editing one goal, one on a phone, lose not a letter: each voice its own, put together unasked', async () => {
  await nav.setViewportSize({ width: widths.phone, height: 800 });
  await openGoal(skole, 'Endre det laget skriver');
  await openGoal(nav, 'Endre ordene til Jonas');
  await typed(nav, 'Med ordene til Jonas', 'Jeg vil mekke sykler, og bo hjemme.');
  await press(nav, 'Lagre teksten');
  await closed(nav);
  await typed(skole, 'Laget skriver', 'Lærling hos Pedalen fra august.');
  await press(skole, 'Lagre teksten');
  await closed(skole);
  await text(skole, 'Jeg vil mekke sykler, og bo hjemme.');
  await text(skole, 'Lærling hos Pedalen fra august.');
}, 60_000);

test('both change the same words: both stand side by side, and what is not chosen is kept beside the field', async () => {
  const about = async (page: Page, words: string): Promise<void> => {
    await goTo(page, `${it.casePage}/plan`);
    await openMore(page, 'Jeg vil mekke sykler');
    await press(page, 'Endre det laget skriver');
    await typed(page, 'Laget skriver', words);
  };
  await about(skole, 'Lærling hos Pedalen fra august, fire dager i uka.');
  await about(nav, 'Lærling hos Pedalen fra august, med lønnstilskudd.');
  await press(skole, 'Lagre teksten');
  await closed(skole);
  await press(nav, 'Lagre teksten');
  await text(nav, 'Teksten du ikke velger, blir tatt vare på der du skrev.');
  const shown = (await nav.locator('.conflict-text').allTextContents()).join('|');
  expect(shown).toContain('Lærling hos Pedalen fra august, med lønnstilskudd.');
  expect(shown).toContain('Lærling hos Pedalen fra august, fire dager i uka.');
  expect(await faults(nav, '35-goal-conflict')).toEqual([]);
  await press(nav, 'Bruk den andre');
  await closed(nav);
  await text(nav, 'Lærling hos Pedalen fra august, fire dager i uka.');
  await nav.reload();
  await openMore(nav, 'Jeg vil mekke sykler');
  await press(nav, 'Endre det laget skriver');
  await text(nav, 'Tatt vare på: det du ikke brukte');
  await text(nav, 'Lærling hos Pedalen fra august, med lønnstilskudd.');
  expect(await faults(nav, '35-aside')).toEqual([]);
  await press(nav, 'Sett inn i teksten');
  await nav.getByText('Tatt vare på: det du ikke brukte').waitFor({ state: 'detached' });
  const field = nav.getByRole('textbox', { name: 'Laget skriver' });
  expect(await field.inputValue()).toContain('fire dager i uka.');
  expect(await field.inputValue()).toContain('med lønnstilskudd.');
}, 60_000);

test('the plan: when it is reviewed is asked about when both have set it', async () => {
  const setOn = async (page: Page, days: number): Promise<void> => {
    await page.getByLabel('Når evaluerer dere planen?', { exact: true }).fill(fieldDate(dayFromNow(days)));
  };
  await goTo(skole, `${it.casePage}/plan`);
  await goTo(nav, `${it.casePage}/plan`);
  // what one is writing in is not read again under the hands
  await setOn(nav, 60);
  await setOn(skole, 40);
  await press(skole, 'Lagre datoen');
  await nav.getByText('Noe er endret').waitFor();
  await press(nav, 'Lagre datoen');
  await text(nav, 'Hva skal gjelde for «Når evaluerer dere planen?»?');
  await nav.getByRole('dialog').getByRole('radio').first().check();
  await press(nav, 'Lagre det jeg har valgt');
  await closed(nav);
}, 60_000);

test('one user writes one draft in two browsers: both texts stand until one is chosen', async () => {
  const other = await it.journey.signIn('nav');
  await other.setViewportSize({ width: widths.phone, height: 800 });
  await nav.setViewportSize({ width: widths.desk, height: 900 });
  await goTo(nav, `${it.casePage}/notes`);
  await goTo(other, `${it.casePage}/notes`);
  await other.getByRole('textbox', { name: 'Notat' }).waitFor();
  await typed(nav, 'Notat', 'Vi snakket om praksis.');
  await other.getByRole('textbox', { name: 'Notat' }).fill('På telefon: han vil vente.');
  await text(other, 'Du har skrevet på dette et annet sted også. Hvilken tekst skal gjelde?');
  expect((await other.locator('.conflict-text').allTextContents()).join('|')).toContain(
    'Vi snakket om praksis.',
  );
  expect(await faults(other, '35-own-draft')).toEqual([]);
  await press(other, 'Sett sammen');
  await press(other, 'Lagre den nye teksten');
  await other.getByText('Du har skrevet på dette et annet sted også.').waitFor({ state: 'detached' });
  await nav.reload();
  const field = nav.getByRole('textbox', { name: 'Notat' });
  await text(nav, /Lagret/);
  expect(await field.inputValue()).toContain('Vi snakket om praksis.');
  expect(await field.inputValue()).toContain('På telefon: han vil vente.');
}, 60_000);

test('two verbs close after one another while the net is slow: focus stays with the last', async () => {
  const own = { young_person_id: it.youngPersonId, owner_service_id: it.workers.skole.serviceId };
  const { rows } = await it.given.pool.query<{ id: string }>('SELECT id FROM app.plan');
  const agreed = (title: string): Promise<string> =>
    insert(it.given.pool, 'measure', {
      ...own,
      category: 'basic',
      plan_id: rows[0]?.id ?? '',
      kind: 'other',
      title,
      responsible_service_id: it.workers.skole.serviceId,
      responsible_post_id: it.workers.skole.postId,
      deadline: dayFromNow(30),
      look_for: 'Om det går',
      look_on: dayFromNow(20),
      status: 'agreed',
    });
  await agreed('Besøke lageret');
  const lastId = await agreed('Øve på bussen');
  await goTo(skole, it.casePage);
  await skole.route('**/api/young-people/**', async (route) => {
    const isSlow = route.request().method() === 'GET' && !route.request().url().endsWith('/case');
    if (isSlow) await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  for (const title of ['Besøke lageret', 'Øve på bussen']) {
    const row = skole.locator('li.measure', { hasText: title });
    await row.getByRole('button', { name: /Merk som i gang/ }).click();
    await row.getByText('Pågår').waitFor();
  }
  await skole.waitForFunction((id) => document.activeElement?.id === id, `measure-${lastId}`);
  await readAgain(skole);
  await skole.waitForTimeout(500);
  expect(await skole.evaluate(() => document.activeElement?.id)).toBe(`measure-${lastId}`);
  await skole.unroute('**/api/young-people/**');
}, 60_000);
