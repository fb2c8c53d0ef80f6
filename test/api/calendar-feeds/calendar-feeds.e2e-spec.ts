import type { Shape } from '#api-types';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let nav: Browser;
let office: Worker;
let school: Worker;
let jonas: string;
let address: string;

const addWork = async (youngPersonId: string): Promise<void> => {
  const { pool } = laget.given;
  const own = { young_person_id: youngPersonId, owner_service_id: school.serviceId };
  const meetingId = await insert(pool, 'meeting', {
    ...own,
    kind: 'review',
    starts_at: `${dayFromNow(5)} 14:30:00 Europe/Oslo`,
    length_minutes: 45,
    place: 'Fjordvik rådhus',
    called_by_post_id: school.postId,
  });
  await insert(pool, 'meeting_invitee', {
    young_person_id: youngPersonId,
    meeting_id: meetingId,
    post_id: office.postId,
  });
  const plan_id = await insert(pool, 'plan', own);
  await insert(pool, 'measure', {
    ...own,
    category: 'basic',
    plan_id,
    title: 'Ring verkstedet',
    responsible_service_id: office.serviceId,
    responsible_post_id: office.postId,
    deadline: dayFromNow(9),
    look_for: 'At noen svarer',
    look_on: dayFromNow(9),
  });
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality('Fjordvik');
  school = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  office = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  jonas = await cases.youngPerson(municipality, school, { givenName: 'Jonas', familyName: 'Elvemyr' });
  await cases.member(jonas, office);
  await cases.consent(jonas, school, [school.serviceId, office.serviceId]);
  await addWork(jonas);
  nav = await laget.signIn('nav');
});

beforeEach(async () => {
  const { body }: { body: Shape<'CalendarFeedMade'> } = await nav.post('/api/calendar-feed').expect(200);
  address = body.path;
});

afterAll(() => laget.close());

const subscribe = (path: string = address) => laget.anonymous.get(path);
const linesOf = async (): Promise<string[]> => (await subscribe().expect(200)).text.split('\r\n');
const summaries = async (): Promise<string[]> =>
  (await linesOf()).filter((line) => line.startsWith('SUMMARY:')).toSorted();

test('the address answers when, and nothing of what, where or with whom', async () => {
  const { text, headers } = await subscribe().expect(200);
  expect(headers['content-type']).toContain('text/calendar');
  expect(await summaries()).toEqual(['SUMMARY:Frist i Laget', 'SUMMARY:Møte i Laget']);
  for (const content of ['Jonas', 'Elvemyr', 'rådhus', 'verkstedet', 'NAV', 'review', 'Evaluering'])
    expect(text).not.toContain(content);
});

test('a calendar that has it is told that nothing has changed', async () => {
  const { headers } = await subscribe().expect(200);
  const again = await subscribe().set('if-none-match', String(headers['etag'])).expect(304);
  expect(again.text).toBe('');
  await subscribe().set('if-none-match', '"another"').expect(200);
});

test('a new address ends the one before; withdrawn, there is none', async () => {
  const before = address;
  await nav.post('/api/calendar-feed').expect(200);
  await subscribe(before).expect(404);
  await nav.post('/api/calendar-feed/withdraw').expect(204);
  const { body } = await nav.get('/api/calendar-feed').expect(200);
  expect(body).toEqual({ madeAt: null, readAt: null, blockers: [] });
});

test('an address that nobody has is not found, whatever it looks like', async () => {
  for (const name of ['x', `${'0'.repeat(64)}.ics`, '0'.repeat(64)])
    await subscribe(`/api/calendar-feeds/${name}`).expect(404);
});

test('the database keeps a digest, and says when a calendar read it', async () => {
  await subscribe().expect(200);
  const { rows } = await laget.given.pool.query<{ row: string }>(
    'SELECT t::text AS row FROM app.calendar_feed t',
  );
  const secret = /[0-9a-f]{64}/.exec(address)?.[0] ?? '';
  expect(rows.map(({ row }) => row).join()).not.toContain(secret);
  const { body } = await nav.get('/api/calendar-feed').expect(200);
  expect(body.readAt).not.toBeNull();
  expect(JSON.stringify(body)).not.toContain(secret);
});

test('making it leaves a line in the log', async () => {
  const rows = (await readLog(laget)).filter(({ action }) => action === 'calendar-feed.write');
  expect(rows[0]).toMatchObject({ actor_user_id: office.userId, allowed: true });
});

test('A03 somebody with a protected address has no appointments in it', async () => {
  const { case: cases, place } = laget.given;
  const municipality = await place.municipality('Utvik');
  const hidden = await cases.youngPerson(municipality, school, { givenName: 'Ylva' });
  await cases.member(hidden, office);
  await addWork(hidden);
  expect(await summaries()).toHaveLength(4);
  await cases.protection(hidden, 'confidential', school);
  expect(await summaries()).toHaveLength(2);
});

test('whoever asks too often waits', async () => {
  for (let read = 0; read < 12; read += 1) await subscribe().expect(200);
  const refused = await subscribe().expect(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
});

test('off the team the appointments are gone, and with the job the address too, for good', async () => {
  await asDefiner(
    laget,
    `UPDATE app.team_member SET during = tstzrange(lower(during), now()) WHERE post_id = $1`,
    [office.postId],
  );
  expect(await summaries()).toEqual([]);
  await asDefiner(laget, 'UPDATE app.app_user SET active = false WHERE id = $1', [office.userId]);
  await subscribe().expect(404);
  await asDefiner(laget, 'UPDATE app.app_user SET active = true WHERE id = $1', [office.userId]);
  await subscribe().expect(404);
});
