import type { AddressInfo } from 'node:net';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createApp } from '../../apps/api/src/create-app.ts';
import { Configuration } from '../../apps/api/src/platform/configuration.ts';
import { landingPlace } from '../../apps/admin/src/sign-in/landing-place.ts';
import { JobRunner } from '../../apps/api/src/platform/jobs/job-runner.ts';
import type { Role } from '#domain/roles/roles';
import { testKeys } from './keys.ts';
import { sealPlaces } from './seal-places.ts';
import { launchChromium } from './chromium.ts';
import { demoDatabase, type TestDatabase } from './database.ts';
import { identityKeyFile } from './identity-key.ts';
import { password } from './laget.ts';

/** Widths at which every page of a journey is looked at, in px. */
export const widths = { phone: 360, desk: 1280 } as const;

/** The real API with the built pages on a database of its own, and a real browser. */
export interface Journey {
  readonly database: TestDatabase;
  readonly address: string;
  /** A new browser, signed in and on its first page or the one that is given. Every user has one of their own. */
  signIn(username: string, at?: string): Promise<Page>;
  /** Runs a job now, as the clock does. */
  run(job: string): Promise<boolean>;
  /** A new browser that nobody is signed in to. */
  visit(): Promise<Page>;
  close(): Promise<void>;
}

const built = (): string =>
  process.env['ADMIN_DIST'] ?? fileURLToPath(new URL('../../dist/admin', import.meta.url));

/**
 * Signs in as the page's form does, without the form, which stands in the journeys of signing in: to load it costs
 * half a second of the processor for each user.
 */
const signedIn = async (page: Page, address: string, username: string, at?: string): Promise<void> => {
  const headers = {
    'content-type': 'application/json',
    'user-agent': await page.evaluate(() => navigator.userAgent),
  };
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ username, password }),
  });
  if (!answer.ok) throw new Error(`${username} is not signed in: ${String(answer.status)}`);
  const [name = '', value = ''] = (answer.headers.getSetCookie()[0] ?? '').split(';')[0]?.split('=') ?? [];
  await page.context().addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Lax' }]);
  const { user }: { user: { role: Role } } = await answer.json();
  await page.goto(at ?? `${address}${landingPlace(user.role)}`);
};

/** The bundled browser runs as one process, in which two windows share their cookies: so one browser for each user. */
const windows = (browsers: Browser[], address: string) => {
  const visit = async (): Promise<Page> => {
    const browser = await launchChromium();
    browsers.push(browser);
    const viewport = { width: widths.desk, height: 900 };
    const context = await browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', viewport });
    context.setDefaultTimeout(10_000);
    return context.newPage();
  };
  const signIn = async (username: string, at?: string): Promise<Page> => {
    const page = await visit();
    await signedIn(page, address, username, at);
    return page;
  };
  return { visit, signIn };
};

/** Signs in by a provider instead of the demo's passwords: then the address must be known beforehand. */
export interface ByProvider {
  readonly port: number;
  readonly providers: Configuration['providers'];
}

/** Starts a journey in the demo municipality, or in the database that is given. Build the pages first. */
export const startJourney = async (
  given?: TestDatabase,
  signIn?: ByProvider,
  bank: Partial<Pick<Configuration, 'externalHosts' | 'externalOwn'>> = {},
): Promise<Journey> => {
  const database = given ?? (await demoDatabase());
  const app = await createApp(
    new Configuration({
      demo: signIn === undefined,
      ...signIn,
      ...bank,
      identityKeyFile,
      databaseUrl: database.appUrl,
      figuresUrl: database.figuresUrl,
      jobsUrl: database.jobsUrl,
      keys: testKeys(),
      ...sealPlaces(),
      poolSize: 4,
      pagesFolder: built(),
      logLevel: process.env['SHOW_LOG'] === undefined ? 'silent' : 'info',
    }),
  );
  const server = await app.listen(signIn?.port ?? 0, '127.0.0.1');
  const bound: AddressInfo | string | null = server.address();
  const address = `http://127.0.0.1:${String(typeof bound === 'object' && bound !== null ? bound.port : 0)}`;
  const browsers: Browser[] = [];
  return {
    database,
    address,
    ...windows(browsers, address),
    run: (job) => app.get(JobRunner, { strict: false }).run(job),
    close: async () => {
      await Promise.all(browsers.map((browser) => browser.close()));
      await app.close();
      await database.drop();
    },
  };
};

/** With SCREENSHOTS=<folder> set, a picture of the page as it is; without it nothing. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
