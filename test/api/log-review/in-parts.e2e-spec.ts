import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { QueryResultRow } from 'pg';
import { lookThroughTheLog } from '../../../apps/api/src/log-review/look-through-the-log.job.ts';
import type { JobWork } from '../../../apps/api/src/platform/jobs/job.ts';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { JobsPool } from '../../../apps/api/src/platform/jobs/jobs-pool.ts';
import { asDefiner } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';

/** More than two parts of those that the job looks at together. */
const people = 120;

let laget: Laget;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const serviceId = await place.service('nav', await place.municipality('Fjordvik'), 'NAV Fjordvik');
  await asDefiner(
    laget,
    `WITH made AS (INSERT INTO app.app_user (username, name, kind)
       SELECT 'mange-' || n, 'Person ' || n, 'staff' FROM generate_series(1, $2::int) AS n RETURNING id)
     INSERT INTO app.post (user_id, service_id, role, title) SELECT m.id, $1, 'nav_counsellor', 'Veileder' FROM made m`,
    [serviceId, people],
  );
  await asDefiner(
    laget,
    `INSERT INTO app.access_log (at, actor_user_id, actor_service_id, young_person_id, action, allowed, rule, request_id)
     SELECT (app.today() - 2 + time '10:00') AT TIME ZONE 'Europe/Oslo', u.id, $1, uuidv7(), 'case.read', false, 'none', 'r'
     FROM app.app_user u CROSS JOIN generate_series(1, 6) WHERE u.username LIKE 'mange-%'`,
    [serviceId],
  );
});

afterAll(() => laget.close());

const found = async (): Promise<{ items: number; people: number }> => {
  const { rows } = await laget.given.pool.query<{ items: number; people: number }>(
    'SELECT count(*)::int AS items, count(DISTINCT actor_user_id)::int AS people FROM app.review_item',
  );
  return rows[0] ?? { items: -1, people: -1 };
};

/** What a run has to work with in a process that dies after so many steps. */
const dyingAfter = (steps: number): JobWork => {
  const pool = laget.app.get(JobsPool, { strict: false });
  let done = 0;
  const step = async <Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> => {
    if (done === steps) throw new Error('the process died');
    done += 1;
    return pool.step<Row>(text, values);
  };
  return {
    rows: step,
    step,
    afterCommit: () => undefined,
    service: () => {
      throw new Error('not asked for');
    },
  };
};

test('a run that dies has kept what it had found, and the next finds the rest, each once', async () => {
  await expect(lookThroughTheLog.run(dyingAfter(7))).rejects.toThrow('the process died');
  const first = await found();
  expect(first.people).toBeGreaterThan(0);
  expect(first.people).toBeLessThan(people);
  await laget.app.get(JobRunner, { strict: false }).run('look-through-the-log');
  expect(await found()).toEqual({ items: people, people });
  await laget.app.get(JobRunner, { strict: false }).run('look-through-the-log');
  expect(await found()).toEqual({ items: people, people });
});
