import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { insert } from '../builders/insert.ts';
import { faults } from '../support/accessible.ts';
import { dayFromNow } from '../support/day.ts';
import { openMore, type PlanJourney, startPlanJourney, typed } from './plan-journey.ts';

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
  skole = await it.journey.signIn('skole');
  nav = await it.journey.signIn('nav');
}, 60_000);

afterAll(() => it.close());

const open = async (page: Page): Promise<void> => {
  await page.goto(it.casePage);
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
