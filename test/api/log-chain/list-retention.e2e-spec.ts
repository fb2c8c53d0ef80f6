import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type pg from 'pg';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { seal, superuser, verified } from '../../log/a-log.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let actor: string;
let attacker: pg.Client;
let [gone, here] = ['', ''];
const tables = ['access_log', 'chain_head', 'sealed_head', 'seal', 'tombstone'];

/** The day on which the rest of the test writes and asks. */
const clock = (day: string): Promise<unknown> =>
  laget.owner
    .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT timestamptz '${day} 12:00:00+00' $$`);

/** One row in the chain of the actor: a list that showed these young people, or nobody. */
const listed = (action: string, people: readonly string[]): Promise<void> =>
  asDefiner(
    laget,
    `INSERT INTO app.access_log (actor_user_id, young_person_ids, action, allowed, basis, request_id) VALUES ($1, $2, $3, true, 'x', 'x')`,
    [actor, people, action],
  );

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  actor = skole.userId;
  const since = '2016-01-05 09:00:00+00';
  gone = await cases.youngPerson(municipality, skole, { since });
  here = await cases.youngPerson(municipality, skole, { since });
  await clock('2017-03-01');
  await listed('my-list.read', [gone]);
  await listed('session.start', []);
  await listed('my-list.read', [gone]);
  await seal(laget);
  await listed('my-list.read', [gone, here]);
  await listed('my-list.read', [gone]);
  await clock('2026-11-25');
  await listed('session.start', []);
  await seal(laget);
  attacker = await superuser(laget);
});

afterAll(async () => {
  await attacker.end();
  await laget.close();
});

const drop = (): Promise<unknown> => laget.app.get(JobRunner, { strict: false }).run('drop-old-chains');
const chain = async (): Promise<number[]> => {
  const { rows } = await attacker.query<{ seq: number }>(
    'SELECT seq FROM access_log WHERE chain_key = $1 ORDER BY seq',
    [actor],
  );
  return rows.map(({ seq }) => seq);
};
const found = async (): Promise<string[]> =>
  (await verified(laget)).findings.kept.map(
    ({ kind, where }) => `${kind}: ${where.replace(/ \(.*?\)/g, '')}`,
  );

const close = (youngPerson: string): Promise<unknown> =>
  attacker.query(
    `UPDATE follow_up SET status = 'closed', closed_reason = 'moved', during = tstzrange(lower(during), '2018-01-01') WHERE young_person_id = $1`,
    [youngPerson],
  );

test('N04 a list of somebody who is still followed up stays, however old, with all that came after', async () => {
  await drop();
  expect(await chain()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('N04 the beginning goes as far as everybody in it is past, under a signed tombstone that the verifier takes', async () => {
  await close(gone);
  await drop();
  expect(await chain()).toEqual([4, 5, 6]);
  expect(await found()).toEqual([]);
});

test('the functions’ own role drops no more of it than is past, and nothing without a tombstone', async () => {
  const answer = await asDefiner(
    laget,
    `SELECT app.drop_list_chain(l.chain_key, l.seq, l.hash, now(), 'x', '\\x00') FROM app.access_log l WHERE l.chain_key = $1 AND l.seq = 5`,
    [actor],
  ).then(chain);
  expect(answer).toEqual([4, 5, 6]);
  await expect(
    asDefiner(laget, 'DELETE FROM app.access_log WHERE chain_key = $1 AND seq = 4', [actor]),
  ).rejects.toMatchObject({ code: 'LG403' });
});

/** Everything as it was, after somebody who owns the server has changed it. */
const tampered = async (sql: string): Promise<string[]> => {
  await attacker.query('CREATE SCHEMA kept');
  for (const table of tables) await attacker.query(`CREATE TABLE kept.${table} AS TABLE app.${table}`);
  await attacker.query(sql.replaceAll('$actor', `'${actor}'`));
  const answer = await found();
  for (const table of tables)
    await attacker.query(`TRUNCATE app.${table}; INSERT INTO app.${table} TABLE kept.${table}`);
  await attacker.query('DROP SCHEMA kept CASCADE');
  return answer;
};

test('a row more than the tombstone says is missed', async () => {
  expect(await tampered('DELETE FROM access_log WHERE chain_key = $actor AND seq = 4')).toEqual([
    `deleted: chain ${actor}, rows 4 to 4, before ${await idOf(5)}`,
  ]);
});

const idOf = async (seq: number): Promise<string> => {
  const { rows } = await attacker.query<{ id: string }>(
    'SELECT id FROM access_log WHERE chain_key = $1 AND seq = $2',
    [actor, seq],
  );
  return rows[0]?.id ?? '';
};

test('a tombstone that is moved on, or taken away, is found', async () => {
  expect(
    await tampered(`UPDATE tombstone SET seq = 4, hash = (SELECT l.hash FROM access_log l WHERE l.chain_key = $actor AND l.seq = 4)
      WHERE chain_key = $actor; DELETE FROM access_log WHERE chain_key = $actor AND seq = 4`),
  ).toContainEqual(`tombstone-forged: chain ${actor}, row 4`);
  const without = await tampered('DELETE FROM tombstone WHERE chain_key = $actor');
  expect(without).toContainEqual(`deleted: chain ${actor}, rows 1 to 3, before ${await idOf(4)}`);
  expect(without).toContainEqual(`truncated: chain ${actor}, row 3, seal 1`);
});

test('a row that is put back under the tombstone, and one that is edited after it, are found', async () => {
  expect(
    await tampered(`INSERT INTO access_log SELECT (r).* FROM (SELECT jsonb_populate_record(l, '{"seq": 3, "id": "01980000-0000-7000-8000-000000000001"}') AS r
      FROM access_log l WHERE l.chain_key = $actor AND l.seq = 4) x`),
  ).toContainEqual(`forked: chain ${actor}, row 3`);
  expect(
    await tampered(`UPDATE access_log SET action = 'case.read' WHERE chain_key = $actor AND seq = 5`),
  ).toEqual([`edited: chain ${actor}, row 5`]);
});

test('when the last of them is past, the rest goes as well, and the chain goes on from there', async () => {
  await close(here);
  await drop();
  expect(await chain()).toEqual([6]);
  await listed('my-list.read', [here]);
  await seal(laget);
  expect(await chain()).toEqual([6, 7]);
  expect(await found()).toEqual([]);
});
