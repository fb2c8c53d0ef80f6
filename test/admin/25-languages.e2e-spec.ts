import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

let journey: Journey;

beforeAll(async () => {
  journey = await startJourney();
}, 180_000);

afterAll(() => journey.close());

const langOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.lang);
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Norwegian that could only come from a sentence of ours that nobody translated. */
const bokmal = /(?<!\p{L})(ikke|hvem|hvordan|hvorfor|også|tjenesten|siden din|skrevet)(?!\p{L})/iu;
const english = /\b(the|your|and|with|what|who)\b/iu;

/** What the page says itself: not what people wrote, which stands in quotation marks or is marked as own words. */
const ownTextOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    for (const written of copy.querySelectorAll('.own-words, .note-text, noscript, script, style'))
      written.remove();
    return copy.innerText.replaceAll(/[«“][^»”]*[»”]/g, '');
  });

interface Words {
  readonly language: string;
  readonly name: string;
  readonly username: string;
  readonly password: string;
  readonly signIn: string;
  readonly welcome: string;
}

const nynorsk: Words = {
  language: 'nn',
  name: 'Nynorsk',
  username: 'Brukarnamn',
  password: 'Passord',
  signIn: 'Logg inn',
  welcome: 'Velkomen til Laget',
};
const inEnglish: Words = {
  language: 'en',
  name: 'English',
  username: 'Username',
  password: 'Password',
  signIn: 'Sign in',
  welcome: 'Welcome to Laget',
};

const signIn = async (page: Page, words: Words, username: string): Promise<void> => {
  await page.goto(`${journey.address}/sign-in`);
  await page.getByRole('button', { name: words.name }).click();
  await heading(page, words.welcome).waitFor();
  expect(await langOf(page)).toBe(words.language);
  await page.getByLabel(words.username).fill(username);
  await page.getByLabel(words.password).fill('laget');
  await page.getByRole('button', { name: words.signIn, exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
};

test('in nynorsk from sign-in through the day and the case to consent, and on the next machine too', async () => {
  const page = await journey.visit();
  await signIn(page, nynorsk, 'skole');
  await heading(page, /^Hei, .+ treng deg i dag\.$/).waitFor();
  expect(await faults(page, '25-nn-dag')).toEqual([]);
  expect(await ownTextOf(page)).not.toMatch(bokmal);
  await page.getByRole('link', { name: 'Ungdommane mine' }).first().click();
  await heading(page, 'Ungdommane mine').waitFor();
  expect(await faults(page, '25-nn-liste')).toEqual([]);
  await page.getByRole('link', { name: /Jonas/ }).first().click();
  await page.getByRole('heading', { name: 'Samtykke og deling' }).waitFor();
  expect(await faults(page, '25-nn-sak')).toEqual([]);
  await page
    .getByRole('link', { name: /samtykke/i })
    .first()
    .click();
  await heading(page, /^Kva kan laget få vita, /).waitFor();
  expect(await faults(page, '25-nn-samtykke')).toEqual([]);

  const next = await journey.signIn('skole');
  await heading(next, /^Hei, .+ treng deg i dag\.$/).waitFor();
  expect(await langOf(next)).toBe('nn');
});

test('in English from sign-in through the day and the case to consent; the menu changes it back', async () => {
  const page = await journey.visit();
  await signIn(page, inEnglish, 'koordinator');
  await heading(page, /^Hello, /).waitFor();
  expect(await faults(page, '25-en-dag')).toEqual([]);
  expect(await ownTextOf(page)).not.toMatch(bokmal);
  await page.getByRole('link', { name: 'My young people' }).first().click();
  await heading(page, 'My young people').waitFor();
  expect(await faults(page, '25-en-liste')).toEqual([]);
  await page.getByRole('link', { name: /Jonas/ }).first().click();
  await page.getByRole('heading', { name: 'Consent and sharing' }).waitFor();
  expect(await faults(page, '25-en-sak')).toEqual([]);
  await page
    .getByRole('link', { name: /consent/i })
    .first()
    .click();
  await heading(page, /^What can the team be told, /).waitFor();
  expect(await faults(page, '25-en-samtykke')).toEqual([]);
  await page.getByRole('button', { name: /Open my menu$/ }).click();
  expect(await faults(page, '25-en-meny')).toEqual([]);
  await page.getByRole('button', { name: 'Bokmål' }).click();
  await heading(page, /^Hva kan laget få vite, /).waitFor();
  expect(await langOf(page)).toBe('nb');
  expect(await page.evaluate(() => localStorage.getItem('laget.language'))).toBe('nb');
});

test('the young person’s own page in nynorsk and in English', async () => {
  const page = await journey.visit();
  await page.setViewportSize({ width: widths.phone, height: 800 });
  await signIn(page, nynorsk, 'ungdom');
  await page.getByRole('heading', { name: 'Det neste som skjer' }).waitFor();
  expect(await faults(page, '25-nn-min-side')).toEqual([]);
  expect(await ownTextOf(page)).not.toMatch(bokmal);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'What happens next' }).waitFor();
  expect(await langOf(page)).toBe('en');
  expect(await faults(page, '25-en-min-side')).toEqual([]);
  expect(await ownTextOf(page)).not.toMatch(bokmal);
  await page
    .getByRole('navigation', { name: 'Main menu at the bottom' })
    .getByRole('link', { name: 'Seen by' })
    .click();
  await page.getByRole('heading', { name: 'Who has seen my plan' }).waitFor();
  expect(await faults(page, '25-en-sett')).toEqual([]);
  expect(await ownTextOf(page)).toMatch(english);
});
