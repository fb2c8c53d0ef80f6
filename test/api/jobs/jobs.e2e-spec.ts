import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { createApp } from '../../../apps/api/src/create-app.ts';
import { Configuration } from '../../../apps/api/src/platform/configuration.ts';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { jobs } from '../../../apps/api/src/jobs.ts';
import { testKeys } from '../../support/keys.ts';
import { sealPlaces } from '../../support/seal-places.ts';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let client: pg.Client;

beforeAll(async () => {
  laget = await startLaget();
  client = new pg.Client({ connectionString: laget.database.jobsUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await laget.close();
});

test('app_jobs reaches no table with people, and makes nothing', async () => {
  await expect(client.query('SELECT FROM app.young_person')).rejects.toMatchObject({ code: '42501' });
  await expect(client.query('SELECT FROM app.access_log')).rejects.toMatchObject({ code: '42501' });
  await expect(client.query('CREATE TABLE jobs.mine ()')).rejects.toMatchObject({ code: '42501' });
  await expect(client.query('SET ROLE app_definer')).rejects.toMatchObject({ code: '42501' });
});

test('no request can call what a job calls', async () => {
  const app = new pg.Client({ connectionString: laget.database.appUrl });
  await app.connect();
  await expect(app.query('SELECT app.pause_with_nothing_shared()')).rejects.toMatchObject({ code: '42501' });
  await app.end();
});

test('one run at a time: who comes second does nothing', async () => {
  const runner = laget.app.get(JobRunner, { strict: false });
  await client.query('BEGIN');
  await client.query(`SELECT pg_advisory_xact_lock(4103, hashtext('pause-with-nothing-shared'))`);
  expect(await runner.run('pause-with-nothing-shared')).toBe(false);
  await client.query('COMMIT');
  expect(await runner.run('pause-with-nothing-shared')).toBe(true);
});

test('a job that is not in the table does not run', async () => {
  await expect(laget.app.get(JobRunner, { strict: false }).run('no-such')).rejects.toThrow('no-such');
});

const until = async (sql: string): Promise<void> => {
  for (let tries = 0; (await client.query(sql)).rowCount === 0; tries += 1) {
    if (tries > 200) throw new Error(`Never: ${sql}`);
    await pause(50);
  }
};

test('by the clock: every job has its schedule, what was missed is done at start, and the end waits for it', async () => {
  const { appUrl, figuresUrl, jobsUrl } = laget.database;
  const app = await createApp(
    new Configuration({
      ...{ databaseUrl: appUrl, figuresUrl, jobsUrl, keys: testKeys() },
      ...{ runJobs: true, demo: true, logLevel: 'silent', ...sealPlaces() },
    }),
  );
  for (const name of Object.keys(jobs))
    await until(`SELECT FROM jobs.job WHERE name = '${name}' AND state = 'completed'`);
  const { rows } = await client.query<{ name: string; cron: string; timezone: string }>(
    'SELECT name, cron, timezone FROM jobs.schedule ORDER BY name',
  );
  expect(rows).toEqual(
    Object.entries(jobs)
      .map(([name, { schedule }]) => ({ name, cron: schedule, timezone: 'Europe/Oslo' }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  );
  await app.close();
  // the pool of the Laget that this file started keeps its own
  await until(`SELECT FROM (SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database()
    AND application_name = 'laget-jobs' AND pid <> pg_backend_pid()) AS left_over WHERE n <= 2`);
}, 60_000);
