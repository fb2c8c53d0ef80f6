import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { planFor, type PlanGiven } from '../../builders/plan-rows.ts';
import { readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: string;
let given: PlanGiven;
const workers: Record<string, Worker> = {};
const browsers: Record<string, Browser> = {};

const as = (who: string): Browser => {
  const browser = browsers[who];
  if (browser === undefined) throw new Error(`${who} is not signed in`);
  return browser;
};
const workerOf = (who: string): Worker => {
  const worker = workers[who];
  if (worker === undefined) throw new Error(`${who} does not work here`);
  return worker;
};
const path = (rest = ''): string => `/api/young-people/${jonas}/threads${rest}`;

interface Message {
  readonly id: string;
  readonly text: string;
  readonly byName: string;
  readonly isNew: boolean;
  readonly mentions: string[];
}
const messages = async (who: string, threadId: string): Promise<Message[]> => {
  const { body }: { body: { messages: Message[] } } = await as(who)
    .get(path(`/${threadId}`))
    .expect(200);
  return body.messages;
};
const write = (who: string, threadId: string, text: string, mentions: string[] = []) =>
  as(who).post(path(`/${threadId}`), { text, mentions });
const mentionsOnDay = async (who: string): Promise<string[]> => {
  const { body }: { body: { items: { kind: string; text: string }[] } } = await as(who)
    .get('/api/my-day')
    .expect(200);
  return body.items.filter(({ kind }) => kind === 'mentioned').map(({ text }) => text);
};

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const municipality = await place.municipality();
  for (const [who, kind] of [
    ['skole', 'school'],
    ['nav', 'nav'],
    ['bup', 'bup'],
  ] as const)
    workers[who] = await place.worker(who, await place.service(kind, municipality));
  jonas = await cases.youngPerson(municipality, workerOf('skole'));
  for (const who of ['nav', 'bup']) await cases.member(jonas, workerOf(who));
  await cases.consent(jonas, workerOf('skole'), [workerOf('nav').serviceId, workerOf('skole').serviceId]);
  await cases.consent(jonas, workerOf('skole'), [workerOf('bup').serviceId], ['basic']);
  given = await planFor(pool, jonas, workerOf('skole'));
  await cases.signInFor(jonas);
  await cases.guardian(jonas, 'foresatt');
  for (const who of ['skole', 'nav', 'bup', 'ungdom', 'foresatt']) browsers[who] = await laget.signIn(who);
}, 120_000);

afterAll(() => laget.close());

test('whoever sees the measure sees what is said about it, and nobody else', async () => {
  await write('skole', given.measureId, 'Kan vi begynne mandag?').expect(200);
  expect((await messages('nav', given.measureId)).map(({ text }) => text)).toEqual([
    'Kan vi begynne mandag?',
  ]);
  expect((await messages('ungdom', given.measureId)).map(({ text }) => text)).toEqual([
    'Kan vi begynne mandag?',
  ]);
  // BUP is given «basic» alone, and the measure is about work
  await as('bup')
    .get(path(`/${given.measureId}`))
    .expect(404);
  await write('bup', given.measureId, 'Hei').expect(404);
  expect((await as('bup').get(path()).expect(200)).body).toEqual([]);
  await as('foresatt')
    .get(path(`/${given.measureId}`))
    .expect(403);
});

test('the text is sealed, and reading and writing leave their lines', async () => {
  const { rows } = await laget.given.pool.query<{ text: string }>('SELECT text FROM app.thread_message');
  expect(rows.map(({ text }) => text.slice(0, 27))).toEqual(['sealed:thread_message.text:']);
  const actions = (await readLog(laget)).map((line) => line.action);
  expect(actions).toEqual(expect.arrayContaining(['thread.read', 'thread.write']));
});

test('what is new is new until it has been seen, and the own is never', async () => {
  const summary = async (who: string): Promise<unknown> => (await as(who).get(path()).expect(200)).body;
  expect(await summary('nav')).toMatchObject([{ id: given.measureId, kind: 'measure', count: 1, unread: 1 }]);
  expect(await summary('skole')).toMatchObject([{ unread: 0 }]);
  await as('nav')
    .post(path(`/${given.measureId}/seen`))
    .expect(200);
  expect(await summary('nav')).toMatchObject([{ count: 1, unread: 0 }]);
});

