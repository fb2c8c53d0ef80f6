import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { noteCase, type NoteCase } from '../notes/note-case.ts';

let laget: Laget;
let it: NoteCase;

beforeAll(async () => {
  laget = await startLaget({ poolSize: 8 });
  it = await noteCase(laget);
});

afterAll(() => laget.close());

const path = (): string => `/api/young-people/${it.jonas}/notes`;
const note = (text: string) => ({ category: 'school', audience: 'service', text });
const send = (browser: Browser, key: string, body: object) =>
  browser.post(path(), body).set('idempotency-key', key);
const notes = async (): Promise<number> => {
  const { rows } = await laget.given.pool.query<{ count: string }>('SELECT count(*) FROM app.note');
  return Number(rows[0]?.count);
};

test('R02 a thousand posts, each sent twice at once, are five hundred rows', async () => {
  const before = await notes();
  const keys = Array.from({ length: 500 }, () => randomUUID());
  const ids: (readonly string[])[] = [];
  for (let from = 0; from < keys.length; from += 10) {
    const some = keys.slice(from, from + 10);
    ids.push(
      ...(await Promise.all(
        some.map(async (key, one) => {
          const body = note(`Nummer ${String(from + one)}`);
          const answers = await Promise.all([send(it.as.skole, key, body), send(it.as.skole, key, body)]);
          expect(answers.map(({ status }) => status)).toEqual([201, 201]);
          return answers.map(({ body: { id } }) => String(id));
        }),
      )),
    );
  }
  expect((await notes()) - before).toBe(500);
  expect(ids.every(([one, other]) => one === other)).toBe(true);
  expect(new Set(ids.flat()).size).toBe(500);
}, 120_000);

test('R02 the second answer says that it is one, and stands in the log without being a new note', async () => {
  const key = randomUUID();
  const first = await send(it.as.skole, key, note('En gang.')).expect(201);
  const again = await send(it.as.skole, key, note('En gang.')).expect(201);
  expect(first.headers['idempotent-replayed']).toBeUndefined();
  expect(again.headers['idempotent-replayed']).toBe('true');
  expect(again.body).toEqual(first.body);
  expect((await readLog(laget)).at(-1)).toMatchObject({ action: 'request.repeat', allowed: true });
});

test('R02 the same key for something else is refused, and a key is the own alone', async () => {
  const key = randomUUID();
  await send(it.as.skole, key, note('Det første.')).expect(201);
  const other = await send(it.as.skole, key, note('Noe annet.')).expect(422);
  expect(other.body.code).toBe('other-request');
  const before = await notes();
  await send(it.as.nav, key, note('Det første.')).expect(201);
  expect((await notes()) - before).toBe(1);
});

test('R02 what was refused was not carried out, and is carried out when it may be', async () => {
  const key = randomUUID();
  await send(it.as.bup, key, note('Uten samtykke.')).expect(({ status }) => {
    expect(status).toBeGreaterThanOrEqual(400);
  });
  const { rows } = await laget.given.pool.query('SELECT FROM app.sent_request s WHERE s.user_id = $1', [
    it.as.bup.userId,
  ]);
  expect(rows).toHaveLength(0);
});

test('R02 an answer with more than ids is not kept: the second is told that it is done', async () => {
  const key = randomUUID();
  const path_ = `/api/young-people/${it.jonas}/sign-in-code`;
  await it.as.skole.post(path_).set('idempotency-key', key).expect(201);
  const again = await it.as.skole.post(path_).set('idempotency-key', key).expect(409);
  expect(again.body.code).toBe('already-done');
  const { rows } = await laget.given.pool.query<{ answer: unknown }>(
    `SELECT DISTINCT jsonb_object_keys(answer) AS answer FROM app.sent_request ORDER BY 1`,
  );
  expect(rows.map(({ answer }) => answer)).toEqual(['id', 'version']);
});

test('R02 who may no longer write is not answered again', async () => {
  const key = randomUUID();
  await send(it.as.nav, key, note('Før jeg sluttet.')).expect(201);
  await it.as.nav.delete('/api/session').expect(200);
  await send(it.as.nav, key, note('Før jeg sluttet.')).expect(401);
});

test('R02 a key that is none is a 400 that names it; after a day keys are forgotten', async () => {
  const answer = await send(it.as.skole, 'kort', note('x')).expect(400);
  expect(JSON.stringify(answer.body)).toContain('idempotency-key');
  await laget.owner.query(
    `SET ROLE app_definer; UPDATE app.sent_request SET at = at - interval '25 hours';
     SELECT app.forget_sent_requests(); SET ROLE app_owner`,
  );
  const { rowCount } = await laget.given.pool.query('SELECT FROM app.sent_request');
  expect(rowCount).toBe(0);
});
