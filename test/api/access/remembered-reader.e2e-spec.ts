import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { boundTo, onlyWhen, questions } from '../../../migrations/sight/remembered.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { secrets, sessions, spread } from './every-reader.ts';
import { type Attempt, attacks } from './remembered-attacks.ts';

/**
 * What is known of the reader is found once for a statement and remembered in a setting that the application can write. Everybody is
 * answered what is answered without it; what is forged, borrowed or old is not believed; and each thing that an answer is bound to is
 * taken away in turn, to see that it is missed.
 */
let database: TestDatabase;
let attempt: Attempt;
let definer: pg.Client;
const clients: pg.Client[] = [];

const connected = async (connectionString: string, role?: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString, options: '-c search_path=app' });
  await client.connect();
  if (role !== undefined) await client.query(`SET ROLE ${role}`);
  clients.push(client);
  return client;
};

beforeAll(async () => {
  database = await demoDatabase();
  const seeder = await connected(database.seederUrl);
  for (const statement of [...spread, sessions]) await seeder.query(statement);
  const owner = await connected(database.ownerUrl, 'app_owner');
  await owner.query('GRANT CREATE ON SCHEMA app TO app_definer');
  definer = await connected(database.ownerUrl, 'app_definer');
  const app = await connected(database.appUrl);
  const other = await connected(database.ownerUrl, 'app_definer');
  const { rows } = await definer.query<{ secret: string; person: string; stranger: string }>(`
    WITH readers AS (SELECT w.secret, s.post_id FROM (${secrets}) w JOIN session s ON s.digest = sha256(convert_to(w.secret, 'UTF8'))
      WHERE w.kind = 'staff' AND NOT w.unsure AND s.post_id IS NOT NULL)
    SELECT r.secret, m.young_person_id AS person, o.secret AS stranger FROM readers r JOIN team_member m ON m.post_id = r.post_id
      JOIN readers o ON NOT EXISTS (SELECT FROM team_member t WHERE t.post_id = o.post_id AND t.young_person_id = m.young_person_id)
      JOIN post p ON p.id = r.post_id AND p.valid @> app.today() JOIN post q ON q.id = o.post_id AND q.valid @> app.today()
    WHERE upper_inf(m.during) AND lower(m.during) < app.clock() - interval '1 day' AND m.young_person_id <> ALL (app.blocked_for(p.user_id))
      AND NOT EXISTS (SELECT FROM team_member t WHERE t.post_id = m.post_id AND t.young_person_id = m.young_person_id AND t.id <> m.id)
      AND NOT EXISTS (SELECT FROM baton b WHERE b.young_person_id = m.young_person_id AND b.post_id = r.post_id)
    ORDER BY r.secret, m.young_person_id, o.secret LIMIT 1`);
  if (!rows[0]) throw new Error('Nobody to try with');
  attempt = { app, other, ...rows[0] };
}, 120_000);

afterAll(async () => {
  for (const client of clients) await client.end();
  await database.drop();
});

const asked = (prefix: string): string =>
  questions.map((name) => `app.${name}()::text AS ${prefix}_${name}`).join(', ');
/** Ids of a list in one order: it is a set, and comes in whichever order its plan finds it. */
const inOrder = (answer: unknown): unknown =>
  typeof answer === 'string' && answer.startsWith('{')
    ? answer.slice(1, -1).split(',').toSorted().join(',')
    : answer;
const answers = (row: Record<string, unknown> | undefined, prefix: string): unknown[] =>
  questions.map((name) => inOrder(row?.[`${prefix}_${name}`]));

test('everybody is answered the same when it is remembered as when it is found', async () => {
  const { app } = attempt;
  const { rows: readers } = await definer.query<{ secret: string }>(secrets);
  let some = 0;
  for (const { secret } of [...readers, { secret: 'nobody' }, { secret: '' }]) {
    await app.query(`SELECT set_config('app.session', $1, false)`, [secret]);
    const remembered = (await app.query(`SELECT ${asked('first')}, ${asked('again')}`)).rows[0];
    await app.query('BEGIN; SELECT pg_current_xact_id()');
    const found = (await app.query(`SELECT ${asked('found')}`)).rows[0];
    await app.query('COMMIT');
    expect(answers(remembered, 'first')).toEqual(answers(found, 'found'));
    expect(answers(remembered, 'again')).toEqual(answers(found, 'found'));
    some += answers(found, 'found').filter((answer) => answer !== null && answer !== '').length;
  }
  expect(some).toBeGreaterThan(500);
}, 120_000);

test('these questions are remembered and no others, each under its own name', async () => {
  const { rows } = await definer.query<{ name: string }>(
    `SELECT proname AS name FROM pg_proc WHERE prosrc LIKE '%''app.signed_%' AND prosrc LIKE '%''app.signed_' || proname || '''%'
       AND prosrc LIKE '%''' || proname || ':''%' ORDER BY proname COLLATE "C"`,
  );
  expect(rows.map(({ name }) => name)).toEqual(questions.toSorted());
});

/** Takes a part of the frame away from the questions, tries, and puts it back. */
const without = async (
  parts: readonly [string, string][],
  questioned: readonly string[],
  attack: keyof typeof attacks,
) => {
  const texts: string[] = [];
  for (const name of questioned) {
    const { rows } = await definer.query<{ text: string }>(
      `SELECT pg_get_functiondef('app.${name}()'::regprocedure) AS text`,
    );
    texts.push(rows[0]?.text ?? '');
  }
  for (const text of texts) {
    const changed = parts.reduce((was, [part, instead]) => was.replaceAll(part, () => instead), text);
    expect(changed).not.toBe(text);
    await definer.query(changed);
  }
  try {
    return await attacks[attack](attempt);
  } finally {
    for (const text of texts) await definer.query(text);
  }
};

