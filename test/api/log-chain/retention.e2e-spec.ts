import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { seal, verified } from '../../log/a-log.ts';

let laget: Laget;
let [old, recent, open] = ['', '', ''];

const read = (youngPerson: string): Promise<void> =>
  asDefiner(
    laget,
    `INSERT INTO app.access_log (young_person_id, action, allowed, basis, request_id)
     VALUES ($1, 'case.read', true, 'own_service', 'x')`,
    [youngPerson],
  );

const closed = async (youngPerson: string, years: number): Promise<void> => {
  const end = `greatest(lower(%) + interval '1 day', app.clock() - make_interval(years => ${String(years)}, days => 1))`;
  const client = await laget.owner.connect();
  await client.query('SET ROLE app_definer; BEGIN');
  await client.query(
    `UPDATE app.follow_up SET status = 'closed', closed_reason = 'moved', during = tstzrange(lower(during), ${end.replace('%', 'during')})
     WHERE young_person_id = $1`,
    [youngPerson],
  );
  await client.query(
    `UPDATE app.baton SET held = tstzrange(lower(held), ${end.replace('%', 'held')}) WHERE young_person_id = $1`,
    [youngPerson],
  );
  await client.query('COMMIT; SET ROLE app_owner');
  client.release();
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  const since = '2018-01-05 09:00:00+00';
  old = await cases.youngPerson(municipality, skole, { since });
  recent = await cases.youngPerson(municipality, skole, { since });
  open = await cases.youngPerson(municipality, skole, { since });
  await laget.owner
    .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT timestamptz '2026-11-25 12:00:00+00' $$`);
  await closed(old, 5);
  await closed(recent, 4);
  for (const one of [old, old, recent, open]) await read(one);
  await seal(laget);
});

afterAll(() => laget.close());

const people = async (): Promise<(string | null)[]> =>
  (await readLog(laget)).map(({ young_person_id }) => young_person_id);

test('not even the functions’ role deletes a row whose chain has no tombstone', async () => {
  await expect(
    asDefiner(laget, 'DELETE FROM app.access_log WHERE young_person_id = $1', [old]),
  ).rejects.toMatchObject({
    code: 'LG403',
  });
});

test('N04 five years after the last follow-up was closed the chain goes, whole; the others stay', async () => {
  await laget.app.get(JobRunner, { strict: false }).run('drop-old-chains');
  expect(await people()).toEqual([recent, open]);
});

test('the verifier takes the signed tombstone, and the chain goes on from it when somebody comes back', async () => {
  expect((await verified(laget)).findings.kept).toEqual([]);
  await read(old);
  await seal(laget);
  const { findings, rows } = await verified(laget);
  expect({ kept: findings.kept, rows }).toEqual({ kept: [], rows: 3 });
});
