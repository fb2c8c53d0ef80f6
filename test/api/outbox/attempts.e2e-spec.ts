import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startClock, stopClockAt } from '../../support/clock.ts';
import { refusedWith } from '../../support/mail-receiver.ts';
import { type OutboxWorld, outboxWorld } from './outbox-world.ts';

let it: OutboxWorld;

beforeEach(async () => {
  it = await outboxWorld();
  await it.choose(it.other.userId);
  await it.laget.given.pool.query(
    `INSERT INTO app.outbox (user_id, post_id, young_person_id, kind, item_id) VALUES ($1, $2, $3, 'baton_offered', uuidv7())`,
    [it.other.userId, it.other.postId, it.youngPersonId],
  );
});

afterEach(() => it.close());

const theMail = async () => (await it.rows('mail'))[0];

test('R03 refused for now: tried again later, as the same message', async () => {
  const ids: string[] = [];
  it.mail.judge = ({ id }) => {
    ids.push(id);
    return ids.length === 1 ? refusedWith(451) : null;
  };
  await stopClockAt(it.laget, '2026-12-01 10:00:00+01');
  await it.send();
  expect(await theMail()).toMatchObject({ state: 'waiting', attempts: 1, error: '451' });
  await it.send();
  expect(ids).toHaveLength(1);
  await stopClockAt(it.laget, '2026-12-01 10:01:00+01');
  await it.send();
  expect(await theMail()).toMatchObject({ state: 'sent', attempts: 2 });
  expect(ids[0]).toBe(ids[1]);
  expect(it.mail.received).toHaveLength(1);
  await startClock(it.laget);
});

test('R03 refused for good: given up, and an administrator sees it', async () => {
  const { place } = it.laget.given;
  await place.worker('admin', it.other.serviceId, 'system_admin');
  const asAdmin = await it.laget.signIn('admin');
  it.mail.judge = () => refusedWith(550);
  await it.send();
  await it.send();
  expect(await theMail()).toMatchObject({ state: 'given_up', attempts: 1, error: '550' });
  expect((await asAdmin.get('/api/notice-troubles')).body).toMatchObject([
    { name: 'nav2 Testesen', receiverKind: 'staff', state: 'given_up', code: '550', attempts: 1 },
  ]);
});

test('R03 nobody hears the answer to the last dot: it is not sent again, and an administrator sees it', async () => {
  it.mail.judge = (message) => {
    it.mail.received.push(message);
    it.mail.cut();
    return refusedWith(451);
  };
  await it.send();
  expect(await theMail()).toMatchObject({ state: 'unsure', attempts: 1 });
  it.mail.judge = () => null;
  await it.send();
  expect(it.mail.received).toHaveLength(1);
});

test('R03 nobody answers at all: it was not sent, and is tried again', async () => {
  await it.mail.close();
  await it.send();
  expect(await theMail()).toMatchObject({ state: 'waiting', attempts: 1, error: 'ESOCKET' });
});

test('R03 what a run that died has left: begun is begun again, handed over is never sent twice', async () => {
  const { other, laget } = it;
  await laget.given.pool.query(
    `INSERT INTO app.mail (user_id, state, attempts) VALUES ($1, 'sending', 1), ($1, 'handed', 1)`,
    [other.userId],
  );
  await it.send();
  expect((await it.rows('mail')).map((row) => row['state']).toSorted()).toEqual(['sent', 'unsure']);
  expect(it.mail.received).toHaveLength(1);
});

test('what has come to its end does not move', async () => {
  await it.send();
  expect(await theMail()).toMatchObject({ state: 'sent' });
  await it.laget.owner.query('ALTER TABLE app.mail NO FORCE ROW LEVEL SECURITY');
  await expect(it.laget.owner.query(`UPDATE app.mail SET state = 'waiting'`)).rejects.toMatchObject({
    code: '42501',
  });
});
