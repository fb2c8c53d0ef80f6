import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { goTo, readAgain } from '../support/go-to.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let journey: Journey;
let ungdom: Page;
let foresatt: Page;

const onPhone = async (username: string): Promise<Page> => {
  const page = await journey.signIn(username);
  await page.setViewportSize({ width: widths.phone, height: 800 });
  return page;
};

beforeAll(async () => {
  journey = await startJourney();
  ungdom = await onPhone('ungdom');
  foresatt = await onPhone('foresatt');
}, 180_000);

afterAll(() => journey.close());

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Hovedmeny nederst' }).getByRole('link', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

test('after sign-in the young person lands on the own page and sees what happens next and who does it', async () => {
  await heading(ungdom, /^Hei, /).waitFor();
  expect(new URL(ungdom.url()).pathname).toBe('/min-side');
  expect(await ungdom.getByRole('region', { name: 'Det neste som skjer' }).textContent()).toMatch(
    /ordner dette|gjør du selv|sammen/,
  );
  expect(await faults(ungdom, '7-hjem')).toEqual([]);
});

test('a proposed measure is answered with one of four equal answers, and the answer can be changed', async () => {
  const card = ungdom.getByRole('region', { name: / spør deg$/ }).first();
  const sizes = await Promise.all(
    ['Ja, det vil jeg', 'Ja, men annerledes', 'Jeg er ikke sikker', 'Nei, ikke nå'].map(async (name) => {
      const box = await card.getByRole('button', { name }).boundingBox();
      return `${String(box?.width)} × ${String(box?.height)}`;
    }),
  );
  expect(new Set(sizes).size).toBe(1);
  await card.getByRole('button', { name: 'Jeg er ikke sikker' }).click();
  await card.getByText('Du er ikke sikker, og det er greit.').waitFor();
  await tab(ungdom, 'Planen').click();
  await ungdom.getByText('Du svarte at du ikke er sikker.').first().waitFor();
  await ungdom
    .getByRole('button', { name: /^Svar på nytt/ })
    .first()
    .click();
  await ungdom.getByRole('button', { name: 'Ja, det vil jeg' }).first().click();
  await ungdom.getByText('Du svarte ja.').first().waitFor();
  expect(await faults(ungdom, '7-planen')).toEqual([]);
});

test('own words are kept as they are typed, and the writer says who reads them', async () => {
  await tab(ungdom, 'Hjem').click();
  const field = ungdom.getByLabel('Det du vil skrive');
  await field.fill('Jeg vil lære å sveise.');
  await ungdom.getByText(/Lagret kl\./).waitFor();
  await ungdom.reload();
  await ungdom.waitForFunction(() => document.querySelector('textarea')?.value === 'Jeg vil lære å sveise.');
  await ungdom.getByRole('button', { name: 'Lagre', exact: true }).click();
  expect(await ungdom.getByRole('group', { name: 'Dette mangler:' }).textContent()).toContain(
    'Velg hvem som skal se det.',
  );
  await ungdom.getByLabel('Noe jeg vil', { exact: true }).check();
  await ungdom.getByLabel('Laget kan lese det').check();
  await ungdom.getByRole('button', { name: 'Lagre', exact: true }).click();
  await ungdom.getByText('Lagret. Laget kan lese det.').waitFor();
  await tab(ungdom, 'Planen').click();
  const written = ungdom.getByRole('region', { name: 'Det du har skrevet' });
  await written.getByText('«Jeg vil lære å sveise.»').waitFor();
  expect(await written.textContent()).toContain('Laget forteller deg hva de gjør med det');
});

test('one thing is shown to the mother, who did not see it before, and is gone when it is stopped', async () => {
  await heading(foresatt, /^Hei, /).waitFor();
  expect(new URL(foresatt.url()).pathname).toBe('/foresatt');
  await heading(foresatt, /^Laget rundt /).waitFor();
  expect(await foresatt.content()).not.toContain('sveise');
  const written = ungdom.getByRole('listitem').filter({ hasText: '«Jeg vil lære å sveise.»' });
  await written.getByRole('button', { name: /^Vis dette til / }).click();
  await written.getByText(/ser dette\.$/).waitFor();
  await readAgain(foresatt);
  await foresatt.getByText('«Jeg vil lære å sveise.»').waitFor();
  expect(await faults(foresatt, '7-foresatt')).toEqual([]);
  await written.getByRole('button', { name: /^Slutt å vise det til / }).click();
  await written.getByRole('button', { name: /^Vis dette til / }).waitFor();
  await readAgain(foresatt);
  await heading(foresatt, /^Laget rundt /).waitFor();
  expect(await foresatt.content()).not.toContain('sveise');
});

test('the team, who explained Laget and how figures are made stand there; sharing stops with one press', async () => {
  await tab(ungdom, 'Laget').click();
  await ungdom
    .getByRole('region', { name: 'Laget ditt' })
    .getByText('Har stafetten')
    .waitFor({ state: 'attached' });
  await heading(ungdom, 'Hvem har forklart deg hva Laget er').waitFor();
  await heading(ungdom, 'Slik lager vi tall').waitFor();
  expect(await faults(ungdom, '7-laget')).toEqual([]);
  const sharing = ungdom.getByRole('region', { name: 'Det jeg deler, og med hvem' });
  const stop = sharing.getByRole('button', { name: /^Slutt å dele med NAV/ });
  await stop.click();
  await sharing.getByText(/^NAV .* ser ikke dette lenger\. Det sluttet akkurat nå\./).waitFor();
  await stop.waitFor({ state: 'detached' });
});

test('«hvem har sett planen min» says who, from where and why, and a look leaves its line at once', async () => {
  const skole = await journey.signIn('skole', 'about:blank');
  const own = await ungdom.evaluate(async () => {
    const answer: unknown = await (await fetch('/api/session')).json();
    return JSON.stringify(answer);
  });
  const id = /"youngPersonId":"([^"]+)"/.exec(own)?.[1] ?? '';
  await goTo(skole, `${journey.address}/young-people/${id}`);
  await skole.getByRole('heading', { level: 1 }).waitFor();
  await tab(ungdom, 'Sett av').click();
  await heading(ungdom, 'Hvem har sett planen min').waitFor();
  await heading(ungdom, 'I dag').waitFor();
  const today = ungdom.getByRole('region', { name: 'I dag' });
  await today.getByText('åpnet saken din.').waitFor();
  expect(await faults(ungdom, '7-sett-av')).toEqual([]);
});
