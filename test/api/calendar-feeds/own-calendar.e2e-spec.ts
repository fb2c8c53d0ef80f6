import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let school: Worker;
let municipality: string;
let jonas: string;
let guardianId: string;
let ungdom: Browser;
let foresatt: Browser;

interface Asked {
  readonly self?: boolean;
  readonly guardian?: string;
  readonly hour?: number;
}

const meeting = async (of: string, { self = true, guardian, hour = 14 }: Asked): Promise<string> => {
  const { pool } = laget.given;
  const meetingId = await insert(pool, 'meeting', {
    young_person_id: of,
    owner_service_id: school.serviceId,
    kind: 'crisis',
    starts_at: `${dayFromNow(5)} ${String(hour)}:30:00 Europe/Oslo`,
    length_minutes: 45,
    place: 'BUP Fjord, tredje etasje',
    ...(self ? {} : { not_invited_reason: 'Vi må snakke sammen først.' }),
    called_by_post_id: school.postId,
  });
  const asked = { young_person_id: of, meeting_id: meetingId };
  await insert(pool, 'meeting_invitee', { ...asked, post_id: school.postId });
  if (self) await insert(pool, 'meeting_invitee', asked);
  if (guardian !== undefined) await insert(pool, 'meeting_invitee', { ...asked, guardian_id: guardian });
  return meetingId;
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  municipality = await place.municipality('Fjordvik');
  school = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  jonas = await cases.youngPerson(municipality, school, { givenName: 'Jonas', birthDate: '2011-03-14' });
  await cases.signInFor(jonas);
  guardianId = await cases.guardian(jonas, 'foresatt');
  await meeting(jonas, { hour: 9 });
  await meeting(jonas, { hour: 11, guardian: guardianId });
  await meeting(jonas, { hour: 13, self: false, guardian: guardianId });
  ungdom = await laget.signIn('ungdom');
  foresatt = await laget.signIn('foresatt');
});

afterAll(() => laget.close());

const make = async (browser: Browser): Promise<string> => {
  const { body }: { body: Shape<'CalendarFeedMade'> } = await browser.post('/api/calendar-feed').expect(200);
  return body.path;
};
const startsIn = async (address: string): Promise<string[]> =>
  (await laget.anonymous.get(address).expect(200)).text
    .split('\r\n')
    .filter((line) => line.startsWith('DTSTART:'))
    .map((line) => line.slice(-7, -3))
    .toSorted();
const standsFor = async (browser: Browser): Promise<Shape<'CalendarFeedStands'>> => {
  const { body }: { body: Shape<'CalendarFeedStands'> } = await browser.get('/api/calendar-feed').expect(200);
  return body;
};
const inNorway = (hours: readonly number[]): string[] => {
  const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' })
    .format(new Date(`${dayFromNow(5)}T12:00:00Z`))
    .includes('+02')
    ? 2
    : 1;
  return hours.map((hour) => `${String(hour - offset).padStart(2, '0')}30`);
};

test('the young person reads when, and nothing of what, where or with whom', async () => {
  const address = await make(ungdom);
  expect(await startsIn(address)).toEqual(inNorway([9, 11]));
  const { text } = await laget.anonymous.get(address).expect(200);
  expect(text).toContain('SUMMARY:Avtale');
  for (const content of ['Jonas', 'BUP', 'etasje', 'skole', 'Vestlia', 'crisis', 'haster', 'Møte'])
    expect(text).not.toContain(content);
});

test('a guardian reads those that the guardian is asked to, and no others', async () => {
  const address = await make(foresatt);
  expect(await startsIn(address)).toEqual(inNorway([11, 13]));
});

test('somebody who has said no has no such appointment', async () => {
  const meetingId = await meeting(jonas, { hour: 15 });
  const address = await make(ungdom);
  expect(await startsIn(address)).toEqual(inNorway([9, 11, 15]));
  await ungdom
    .post(`/api/young-people/${jonas}/meetings/${meetingId}/answer`, { answer: 'no' })
    .expect((response) => {
      expect(response.status).toBeLessThan(300);
    });
  expect(await startsIn(address)).toEqual(inNorway([9, 11]));
});

