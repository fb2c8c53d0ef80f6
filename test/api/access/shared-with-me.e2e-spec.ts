import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { sharedInFewerSteps, sharedView } from '../../../migrations/sight/fewer-steps.ts';
import { receivedView } from '../../../migrations/sight/received.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { secrets, sessions, spread } from './every-reader.ts';

/**
 * The policies ask a view what is given to the reader's service, and another which transitions are to it. Asked as they first asked, under
 * the policies of `sharing` and `transition` themselves, every reader sees the same rows of every table.
 */
let database: TestDatabase;
let app: pg.Client;
let owner: pg.Client;

const connected = async (connectionString: string, role?: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  if (role !== undefined) await client.query(`SET ROLE ${role}`);
  return client;
};

beforeAll(async () => {
  database = await demoDatabase();
  const seeder = await connected(database.seederUrl);
  for (const statement of [...spread, sessions]) await seeder.query(statement);
  await seeder.end();
  app = await connected(database.appUrl);
  owner = await connected(database.ownerUrl, 'app_owner');
}, 120_000);

afterAll(async () => {
  await app.end();
  await owner.end();
  await database.drop();
});

const inView = String.raw`EXISTS \( SELECT 1\s+FROM app_policies\.shared_with_me s\s+WHERE \(\(s\.young_person_id = ([a-z_.]+)\) AND \(s\.category = ('basic'::text|[a-z_.]+)\)\)\)`;
const asFirst = String.raw`EXISTS (SELECT 1 FROM app.sharing s WHERE s.young_person_id = \1 AND s.service_id = (SELECT app.my_service())
  AND s.category = \2 AND s.ended_at IS NULL AND s.valid @> (SELECT app.today()) AND NOT (SELECT app.me()) = ANY (s.excluded_user_ids))`;
const receivedInView = String.raw`EXISTS \( SELECT 1\s+FROM app_policies\.received_by_me r\s+WHERE \(\(r\.id = ([a-z_]+\.transition_id)\) AND \(r\.young_person_id = [a-z_.]+\)\)\)`;
const receivedAsFirst = String.raw`\1 IN (SELECT t.id FROM app.transition t WHERE t.receiver_service_id = (SELECT app.my_service()))`;
const patterns = [inView, asFirst, receivedInView, receivedAsFirst];
const policyText = 'pg_get_expr(p.polqual, p.polrelid)';
const asking = `SELECT c.relname AS "table", p.polname AS name, p.polcmd AS verb, ${policyText} AS using,
    regexp_replace(regexp_replace(${policyText}, $1, $2, 'g'), $3, $4, 'g') AS first
  FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
  WHERE (${policyText} ~ $1 OR ${policyText} ~ $3) AND p.polcmd = 'r' ORDER BY 1, 2`;

/** Which rows of the tables the reader sees, told apart by where they lie. */
const seen = async (secret: string, tables: readonly string[]): Promise<Record<string, string>> => {
  await app.query(`SELECT set_config('app.session', $1, false)`, [secret]);
  const text = tables
    .map(
      (name) =>
        `SELECT '${name}' AS "table", coalesce(string_agg(x.ctid::text, ' ' ORDER BY x.ctid), '') AS rows FROM app.${name} x`,
    )
    .join(' UNION ALL ');
  // by name: planned once, and anew when a policy is another
  const { rows } = await app.query<{ table: string; rows: string }>({ name: 'seen', text });
  return Object.fromEntries(rows.map(({ table, rows: places }) => [table, places]));
};

test.each([
  'SELECT FROM app_policies.shared_with_me',
  'SELECT FROM app_policies.received_by_me',
  `SELECT app_policies.narrowed(uuidv7(), 'basic')`,
  'SELECT app_policies.told_later(uuidv7())',
])('nobody below can name what the policies ask: %s', async (statement) => {
  await expect(app.query(statement)).rejects.toThrow('permission denied for schema app_policies');
});

test('what asks the table itself is about another service, or leaves nobody out', async () => {
  const { rows } = await owner.query<{ policy: string }>(`SELECT c.relname || ' ' || p.polname AS policy
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    WHERE concat(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ~ 'FROM (app\\.)?sharing ' ORDER BY 1`);
  expect(rows.map(({ policy }) => policy)).toEqual(['discussion_binding add', 'invitation add']);
});

