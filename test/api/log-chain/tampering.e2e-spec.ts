import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import type pg from 'pg';
import { findingKinds } from '../../../apps/log-verify/finding.ts';
import { Configuration } from '../../../apps/api/src/platform/configuration.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { people, seal, superuser, verified, writeRows } from '../../log/a-log.ts';

const [first = '', second = ''] = people;
const tables = ['access_log', 'chain_head', 'sealed_head', 'seal', 'tombstone'];

let laget: Laget;
let attacker: pg.Client;
let file: string;
let outside: string;

beforeAll(async () => {
  laget = await startLaget();
  attacker = await superuser(laget);
  file = laget.app.get(Configuration).sealFile ?? '';
  for (const rows of [30, 30, 0]) {
    await writeRows(laget, rows);
    await seal(laget);
  }
  await writeRows(laget, 6);
  outside = readFileSync(file, 'utf8');
  await attacker.query('CREATE SCHEMA kept');
  for (const table of tables) await attacker.query(`CREATE TABLE kept.${table} AS TABLE app.${table}`);
});

afterEach(async () => {
  await attacker.query('ALTER TABLE access_log DROP CONSTRAINT access_log_chain');
  for (const table of tables)
    await attacker.query(`TRUNCATE app.${table}; INSERT INTO app.${table} TABLE kept.${table}`);
  await attacker.query('ALTER TABLE access_log ADD CONSTRAINT access_log_chain UNIQUE (chain_key, seq)');
  writeFileSync(file, outside);
});

afterAll(async () => {
  await attacker.end();
  await laget.close();
});

/** Makes the chain whole again from `seq` on, as somebody would who can compute a hash. */
const rehash = (chain: string, seq: number): Promise<unknown> =>
  attacker.query(`DO $$ DECLARE r access_log; p bytea; BEGIN
    SELECT hash INTO p FROM access_log WHERE chain_key = '${chain}' AND seq = ${String(seq - 1)};
    p := coalesce(p, decode(repeat('00', 32), 'hex'));
    FOR r IN SELECT * FROM access_log WHERE chain_key = '${chain}' AND seq >= ${String(seq)} ORDER BY seq LOOP
      r.prev := p; p := sha256(p || convert_to(log_text(r), 'UTF8'));
      UPDATE access_log SET prev = r.prev, hash = p WHERE id = r.id;
    END LOOP;
    UPDATE chain_head h SET (seq, hash) = (SELECT l.seq, l.hash FROM access_log l WHERE l.chain_key = h.chain_key ORDER BY l.seq DESC LIMIT 1)
    WHERE chain_key = '${chain}'; END $$`);

const found = async (): Promise<string[]> => {
  const { findings } = await verified(laget);
  return [...new Set(findings.kept.map(({ kind, where }) => `${kind}: ${where.replace(/ \(.*?\)/g, '')}`))];
};

const row = (seq: number): string => `WHERE chain_key = '${first}' AND seq = ${String(seq)}`;

test('a log that nobody has touched has no findings, and everything in it was looked at', async () => {
  const { rows, chains, seals, findings } = await verified(laget);
  expect({ rows, chains, seals, found: findings.kept }).toEqual({ rows: 66, chains: 3, seals: 3, found: [] });
});

test('every kind of finding has its words', () => {
  for (const words of Object.values(findingKinds)) expect(words).toMatch(/ /);
});

test('an edit is named', async () => {
  await attacker.query(`UPDATE access_log SET reason = 'sealed:noe annet' ${row(7)}`);
  expect(await found()).toEqual([`edited: chain ${first}, row 7`]);
});