test('the making is in the log of the one who did it; a guardian’s stands in the child’s, as the guardian’s', async () => {
  const rows = (await readLog(laget)).filter(({ action }) => action === 'calendar-feed.write');
  expect(rows.some((row) => row.actor_user_id === ungdom.userId && row.basis === 'self')).toBe(true);
  expect(rows.filter((row) => row.actor_user_id === foresatt.userId)).toMatchObject([
    { young_person_id: jonas, basis: 'guardian', allowed: true },
  ]);
});

test('one address each: a new one and a withdrawal end the one before, and nobody else’s', async () => {
  const [first, others] = [await make(ungdom), await make(foresatt)];
  const second = await make(ungdom);
  await laget.anonymous.get(first).expect(404);
  await ungdom.post('/api/calendar-feed/withdraw').expect(204);
  await laget.anonymous.get(second).expect(404);
  expect(await startsIn(others)).toEqual(inNorway([11, 13]));
  expect(await standsFor(ungdom)).toEqual({ madeAt: null, readAt: null, blockers: [] });
});

test('the own file tells that there was one, and never the address', async () => {
  const address = await make(ungdom);
  await laget.anonymous.get(address).expect(200);
  const {
    text,
    body,
  }: { text: string; body: { parts: { name: string; rows: { readAt?: string | null }[] }[] } } = await ungdom
    .get(`/api/young-people/${jonas}/own-export`)
    .expect(200);
  expect(body.parts.find(({ name }) => name === 'calendarFeeds')?.rows.at(-1)?.readAt).toEqual(
    expect.any(String),
  );
  expect(text).not.toContain(/[0-9a-f]{64}/.exec(address)?.[0] ?? '');
});

test('a guardian who is one no more reads nothing', async () => {
  const { case: cases } = laget.given;
  const anne = await cases.youngPerson(municipality, school, { givenName: 'Anne', birthDate: '2011-05-01' });
  const hers = await cases.guardian(anne, 'far');
  await meeting(anne, { guardian: hers });
  const address = await make(await laget.signIn('far'));
  expect(await startsIn(address)).toHaveLength(1);
  await asDefiner(laget, `UPDATE app.guardian SET valid = daterange(NULL, app.today()) WHERE id = $1`, [
    hers,
  ]);
  await laget.anonymous.get(address).expect(404);
});

test('A03 with an address to protect both feeds end for good, and only the young person is told why', async () => {
  const { case: cases } = laget.given;
  const ylva = await cases.youngPerson(municipality, school, { givenName: 'Ylva', birthDate: '2011-05-01' });
  await cases.signInFor(ylva, 'ylva');
  const hers = await cases.guardian(ylva, 'mor');
  await meeting(ylva, { guardian: hers });
  const [self, mother] = [await laget.signIn('ylva'), await laget.signIn('mor')];
  const addresses = [await make(self), await make(mother)];
  const protection = await cases.protection(ylva, 'confidential', school);
  for (const address of addresses) await laget.anonymous.get(address).expect(404);
  expect((await standsFor(self)).blockers).toEqual(['calendar-address-protected']);
  expect((await standsFor(mother)).blockers).toEqual(['calendar-nobody']);
  for (const browser of [self, mother]) await browser.post('/api/calendar-feed').expect(422);
  await asDefiner(
    laget,
    `UPDATE app.protection SET during = tstzrange(lower(during), app.clock() + interval '1 second'), ended_by_user_id = $2, ended_reason = '' WHERE id = $1`,
    [protection, school.userId],
  );
  for (const address of addresses) await laget.anonymous.get(address).expect(404);
});

test('when the case is closed the feed ends, and taking the case up again does not revive it', async () => {
  const address = await make(ungdom);
  await asDefiner(
    laget,
    // one moment for both: the baton is held as long as the case is followed up
    `WITH moment AS MATERIALIZED (SELECT app.clock() AS at), closed AS (
       UPDATE app.follow_up SET status = 'closed', closed_reason = 'goal_reached',
         during = tstzrange(lower(during), (SELECT at FROM moment)) WHERE young_person_id = $1)
     UPDATE app.baton SET held = tstzrange(lower(held), (SELECT at FROM moment)) WHERE young_person_id = $1`,
    [jonas],
  );
  await laget.anonymous.get(address).expect(404);
  expect(await standsFor(ungdom)).toEqual({ madeAt: null, readAt: null, blockers: ['calendar-nobody'] });
  await ungdom.post('/api/calendar-feed').expect(422);
});
