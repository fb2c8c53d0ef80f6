import pg from 'pg';
import { fileURLToPath } from 'node:url';
import type * as createAppModule from '../../apps/api/src/create-app.ts';
import type * as configurationModule from '../../apps/api/src/platform/configuration.ts';
import type * as runnerModule from '../../apps/api/src/platform/jobs/job-runner.ts';
import { seed } from '../../apps/start/seeding.ts';
import type { TestDatabase } from '../support/database.ts';
import { identityKeyFile } from '../support/identity-key.ts';
import { testKeys } from '../support/keys.ts';
import { withDatabase } from '../support/schema/with-database.ts';
import { sealPlaces } from '../support/seal-places.ts';

/**
 * `npm run bench:nights`: how long the jobs of a night and a morning take for a tenth of the young people and for all of
 * them, in one run; a ratio of 1 says that one young person costs the same in a large municipality.
 * Options: --young-people N (20000), --reads N a day for each who works (60).
 */
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const option = (name: string, otherwise: number): number => {
  const index = process.argv.indexOf(`--${name}`);
  return Number(process.argv[index === -1 ? process.argv.length : index + 1] ?? otherwise);
};
const youngPeople = option('young-people', 20_000);
const reads = option('reads', 60);
const clone = fileURLToPath(new URL('../../', import.meta.url));
/** What users run: decorators are no JavaScript yet, and a bench is not compiled. */
const built = (path: string) => import(new URL(`../../dist/apps/api/src/${path}`, import.meta.url).href);
const { createApp }: typeof createAppModule = await built('create-app.js');
const { Configuration }: typeof configurationModule = await built('platform/configuration.js');
const { JobRunner }: typeof runnerModule = await built('platform/jobs/job-runner.js');

const named = ['find-preparations', 'look-through-the-log', 'remind-everybody', 'pause-with-nothing-shared'];

/** Three days in which everybody who works reads so many of those they follow up. */
const threeDays = `
  WITH mine AS (
    SELECT p.user_id, p.id AS post_id, p.service_id, array_agg(m.young_person_id ORDER BY m.young_person_id) AS people
    FROM app.team_member m JOIN app.post p ON p.id = m.post_id WHERE upper_inf(m.during) GROUP BY 1, 2, 3)
  INSERT INTO app.access_log (at, actor_user_id, actor_post_id, actor_service_id, young_person_id, action, allowed, basis, rule, request_id)
  SELECT (app.today() - day + time '08:00' + make_interval(mins => (n * 420 / $1::int))) AT TIME ZONE 'Europe/Oslo',
    mine.user_id, mine.post_id, mine.service_id, mine.people[1 + n % cardinality(mine.people)], 'case.read', true, 'consent', 'team', 'bench'
  FROM mine CROSS JOIN generate_series(1, 3) AS day CROSS JOIN generate_series(0, $1::int - 1) AS n`;

const asDefiner = async <Row extends pg.QueryResultRow>(
  { ownerUrl }: TestDatabase,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SET ROLE app_definer');
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
};

const counted = `SELECT (SELECT count(*) FROM app.access_log)::int AS log, (SELECT count(*) FROM app.outbox)::int AS told,
  (SELECT count(*) FROM app.app_user WHERE kind = 'staff')::int AS staff, (SELECT count(*) FROM app.review_item)::int AS raised`;
interface Counted extends pg.QueryResultRow {
  readonly log: number;
  readonly told: number;
  readonly staff: number;
  readonly raised: number;
}

/** Seconds of each job in a municipality of that size. */
const night = (size: number): Promise<ReadonlyMap<string, number>> =>
  withDatabase(async (database) => {
    await seed(
      clone,
      database.ownerUrl,
      process.env['SEED_DATE'],
      ['--young-people', String(size)],
      testKeys(),
    );
    await asDefiner(database, threeDays, [reads]);
    const app = await createApp(
      new Configuration({
        demo: true,
        identityKeyFile,
        databaseUrl: database.appUrl,
        figuresUrl: database.figuresUrl,
        jobsUrl: database.jobsUrl,
        keys: testKeys(),
        ...sealPlaces(),
        poolSize: 4,
        logLevel: 'silent',
      }),
    );
    const taken = new Map<string, number>();
    try {
      await app.init();
      const runner = app.get(JobRunner, { strict: false });
      for (const name of named) {
        const begun = performance.now();
        if (!(await runner.run(name))) throw new Error(`${name} is running already`);
        taken.set(name, (performance.now() - begun) / 1000);
      }
      const [now] = await asDefiner<Counted>(database, counted);
      say(
        `${String(size)} young people, ${String(now?.staff)} who work, ${String(now?.log)} lines of log: ` +
          `${String(now?.told)} messages in the outbox, ${String(now?.raised)} raised from the log`,
      );
    } finally {
      await app.close();
    }
    return taken;
  });

const [few, all] = [await night(Math.round(youngPeople / 10)), await night(youngPeople)];
for (const name of named) {
  const [before = Number.NaN, after = Number.NaN] = [few.get(name), all.get(name)];
  say(
    `${name.padEnd(26)} ${before.toFixed(1)} s for a tenth, ${after.toFixed(1)} s for all · ` +
      `${((1000 * after) / youngPeople).toFixed(2)} ms for each young person · ratio ${(after / before / 10).toFixed(2)}`,
  );
}
