import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney } from '../support/journey.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
}, 180_000);

afterAll(() => journey.close());

const looked = async (page: Page, name: string): Promise<void> => {
  expect(await faults(page, name)).toEqual([]);
};

test('an administrator makes a code for somebody who works here, and sees that it waits', async () => {
  const admin = await journey.signIn('admin', `${journey.address}/users`);
  await admin
    .getByRole('button', { name: /^Innlogging: / })
    .first()
    .click();
  const dialog = admin.getByRole('dialog', { name: /^Slik logger .+ inn$/ });
  await dialog.getByText(/^Ingen innlogging er koblet til/).waitFor();
  await dialog.getByRole('button', { name: 'Lag en kode' }).click();
  await dialog.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/).waitFor();
  await looked(admin, '17-kode');
  await admin.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await admin
    .getByRole('button', { name: /^Innlogging: / })
    .first()
    .click();
  await dialog.getByText(/^En kode som ikke er brukt, gjelder til/).waitFor();
}, 60_000);

test('the team makes a code on paper for the young person, and he reads that it was made', async () => {
  const skole = await journey.signIn('skole');
  const list = await skole.evaluate<{ data: { id: string; name: string }[] }>(
    `fetch('/api/my-list?perPage=100').then((answer) => answer.json())`,
  );
  const jonas = list.data.find(({ name }) => name.startsWith('Jonas'))?.id ?? '';
  await goTo(skole, `${journey.address}/young-people/${jonas}/team`);
  const card = skole.getByRole('region', { name: 'Koder til innlogging' });
  await card.getByRole('button', { name: 'Lag en kode til Jonas' }).click();
  await card.getByText(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/).waitFor();
  await looked(skole, '17-laget');
  const ungdom = await journey.signIn('ungdom', `${journey.address}/min-side/sett-av`);
  await ungdom.getByText('laget en kode til innlogging for deg eller en foresatt.').first().waitFor();
}, 60_000);