test.each([
  ['at', `at + interval '1 microsecond'`],
  ['actor_user_id', `gen_random_uuid()`],
  ['young_person_ids', `ARRAY[gen_random_uuid()]`],
  ['categories', `'{basic}'`],
  ['allowed', `false, rule = 'x'`],
  ['basis', `'baton'`],
  ['row_count', '7'],
  ['request_id', `'x'`],
  ['ip_class', `'public'`],
  ['acr', `'high'`],
  ['purpose', `'x'`],
])('an edit of %s is an edit', async (column, value) => {
  await attacker.query(`UPDATE access_log SET ${column} = ${value} ${row(7)}`);
  expect(await found()).toContain(`edited: chain ${first}, row 7`);
});

test('every column of the log is under its hash', async () => {
  const { rows } = await attacker.query<{ name: string; used: boolean }>(
    `SELECT column_name AS name, pg_get_functiondef('app.log_text'::regproc) LIKE '%r.' || column_name || '%' AS used
     FROM information_schema.columns WHERE table_schema = 'app' AND table_name = 'access_log'`,
  );
  expect(rows.filter(({ used }) => !used).map(({ name }) => name)).toEqual(['prev', 'hash']);
});

test('an edit whose chain is hashed anew is found by the seals', async () => {
  await attacker.query(`UPDATE access_log SET reason = 'sealed:noe annet' ${row(7)}`);
  await rehash(first, 7);
  expect(await found()).toEqual([
    `rewritten: chain ${first}, row 10, seal 1`,
    `rewritten: chain ${first}, row 20, seal 2`,
  ]);
});

test('a deletion is named', async () => {
  await attacker.query(`DELETE FROM access_log ${row(7)}`);
  expect(await found()).toEqual([expect.stringMatching(`deleted: chain ${first}, rows 7 to 7`)]);
});

test('two rows that changed places are named', async () => {
  await attacker.query('ALTER TABLE access_log DROP CONSTRAINT access_log_chain');
  await attacker.query(
    `UPDATE access_log SET seq = CASE seq WHEN 7 THEN 8 ELSE 7 END WHERE chain_key = '${first}' AND seq IN (7, 8)`,
  );
  await attacker.query('ALTER TABLE access_log ADD CONSTRAINT access_log_chain UNIQUE (chain_key, seq)');
  expect(await found()).toEqual(
    expect.arrayContaining([
      `edited: chain ${first}, row 7`,
      `edited: chain ${first}, row 8`,
      `reordered: chain ${first}, row 7, after row 6`,
    ]),
  );
});

test('the newest rows cut off after the last seal are named', async () => {
  await attacker.query(`DELETE FROM access_log WHERE chain_key = '${first}' AND seq > 21`);
  expect(await found()).toEqual([`truncated: chain ${first}, head 22, newest row 21`]);
});

test('the newest rows cut off, with a head to match, are named by the seal', async () => {
  await attacker.query(`DELETE FROM access_log WHERE chain_key = '${first}' AND seq > 15`);
  await rehash(first, 15);
  expect(await found()).toEqual([`truncated: chain ${first}, row 20, seal 2`]);
});

test('everything about one young person gone, head and all, is named by the seals', async () => {
  for (const table of ['access_log', 'chain_head', 'sealed_head'])
    await attacker.query(`DELETE FROM ${table} WHERE chain_key = '${second}'`);
  expect(await found()).toEqual([
    `truncated: chain ${second}, row 10, seal 1`,
    `truncated: chain ${second}, row 20, seal 2`,
  ]);
});

test('and when the seals are made to forget the chain too, they are no longer what was signed', async () => {
  for (const table of ['access_log', 'chain_head', 'sealed_head'])
    await attacker.query(`DELETE FROM ${table} WHERE chain_key = '${second}'`);
  await attacker.query(`UPDATE seal SET chains = chains[1:1] || chains[3:3], seqs = seqs[1:1] || seqs[3:3],
    heads = heads[1:1] || heads[3:3] WHERE cardinality(chains) = 3`);
  expect(await found()).toEqual(['seal-edited: seal 1', 'seal-edited: seal 2']);
});

