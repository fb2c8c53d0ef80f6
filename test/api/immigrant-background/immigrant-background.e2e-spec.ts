import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let jonas: Browser;
let skole: Browser;
let youngPersonId: string;
let path: string;

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases } = laget.given;
  const fjordvik = await place.municipality();
  const school = await place.service('school', fjordvik);
  const holder = await place.worker('skole', school);
  youngPersonId = await cases.youngPerson(fjordvik, holder, { givenName: 'Jonas' });
  await cases.consent(youngPersonId, holder, [school]);
  await cases.signInFor(youngPersonId, 'jonas');
  [jonas, skole] = await Promise.all([laget.signIn('jonas'), laget.signIn('skole')]);
  path = `/api/young-people/${youngPersonId}/own-immigrant-background`;
}, 120_000);

afterAll(() => laget.close());

const own = async (): Promise<unknown> => (await jonas.get(path).expect(200)).body;
const rows = async (): Promise<Record<string, unknown>[]> =>
  (await laget.given.pool.query<Record<string, unknown>>('SELECT * FROM app.immigrant_background')).rows;

test('nothing is answered beforehand; the young person answers, changes it, and only the newest answer is kept', async () => {
  expect(await own()).toEqual({ answer: null, source: expect.stringContaining('SSB') });
  await jonas.post(path, {}).expect(400);
  await jonas.post(path, { answer: 'from_mars' }).expect(400);
  expect((await jonas.post(path, { answer: 'immigrant' }).expect(200)).body).toMatchObject({
    answer: 'immigrant',
  });
  await jonas.post(path, { answer: 'no_answer' }).expect(200);
  expect(await own()).toMatchObject({ answer: 'no_answer' });
  expect(await rows()).toHaveLength(1);
});

test('two answers at once are one answer', async () => {
  await Promise.all([
    jonas.post(path, { answer: 'rest' }).expect(200),
    jonas.post(path, { answer: 'norwegian_born' }).expect(200),
  ]);
  expect(await rows()).toHaveLength(1);
});

test('what the database holds says nothing, not even by its length, and neither does the log', async () => {
  const lengths = new Set<number>();
  for (const answer of ['immigrant', 'norwegian_born', 'rest', 'no_answer']) {
    await jonas.post(path, { answer }).expect(200);
    const [row] = await rows();
    const text = String(row?.['answer']);
    expect(text).toMatch(/^sealed:immigrant_background\.answer:/);
    expect(Object.keys(row ?? {}).toSorted()).toEqual(['answer', 'id', 'young_person_id']);
    lengths.add(text.length);
  }
  expect(lengths.size).toBe(1);
  const log = (await readLog(laget)).filter(({ action }) => action.startsWith('own-immigrant-background'));
  expect(log.length).toBeGreaterThan(4);
  const words = JSON.stringify(log);
  for (const answer of ['norwegian_born', 'no_answer']) expect(words).not.toContain(answer);
});

test('the answer is in the own file, in words, and on no page of the case', async () => {
  await jonas.post(path, { answer: 'norwegian_born' }).expect(200);
  const file = await jonas.get(`/api/young-people/${youngPersonId}/own-export`).expect(200);
  const { parts }: { parts: { name: string; rows: unknown[] }[] } = file.body;
  expect(parts.find(({ name }) => name === 'immigrantBackground')?.rows).toEqual([
    { answer: 'norwegian_born' },
  ]);
  const { body } = await skole.get(`/api/young-people/${youngPersonId}/case`).expect(200);
  expect(JSON.stringify(body)).not.toMatch(/background|norwegian_born/i);
});

test('taken back it is gone from the database, and can be answered anew', async () => {
  expect((await jonas.delete(path).expect(200)).body).toMatchObject({ answer: null });
  expect(await rows()).toEqual([]);
  await jonas.delete(path).expect(200);
  await jonas.post(path, { answer: 'rest' }).expect(200);
  expect(await own()).toMatchObject({ answer: 'rest' });
});
