import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { seed } from '../../apps/start/seeding.ts';
import { testKeys } from '../support/keys.ts';
import type { TestDatabase } from '../support/database.ts';
import { withDatabase } from '../support/schema/with-database.ts';
import { type Sent, send, type Target, time, type Timed } from './load.ts';
import { type Without, withPolicies } from './policies.ts';
import { startBare, startLaget } from './servers.ts';
import { signInAt } from './sign-in-at.ts';

/**
 * Requests a second and CPU per request beside a bare server, in one run, A B A B; then the same with and without the
 * chain, the log and row-level security. Options: --young-people N
 * (20000), --seconds N for each of the four turns (5), --user NAME (koordinator), --policies-only.
 */
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const option = (name: string, otherwise: string): string => {
  const index = process.argv.indexOf(`--${name}`);
  return process.argv[index === -1 ? process.argv.length : index + 1] ?? otherwise;
};
const youngPeople = option('young-people', '20000');
const seconds = Number(option('seconds', '5'));
const username = option('user', 'koordinator');
const clone = fileURLToPath(new URL('../../', import.meta.url));

const caseload = async ({ seederUrl }: TestDatabase): Promise<string[]> => {
  const client = new pg.Client({ connectionString: seederUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    `SELECT m.young_person_id AS id FROM app.team_member m JOIN app.post p ON p.id = m.post_id JOIN app.app_user u ON u.id = p.user_id
       JOIN app.follow_up f ON f.young_person_id = m.young_person_id AND upper_inf(f.during) AND f.status = 'active'
     WHERE u.username = $1 AND upper_inf(m.during) ORDER BY 1`,
    [username],
  );
  await client.end();
  return rows.map(({ id }) => id);
};

const letters = ['a', 'jo', 'mar', 'ø', 'el'];

const scenarios = (ids: readonly string[]): Record<string, () => Sent> => {
  let turn = 0;
  const next = (): string => ids[(turn += 1) % ids.length] ?? '';
  return {
    'open a case': () => ({ method: 'GET', path: `/api/young-people/${next()}/case` }),
    'my list': () => ({ method: 'GET', path: '/api/my-list?perPage=25' }),
    write: () => ({
      method: 'POST',
      path: `/api/young-people/${next()}/information-given`,
      body: { how: 'Vist på skjermen og snakket om.' },
    }),
    search: () => ({
      method: 'GET',
      path: `/api/my-list?perPage=25&name=${encodeURIComponent(letters[(turn += 1) % letters.length] ?? 'a')}`,
    }),
  };
};

/** Order of keys is not a difference; a byte more or less is. */
const sameAnswer = async (laget: Target, bare: Target, name: string, sent: Sent): Promise<void> => {
  if (sent.method !== 'GET') return;
  const [a, b] = [await send(laget, sent), await send(bare, sent)];
  if (a !== b) {
    let at = 0;
    while (at < a.length && a[at] === b[at]) at += 1;
    const [here, there] = [a, b].map((answer) => answer.slice(Math.max(0, at - 60), at + 60));
    throw new Error(`${name}: the two servers do not answer the same: «${here ?? ''}» and «${there ?? ''}»`);
  }
  say(`${name}: both answer the same ${String(a.length)} bytes`);
};

const mean = (one: Timed, other: Timed): Timed => ({
  perSecond: (one.perSecond + other.perSecond) / 2,
  cpu: (one.cpu + other.cpu) / 2,
});

const compare = async (laget: Target, bare: Target, name: string, next: () => Sent): Promise<void> => {
  await sameAnswer(laget, bare, name, next());
  for (const target of [laget, bare]) await time(target, next, Math.min(2, seconds));
  const turns: Timed[] = [];
  for (const target of [laget, bare, laget, bare]) turns.push(await time(target, next, seconds));
  const [a1, b1, a2, b2] = turns;
  if (a1 === undefined || b1 === undefined || a2 === undefined || b2 === undefined) return;
  const [a, b] = [mean(a1, a2), mean(b1, b2)];
  say(
    `${name.padEnd(12)} Laget ${a.perSecond.toFixed(0)} requests/s, ${a.cpu.toFixed(2)} ms CPU · bare ${b.perSecond.toFixed(0)} requests/s, ` +
      `${b.cpu.toFixed(2)} ms CPU · ratio ${(a.perSecond / b.perSecond).toFixed(2)} (turns ${turns.map((one) => one.perSecond.toFixed(0)).join(' ')})`,
  );
};

/** The same requests with and without one protection, with, without, with, without, on the same running API. */
const costOf = async (
  target: Target,
  all: Record<string, () => Sent>,
  { without, take, giveBack }: Without,
  run: (statements: readonly string[]) => Promise<void>,
): Promise<void> => {
  for (const [name, next] of Object.entries(all)) {
    const turns: Timed[] = [];
    for (const statements of [giveBack, take, giveBack, take]) {
      await run(statements);
      // every connection plans anew what it asks when policies are put on or off: that is not what is measured
      await time(target, next, 3);
      turns.push(await time(target, next, seconds));
    }
    await run(giveBack);
    const [a1, b1, a2, b2] = turns;
    if (a1 === undefined || b1 === undefined || a2 === undefined || b2 === undefined) return;
    const [a, b] = [mean(a1, a2), mean(b1, b2)];
    say(
      `${name.padEnd(12)} with and without ${without}: ${a.perSecond.toFixed(0)} and ${b.perSecond.toFixed(0)} requests/s · ` +
        `ratio ${(a.perSecond / b.perSecond).toFixed(2)} (turns ${turns.map((one) => one.perSecond.toFixed(0)).join(' ')})`,
    );
  }
};

await withDatabase(async (database) => {
  await seed(clone, database.ownerUrl, process.env['SEED_DATE'], ['--young-people', youngPeople], testKeys());
  const ids = await caseload(database);
  say(
    `${youngPeople} young people; ${username} follows up ${String(ids.length)}; the database does not wait for the disk`,
  );
  const [api, bareServer] = [await startLaget(database), await startBare(database)];
  try {
    const session = await signInAt(api.port, username);
    const [laget, bare] = [
      { ...api, ...session },
      { ...bareServer, ...session },
    ];
    const all = scenarios(ids);
    if (!process.argv.includes('--policies-only'))
      for (const [name, next] of Object.entries(all)) await compare(laget, bare, name, next);
    await withPolicies(database, (policy, run) => costOf(laget, all, policy, run));
  } finally {
    api.stop();
    bareServer.stop();
  }
});
process.exit(0);