test('a fork is named', async () => {
  await attacker.query('ALTER TABLE access_log DROP CONSTRAINT access_log_chain');
  await attacker.query(`INSERT INTO access_log SELECT (jsonb_populate_record(l, jsonb_build_object('id', uuidv7(), 'reason', 'sealed:x'))).*
    FROM access_log l ${row(7)}`);
  expect(await found()).toEqual(expect.arrayContaining([`forked: chain ${first}, row 7`]));
  await attacker.query(`DELETE FROM access_log WHERE chain_key = '${first}' AND seq = 7`);
  await attacker.query('ALTER TABLE access_log ADD CONSTRAINT access_log_chain UNIQUE (chain_key, seq)');
});

test('a row added later with an earlier time is named, also when its chain is hashed to fit', async () => {
  const added = (
    at: string,
  ): string => `INSERT INTO access_log (young_person_id, action, allowed, basis, request_id, at, chain_key, seq, prev, hash)
    VALUES ('${first}', 'case.read', true, 'own_service', 'x', ${at}, '${first}', 23, '', '')`;
  await attacker.query(added(`'2026-01-01'`));
  await rehash(first, 23);
  expect(await found()).toEqual([`backdated: chain ${first}, row 23`]);
});

test('all newer rows of a chain moved back in time are named by the seal before them', async () => {
  await attacker.query(
    `UPDATE access_log l SET at = (SELECT at FROM access_log ${row(20)}) WHERE chain_key = '${first}' AND seq > 20`,
  );
  await attacker.query(`UPDATE seal SET at = at + interval '1 hour' WHERE id = 2`);
  await rehash(first, 21);
  expect(await found()).toEqual(
    expect.arrayContaining([`backdated: chain ${first}, row 21`, 'seal-edited: seal 2']),
  );
});

test('a row moved to another’s chain is named', async () => {
  await attacker.query(`UPDATE access_log SET young_person_id = '${second}' ${row(22)}`);
  await rehash(first, 22);
  expect(await found()).toEqual([`misplaced: chain ${first}, row 22`]);
});

test('a seal edited, taken out, or cut off at the end is named', async () => {
  await attacker.query(`UPDATE seal SET at = at - interval '1 day' WHERE id = 2`);
  expect(await found()).toEqual(['seal-edited: seal 2']);
  await attacker.query(`DELETE FROM seal WHERE id = 2`);
  expect(await found()).toEqual(expect.arrayContaining(['seal-missing: seals 2 to 2']));
  await attacker.query(`DELETE FROM seal WHERE id > 1`);
  expect(await found()).toEqual(['seal-missing: seal 2', 'seal-missing: seal 3']);
});

test('every seal gone from the database is told by the file', async () => {
  await attacker.query('DELETE FROM seal');
  expect(await found()).toEqual([1, 2, 3].map((id) => `seal-missing: seal ${String(id)}`));
});

test('a line of the file changed or taken out is named', async () => {
  const lines = outside.split('\n');
  writeFileSync(file, outside.replace('"count":3', '"count":4'));
  expect(await found()).toEqual(['outside-differs: seal 1']);
  writeFileSync(file, [lines[0], ...lines.slice(2)].join('\n'));
  expect(await found()).toEqual(['outside-missing: seal 2']);
  writeFileSync(file, '');
  expect(await found()).toEqual([1, 2, 3].map((id) => `outside-missing: seal ${String(id)}`));
});

test('a tombstone that nobody signed is no excuse', async () => {
  await attacker.query(`INSERT INTO tombstone (chain_key, seq, hash, at, rule, signature)
    SELECT chain_key, seq, hash, now(), 'usage_log', '\\x00' FROM chain_head WHERE chain_key = '${second}'`);
  await attacker.query(`DELETE FROM access_log WHERE chain_key = '${second}'`);
  expect(await found()).toEqual([
    `tombstone-forged: chain ${second}, row 22`,
    `truncated: chain ${second}, row 10, seal 1`,
    `truncated: chain ${second}, row 20, seal 2`,
  ]);
});
