import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import type { Laget } from '../../support/laget.ts';
import type { Case } from '../access/a-case.ts';
import { fingerprint } from '../access/ask.ts';
import { bodies } from '../access/requests/all.ts';
import { type Route, routesOf } from '../access/routes.ts';
import { startWorld, type World } from '../access/world.ts';

const nowhere = '01980000-0000-7000-8000-000000000000';

let laget: Laget;
let world: World;
let about: Case;
let leder: Awaited<ReturnType<World['as']>>;
let routes: Route[];

beforeAll(async () => {
  ({ laget, world } = await startWorld());
  about = await world.newCase();
  leder = await world.as('leader', about);
  routes = routesOf(laget.app);
}, 60_000);

afterAll(() => laget.close());

/** The path with ids of the real young person, or with the same id that belongs to nobody in every place. */
const withIds = (path: string, ids: Readonly<Record<string, string>> | null): string =>
  path.replace(/\{(\w+)\}/g, (_whole, name: string) => (ids === null ? nowhere : (ids[name] ?? 'matrix')));

/**
 * Whoever signs in with a provider is nobody yet: those routes ask for no permission. A session is the manager's own. What the
 * privacy officer asks the manager's service says whose use it is about, and never which young person. A way
 * of looking at the day is the manager's own, and names nobody. A release and a report hold rounded figures.
 */
const notAboutAnybody = [
  'public',
  'session.end',
  'service-question.answer',
  'my-day.filter',
  'release.read',
  'report.read',
];
const aboutSomebody = ({ path, permission }: Route): boolean =>
  path.includes('{') && !notAboutAnybody.includes(permission) && !permission.startsWith('report-');

const send = async (route: Route, ids: Readonly<Record<string, string>> | null): Promise<Response> => {
  const { method, path } = route;
  const body = ids === null ? {} : bodies[`${method} ${path}`]?.(about, world.staff);
  return leder({ method, path: withIds(path, ids), body, version: 1 });
};

const said = ({ status, body }: Response): unknown => ({
  status,
  body: { ...body, requestId: '', instance: '' },
});

/** Ids that the requests know and that are of figures, not of anybody. */
const ofFigures = ['releaseId', 'cube', 'breakId', 'seriesId', 'indicator'];
const ofThePerson = (): string[] =>
  Object.entries(about.ids).flatMap(([name, id]) => (ofFigures.includes(name) ? [] : [id]));

/** Nothing about the young person: no name, no text, no id of anything in the case that was not in the question. */
const tellsOf = (response: Response): string[] => {
  const text = JSON.stringify([response.text, response.headers]);
  return [about.marker, ...ofThePerson(), about.selfUserId].filter((word) => text.includes(word));
};

test('the document has the routes to people that are to be tried', () => {
  expect(routes.filter(({ path }) => path.includes('{youngPersonId}')).length).toBeGreaterThan(5);
});

test('every route about a young person refuses the manager, says nothing of the person and changes nothing', async () => {
  const before = await fingerprint(laget, about.youngPersonId);
  for (const route of routes.filter(aboutSomebody)) {
    const answer = await send(route, about.ids);
    expect([`${route.method} ${route.path}`, answer.status]).toEqual([expect.anything(), 403]);
    expect(tellsOf(answer)).toEqual([]);
  }
  expect(await fingerprint(laget, about.youngPersonId)).toBe(before);
});

test('a young person who is there and one who is not are answered with the same words', async () => {
  for (const route of routes.filter(aboutSomebody))
    expect(said(await send(route, about.ids))).toEqual(said(await send(route, null)));
});

test('no other route tells the manager of a person: not by page, filter, export or error text', async () => {
  const asked = [
    '',
    `?youngPersonId=${about.ids['youngPersonId'] ?? ''}`,
    `?q=${about.marker}`,
    `?name=${about.marker}`,
  ];
  const others = routes.filter(({ path }) => !path.includes('{'));
  for (const route of others)
    for (const query of asked) {
      // one of these ends the session
      const once = await world.as('leader', about);
      const answer = await once({
        method: route.method,
        path: `${route.path}${query}`,
        body: {},
        version: 1,
      });
      expect([`${route.method} ${route.path}${query}`, tellsOf(answer)]).toEqual([expect.anything(), []]);
    }
}, 120_000);

describe('what cannot be foreseen is an error without the person', () => {
  test.each([
    `/api/young-people/${nowhere}%00/case`,
    '/api/young-people/%27%20OR%201=1--/case',
    '/api/releases/series?place[]=9901',
    '/api/releases/series?place=9901%27',
    '/api/figures/cells',
    '/api/my-list.csv',
    '/api/young-people',
  ])('%s', async (path) => {
    const answer = await (await world.as('leader', about))({ method: 'GET', path });
    expect([400, 403, 404]).toContain(answer.status);
    expect(tellsOf(answer)).toEqual([]);
  });
});

test('a colleague who is not on the team gets the same answer, field by field, as if nobody were there', async () => {
  const colleague = await world.as('colleague', about);
  const mine = await colleague({ method: 'GET', path: `/api/young-people/${about.youngPersonId}/case` });
  const there = await colleague({ method: 'GET', path: `/api/young-people/${nowhere}/case` });
  expect(mine.status).toBe(404);
  expect(said(mine)).toEqual(said(there));
});
