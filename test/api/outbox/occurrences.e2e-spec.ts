import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { dayFromNow } from '../../support/day.ts';
import type { Browser } from '../../support/laget.ts';
import { type OutboxWorld, outboxWorld } from './outbox-world.ts';

let it: OutboxWorld;
let asHolder: Browser;

beforeEach(async () => {
  it = await outboxWorld();
  asHolder = await it.laget.signIn('nav');
});

afterEach(() => it.close());

/** Kind and receiver of what is to be told, in order. */
const told = async (): Promise<string[]> => {
  const { rows } = await it.laget.given.pool.query<{ said: string }>(
    `SELECT o.kind || ' ' || u.username AS said FROM app.outbox o JOIN app.app_user u ON u.id = o.user_id ORDER BY o.at, o.kind, u.username`,
  );
  return rows.map(({ said }) => said);
};

test('a meeting is told to each who is asked when it is called, moved and called off, and never to who does it', async () => {
  await it.laget.given.case.signInFor(it.youngPersonId);
  await it.choose(it.other.userId);
  const at = `/api/young-people/${it.youngPersonId}/meetings`;
  const when = { day: dayFromNow(10), time: '10:00', lengthMinutes: 60 };
  const { body } = await asHolder
    .post(at, { ...when, kind: 'review', postIds: [it.other.postId], youngPersonInvited: true })
    .expect(201);
  expect((await told()).toSorted()).toEqual(['meeting_called nav2', 'meeting_called ungdom']);
  const moved = await asHolder
    .post(`${at}/${String(body.id)}/move`, { ...when, time: '12:00' })
    .set('if-match', `"v${String(body.version)}"`)
    .expect(200);
  await asHolder
    .post(`${at}/${String(body.id)}/cancel`, { reason: 'Skolen er stengt.' })
    .set('if-match', `"v${String(moved.body.version)}"`)
    .expect(200);
  expect((await told()).filter((one) => one.endsWith('nav2'))).toEqual([
    ...['meeting_called nav2', 'meeting_changed nav2', 'meeting_cancelled nav2'],
  ]);
  await it.send();
  expect(it.mail.received.map(({ to }) => to)).toEqual(['nav2@example.no']);
});

test('a caseload and a stand-in are told to the colleague who is asked', async () => {
  await it.choose(it.other.userId);
  await asHolder
    .post(`/api/young-people/${it.youngPersonId}/caseload-offers`, {
      toPostId: it.other.postId,
      reason: 'Jeg går ut i permisjon.',
      note: '',
    })
    .expect(201);
  await asHolder
    .post('/api/absence', { from: dayFromNow(1), until: dayFromNow(5), standInPostId: it.other.postId })
    .expect(201);
  expect(await told()).toEqual(['caseload_offered nav2', 'stand_in_asked nav2']);
  await it.send();
  expect(it.mail.received).toHaveLength(1);
});

test('a caseload of somebody whom the receiver must not know of is not told', async () => {
  await it.choose(it.other.userId);
  const offer = { toPostId: it.other.postId, reason: 'Jeg går ut i permisjon.', note: '' };
  await asHolder.post(`/api/young-people/${it.youngPersonId}/caseload-offers`, offer).expect(201);
  await it.laget.given.case.protection(it.youngPersonId, 'confidential', it.holder);
  await it.send();
  expect(it.mail.received).toEqual([]);
});

test('a note that is shared is told to those of the service who are on the team', async () => {
  const { place, case: cases } = it.laget.given;
  const municipality = await place.municipality('Elvebyen');
  const school = await place.service('school', municipality);
  const teacher = await place.worker('skole', school);
  await place.worker('skole2', school);
  await cases.member(it.youngPersonId, teacher);
  await cases.consent(it.youngPersonId, it.holder, [school]);
  const at = `/api/young-people/${it.youngPersonId}/notes`;
  const { body } = await asHolder
    .post(at, { category: 'basic', audience: 'service', text: 'Han ringte i dag.' })
    .expect(201);
  await asHolder
    .post(`${at}/${String(body.id)}/shares`, { serviceId: school, reason: 'De må vite det.' })
    .expect(201);
  expect(await told()).toEqual(['note_shared skole']);
});

test('who asks for a team is told to the coordinators of the municipality, and to nobody else', async () => {
  const { place, pool } = it.laget.given;
  const municipality = await place.municipality('Elvebyen');
  const coordination = await place.service('coordination', municipality);
  const coordinator = await place.worker('koordinator', coordination, 'youth_coordinator');
  await it.choose(coordinator.userId);
  await pool.query(
    `INSERT INTO app.outbox (user_id, post_id, kind, item_id) VALUES ($1, $2, 'help_requested', uuidv7())`,
    [coordinator.userId, coordinator.postId],
  );
  await it.send();
  expect(it.mail.received.map(({ to }) => to)).toEqual(['koordinator@example.no']);
});
