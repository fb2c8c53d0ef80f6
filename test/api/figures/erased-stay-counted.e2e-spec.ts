import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain/calendar/date';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { approved, populated } from '../../builders/released.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { makeFigures } from '../../support/make-figures.ts';
import { crowd, quartersOf } from './quarter.ts';

let laget: Laget;
let quarter: Awaited<ReturnType<typeof quartersOf>>;
let municipality: string;
let holder: Worker;
let second: Worker;
let erased: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  quarter = await quartersOf(laget);
  municipality = await place.municipality('Fjordvik');
  const service = await place.service('school', municipality);
  holder = await place.worker('skole', service);
  second = await place.worker('leder', service, 'manager');
  const since = addDays(quarter.lastDay, -100);
  [erased = ''] = await crowd(laget, { municipality, holder, people: 36, since, activatedOn: since });
  await populated(laget.owner);
  const made = await makeFigures(laget.database, '--quarter', quarter.last);
  expect(made).toMatchObject({ done: true, err: '' });
  const { rows } = await laget.owner.query<{ id: string }>('SELECT id FROM figures.release');
  await approved(laget.owner, rows[0]?.id ?? '');
  await laget.app.get(JobRunner, { strict: false }).run('prepare-reports');
}, 240_000);

afterAll(() => laget.close());

/** Every frozen cell, and every report of every place as it is saved. */
const frozen = async (): Promise<readonly string[]> => {
  const { rows } = await laget.owner.query<{ cell: string }>(
    `SELECT 'first ' || to_jsonb(c)::text AS cell FROM figures.release_cell c
     UNION ALL SELECT 'beside ' || to_jsonb(c)::text FROM figures.release_cube_cell c
     UNION ALL SELECT 'release ' || to_jsonb(r)::text FROM figures.release r ORDER BY 1`,
  );
  const leader = await laget.signIn('leder');
  const { body } = await leader.get('/api/figure-reports').expect(200);
  const { reports }: { reports: readonly { id: string; places: readonly { code: string }[] }[] } = body;
  const files: string[] = [];
  for (const { id, places } of reports)
    for (const { code } of places)
      for (const form of ['html', 'csv', 'json-stat'])
        files.push((await leader.get(`/api/figure-reports/${id}/${form}?place=${code}`).expect(200)).text);
  expect(files.length).toBeGreaterThan(5);
  expect(files.every((text) => text.length > 100)).toBe(true);
  return [...rows.map(({ cell }) => cell), ...files];
};

const counted = async (): Promise<readonly string[]> =>
  (
    await laget.owner.query<{ id: string }>('SELECT id FROM app.figures_people($1) ORDER BY id', [
      quarter.lastDay,
    ])
  ).rows.map(({ id }) => id);

/** As two have decided, after the days of grace: the function that the job calls. */
const erase = async (person: string): Promise<void> => {
  const over = (during: string): string =>
    `tstzrange(lower(${during}), date_trunc('day', app.clock()) - interval '1 day')`;
  await asDefiner(
    laget,
    `WITH f AS (UPDATE app.follow_up SET status = 'closed', closed_reason = 'moved', during = ${over('during')} WHERE young_person_id = $1),
      b AS (UPDATE app.baton SET held = ${over('held')} WHERE young_person_id = $1)
     UPDATE app.team_member SET during = ${over('during')}, end_reason = 'moved' WHERE young_person_id = $1`,
    [person],
  );
  const { pool } = laget.given;
  const id = await insert(pool, 'erasure_case', {
    ...{ young_person_id: person, municipality_id: municipality, cause: 'retention' },
    ...{ opened_by_user_id: holder.userId, grace_ends_on: addDays(quarter.lastDay, 1) },
  });
  for (const [part, by] of [
    ['privacy_officer', holder],
    ['second', second],
  ] as const)
    await insert(pool, 'erasure_approval', {
      ...{ erasure_id: id, young_person_id: person, part, by_user_id: by.userId },
    });
  const { rows } = await pool.query<{ organisation: string }>(
    'SELECT organisation_id AS organisation FROM app.service WHERE id = $1',
    [holder.serviceId],
  );
  await insert(pool, 'erasure_decision', {
    ...{ erasure_id: id, young_person_id: person, organisation_id: rows[0]?.organisation ?? '' },
    ...{ decision: 'nothing_kept', reason: 'Ingenting skal bevares.', by_user_id: holder.userId },
  });
  await asDefiner(laget, 'SELECT app.shred_case($1)', [id]);
};

test('a counted person who is erased is counted no more, and nothing that was released changes by a byte', async () => {
  const before = await frozen();
  expect(await counted()).toContain(erased);
  await erase(erased);
  expect(await counted()).not.toContain(erased);
  const { rows } = await laget.given.pool.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM app.case_event WHERE young_person_id = $1',
    [erased],
  );
  expect(rows).toEqual([{ n: 0 }]);
  expect(await frozen()).toEqual(before);
}, 120_000);
