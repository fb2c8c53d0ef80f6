import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { faults } from '../support/accessible.ts';
import { type Journey, startJourney, widths } from '../support/journey.ts';
import { demoWithFigures } from '../support/database.ts';
import { filledIn, nameOf, ownPaths, readerOf, routePaths } from './places.ts';

const folder = fileURLToPath(new URL('../../.screenshots', import.meta.url));
const pages = new Map<string, Page>();
let journey: Journey;
let ids: Record<string, string | undefined>;

const pageOf = async (username: string): Promise<Page> => {
  const known = pages.get(username) ?? (await journey.signIn(username));
  pages.set(username, known);
  return known;
};

interface Found {
  readonly id: string;
}

/** What the API answers this reader. */
const read = <Answer>(page: Page, path: string): Promise<Answer> =>
  page.evaluate<Answer>(`fetch('/api${path}').then((answer) => answer.json())`);

/** The young person of the tour, and one of everything that has a page of its own. */
const findIds = async (): Promise<Record<string, string | undefined>> => {
  const page = await pageOf('skole');
  const list = await read<{ data: (Found & { name: string })[] }>(page, '/my-list?perPage=100');
  const youngPersonId = (list.data.find(({ name }) => name.startsWith('Jonas')) ?? list.data[0])?.id;
  if (youngPersonId === undefined) return {};
  const whole = await read<{ mappings: Found[]; transitions: Found[] }>(
    page,
    `/young-people/${youngPersonId}/case`,
  );
  const { meetings } = await read<{ meetings: Found[] }>(page, `/young-people/${youngPersonId}/meetings`);
  const invitations = await read<Found[]>(page, '/invitations');
  const offered = await read<Found[]>(page, '/offered-transitions');
  return {
    youngPersonId,
    mappingId: whole.mappings.at(-1)?.id,
    meetingId: meetings.at(-1)?.id,
    transitionId: whole.transitions.at(-1)?.id,
    invitationId: invitations[0]?.id,
    offeredId: offered[0]?.id,
  };
};

const take = async (page: Page, path: string, name: string): Promise<void> => {
  await page.goto(`${journey.address}${path}`);
  await page.locator('h1').first().waitFor();
  // an open page keeps listening, so that the network is never idle
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(400);
  for (const width of Object.values(widths)) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folder}/${name}-${String(width)}.png`, fullPage: true });
  }
  expect(await faults(page, name)).toEqual([]);
};

beforeAll(async () => {
  // the pages of figures have something to show
  journey = await startJourney(await demoWithFigures());
  ids = await findIds();
}, 600_000);

afterAll(() => journey.close());

test('the sign-in page', async () => {
  await take(await journey.visit(), '/sign-in', 'sign-in');
});

test.each([...routePaths(), ...ownPaths])('%s', async (path) => {
  const isOffered = path.startsWith('/transitions/');
  const address = filledIn(path, isOffered ? { transitionId: ids['offeredId'] } : ids);
  if (address !== undefined) await take(await pageOf(readerOf(path)), address, nameOf(path));
  expect(path.startsWith('/')).toBe(true);
});
