import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { clearColumns } from '../../../apps/api/src/sealing/clear-columns.ts';
import { sealedColumns, sealedInJson } from '../../../apps/api/src/sealing/sealed-columns.ts';
import { actingAs } from '../../../apps/start/urls.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { testSealing } from '../../support/keys.ts';
import { appTables } from '../../support/schema/tables.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await demoDatabase();
  client = new pg.Client({ connectionString: database.seederUrl });
  await client.connect();
}, 240_000);

afterAll(async () => {
  await client.end();
  await database.drop();
});

const columnsIn = (lists: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(lists).flatMap(([table, columns]) => columns.map((column) => `${table}.${column}`));
const inJson = Object.entries(sealedInJson).flatMap(([table, columns]) =>
  Object.keys(columns).map((column) => `${table}.${column}`),
);

/** A table about a young person names the one; a draft is somebody’s own. */
const ofPeople = `(c.relname IN ('young_person', 'draft') OR EXISTS (SELECT FROM pg_attribute y
  WHERE y.attrelid = c.oid AND y.attname = 'young_person_id' AND NOT y.attisdropped))`;

const textColumns = async (condition: string): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname || '.' || a.attname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'app'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migration' AND a.attnum > 0
       AND NOT a.attisdropped AND a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype) AND ${condition}`,
  );
  return rows.map(({ name }) => name);
};

test('G06 every text about a young person is sealed, or is said to be in the clear with the reason', async () => {
  const said: string[] = [...columnsIn(sealedColumns), ...inJson, ...Object.values(clearColumns).flat()];
  expect((await textColumns(ofPeople)).filter((name) => !said.includes(name))).toEqual([]);
  const all = await textColumns('true');
  expect(said.filter((name) => !all.includes(name))).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

test('G06 the database itself takes no plain text into a sealed column', async () => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint WHERE connamespace = 'app'::regnamespace AND conname LIKE '%\\_sealed'`,
  );
  expect(rows.map(({ name }) => name).toSorted()).toEqual(
    columnsIn(sealedColumns)
      .map((name) => `${name.replace('.', '_')}_sealed`)
      .toSorted(),
  );
});

test('a sealed text cannot be moved to another row, another person or another column', async () => {
  const definer = new pg.Client({ connectionString: actingAs(database.ownerUrl, 'app_definer') });
  await definer.connect();
  const moved = (from: string, condition: string): Promise<unknown> =>
    definer.query(`UPDATE app.transition t SET status_reason = (SELECT ${from} FROM app.transition o
      WHERE o.status_reason <> '' AND o.id <> t.id AND ${condition} LIMIT 1)`);
  try {
    await expect(moved('o.status_reason', 'true')).rejects.toThrow('transition_status_reason_sealed');
    await expect(moved(`replace(o.status_reason, 'status_reason', 'receiver_name')`, 'true')).rejects.toThrow(
      'transition_status_reason_sealed',
    );
    await expect(moved(`'bare ord'`, 'true')).rejects.toThrow('transition_status_reason_sealed');
  } finally {
    await definer.end();
  }
});

const idOrMoment = /^[0-9a-f-]{36}$|^\d{4}-\d\d-\d\d|^[0-9a-f]{64}$/;

/** Everything that was written in the demo, opened; long enough not to be there by chance. */
const written = async (): Promise<Set<string>> => {
  const sealing = await testSealing();
  const texts = new Set<string>();
  for (const [table, columns] of Object.entries(sealedColumns)) {
    const { rows } = await client.query<Record<string, unknown>>(
      `SELECT ${columns.map((column) => `t.${column}`).join(', ')} FROM app.${table} t LIMIT 400`,
    );
    const held = rows.filter((row) => Object.values(row).some((text) => String(text).startsWith('sealed:')));
    for (const row of await sealing.open(held))
      for (const text of Object.values(row))
        if (typeof text === 'string' && text.length > 10 && !/^[a-z_]+$/.test(text)) texts.add(text);
  }
  return texts;
};

test('the whole database as a backup has it: none of what was written, no name and no number is in it', async () => {
  const texts = await written();
  expect(texts.size).toBeGreaterThan(700);
  expect([...texts].filter((text) => /^\d{11}$/.test(text)).length).toBeGreaterThan(200);
  const names = await client.query<{ given_name: string; family_name: string }>(
    'SELECT given_name, family_name FROM app.young_person',
  );
  const staff = await client.query<{ name: string }>(`SELECT name FROM app.app_user WHERE kind = 'staff'`);
  const colleagues = new Set(staff.rows.map(({ name }) => name));
  for (const { given_name, family_name } of await (await testSealing()).open(names.rows))
    texts.add(`${given_name} ${family_name}`);
  for (const name of colleagues) texts.delete(name);
  const values = new Set<string>();
  for (const table of appTables) {
    const { rows } = await client.query<{ line: string }>(
      `SELECT to_jsonb(t)::text AS line FROM app.${table} t`,
    );
    for (const { line } of rows)
      for (const [, value = ''] of line.replaceAll(/sealed:[^;]+;/g, '').matchAll(/"((?:[^"\\]|\\.)*)"/g))
        if (!idOrMoment.test(value)) values.add(value);
  }
  const dump = [...values].join('\n');
  expect([...texts].filter((text) => dump.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
}, 120_000);