const readersOf = async (): Promise<string[]> => {
  const everybody = await connected(database.ownerUrl, 'app_definer');
  const { rows } = await everybody.query<{ secret: string }>(
    `SELECT DISTINCT ON (w.role, w.kind) w.secret FROM (${secrets}) w WHERE NOT w.unsure ORDER BY w.role, w.kind, w.people DESC, w.secret`,
  );
  await everybody.end();
  return [...rows.map(({ secret }) => secret), 'nobody'];
};

const narrowed = sharedInFewerSteps
  .slice(sharedInFewerSteps.indexOf('CREATE FUNCTION'), sharedInFewerSteps.indexOf('$$;') + 3)
  .replace('CREATE FUNCTION', 'CREATE OR REPLACE FUNCTION');
const received = receivedView
  .slice(0, receivedView.indexOf('GRANT'))
  .replace('CREATE VIEW', 'CREATE OR REPLACE VIEW');
const texts = narrowed + sharedView + received;
const conditions = [
  's.service_id = (SELECT app.my_service())',
  's.ended_at IS NULL',
  `s.valid @> (app.clock() AT TIME ZONE 'Europe/Oslo')::date`,
  'NOT app.me() = ANY (s.excluded_user_ids)',
  'NOT EXISTS (SELECT FROM app.team_member m WHERE',
  'm.during @> app.clock()',
  'm.id = p_member',
  'NOT p_category = ANY (r.categories)',
  'm.post_id = app.my_post()',
  't.receiver_service_id = (SELECT app.my_service())',
];
const without = (condition: string): string =>
  texts.replace(condition, () => (condition.startsWith('NOT EXISTS') ? `true OR ${condition}` : 'true'));

/** Who is a colleague is asked in one question; this is how it was asked first. */
const users = {
  table: 'app_user',
  name: 'read',
  using: '',
  first: `(SELECT app.me()) IS NOT NULL AND (kind = 'staff' OR id = (SELECT app.me()))`,
};

describe('the policies that ask the view', () => {
  let policies: Record<'table' | 'name' | 'using' | 'first', string>[];
  let readers: string[];
  let tables: string[];
  const now = new Map<string, Record<string, string>>();
  /** The first reader who sees other rows than now, if anybody does; who was the first the last time is asked first. */
  const whoDiffers = async (): Promise<string | undefined> => {
    for (const secret of readers)
      if (JSON.stringify(await seen(secret, tables)) !== JSON.stringify(now.get(secret))) {
        readers = [secret, ...readers.filter((other) => other !== secret)];
        return secret;
      }
    return undefined;
  };

  beforeAll(async () => {
    readers = await readersOf();
    policies = [...(await owner.query<(typeof policies)[number]>(asking, patterns)).rows, users];
    tables = [...new Set(policies.map(({ table }) => table))];
    for (const secret of readers) now.set(secret, await seen(secret, tables));
  }, 120_000);

  test.each(conditions)(
    'would be seen to be wrong without «%s»',
    async (condition) => {
      expect(texts.split(condition)).toHaveLength(2);
      const definer = await connected(database.ownerUrl, 'app_definer');
      await owner.query('GRANT USAGE, CREATE ON SCHEMA app_policies TO app_definer');
      await definer.query(without(condition));
      expect(await whoDiffers()).toBeDefined();
      await definer.query(without('no condition'));
      await definer.end();
    },
    120_000,
  );

  test('show every reader the same rows as when they asked the table', async () => {
    expect(policies.length).toBeGreaterThan(25);
    const receiving = policies.filter(({ using }) => using.includes('received_by_me'));
    expect(receiving.map(({ table }) => table)).toEqual([
      'hand_over_item',
      'hand_over_note',
      'hand_over_receipt',
      'milestone',
    ]);
    expect(readers.length).toBeGreaterThan(8);
    expect(await whoDiffers()).toBeUndefined();
    for (const { table, name, first } of policies)
      await owner.query(`ALTER POLICY ${name} ON app.${table} USING (${first})`);
    expect(await whoDiffers()).toBeUndefined();
  }, 120_000);
});
