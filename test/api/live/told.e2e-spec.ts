import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Laget } from '../../support/laget.ts';
import { type Listener, listenTo } from '../../support/listener.ts';
import type { Case } from '../access/a-case.ts';
import { type Reader, readers } from '../access/readers.ts';
import { startWorld, type World } from '../access/world.ts';

let laget: Laget;
let world: World;
let about: Case;
let open: Map<Reader, Listener>;

beforeAll(async () => {
  // one connection for all requests: listening takes none of them
  ({ laget, world } = await startWorld({ poolSize: 1 }));
});

beforeEach(async () => {
  about = await world.newCase();
  open = new Map();
});

afterEach(() => {
  for (const listener of open.values()) listener.leave();
});

afterAll(() => laget.close());

const signedIn = readers.filter((reader) => reader !== 'nobody');

const listening = async (reader: Reader): Promise<Listener> => {
  const listener = await listenTo(laget.app, await world.secretOf(reader, about));
  open.set(reader, listener);
  await listener.told('begin');
  return listener;
};

const as = (reader: Reader, method: string, rest: string, body: object, version?: number) =>
  world
    .as(reader, about)
    .then((send) => send({ method, path: `/api/young-people/${about.youngPersonId}${rest}`, body, version }));

/** Who has been told about the young person, once somebody who must be has been told. */
const toldOf = (): Reader[] =>
  [...open]
    .filter(([, { all }]) => all.some((told) => told.youngPersonId === about.youngPersonId))
    .map(([reader]) => reader);

test('a change is told to those who can read what was changed, and to nobody else', async () => {
  for (const reader of signedIn) await listening(reader);
  await as('holder', 'POST', `/activities/${about.ids['activityId'] ?? ''}/change`, { detail: 'Vg2' }, 1);
  await open.get('self')?.told('changed', about.youngPersonId);
  await open.get('holder')?.told('changed', about.youngPersonId);
  // in the category «school», which is opened to the school and NAV alone
  expect(toldOf()).toEqual(['holder', 'member', 'self']);
});

test('a note for the own service alone is no hint to the rest of the team', async () => {
  for (const reader of signedIn) await listening(reader);
  const note = { text: 'Bare for oss.', category: 'school', audience: 'service' };
  const { status } = await as('holder', 'POST', '/notes', note);
  expect(status).toBe(201);
  await open.get('holder')?.told('changed', about.youngPersonId);
  expect(toldOf()).not.toContain('member');
  expect(toldOf()).not.toContain('narrow');
});

test('A02 who may see the young person no longer is told so', async () => {
  const other = await laget.given.place.worker('klarert', world.staff.skole.serviceId);
  const member = await listening('member');
  const narrow = await listening('narrow');
  const elsewhere = await listening('elsewhere');
  await laget.given.case.member(about.youngPersonId, other);
  await laget.given.pool.query(
    `INSERT INTO app.clearance (user_id, level, valid, reason, granted_by_user_id) VALUES ($1, 'strictly_confidential', daterange(app.today(), app.today() + 200), 'x', $2)`,
    [other.userId, world.staff.skole.userId],
  );
  const { status } = await as('holder', 'POST', '/protections', {
    level: 'strictly_confidential',
    reason: 'Vedtak.',
  });
  expect(status).toBeLessThan(300);
  await member.told('sight', about.youngPersonId);
  await narrow.told('sight', about.youngPersonId);
  expect(elsewhere.all).toEqual([{ event: 'begin', youngPersonId: null }]);
});

test('A02 a consent that is taken back is told to the service that it opened for', async () => {
  const member = await listening('member');
  const narrow = await listening('narrow');
  const path = `/consents/${about.ids['consentId'] ?? ''}/withdraw`;
  const { status } = await as(
    'holder',
    'POST',
    path,
    { scope: 'category', category: 'school', note: 'Vil ikke mer.' },
    1,
  );
  expect(status).toBeLessThan(300);
  await member.told('sight', about.youngPersonId);
  expect(narrow.all.filter(({ event }) => event === 'sight')).toEqual([]);
});

test('A02 who leaves the team sees the young person no longer', async () => {
  const member = await listening('member');
  const { status } = await as('member', 'POST', '/team/leave', { reason: 'Ferdig.' });
  expect(status).toBeLessThan(300);
  await member.told('sight', about.youngPersonId);
});

test('without asking for a stream, the route says how to listen', async () => {
  const send = await world.as('holder', about);
  const response = await send({ method: 'GET', path: '/api/live' });
  expect([response.status, response.body]).toEqual([200, { accept: 'text/event-stream' }]);
});
