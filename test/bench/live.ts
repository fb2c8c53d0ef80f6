import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { hashSync } from '@node-rs/argon2';
import pg from 'pg';
import { Builder } from '../builders/builder.ts';
import type { Worker } from '../builders/place-builder.ts';
import type { TestDatabase } from '../support/database.ts';
import { withDatabase } from '../support/schema/with-database.ts';
import { cpuOf, send, type Target } from './load.ts';
import { startLaget } from './servers.ts';
import { signInAt } from './sign-in-at.ts';

/**
 * `npm run bench:live`: open pages on one process. What they cost in memory, what a change costs while they are open, and how
 * soon everybody who sees it has been told. Options: --streams N (500), --changes N (100).
 */
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const option = (name: string, otherwise: number): number => {
  const index = process.argv.indexOf(`--${name}`);
  return Number(process.argv[index === -1 ? process.argv.length : index + 1] ?? otherwise);
};
const [streams, changes] = [option('streams', 500), option('changes', 100)];
const team = 10;

interface Place {
  readonly people: readonly string[];
  readonly workers: readonly Worker[];
}

/** Everybody who listens is on a team of ten; one of them writes. */
const fill = async (given: Builder): Promise<Place> => {
  const municipality = await given.place.municipality();
  const service = await given.place.service('school', municipality);
  const skole = await given.place.worker('skole', service);
  const [people, workers]: [string[], Worker[]] = [[], []];
  for (let index = 0; index < streams; index += 1) {
    if (index % team === 0) {
      const whose = await given.case.youngPerson(municipality, skole);
      await given.case.consent(whose, skole, [service]);
      people.push(whose);
    }
    const worker = await given.place.worker(`worker-${String(index)}`, service);
    workers.push(worker);
    await given.case.member(people.at(-1) ?? '', worker);
  }
  return { people, workers };
};

const sessionOf = async (pool: pg.Pool, { userId, postId }: Worker): Promise<string> => {
  const secret = randomBytes(32).toString('hex');
  await pool.query(
    `INSERT INTO app.session (digest, user_id, post_id, created_at, seen_at, expires_at, provider, level, method, mfa, auth_time)
     VALUES ($1, $2, $3, app.clock(), app.clock(), app.clock() + interval '1 hour', 'demo', 'high', 'password', false, app.clock())`,
    [createHash('sha256').update(secret).digest(), userId, postId],
  );
  return secret;
};

const agent = new Agent({ maxSockets: Infinity });

/** Opens a stream and counts what it is told; resolves when it has begun. */
const listenAs = (port: number, secret: string, told: () => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { accept: 'text/event-stream', cookie: `laget_session=${secret}` };
    get({ host: '127.0.0.1', port, path: '/api/live', headers, agent }, (response) => {
      response.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('event: begin')) resolve();
        if (text.includes('event: changed')) told();
      });
    }).on('error', reject);
  });

const pageSize = 4096;
const megabytesOf = (pid: number): number =>
  (Number(readFileSync(`/proc/${String(pid)}/statm`, 'utf8').split(' ')[1]) * pageSize) / 1e6;

const supporter = {
  name: 'Farmor',
  kind: 'family',
  description: 'farmor',
  contact: '',
  youngPersonAgrees: true,
};

/** So many changes, one after another: milliseconds for each, and of the server's processor. */
const change = async (target: Target, { people }: Place): Promise<{ each: number; cpu: number }> => {
  const [began, before] = [performance.now(), cpuOf(target.pid)];
  for (let turn = 0; turn < changes; turn += 1) {
    const whose = people[turn % people.length] ?? '';
    await send(target, { method: 'POST', path: `/api/young-people/${whose}/supporters`, body: supporter });
  }
  return {
    each: (performance.now() - began) / changes,
    cpu: ((cpuOf(target.pid) - before) * 1000) / changes,
  };
};

/** From the request to the last of the team's streams. */
const soon = async (target: Target, place: Place, heard: () => number): Promise<number[]> => {
  const took: number[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const [began, before] = [performance.now(), heard()];
    const whose = place.people[turn % place.people.length] ?? '';
    await send(target, { method: 'POST', path: `/api/young-people/${whose}/supporters`, body: supporter });
    while (heard() < before + team) await new Promise((resolve) => setTimeout(resolve, 2));
    took.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return took.toSorted((a, b) => a - b);
};

const run = async (database: TestDatabase): Promise<void> => {
  const pool = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  const hash = hashSync('laget', { memoryCost: 8, timeCost: 1, parallelism: 1 });
  const place = await fill(new Builder(pool, hash));
  const secrets = await Promise.all(place.workers.map((worker) => sessionOf(pool, worker)));
  await pool.end();
  const api = await startLaget(database);
  try {
    const target = { ...api, ...(await signInAt(api.port, 'skole')) };
    await change(target, place);
    const without = await change(target, place);
    const empty = megabytesOf(api.pid);
    let heard = 0;
    for (const secret of secrets)
      await listenAs(api.port, secret, () => {
        heard += 1;
      });
    const full = megabytesOf(api.pid);
    say(
      `${String(streams)} streams: ${(full - empty).toFixed(0)} MB more, ${(((full - empty) * 1000) / streams).toFixed(0)} kB each`,
    );
    const idle = cpuOf(api.pid);
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    say(`nothing changes: ${(((cpuOf(api.pid) - idle) / 20) * 100).toFixed(1)} % of one processor`);
    const withAll = await change(target, place);
    say(
      `a change: ${withAll.each.toFixed(1)} ms with all streams open, ${without.each.toFixed(1)} ms with none (ratio ${(withAll.each / without.each).toFixed(2)})`,
    );
    say(
      `the server's processor for it: ${withAll.cpu.toFixed(1)} ms and ${without.cpu.toFixed(1)} ms (ratio ${(withAll.cpu / without.cpu).toFixed(2)})`,
    );
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const took = await soon(target, place, () => heard);
    say(
      `a team of ${String(team)} is told within: median ${(took[10] ?? 0).toFixed(0)} ms, slowest ${(took.at(-1) ?? 0).toFixed(0)} ms`,
    );
  } finally {
    api.stop();
    agent.destroy();
  }
};

await withDatabase(run);
