import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import supertest from 'supertest';
import { LiveStreams } from '../../../apps/api/src/live/live-streams.ts';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { csrfTokenOf } from '../../../apps/api/src/sign-in/csrf.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { dayFromNow } from '../../support/day.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { type Listener, listenTo } from '../../support/listener.ts';
import { sessionFor } from '../access/readers.ts';

let laget: Laget;
let skole: Worker;
let jonas: string;
const open: Listener[] = [];

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const fjordvik = await place.municipality('Fjordvik');
  skole = await place.worker('skole', await place.service('school', fjordvik, 'Vestlia vgs'));
  jonas = await cases.youngPerson(fjordvik, skole);
  await cases.consent(jonas, skole, [skole.serviceId]);
});

afterEach(async () => {
  for (const listener of open.splice(0)) listener.leave();
  await startClock(laget);
});

afterAll(() => laget.close());

const session = (): Promise<string> => sessionFor(laget, skole.userId, skole.postId);

const listening = async (secret: string): Promise<Listener> => {
  const listener = await listenTo(laget.app, secret);
  open.push(listener);
  return listener;
};

const begun = async (secret: string): Promise<Listener> => {
  const listener = await listening(secret);
  await listener.told('begin');
  return listener;
};

const asked = (secret: string, verb: 'get' | 'post' | 'delete', path: string): supertest.Test =>
  supertest(laget.app.getHttpServer())
    [verb](path)
    .set('cookie', `laget_session=${secret}`)
    .set('x-csrf-token', csrfTokenOf(secret));

const seenAt = async (secret: string): Promise<number> => {
  const { rows } = await laget.given.pool.query<{ at: Date }>(
    `SELECT seen_at AS at FROM app.session WHERE digest = sha256(convert_to($1, 'UTF8'))`,
    [secret],
  );
  return rows[0]?.at.getTime() ?? 0;
};

const supporter = {
  name: 'Farmor',
  kind: 'family',
  description: 'farmor',
  contact: '',
  youngPersonAgrees: true,
};

test('the answer is not kept, not changed and not held back by anybody on the way', async () => {
  const { headers } = (await begun(await session())).response;
  expect(headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  expect(headers).not.toHaveProperty('content-encoding');
});

test('a session that ends ends its stream with a last event, and only its own', async () => {
  const [mine, other] = [await session(), await session()];
  const ends = await begun(mine);
  const goesOn = await begun(other);
  await asked(mine, 'delete', '/api/session').expect(200);
  await ends.told('ended');
  await ends.ended();
  await asked(other, 'post', `/api/young-people/${jonas}/supporters`).send(supporter).expect(201);
  await goesOn.told('changed', jonas);
});

test('A02 a session that was ended elsewhere ends its stream', async () => {
  const [mine, other] = [await session(), await session()];
  const listener = await begun(mine);
  await asked(other, 'post', '/api/own-sessions/end-others').expect(200);
  await listener.told('ended');
});

test('T05 an open stream keeps no session alive: standing still, it ends like any other', async () => {
  const secret = await session();
  const listener = await begun(secret);
  await stopClockAt(laget, new Date(Date.now() + 16 * 60_000).toISOString());
  await listener.told('ended');
  await listener.ended();
});

test('T05 neither listening nor what the page asks by itself counts as being there; what a person asks does', async () => {
  const secret = await session();
  const began = await seenAt(secret);
  await stopClockAt(laget, new Date(began + 5 * 60_000).toISOString());
  await begun(secret);
  await asked(secret, 'get', '/api/my-list').set('x-unattended', 'yes').expect(200);
  expect(await seenAt(secret)).toBe(began);
  await asked(secret, 'get', '/api/my-list').expect(200);
  expect(await seenAt(secret)).toBeGreaterThan(began);
});

test('a session has few streams, and a refusal says when to come back', async () => {
  const secret = await session();
  for (let count = 0; count < 4; count += 1) await begun(secret);
  const { response } = await listening(secret);
  expect([response.statusCode, response.headers['retry-after']]).toEqual([429, '30']);
  open.shift()?.leave();
  await begun(await session());
});

test('when the listening connection is cut it comes back, and everybody looks anew', async () => {
  const listener = await begun(await session());
  const same = new pg.Client({ connectionString: laget.database.appUrl });
  await same.connect();
  const { rowCount } = await same.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'laget-live' AND datname = $1`,
    [laget.database.name],
  );
  await same.end();
  expect(rowCount).toBe(1);
  await listener.told('begin');
  await asked(await session(), 'post', `/api/young-people/${jonas}/supporters`)
    .send(supporter)
    .expect(201);
  await listener.told('changed', jonas);
});

test('a thousand rows in one statement fit into as many notices as it takes', async () => {
  const listener = await begun(await session());
  await laget.owner.query(
    `BEGIN; SET LOCAL ROLE app_definer; INSERT INTO app.case_event (young_person_id, owner_service_id, category, kind, payload, by_user_id)
     SELECT '${jonas}', '${skole.serviceId}', 'basic', 'supporter-added', '{}', '${skole.userId}' FROM generate_series(1, 1000); COMMIT`,
  );
  await listener.told('changed', jonas);
});

test('nobody who is not signed in listens', async () => {
  const { response } = await listening('0'.repeat(64));
  expect(response.statusCode).toBe(401);
});

test('R05 at the end every stream is sent away, and no new one begins', async () => {
  const other = await startLaget({ database: laget.database });
  const listener = await listenTo(other.app, await session());
  await listener.told('begin');
  const closing = other.app.close();
  await listener.told('again');
  await listener.ended();
  await closing;
  expect(other.app.get(LiveStreams).count).toBe(0);
  await Promise.all([other.owner.end()]);
});

test('A02 help that ends by the clock is told to whoever helped, and to whoever asked for it', async () => {
  const { place, pool } = laget.given;
  const nav = await place.worker('nav', await place.service('nav', await place.municipality('Utvik')));
  const [last, after] = [dayFromNow(1), dayFromNow(2)];
  const invitation = await insert(pool, 'invitation', {
    young_person_id: jonas,
    service_id: nav.serviceId,
    invited_by_post_id: skole.postId,
    reason: 'Finne en lærebedrift.',
    basis: 'consent',
    answer_by: last,
  });
  const referral = await insert(pool, 'referral', {
    ...{ young_person_id: jonas, owner_service_id: skole.serviceId },
    ...{ invitation_id: invitation, categories: ['basic'], until: last },
  });
  await insert(pool, 'team_member', {
    ...{ young_person_id: jonas, post_id: nav.postId, service_id: nav.serviceId },
    ...{ basis: 'consent', referral_id: referral },
    during: `[2026-01-06 09:00:00+00,${after} 00:00:00 Europe/Oslo)`,
  });
  await stopClockAt(laget, `${last} 23:59:00 Europe/Oslo`);
  const helper = await begun(await sessionFor(laget, nav.userId, nav.postId));
  const asker = await begun(await session());
  await stopClockAt(laget, `${after} 00:00:30 Europe/Oslo`);
  await laget.app.get(JobRunner, { strict: false }).run('announce-ended-help');
  await helper.told('sight', jonas);
  await asker.told('changed', jonas);
});