test('only somebody who can read it is mentioned; that one is told, on «Min dag» and in the outbox', async () => {
  const refused = await write('skole', given.measureId, 'Hva sier dere?', [workerOf('bup').postId]).expect(
    422,
  );
  expect(refused.body).toMatchObject({ blockers: ['mention-cannot-read'] });
  await write('ungdom', given.measureId, 'Kan NAV svare?', [workerOf('nav').postId]).expect(200);
  expect(await mentionsOnDay('nav')).toEqual(['Kan NAV svare?']);
  expect(await mentionsOnDay('skole')).toEqual([]);
  const { rows } = await laget.given.pool.query<{ said: string }>(
    `SELECT o.kind || ' ' || u.username AS said FROM app.outbox o JOIN app.app_user u ON u.id = o.user_id ORDER BY 1`,
  );
  expect(rows.map(({ said }) => said)).toEqual(['mentioned nav', 'thread_news skole', 'thread_news ungdom']);
  await as('nav')
    .post(path(`/${given.measureId}/seen`))
    .expect(200);
  expect(await mentionsOnDay('nav')).toEqual([]);
});

test('the database refuses a mention of somebody who cannot read it, whoever asks', async () => {
  const { rows } = await laget.given.pool.query<{ id: string }>('SELECT id FROM app.thread_message LIMIT 1');
  const cheat = { young_person_id: jonas, message_id: rows[0]?.id ?? '', post_id: workerOf('bup').postId };
  await laget.owner.query('ALTER TABLE app.thread_mention NO FORCE ROW LEVEL SECURITY');
  await expect(
    laget.owner.query(
      'INSERT INTO app.thread_mention (young_person_id, message_id, post_id) VALUES ($1, $2, $3)',
      [...Object.values(cheat)],
    ),
  ).rejects.toMatchObject({ code: 'LG404' });
  await laget.owner.query('ALTER TABLE app.thread_mention FORCE ROW LEVEL SECURITY');
});

test('a wrong message is blanked by whoever wrote it, with a trace, and stays so', async () => {
  await write('nav', given.goalId, 'Dette var om en annen.').expect(200);
  const [wrong] = await messages('nav', given.goalId);
  const at = path(`/${given.goalId}/messages/${wrong?.id ?? ''}/blank`);
  expect((await as('skole').post(at, { reason: 'Feil' }).expect(422)).body).toMatchObject({
    blockers: ['message-of-another'],
  });
  await as('nav').post(at, { reason: 'Feil ungdom' }).expect(200);
  expect(await messages('skole', given.goalId)).toMatchObject([{ text: '', blankedReason: 'Feil ungdom' }]);
  expect((await as('nav').post(at, { reason: 'En gang til' }).expect(422)).body).toMatchObject({
    blockers: ['message-blanked'],
  });
});

test('a thread of the plan is for the team and the young person; when consent ends it is gone', async () => {
  await write('bup', given.planId, 'Skal vi ta det på møtet?').expect(200);
  expect(await messages('ungdom', given.planId)).toHaveLength(1);
  const { readers } = (
    await as('ungdom')
      .get(path(`/${given.planId}`))
      .expect(200)
  ).body;
  expect(readers.map(({ name }: { name: string }) => name).toSorted()).toEqual([
    ...['bup Testesen', 'nav Testesen', 'skole Testesen'],
  ]);
  await laget.given.pool.query('SELECT 1');
  await insert(laget.given.pool, 'staff_relation', {
    user_id: workerOf('bup').userId,
    young_person_id: jonas,
    kind: 'child',
  });
  await as('bup')
    .get(path(`/${given.planId}`))
    .expect(404);
  const after = (
    await as('ungdom')
      .get(path(`/${given.planId}`))
      .expect(200)
  ).body.readers;
  expect(after.map(({ name }: { name: string }) => name)).not.toContain('bup Testesen');
});
