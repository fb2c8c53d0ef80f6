import type { Shape } from '#api-types';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { registration, tenorNumbers } from '../../builders/registration.ts';
import { dayFromNow } from '../../support/day.ts';
import { readLog } from '../../support/access-log.ts';
import { idOf } from '../../support/id-of.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
let browsers: Record<'skole' | 'nav' | 'koordinator' | 'annen', Browser>;
let nav: Worker;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality();
  await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  nav = await place.worker('nav', await place.service('nav', fjordvik, 'NAV Fjordvik'));
  const coordination = await place.service('coordination', fjordvik, 'Koordinering');
  const koordinator = await place.worker('koordinator', coordination);
  await place.worker('annen', coordination);
  await place.clearance(koordinator, 'strictly_confidential', nav);
  const [skole, asNav, asKoordinator, annen] = await Promise.all([
    laget.signIn('skole'),
    laget.signIn('nav'),
    laget.signIn('koordinator'),
    laget.signIn('annen'),
  ]);
  browsers = { skole, nav: asNav, koordinator: asKoordinator, annen };
});

afterAll(() => laget.close());

const register = (browser: Browser, part: Record<string, unknown> = {}) =>
  browser.post('/api/young-people', registration(fjordvik, part));

test('A01 somebody who is not cleared cannot register a protected address, and nothing is saved', async () => {
  const before = await browsers.skole.get('/api/my-list');
  const answer = await register(browsers.skole, { protection: 'strictly_confidential' });
  expect([answer.status, answer.body.blockers]).toEqual([422, ['protection-needs-clearance']]);
  expect((await browsers.skole.get('/api/my-list')).body.total).toBe(before.body.total);
});

