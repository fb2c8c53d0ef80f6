import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { insert } from '../builders/insert.ts';
import { Builder } from '../builders/builder.ts';
import { openOwnApi } from '../crash/own-api.ts';
import { dayFromNow } from '../support/day.ts';
import { startMailReceiver } from '../support/mail-receiver.ts';
import type { CrashPlace } from './rounds.ts';

export interface Reminded {
  /** How many had been told when the run was killed, for each kill. */
  readonly killedAfter: readonly number[];
  /** Reminders written down for each receiver. */
  readonly written: readonly number[];
  /** Messages to each receiver, as the receiving server counted. */
  readonly messages: readonly number[];
}

interface ToRemind {
  readonly userId: string;
  readonly postId: string;
  readonly measureId: string;
  readonly youngPersonId: string;
}

/** For each receiver two dates to be said, on the same morning. */
const perReceiver = 2;

const toRemind = async (builder: Builder, count: number): Promise<ToRemind[]> => {
  const { place, case: cases, pool } = builder;
  const municipality = await place.municipality();
  const nav = await place.service('nav', municipality);
  const holder = await place.worker('nav', nav);
  const youngPersonId = await cases.youngPerson(municipality, holder);
  await cases.contact(youngPersonId, holder, dayFromNow(-1));
  await cases.consent(youngPersonId, holder, [nav]);
  const own = { young_person_id: youngPersonId, owner_service_id: nav, category: 'basic' };
  const planId = await insert(pool, 'plan', own);
  const all: ToRemind[] = [];
  for (let index = 0; index < count; index += 1) {
    const worker = await place.worker(`worker${String(index)}`, nav);
    const { userId, postId } = worker;
    await cases.member(youngPersonId, worker);
    await pool.query(
      `INSERT INTO app.notice_choice (user_id, rhythm, quiet_from, quiet_until, digest_hour, digest_weekday) VALUES ($1, 'at_once', 0, 0, 8, 1)`,
      [userId],
    );
    const measure = {
      ...own,
      plan_id: planId,
      kind: 'other',
      title: 'Ringe verkstedet',
      responsible_service_id: nav,
      responsible_post_id: postId,
      look_for: 'Om de sier ja',
      look_on: dayFromNow(10),
      status: 'agreed',
    };
    const measureId = await insert(pool, 'measure', { ...measure, deadline: dayFromNow(1) });
    await insert(pool, 'measure', { ...measure, deadline: dayFromNow(-2) });
    all.push({ userId, postId, measureId, youngPersonId });
  }
  return all.toSorted((a, b) => (a.userId < b.userId ? -1 : 1));
};

/** Holds one reminder as somebody who has written it and not committed: the run stops there, in the middle of its work. */
const hold = async (pool: pg.Pool, one: ToRemind): Promise<() => Promise<void>> => {
  const client = await pool.connect();
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO app.outbox (user_id, post_id, young_person_id, kind, item_id, occasion) VALUES ($1, $2, $3, 'remind_measure_soon', $4, $5)`,
    [one.userId, one.postId, one.youngPersonId, one.measureId, dayFromNow(1)],
  );
  return async () => {
    await client.query('ROLLBACK');
    client.release();
  };
};

/** Does the run wait there? */
const waits = async (pool: pg.Pool): Promise<boolean> =>
  (
    await pool.query(`SELECT FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE NOT l.granted AND a.application_name = 'laget-jobs' AND a.datname = current_database()`)
  ).rowCount !== 0;

const written = async (pool: pg.Pool): Promise<Map<string, number>> => {
  const { rows } = await pool.query<{ user_id: string; count: number }>(
    'SELECT user_id, count(*)::int AS count FROM app.outbox GROUP BY user_id',
  );
  return new Map(rows.map(({ user_id: id, count }) => [id, count]));
};

const until = async (so: () => Promise<boolean>): Promise<void> => {
  while (!(await so())) await pause(50);
};

/**
 * Kills the process with kill -9 in the middle of its run, so many times and each time later in the run, then lets it finish and send.
 * Answers what was written down and what the receiving server has counted.
 */
export const crashTheReminders = async (
  place: CrashPlace,
  count: number,
  kills: number,
): Promise<Reminded> => {
  const mail = await startMailReceiver();
  const seeder = new pg.Pool({ connectionString: place.seederUrl, max: 3 });
  const silent = await openOwnApi(place);
  const sending = await openOwnApi(place, { SMTP_URL: mail.url.href, MAIL_FROM: 'laget@example.no' });
  try {
    const all = await toRemind(new Builder(seeder, 'nobody signs in'), count);
    const killedAfter: number[] = [];
    for (let kill = 1; kill <= kills; kill += 1) {
      const one = all[Math.floor((kill * count) / (kills + 1))];
      if (one === undefined) throw new Error('More kills than receivers');
      const release = await hold(seeder, one);
      await silent.start();
      await until(() => waits(seeder));
      await silent.kill();
      killedAfter.push((await written(seeder)).size);
      await release();
    }
    await sending.start();
    await until(async () => (await written(seeder)).size === count);
    await until(
      async () =>
        (
          await seeder.query(`SELECT FROM app.outbox o LEFT JOIN app.mail m ON m.id = o.mail_id
            WHERE m.id IS NULL OR m.state <> 'sent' LIMIT 1`)
        ).rowCount === 0,
    );
    const by = Map.groupBy(mail.received, ({ to }) => to);
    return {
      killedAfter,
      written: [...(await written(seeder)).values()],
      messages: [...by.values()].map(({ length }) => length),
    };
  } finally {
    await silent.kill();
    await sending.kill();
    await seeder.end();
    await mail.close();
  }
};

/** Each receiver has both dates once, in one message. */
export const isExactlyOnce = ({ written: rows, messages }: Reminded, count: number): boolean =>
  rows.length === count &&
  messages.length === count &&
  rows.every((one) => one === perReceiver) &&
  messages.every((one) => one === 1);
