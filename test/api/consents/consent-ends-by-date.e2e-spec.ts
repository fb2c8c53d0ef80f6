import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { readLog } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let elias: string;

const setClock = (days: number) =>
  laget.owner
    .query(`CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
    AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '${String(days)} days' $$`);

const night = () => laget.app.get(JobRunner, { strict: false }).run('pause-with-nothing-shared');

const statusOf = async (youngPerson: string): Promise<unknown> => {
  const { rows } = await laget.given.pool.query<{ status: string; paused_reason: string | null }>(
    'SELECT status, paused_reason FROM app.follow_up WHERE young_person_id = $1',
    [youngPerson],
  );
  return rows[0];
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const municipality = await place.municipality();
  const skole = await place.worker('skole', await place.service('school', municipality, 'Vestlia vgs'));
  const nav = await place.worker('nav', await place.service('nav', municipality, 'NAV Fjordvik'));
  jonas = await cases.youngPerson(municipality, skole);
  elias = await cases.youngPerson(municipality, skole, { givenName: 'Elias', status: 'registered' });
  await cases.consent(jonas, skole, [nav.serviceId], ['basic']);
});

afterAll(() => laget.close());

test('the night before the consent ends, nothing happens', async () => {
  await setClock(298);
  await night();
  expect(await statusOf(jonas)).toEqual({ status: 'active', paused_reason: null });
});

test('the night after, the follow-up is paused once, with its line in the case’s log and in the access log', async () => {
  await setClock(301);
  await night();
  await night();
  expect(await statusOf(jonas)).toEqual({ status: 'paused', paused_reason: 'nothing-shared' });
  expect(await statusOf(elias)).toMatchObject({ status: 'registered' });
  const { rows } = await laget.given.pool.query(
    `SELECT kind, payload, by_user_id FROM app.case_event WHERE young_person_id = $1`,
    [jonas],
  );
  expect(rows).toEqual([
    { kind: 'follow-up-paused', payload: { reason: 'nothing-shared' }, by_user_id: null },
  ]);
  const log = (await readLog(laget)).filter(({ young_person_id }) => young_person_id === jonas);
  expect(log).toEqual([
    expect.objectContaining({
      action: 'follow-up.change',
      basis: 'calendar',
      actor_user_id: null,
      allowed: true,
    }),
  ]);
});
