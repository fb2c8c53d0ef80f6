import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { csrfTokenOf } from '../../../apps/api/src/sign-in/csrf.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { aCase, type Case } from '../access/a-case.ts';
import { sessionFor } from '../access/readers.ts';

let laget: Laget;

afterEach(() => laget.close());

interface User {
  readonly secret: string;
  readonly about: Case;
}

/** Eight schools with one young person each: everything that one of them may see carries its own marker. */
const eightUsers = async (): Promise<User[]> => {
  const { place } = laget.given;
  const municipality = await place.municipality();
  const worker = async (kind: string, name: string): Promise<Worker> =>
    place.worker(name, await place.service(kind, municipality, name));
  const nav = await worker('nav', 'nav');
  const others = { nav, bup: await worker('bup', 'bup'), helse: await worker('school_health', 'helse') };
  const ppt = await worker('ppt', 'ppt');
  const leder = await worker('coordination', 'leder');
  const users: User[] = [];
  for (let index = 0; index < 8; index += 1) {
    const skole = await worker('school', `skole-${String(index)}`);
    const about = await aCase(
      laget,
      { municipality, ...others, ppt, leder, skole },
      `bruker${String(index)}x`,
    );
    users.push({ secret: await sessionFor(laget, skole.userId, skole.postId), about });
  }
  return users;
};

interface Step {
  readonly user: number;
  readonly what: number;
  readonly fails: boolean;
  /** The client hangs up after so many milliseconds; null waits for the answer. */
  readonly hangsUpAfter: number | null;
}

/** 15 in a hundred are hung up on, 15 in a hundred are refused. */
const upTo = (max: number): fc.Arbitrary<number> => fc.noBias(fc.nat({ max }));
const aStep: fc.Arbitrary<Step> = fc.record({
  user: upTo(7),
  what: upTo(5),
  fails: upTo(99).map((chance) => chance < 15),
  hangsUpAfter: fc.tuple(upTo(99), upTo(25)).map(([chance, after]) => (chance < 15 ? after : null)),
});

let sent = 0;
const requestOf = ({ what, fails }: Step, { about }: User, stranger: User) => {
  const person = `/api/young-people/${(fails ? stranger : { about }).about.youngPersonId}`;
  const text = `Utkast ${about.marker}`;
  const asked = [
    { method: 'GET', path: `${person}/case` },
    { method: 'GET', path: fails ? '/api/my-list?perPage=all' : '/api/my-list' },
    { method: 'GET', path: fails ? '/api/users' : '/api/my-day' },
    { method: 'PUT', path: `/api/drafts/lekkasje-${String(sent++)}`, body: fails ? { text: 1 } : { text } },
    { method: 'GET', path: `${person}/plan/versions/${fails ? 'x' : '1'}` },
    { method: 'POST', path: `${person}/goals`, body: { ownWords: text, category: fails ? 'none' : 'basic' } },
  ];
  return asked[what] ?? { method: 'GET', path: '/api/my-day' };
};

interface Outcome {
  readonly status: number;
  readonly foreign: boolean;
  readonly own: boolean;
}

const hungUp: Outcome = { status: 0, foreign: false, own: false };

const take = async (address: string, step: Step, users: readonly User[]): Promise<Outcome> => {
  const [user, stranger] = [users[step.user], users[(step.user + 1) % users.length]];
  if (user === undefined || stranger === undefined) throw new Error('Nobody asks');
  const { method, path, body } = { body: undefined, ...requestOf(step, user, stranger) };
  const headers = {
    cookie: `laget_session=${user.secret}`,
    'x-csrf-token': csrfTokenOf(user.secret),
    'content-type': 'application/json',
  };
  const signal = step.hangsUpAfter === null ? null : AbortSignal.timeout(step.hangsUpAfter);
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  try {
    const response = await fetch(address + path, { method, headers, signal, ...sent });
    const text = await response.text();
    const others = users.filter((other) => other !== user);
    return {
      status: response.status,
      foreign: others.some(({ about }) => text.includes(about.marker)),
      own: text.includes(user.about.marker),
    };
  } catch (error) {
    if (step.hangsUpAfter === null) throw error;
    return hungUp;
  }
};

/** Sixteen clients at a time, until every step is taken. */
const takeAll = async (
  address: string,
  steps: readonly Step[],
  users: readonly User[],
): Promise<Outcome[]> => {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const client = async (): Promise<void> => {
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop())
      outcomes.push(await take(address, step, users));
  };
  await Promise.all(Array.from({ length: 16 }, client));
  return outcomes;
};

/** What the API's own connections are doing; a role sees its own. */
const doing = async (): Promise<string[]> => {
  const client = new pg.Client({ connectionString: laget.database.appUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ state: string }>(
      `SELECT state FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'laget'`,
    );
    return rows.map(({ state }) => state);
  } finally {
    await client.end();
  }
};

const summaryOf = (poolSize: number, outcomes: readonly Outcome[]): string => {
  const count = (is: (outcome: Outcome) => boolean): string => String(outcomes.filter(is).length);
  return (
    `pool of ${String(poolSize)}: ${String(outcomes.length)} requests, ${count(({ status }) => status === 0)} hung up, ` +
    `${count(({ status }) => status >= 400)} refused, ${count(({ own }) => own)} with own text, ${count(({ foreign }) => foreign)} with another's\n`
  );
};

/** `npm run leaks` asks 20 000 times; the short form as often as each kind of step comes many times. */
const long = process.env['npm_lifecycle_event'] === 'leaks';
const requests = long ? 20_000 : 240;

test.each([1, 10])(
  'with %i connections every answer belongs to whoever asked, and none is left in a transaction',
  async (poolSize) => {
    laget = await startLaget({ poolSize });
    const users = await eightUsers();
    const steps = fc.sample(aStep, { numRuns: requests, seed: 20261120 });
    const outcomes = await takeAll(await laget.app.getUrl(), steps, users);

    if (long) process.stderr.write(summaryOf(poolSize, outcomes));
    expect(outcomes.filter(({ foreign }) => foreign)).toEqual([]);
    expect(outcomes.filter(({ status }) => status === 500)).toEqual([]);
    const answered = outcomes.filter(({ status }) => status === 200 || status === 201);
    expect(answered.length).toBeGreaterThan(requests * 0.6);
    expect(answered.filter(({ own }) => own).length).toBeGreaterThan(requests * 0.2);
    expect(outcomes.filter(({ status }) => status >= 400).length).toBeGreaterThan(requests * 0.08);
    expect(steps.filter(({ hangsUpAfter }) => hangsUpAfter !== null).length).toBeGreaterThan(requests * 0.1);

    await setTimeout(300);
    const states = await doing();
    expect(states.length).toBeLessThanOrEqual(poolSize);
    expect(states.filter((state) => state !== 'idle')).toEqual([]);
    for (const user of users) {
      const step = { user: users.indexOf(user), what: 0, fails: false, hangsUpAfter: null };
      expect(await take(await laget.app.getUrl(), step, users)).toEqual({
        status: 200,
        foreign: false,
        own: true,
      });
    }
  },
  60_000 + requests * 30,
);
