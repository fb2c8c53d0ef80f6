import { hashSync } from '@node-rs/argon2';
import pg from 'pg';
import { sealedRows } from '../../apps/api/src/sealing/sealed-rows.ts';
import { newId } from '../../apps/api/src/platform/database/new-id.ts';
import { Builder } from '../builders/builder.ts';
import type { Worker } from '../builders/place-builder.ts';
import { testSealing } from '../support/keys.ts';
import type { TestDatabase } from '../support/database.ts';
import { withDatabase } from '../support/schema/with-database.ts';
import { send, type Sent, type Target } from './load.ts';
import { startLaget } from './servers.ts';
import { signInAt } from './sign-in-at.ts';

/**
 * `npm run bench:notes`: how long one request takes when a worker follows up 2 000 young people with a million notes.
 * Options: --young-people N (2000), --notes N for each of them (500), --calls N (200).
 */
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const option = (name: string, otherwise: number): number => {
  const index = process.argv.indexOf(`--${name}`);
  return Number(process.argv[index === -1 ? process.argv.length : index + 1] ?? otherwise);
};
const [youngPeople, notes, calls] = [
  option('young-people', 2000),
  option('notes', 500),
  option('calls', 200),
];
const words = 'Snakket om søvn og skole. Vil prøve å komme til første time på mandag. '.repeat(4);

/** Notes of one young person in one statement, sealed as the database holds them. Answers with the first one's id. */
const addNotes = async (pool: pg.Pool, youngPersonId: string, by: Worker): Promise<string> => {
  const rows = Array.from({ length: notes }, (_, index) => ({
    id: newId(),
    young_person_id: youngPersonId,
    owner_service_id: by.serviceId,
    category: index % 5 === 0 ? 'school' : 'basic',
    audience: 'team',
    profession: 'school',
    member_post_ids: [],
    text: `${String(index)}. ${words}`,
    written_by_post_id: by.postId,
  }));
  const sealed = await sealedRows(await testSealing(), 'note', rows);
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await pool.query(
    `INSERT INTO app.note (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::app.note, $1::jsonb)`,
    [JSON.stringify(sealed)],
  );
  return rows[0]?.id ?? '';
};

interface Filled {
  readonly people: readonly string[];
  readonly firstNotes: readonly string[];
}

const fill = async (given: Builder, pool: pg.Pool): Promise<Filled> => {
  const municipality = await given.place.municipality();
  const skole = await given.place.worker('skole', await given.place.service('school', municipality));
  const [people, firstNotes]: [string[], string[]] = [[], []];
  for (let index = 0; index < youngPeople; index += 1) {
    const id = await given.case.youngPerson(municipality, skole);
    people.push(id);
    firstNotes.push(await addNotes(pool, id, skole));
    if ((index + 1) % 500 === 0) say(`  ${String((index + 1) * notes)} notes`);
  }
  return { people, firstNotes };
};

const percentile = (sorted: readonly number[], part: number): string =>
  (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);

const measure = async (target: Target, what: string, next: (turn: number) => Sent): Promise<void> => {
  const took: number[] = [];
  for (let turn = 0; turn < calls + 10; turn += 1) {
    const began = performance.now();
    await send(target, next(turn));
    if (turn >= 10) took.push(performance.now() - began);
  }
  const sorted = took.toSorted((a, b) => a - b);
  say(
    `${what.padEnd(24)} median ${percentile(sorted, 0.5)} ms · 95 of 100 within ${percentile(sorted, 0.95)} ms`,
  );
};

const run = async (database: TestDatabase): Promise<void> => {
  const pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  const { people, firstNotes } = await fill(
    new Builder(pool, hashSync('laget', { memoryCost: 8, timeCost: 1, parallelism: 1 })),
    pool,
  );
  await pool.end();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query('ANALYZE');
  await owner.end();
  const api = await startLaget(database);
  try {
    const target = { ...api, ...(await signInAt(api.port, 'skole')) };
    say(`${String(youngPeople)} young people, ${String(youngPeople * notes)} notes, one asks at a time`);
    const at = (turn: number): number => (turn * 7) % people.length;
    const get = (path: string): Sent => ({ method: 'GET', path: `/api/${path}` });
    const person = (turn: number): string => `young-people/${people[at(turn)] ?? ''}`;
    await measure(target, 'my list', () => get('my-list?perPage=25'));
    await measure(target, 'open a case', (turn) => get(`${person(turn)}/case`));
    await measure(target, `the ${String(notes)} notes of one`, (turn) => get(`${person(turn)}/notes`));
    await measure(target, 'one note', (turn) =>
      get(`${person(turn)}/notes/${firstNotes[at(turn)] ?? ''}/versions`),
    );
  } finally {
    api.stop();
  }
};

await withDatabase(run);
