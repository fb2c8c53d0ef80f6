import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { type Browser } from '../../support/laget.ts';
import { type OutboxWorld, outboxWorld } from './outbox-world.ts';

let it: OutboxWorld;
let asHolder: Browser;

beforeEach(async () => {
  it = await outboxWorld();
  asHolder = await it.laget.signIn('nav');
});

afterEach(() => it.close());

const offer = (toPostId = it.other.postId) =>
  asHolder.post(`/api/young-people/${it.youngPersonId}/baton-offers`, {
    toPostId,
    reason: 'Jonas trenger en som er der hver dag.',
  });

test('R03 who is to be told is written with the deed, and with no deed nobody is', async () => {
  expect((await offer('019a0000-0000-7000-8000-000000000000')).status).toBe(422);
  expect(await it.rows('outbox')).toEqual([]);
  expect((await offer()).status).toBe(201);
  expect(await it.rows('outbox')).toMatchObject([
    { user_id: it.other.userId, post_id: it.other.postId, kind: 'baton_offered', mail_id: null },
  ]);
});

test('G09 the message says that there is something new and where, and nothing of whom or what', async () => {
  await it.choose(it.other.userId);
  await offer();
  await it.send();
  await it.send();
  expect(it.mail.received).toHaveLength(1);
  const [message] = it.mail.received;
  expect(message?.to).toBe('nav2@example.no');
  expect(message?.text).toContain('Subject: Du har noe nytt i Laget');
  expect(message?.text).toContain('http://127.0.0.1:3000');
  expect(message?.text).not.toMatch(/Jonas|Elvemyr|nav2 Testesen|stafett|baton|Fjordvik/i);
  expect(await it.rows('mail')).toMatchObject([{ state: 'sent', attempts: 1, error: null }]);
});

test('R03 who lost access between writing and sending gets nothing', async () => {
  await it.choose(it.other.userId);
  await offer();
  await it.laget.given.case.protection(it.youngPersonId, 'confidential', it.holder);
  await it.send();
  expect(it.mail.received).toEqual([]);
  expect(await it.rows('mail')).toMatchObject([{ state: 'dropped' }]);
});

test('nothing goes in the quiet hours, and what waited goes in one message after them', async () => {
  await stopClockAt(it.laget, '2026-11-30 21:30:00+01');
  asHolder = await it.laget.signIn('nav');
  await offer();
  await it.send();
  expect(it.mail.received).toEqual([]);
  await stopClockAt(it.laget, '2026-12-01 07:01:00+01');
  await it.send();
  expect(it.mail.received.map(({ to }) => to)).toEqual(['nav2@example.no']);
  await startClock(it.laget);
});

test('once a day: two occurrences, one message, at the hour', async () => {
  await it.choose(it.other.userId, { rhythm: 'daily' });
  await stopClockAt(it.laget, '2026-11-30 10:00:00+01');
  asHolder = await it.laget.signIn('nav');
  const { body } = await offer();
  await asHolder.post(`/api/young-people/${it.youngPersonId}/baton-offers/${String(body.id)}/withdraw`);
  await offer();
  await it.send();
  expect(it.mail.received).toEqual([]);
  await stopClockAt(it.laget, '2026-12-01 08:00:00+01');
  await it.send();
  await it.send();
  expect(it.mail.received).toHaveLength(1);
  expect(new Set((await it.rows('outbox')).map((row) => row['mail_id'])).size).toBe(1);
  await startClock(it.laget);
});

test('who wants none gets none, and a young person gets none before asking for it', async () => {
  const userId = await it.laget.given.case.signInFor(it.youngPersonId);
  await it.choose(it.other.userId, { rhythm: 'never' });
  await offer();
  await it.laget.given.pool.query(
    `INSERT INTO app.outbox (user_id, young_person_id, kind, item_id) VALUES ($1, $2, 'consent_for_you', uuidv7())`,
    [userId, it.youngPersonId],
  );
  await it.send();
  expect(it.mail.received).toEqual([]);
  expect((await it.rows('outbox')).map((row) => row['left_at'] !== null)).toEqual(
    (await it.rows('outbox')).map(() => true),
  );
});
