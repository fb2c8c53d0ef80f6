import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';

/** Who tries, and what could be won. */
export interface Attempt {
  /** Signs in as the application; may run anything. */
  readonly app: pg.Client;
  /** Another connection, which may write anything. */
  readonly other: pg.Client;
  /** The reader's session, on the team of `person` without holding the baton. */
  readonly secret: string;
  readonly person: string;
  /** Somebody whose session is not on that team. */
  readonly stranger: string;
}

/** Tries, and says whether the database believed what is not so, or no longer. */
type Attack = (attempt: Attempt) => Promise<boolean>;

const as = (secret: string): string => `set_config('app.session', '${secret}', true)`;
const ids = (text: unknown): string[] => (typeof text === 'string' ? text.slice(1, -1).split(',') : []);

type Row = Record<string, unknown>;
const areResults = (answer: unknown): answer is readonly pg.QueryResult<Row>[] => Array.isArray(answer);

/** The row of the last of several statements that are sent as one message, and so begin at the same moment. */
const last = async (client: pg.Client, statements: readonly string[]): Promise<Row> => {
  const answer: unknown = await client.query(statements.join('; '));
  return (areResults(answer) ? answer.at(-1)?.rows[0] : undefined) ?? {};
};
const one = async (client: pg.Client, statement: string): Promise<Row> =>
  (await client.query<Row>(statement)).rows[0] ?? {};

const ends = (secret: string, milliseconds: number): string =>
  `UPDATE app.session SET expires_at = app.clock() + interval '${String(milliseconds)} milliseconds'
   WHERE digest = sha256(convert_to('${secret}', 'UTF8'))`;
const lasts = (secret: string): string => ends(secret, 3_600_000);
const leaves = (
  { secret, person }: Attempt,
  during: string,
): string => `UPDATE app.team_member m SET during = ${during}
  FROM app.session s WHERE s.digest = sha256(convert_to('${secret}', 'UTF8')) AND m.post_id = s.post_id AND m.young_person_id = '${person}'`;

/** Signs by itself, knowing everything but the key. */
const forged: Attack = async ({ app, secret, stranger, person }) => {
  for (const whose of [secret, stranger]) {
    const victim = whose === secret ? '00000000-0000-4000-8000-000000000000' : person;
    const { people } = await one(
      app,
      `SELECT ${as(whose)}, set_config('app.known_my_people', '{${victim}}', true), set_config('app.signed_my_people', encode(sha256(sha256(
          textsend('my_people:') || timestamptz_send(statement_timestamp()) || pg_snapshot_send(pg_current_snapshot())
          || int4send(${String(whose.length)}) || textsend('${whose}') || textsend('{${victim}}'))), 'hex'), true), app.my_people()::text AS people`,
    );
    if (ids(people).includes(victim)) return true;
  }
  return false;
};

/** What was answered to one question, given for the answer to another. */
const elsewhere: Attack = async ({ app, secret, person }) => {
  const { held } = await one(
    app,
    `SELECT ${as(secret)}, app.my_people(), set_config('app.known_my_held', current_setting('app.known_my_people'), true),
      set_config('app.signed_my_held', current_setting('app.signed_my_people'), true), app.my_held()::text AS held`,
  );
  return ids(held).includes(person);
};

/** What was answered to one reader, given to another within the same statement. */
const borrowed: Attack = async ({ app, secret, stranger, person }) => {
  const { people } = await one(
    app,
    `SELECT ${as(secret)}, app.my_people(), ${as(stranger)}, app.my_people()::text AS people`,
  );
  return ids(people).includes(person);
};

/** What was answered before somebody else took the reader off the team, in a message that began before it. */
const afterOthers: Attack = async (attempt) => {
  const { app, other, secret, person } = attempt;
  const asking = last(app, [
    `SELECT ${as(secret)}`,
    'SELECT app.my_people()',
    'SELECT pg_sleep(0.5)',
    'SELECT app.my_people()::text AS people',
  ]);
  await pause(150);
  await other.query(leaves(attempt, `tstzrange(lower(m.during), app.clock())`));
  const { people } = await asking;
  await other.query(leaves(attempt, 'tstzrange(lower(m.during), NULL)'));
  return ids(people).includes(person);
};

/** What was answered in an earlier statement of the same snapshot, when the session has run out in between. */
const later: Attack = async ({ app, other, secret, person }) => {
  await other.query(ends(secret, 600));
  await app.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  const first = await one(app, `SELECT ${as(secret)}, app.my_people()::text AS people`);
  if (!ids(first['people']).includes(person)) throw new Error('The session ran out before it was asked');
  await pause(800);
  const { people } = await one(app, 'SELECT app.my_people()::text AS people');
  await app.query('COMMIT');
  await other.query(lasts(secret));
  return ids(people).includes(person);
};

/** One statement that outlives the session. */
const lingering: Attack = async ({ app, other, secret, person }) => {
  await other.query(ends(secret, 600));
  const { early, late } = await one(
    app,
    `SELECT ${as(secret)}, app.my_people()::text AS early, pg_sleep(1.3), app.my_people()::text AS late`,
  );
  if (!ids(early).includes(person)) throw new Error('The session ran out before it was asked');
  await other.query(lasts(secret));
  return ids(late).includes(person);
};

/** What was answered before the transaction itself left the team, in the same message; in a savepoint as well. */
const afterOwn: Attack = async ({ app, secret, person }) => {
  let believed = false;
  for (const savepoint of [[], ['SAVEPOINT before']]) {
    const { people } = await last(app, [
      'BEGIN ISOLATION LEVEL REPEATABLE READ',
      `SELECT ${as(secret)}`,
      'SELECT app.my_people()',
      ...savepoint,
      `SELECT app.leave_team('${person}', 'moved')`,
      'SELECT app.my_people()::text AS people',
    ]);
    believed ||= ids(people).includes(person);
    if (savepoint.length > 0) {
      await app.query('ROLLBACK TO before');
      const { back } = await one(app, 'SELECT app.my_people()::text AS back');
      if (!ids(back).includes(person)) throw new Error('What was undone is not undone');
    }
    await app.query('ROLLBACK');
  }
  return believed;
};

export const attacks = { forged, elsewhere, borrowed, afterOthers, later, lingering, afterOwn };