const nothing = `''::bytea`;
const people = ['my_people'];
const bindings: readonly (readonly [
  keyof typeof attacks,
  string,
  readonly [string, string][],
  readonly string[],
])[] = [
  [
    'forged',
    'the key',
    [
      [boundTo.key, nothing],
      ['v_key.other', nothing],
    ],
    people,
  ],
  [
    'elsewhere',
    'the question',
    [
      [boundTo.question, nothing],
      [`textsend('my_held:')`, nothing],
    ],
    ['my_people', 'my_held'],
  ],
  ['borrowed', 'the session', [[boundTo.session, nothing]], people],
  ['afterOthers', 'the snapshot', [[boundTo.snapshot, nothing]], people],
  ['later', 'the moment', [[boundTo.moment, nothing]], people],
  ['lingering', 'its short time', [[onlyWhen.soon, 'true']], people],
  ['afterOwn', 'its end at the first write', [[onlyWhen.unwritten, 'true']], people],
];

describe.each(bindings)('what is %s', (attack, thing, parts, questioned) => {
  test('is not believed', async () => {
    expect(await attacks[attack](attempt)).toBe(false);
  });

  test(`would be believed without ${thing}`, async () => {
    expect(await without(parts, questioned, attack)).toBe(true);
    expect(await attacks[attack](attempt)).toBe(false);
  });
});

test('every binding of the frame is tried', () => {
  expect(bindings).toHaveLength(Object.keys(boundTo).length + Object.keys(onlyWhen).length);
  expect(bindings.map(([attack]) => attack).toSorted()).toEqual(Object.keys(attacks).toSorted());
});

test('what is broken off, mixed up or empty is not believed and stops nobody', async () => {
  const { app, secret, person } = attempt;
  const known = `current_setting('app.known_my_people')`;
  const signed = `current_setting('app.signed_my_people')`;
  const broken: readonly [string, string][] = [
    [`left(${known}, 38) || '}'`, signed],
    [`${known} || '{}'`, signed],
    [`left(${known}, -1)`, signed],
    [`''`, signed],
    [`'{}'`, signed],
    [`'nothing'`, signed],
    [known, `left(${signed}, 63)`],
    [known, `''`],
    [known, `upper(${signed})`],
    [`'{}'`, `''`],
    [signed, known],
  ];
  for (const [one, other] of broken) {
    const { rows } = await app.query<{ before: string; after: string }>(
      `SELECT set_config('app.session', $1, true), app.my_people()::text AS before, set_config('app.known_my_people', k, true),
         set_config('app.signed_my_people', s, true), app.my_people()::text AS after
       FROM (SELECT $1 AS session) x, LATERAL (SELECT set_config('app.session', x.session, true), app.my_people() OFFSET 0) y,
         LATERAL (SELECT ${one} AS k, ${other} AS s WHERE y IS NOT NULL OFFSET 0) z`,
      [secret],
    );
    expect(rows[0]?.before).toContain(person);
    expect(rows[0]?.after).toBe(rows[0]?.before);
  }
});

test('what was remembered is nowhere when the transaction is over', async () => {
  const { app, secret } = attempt;
  await app.query('BEGIN');
  await app.query(`SELECT set_config('app.session', $1, true), app.my_people()`, [secret]);
  await app.query('COMMIT');
  const { rows } = await app.query(
    `SELECT current_setting('app.known_my_people', true) AS known, current_setting('app.signed_my_people', true) AS signed`,
  );
  expect(rows).toEqual([{ known: '', signed: '' }]);
});

test.each(['app_rw', 'app_jobs', 'app_figures', 'app_owner', 'app_seeder'])(
  '%s does not read the key',
  async (role) => {
    const { rows } = await definer.query<{ may: boolean }>(
      `SELECT has_table_privilege($1, 'app_policies.reader_key', 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER') AS may`,
      [role],
    );
    expect(rows).toEqual([{ may: false }]);
  },
);

test('the application becomes nobody who reads it, and the key is long', async () => {
  await expect(attempt.app.query('SELECT FROM app_policies.reader_key')).rejects.toThrow('permission denied');
  await expect(attempt.app.query('SET ROLE app_definer')).rejects.toThrow('permission denied');
  const { rows } = await definer.query(
    'SELECT octet_length(one) AS one, octet_length(other) AS other, one <> other AS differ FROM app_policies.reader_key',
  );
  expect(rows).toEqual([{ one: 64, other: 64, differ: true }]);
});

test('without a key nothing is remembered, and everything is answered', async () => {
  const { app, secret, person } = attempt;
  const { rows: keys } = await definer.query<{ one: Buffer; other: Buffer }>(
    'DELETE FROM app_policies.reader_key RETURNING one, other',
  );
  const { rows } = await app.query<{ people: string; known: string | null }>(
    `SELECT set_config('app.session', $1, true), app.my_people()::text AS people, current_setting('app.signed_my_people', true) AS known`,
    [secret],
  );
  expect(rows[0]?.people).toContain(person);
  expect(rows[0]?.known ?? '').toBe('');
  await definer.query('INSERT INTO app_policies.reader_key (one, other) VALUES ($1, $2)', [
    keys[0]?.one,
    keys[0]?.other,
  ]);
});