describe('A01 somebody cleared registers a secret address', () => {
  const number = tenorNumbers[0];
  let sara: string;
  let twin: string;

  beforeAll(async () => {
    const made = await register(browsers.koordinator, {
      identity: 'number',
      number,
      givenName: 'Sara',
      familyName: 'Skogheim',
      protection: 'strictly_confidential',
    });
    sara = idOf(made);
  });

  test('the one who registered sees the case and what protects it', async () => {
    const page = await browsers.koordinator.get(`/api/young-people/${sara}/protections`);
    expect(page.body.live).toMatchObject([{ level: 'strictly_confidential' }]);
  });

  test('registered again by somebody not cleared, it looks exactly like one who is new', async () => {
    const again = await register(browsers.skole, { identity: 'number', number, givenName: 'Sara' });
    const unknown = await register(browsers.skole, {
      identity: 'number',
      number: tenorNumbers[1],
      givenName: 'Ny',
    });
    expect(again.status).toBe(unknown.status);
    expect(Object.keys(again.body)).toEqual(Object.keys(unknown.body));
    expect(Object.keys(again.headers).toSorted()).toEqual(Object.keys(unknown.headers).toSorted());
    twin = idOf(again);
    expect(twin).not.toBe(sara);
    const [hers, news] = [
      await browsers.skole.get(`/api/young-people/${twin}/case`),
      await browsers.skole.get(`/api/young-people/${idOf(unknown)}/case`),
    ];
    expect(Object.keys(hers.body)).toEqual(Object.keys(news.body));
    expect(hers.body.events.map(({ kind }: { kind: string }) => kind)).toEqual(
      news.body.events.map(({ kind }: { kind: string }) => kind),
    );
    expect(hers.text).not.toContain(sara);
  });

  test('the second who is not cleared is told «followed up already», as with everybody, and the first is asked', async () => {
    const again = await register(browsers.nav, { identity: 'number', number, givenName: 'Sara' });
    expect(again.body).toEqual({ alreadyFollowedUp: true });
    const asked = await browsers.skole.get(`/api/young-people/${twin}/requests-to-join`);
    expect(asked.body).toMatchObject([{ fromServiceName: 'NAV Fjordvik' }]);
  });

  test('the attempt stands in her own log, and not in that of the one who tried', async () => {
    const rows = (await readLog(laget)).filter((row) => row.young_person_id === sara);
    expect(rows.map(({ action }) => action)).toContain('young-person.known');
  });

  test('ten of them a day are not counted: the answer would tell', async () => {
    for (let time = 0; time < 10; time += 1)
      expect((await register(browsers.nav, { identity: 'number', number: tenorNumbers[2] })).status).toBe(
        200,
      );
  });

  test('only the cleared on her team have the task to merge', async () => {
    const mine = await browsers.koordinator.get('/api/merges');
    expect(mine.body).toMatchObject([
      { youngPersonId: sara, name: 'Sara Skogheim', registeredByService: 'Vestlia vgs' },
    ]);
    for (const who of ['skole', 'nav', 'annen'] as const)
      expect((await browsers[who].get('/api/merges')).body).toEqual([]);
    const id: string = mine.body[0].id;
    expect((await browsers.skole.post(`/api/merges/${id}/answer`, { same: true })).status).toBe(404);
    const day = await browsers.koordinator.get('/api/my-day');
    expect(day.body.items.map(({ kind }: { kind: string }) => kind)).toContain('merge');
  });

  test('the school, which knows nothing of the other record, calls the young person to a meeting', async () => {
    const when = { day: dayFromNow(9), time: '13:00', lengthMinutes: 60, place: 'Rom 2', kind: 'review' };
    await browsers.skole
      .post(`/api/young-people/${twin}/meetings`, { ...when, postIds: [], youngPersonInvited: true })
      .expect(201);
    await laget.given.case.member(twin, nav);
    await browsers.skole
      .post(`/api/young-people/${twin}/meetings`, {
        ...when,
        time: '15:00',
        postIds: [nav.postId],
        youngPersonInvited: false,
        notInvitedReason: 'Vi må snakke om hvem som gjør hva.',
      })
      .expect(201);
  });

  test('merged: the younger record is gone for the school, which stands as somebody who asks', async () => {
    const { body } = await browsers.koordinator.get('/api/merges');
    expect(
      (await browsers.koordinator.post(`/api/merges/${String(body[0].id)}/answer`, { same: true })).status,
    ).toBe(204);
    expect((await browsers.skole.get(`/api/young-people/${twin}/case`)).status).toBe(404);
    const asked = await browsers.koordinator.get(`/api/young-people/${sara}/requests-to-join`);
    expect(asked.body).toMatchObject([{ fromServiceName: 'Vestlia vgs' }]);
    expect((await browsers.koordinator.get('/api/merges')).body).toEqual([]);
  });

  test('A01 merged: whoever called the meetings is told that others hold them, and not of whom', async () => {
    const { rows } = await laget.given.pool.query(
      `SELECT u.username, o.young_person_id FROM app.outbox o JOIN app.app_user u ON u.id = o.user_id WHERE o.kind = 'meeting_taken_over'`,
    );
    expect(rows).toEqual([1, 2].map(() => ({ username: 'skole', young_person_id: null })));
    const { body }: { body: Shape<'MyDay'> } = await browsers.skole.get('/api/my-day').expect(200);
    const taken = body.items.filter(({ kind }) => kind === 'meeting_taken_over');
    expect(
      taken.map(({ youngPersonId, name, byName, text }) => [youngPersonId, name.trim(), byName, text]),
    ).toEqual([1, 2].map(() => ['', '', '', '']));
    const others: Shape<'MyDay'> = (await browsers.koordinator.get('/api/my-day').expect(200)).body;
    expect(others.items.filter(({ kind }) => kind === 'meeting_taken_over')).toEqual([]);
  });

  test('merged: the meetings ahead follow, without the place, to be led by the holder; the old ones are called off', async () => {
    const page = await browsers.koordinator.get(`/api/young-people/${sara}/meetings`).expect(200);
    const { meetings }: { meetings: Shape<'MeetingSeen'>[] } = page.body;
    const koordinator = page.body.postId;
    expect(
      meetings.map(({ day, time, status, meetingPlace, ownerServiceName, notInvitedReason, invitees }) => [
        ...[day, time, status, meetingPlace, ownerServiceName, notInvitedReason],
        invitees.map(({ postId }) => postId).toSorted(),
      ]),
    ).toEqual([
      [dayFromNow(9), '15:00', 'called', '', 'Vestlia vgs', 'merged', [koordinator]],
      [dayFromNow(9), '13:00', 'called', '', 'Vestlia vgs', '', [koordinator, null]],
    ]);
    await browsers.koordinator
      .post(`/api/young-people/${sara}/meetings/${String(meetings[1]?.id)}/cancel`, { reason: 'Vi ringer.' })
      .set('if-match', '"v1"')
      .expect(200);
    const { rows } = await laget.given.pool.query(
      'SELECT status, cancelled_reason, sequence FROM app.meeting WHERE young_person_id = $1',
      [twin],
    );
    expect(rows).toEqual(
      [1, 2].map(() => ({ status: 'cancelled', cancelled_reason: 'merged', sequence: 1 })),
    );
    expect((await browsers.skole.get(`/api/young-people/${twin}/meetings`)).status).toBe(404);
    expect((await browsers.skole.get(`/api/young-people/${sara}/meetings`)).status).toBe(404);
  });

  test('not the same: both go on, and nobody is asked again', async () => {
    const again = await register(browsers.skole, { identity: 'number', number, givenName: 'Sara' });
    const { body } = await browsers.koordinator.get('/api/merges');
    const id: string = body[0].id;
    expect((await browsers.koordinator.post(`/api/merges/${id}/answer`, { same: false })).status).toBe(204);
    expect((await browsers.skole.get(`/api/young-people/${idOf(again)}/case`)).status).toBe(200);
    expect((await browsers.koordinator.get('/api/merges')).body).toEqual([]);
  });
});

test('A05 somebody who has said to be her mother is told so, and registers nobody', async () => {
  const number = tenorNumbers[3];
  await register(browsers.skole, { identity: 'number', number, givenName: 'Datter' });
  expect((await browsers.nav.post('/api/my-relations', { kind: 'child', number, note: '' })).status).toBe(
    204,
  );
  const answer = await register(browsers.nav, { identity: 'number', number, givenName: 'Datter' });
  expect([answer.status, answer.body.code]).toEqual([409, 'too-close']);
});
