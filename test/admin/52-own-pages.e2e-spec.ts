import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { goTo } from '../support/go-to.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';

const neutral = 'https://www.yr.no/';

let journey: Journey;
let ungdom: Page;
let foresatt: Page;
let skole: Page;

/** The weather is somebody else's page: here it is only a name. */
const withoutWeather = async (page: Page): Promise<Page> => {
  await page.route(`${neutral}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Været</title>' }),
  );
  await page.setViewportSize({ width: widths.phone, height: 800 });
  return page;
};

beforeAll(async () => {
  journey = await startJourney();
  ungdom = await withoutWeather(await journey.signIn('ungdom'));
  foresatt = await withoutWeather(await journey.signIn('foresatt'));
}, 180_000);

afterAll(() => journey.close());

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Hovedmeny nederst' }).getByRole('link', { name });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const offline = (page: Page, off: boolean): Promise<void> => {
  const context: BrowserContext = page.context();
  return context.setOffline(off);
};

/** The case of the young person who is signed in. */
const openCase = async (): Promise<void> => {
  const own: string = await ungdom.evaluate(async () => (await fetch('/api/session')).text());
  const id = /"youngPersonId":"([^"]+)"/.exec(own)?.[1] ?? '';
  await goTo(skole, `${journey.address}/young-people/${id}`);
  await skole.getByRole('region', { name: 'På papir' }).waitFor();
};

/** Everything in the browser's own store, as it lies there. */
const onDevice = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const open = indexedDB.open('laget');
        open.onsuccess = () => {
          const { result: database } = open;
          if (!database.objectStoreNames.contains('texts')) {
            resolve('');
            return;
          }
          const rows = database.transaction('texts').objectStore('texts');
          const [names, values] = [rows.getAllKeys(), rows.getAll()];
          values.onsuccess = () => {
            database.close();
            const texts = values.result.map((row: { bytes?: ArrayBuffer }) =>
              row.bytes === undefined ? JSON.stringify(row) : new TextDecoder().decode(row.bytes),
            );
            resolve([...names.result.map(String), ...texts].join('\n'));
          };
        };
      }),
  );

test('every button is at least 44 px high on a phone, and the way out is at the thumb', async () => {
  await heading(ungdom, /^Hei, /).waitFor();
  const exit = await ungdom.getByRole('button', { name: 'Gå ut' }).boundingBox();
  expect(exit?.y).toBeGreaterThan(700);
  const low = await ungdom.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, nav a, aside button, footer button')]
      .filter((one) => one.offsetParent !== null || getComputedStyle(one).position === 'fixed')
      .filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 44)
      .filter((one) => getComputedStyle(one.parentElement ?? one).display !== 'none')
      .map((one) => `${one.textContent}: ${String(one.getBoundingClientRect().height)}`),
  );
  expect(low).toEqual([]);
});

test('the page is light or dark by choice, and both can be read', async () => {
  await ungdom.getByRole('button', { name: 'Mørkt' }).click();
  expect(await ungdom.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(15, 23, 21)',
  );
  expect(await faults(ungdom, '52-hjem-dark')).toEqual([]);
  await ungdom.reload();
  await heading(ungdom, /^Hei, /).waitFor();
  expect(await ungdom.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(15, 23, 21)',
  );
  await ungdom.getByRole('button', { name: 'Lyst', exact: true }).click();
  expect(await ungdom.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(241, 245, 242)',
  );
  expect(await faults(ungdom, '52-hjem')).toEqual([]);
});

test('without a voice on the device there is no button, and it says why; with one the page is read', async () => {
  const page = ungdom;
  await page.getByText('Vi kan ikke lese høyt her.').waitFor();
  await page.addInitScript(() => {
    const said: string[] = [];
    class Utterance {
      constructor(readonly text: string) {}
    }
    const voices = [
      { lang: 'nb-NO', localService: false, name: 'far away' },
      { lang: 'nb-NO', localService: true, name: 'here' },
    ];
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (one: { text: string; voice?: { name: string } }) =>
        said.push(`${one.voice?.name ?? ''}: ${one.text}`),
      cancel: () => undefined,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
  });
  await page.reload();
  await page.getByLabel('Det du vil skrive').waitFor();
  await page.getByRole('button', { name: 'Les siden høyt' }).click();
  await page.getByRole('button', { name: 'Stopp lesingen' }).waitFor();
  const said: string = await page.evaluate('window.said.join("|")');
  expect(said).toContain('here: Hei, ');
  expect(said).not.toContain('far away');
  await page.getByRole('button', { name: 'Stopp lesingen' }).click();
});

test('what is written without net lies sealed on the device, is marked, and is sent once when the net is back', async () => {
  const words = 'Jeg skrev dette på bussen.';
  await ungdom.getByLabel('Det du vil skrive').fill(words);
  await ungdom.getByText(/Lagret kl\./).waitFor();
  await offline(ungdom, true);
  await ungdom.getByLabel('Noe jeg vil si', { exact: true }).check();
  await ungdom.getByLabel('Laget kan lese det').check();
  await ungdom.getByRole('button', { name: 'Lagre', exact: true }).click();
  const waiting = ungdom.getByRole('region', { name: 'Ikke sendt ennå' });
  await waiting.getByText(`«${words}»`).waitFor();
  await ungdom.getByText('Ikke sendt ennå. Det ligger trygt her').waitFor();
  const kept = await onDevice(ungdom);
  expect(kept).toContain('/unsent');
  expect(kept).not.toContain('bussen');
  expect(await faults(ungdom, '52-ikke-sendt')).toEqual([]);
  await ungdom.getByRole('button', { name: 'Logg ut' }).click();
  await ungdom.getByRole('dialog').getByRole('button', { name: 'Vent med å logge ut' }).click();
  await offline(ungdom, false);
  await waiting.waitFor({ state: 'detached' });
  await tab(ungdom, 'Planen').click();
  const written = ungdom.getByRole('region', { name: 'Det du har skrevet' });
  await written.getByText(`«${words}»`).waitFor();
  expect(await written.getByText(`«${words}»`).count()).toBe(1);
});

test('a no to a proposal says what happens then, and own words about it reach the team', async () => {
  await tab(ungdom, 'Hjem').click();
  const card = ungdom.getByRole('region', { name: / spør deg$/ }).first();
  await card.getByRole('button', { name: 'Nei, ikke nå' }).click();
  await card.getByText('Du mister ingen hjelp du har rett på').waitFor();
  await card.getByLabel('Vil du si hvorfor?').fill('Det er for tidlig for meg.');
  await card.getByRole('button', { name: 'Send til laget' }).click();
  await card.getByText('Sendt. Laget har fått det.').waitFor();
  await tab(ungdom, 'Planen').click();
  await ungdom.getByText('Du skrev: «Det er for tidlig for meg.»').waitFor();
});

test('notes for oneself alone are seen by nobody else', async () => {
  await tab(ungdom, 'Hjem').click();
  await ungdom.getByRole('link', { name: 'Bare for meg' }).click();
  // the page before has such a field too
  await ungdom.getByRole('heading', { level: 1, name: 'Bare for meg' }).waitFor();
  await ungdom.getByLabel('Det du vil skrive').fill('Dette er mitt.');
  await ungdom.getByRole('button', { name: 'Lagre', exact: true }).click();
  await ungdom.getByText('Lagret. Bare du ser det.').waitFor();
  await ungdom.getByText('«Dette er mitt.»').waitFor();
  expect(await faults(ungdom, '52-bare-for-meg')).toEqual([]);
});

test('what others have done since last time stands first, until it has been looked at', async () => {
  skole = await journey.signIn('skole');
  await openCase();
  expect(await skole.content()).not.toContain('Dette er mitt.');
  await skole
    .getByRole('region', { name: 'Det Jonas har skrevet' })
    .getByRole('button', { name: 'Svar Jonas' })
    .first()
    .click();
  await skole.getByRole('dialog').getByRole('textbox').fill('Vi tar det opp i møtet.');
  await skole.getByRole('dialog').getByRole('button', { name: 'Send svaret' }).click();
  await skole.getByRole('dialog').waitFor({ state: 'detached' });
  await goTo(ungdom, `${journey.address}/min-side`);
  const news = ungdom.getByRole('region', { name: 'Nytt siden sist' });
  await news.getByText('Ingrid svarte på det du skrev.').waitFor();
  expect(await faults(ungdom, '52-nytt')).toEqual([]);
  await ungdom.mouse.click(5, 400);
  await ungdom.reload();
  await heading(ungdom, /^Hei, /).waitFor();
  await ungdom.getByLabel('Det du vil skrive').waitFor();
  expect(await news.count()).toBe(0);
});

test('whoever does not use the pages is registered, and the holder is reminded to give the plan on paper', async () => {
  const paper = skole.getByRole('region', { name: 'På papir' });
  await paper.getByRole('button', { name: 'Jonas vil ha det på papir' }).click();
  await paper.getByText(/^Jonas får det på papir siden i dag\. Registrert av Ingrid /).waitFor();
  expect(await faults(skole, '52-papir')).toEqual([]);
  await skole.getByRole('link', { name: 'Min dag' }).first().click();
  const item = skole.getByRole('listitem').filter({ hasText: 'Gi Jonas planen på papir' });
  await item.getByRole('button', { name: 'Merk som gitt på papir' }).click();
  await item.waitFor({ state: 'detached' });
});

test.each([
  ['Українська', 'uk', 'Чого я хочу'],
  ['Davvisámegiella', 'se', 'Maid mun háliidan'],
])('%s stands as a draft beside bokmål, each in its own language', async (name, code, words) => {
  await tab(ungdom, 'Hjem').click();
  await ungdom.getByRole('button', { name: `${name} (utkast)` }).click();
  const beside = heading(ungdom, /^Det jeg vil/).locator('.beside');
  await beside.waitFor();
  expect([await beside.textContent(), await beside.getAttribute('lang')]).toEqual([words, code]);
  await ungdom.getByText('Dette er et utkast.').waitFor();
  expect(await faults(ungdom, `52-${code}`)).toEqual([]);
  await ungdom.getByRole('button', { name: `${name} (` }).click();
  await beside.waitFor({ state: 'detached' });
});

test('what a guardian is asked to consent to has no draft beside it, and it says why', async () => {
  await heading(foresatt, /^Hei, /).waitFor();
  await foresatt.getByRole('button', { name: 'Українська (utkast)' }).click();
  await heading(foresatt, /^Laget rundt /)
    .locator('.beside')
    .first()
    .waitFor();
  expect(await foresatt.locator('[data-no-draft] .beside').count()).toBe(0);
  expect(await foresatt.locator('[data-no-draft]').count()).toBe(
    await foresatt.getByText('Dette spør vi bare om på bokmål, nynorsk og engelsk').count(),
  );
  expect(await faults(foresatt, '52-foresatt')).toEqual([]);
});

test('the page can be installed, and starts without net as an empty shell', async () => {
  const manifest = await ungdom.request.get(`${journey.address}/own/laget.webmanifest`);
  expect(await manifest.json()).toMatchObject({ start_url: '/min-side', display: 'standalone' });
  for (const icon of ['icon-192.png', 'icon-512.png', 'icon-maskable-512.png', 'icon-180.png'])
    expect((await ungdom.request.get(`${journey.address}/own/${icon}`)).headers()['content-type']).toBe(
      'image/png',
    );
  const kept: string = await ungdom.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const cache = await caches.open('laget-shell');
    const all = await cache.keys();
    const texts = await Promise.all(all.map(async (one) => (await cache.match(one))?.text()));
    return [...all.map(({ url }) => url), ...texts].join('\n');
  });
  expect(kept).toContain('/min-side');
  expect(kept).not.toContain('/api/session\n');
  // a list of usual first names comes with the help for writing; the family name is nobody else's
  expect(kept).not.toContain('Elvemyr');
});

test('one press leaves: nothing is shown, the session is over, the device forgets, and back shows nothing', async () => {
  await tab(ungdom, 'Planen').click();
  await ungdom.getByRole('button', { name: 'Gå ut' }).click();
  await ungdom.waitForURL(neutral);
  await ungdom.goBack();
  await ungdom.waitForURL(neutral);
  expect(await ungdom.content()).not.toContain('Laget');
  await goTo(ungdom, `${journey.address}/min-side`);
  await ungdom.getByRole('heading', { name: 'Velkommen til Laget' }).waitFor();
  expect(await onDevice(ungdom)).toBe('');
});

test('Esc twice leaves the guardian’s page too', async () => {
  await foresatt.keyboard.press('Escape');
  await foresatt.keyboard.press('Escape');
  await foresatt.waitForURL(neutral);
  await goTo(foresatt, `${journey.address}/foresatt`);
  await foresatt.getByRole('heading', { name: 'Velkommen til Laget' }).waitFor();
});
