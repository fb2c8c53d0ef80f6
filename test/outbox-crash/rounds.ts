import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openOwnApi, type OwnApi } from '../crash/own-api.ts';
import { Builder } from '../builders/builder.ts';
import { type MailReceiver, startMailReceiver } from '../support/mail-receiver.ts';

/** Connections into a migrated database of the test's own. */
export interface CrashPlace {
  readonly appUrl: string;
  readonly figuresUrl: string;
  readonly jobsUrl: string;
  readonly seederUrl: string;
  readonly sealFile: string;
  readonly sealKeyFile: string;
}

/** When the process that sends is killed, seen from the server that receives. */
export const moments = ['while it talks', 'before the answer', 'after the answer'] as const;
type Moment = (typeof moments)[number];

export interface Outcome {
  readonly receivers: number;
  readonly kills: Record<Moment, number>;
  /** How often each receiver was told, as the server counted. */
  readonly counts: number[];
  readonly states: Record<string, number>;
}

const receivers = async ({ place, case: cases, pool }: Builder, count: number): Promise<void> => {
  const municipality = await place.municipality();
  const nav = await place.service('nav', municipality);
  const holder = await place.worker('nav', nav);
  const youngPersonId = await cases.youngPerson(municipality, holder);
  for (let index = 0; index < count; index += 1) {
    const worker = await place.worker(`worker${String(index)}`, nav);
    await cases.member(youngPersonId, worker);
    await pool.query(
      `INSERT INTO app.notice_choice (user_id, rhythm, quiet_from, quiet_until, digest_hour, digest_weekday) VALUES ($1, 'at_once', 0, 0, 8, 1)`,
      [worker.userId],
    );
    await pool.query(
      `INSERT INTO app.outbox (user_id, post_id, young_person_id, kind, item_id) VALUES ($1, $2, $3, 'baton_offered', uuidv7())`,
      [worker.userId, worker.postId, youngPersonId],
    );
  }
};

/** Kills the process at message number `every`, at each of the moments in turn, and starts it again. */
const killing = (
  mail: MailReceiver,
  api: OwnApi,
  every: number,
): { kills: Record<Moment, number>; again: () => boolean } => {
  const kills = { 'while it talks': 0, 'before the answer': 0, 'after the answer': 0 };
  let seen = 0;
  let dead = false;
  const kill = async (moment: Moment): Promise<void> => {
    kills[moment] += 1;
    await api.kill();
    dead = true;
  };
  const turn = (): Moment | undefined =>
    seen % every === 0 ? moments[(seen / every - 1) % moments.length] : undefined;
  mail.began = async () => {
    seen += 1;
    if (turn() === 'while it talks') await kill('while it talks');
  };
  mail.judge = async () => {
    if (turn() === 'before the answer') await kill('before the answer');
    return null;
  };
  mail.answered = async () => {
    if (turn() === 'after the answer') await kill('after the answer');
  };
  return {
    kills,
    again: () => {
      const was = dead;
      dead = false;
      return was;
    },
  };
};

/** Sends to so many receivers while the process that sends is killed again and again; answers what the receiving server has counted. */
export const crashTheOutbox = async (place: CrashPlace, count: number, every: number): Promise<Outcome> => {
  const mail = await startMailReceiver();
  const seeder = new pg.Pool({ connectionString: place.seederUrl, max: 2 });
  const api = await openOwnApi(place, { SMTP_URL: mail.url.href, MAIL_FROM: 'laget@example.no' });
  try {
    await receivers(new Builder(seeder, 'nobody signs in'), count);
    const { kills, again } = killing(mail, api, every);
    await api.start();
    const open = async (): Promise<boolean> =>
      (
        await seeder.query(`SELECT FROM app.outbox o LEFT JOIN app.mail m ON m.id = o.mail_id
          WHERE m.id IS NULL OR m.state IN ('waiting', 'sending', 'handed') LIMIT 1`)
      ).rowCount !== 0;
    while (await open()) {
      if (again()) await api.start();
      await pause(50);
    }
    const { rows } = await seeder.query<{ state: string; count: number }>(
      'SELECT state, count(*)::int AS count FROM app.mail GROUP BY state',
    );
    const by = Map.groupBy(mail.received, ({ to }) => to);
    return {
      receivers: by.size,
      kills,
      counts: [...by.values()].map(({ length }) => length),
      states: Object.fromEntries(rows.map(({ state, count: many }) => [state, many])),
    };
  } finally {
    await api.kill();
    await seeder.end();
    await mail.close();
  }
};
