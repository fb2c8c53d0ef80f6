import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import type supertest from 'supertest';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';
import { noteCase, type NoteCase } from '../notes/note-case.ts';

let laget: Laget;
let it: NoteCase;
let foresatt: Browser;
let guardianId: string;
let song: string;

const path = (rest: string): string => `/api/young-people/${it.jonas}/${rest}`;
const idOf = async (asked: supertest.Test): Promise<string> => {
  const { body }: { body: { id: string } } = await asked;
  return body.id;
};
const wrote = (text: string): Promise<string> =>
  idOf(it.as.ungdom.post(path('contributions'), { kind: 'comment', text, visibility: 'team' }).expect(201));
const keep = (body: object): Promise<string> => idOf(it.as.ungdom.post(path('own-locks'), body).expect(200));
const open = (lockId: string) => it.as.ungdom.post(path(`own-locks/${lockId}/end`)).expect(200);

/** What the service reads of Jonas's own words, and whether it is told that something is hidden. */
const reading = async (browser: Browser): Promise<[string[], boolean]> => {
  const { body }: { body: Shape<'YoungPersonCase'> } = await browser.get(path('case')).expect(200);
  return [body.contributions.map(({ text }) => text), body.somethingHidden];
};

beforeAll(async () => {
  laget = await startLaget();
  it = await noteCase(laget);
  guardianId = await laget.given.case.guardian(it.jonas, 'foresatt');
  foresatt = await laget.signIn('foresatt');
  song = await wrote('En sang.');
  await wrote('Et dikt.');
});

afterAll(() => laget.close());

test('C05 one thing is hidden from one service from the next statement; it is told that something is, not what', async () => {
  const lock = await keep({ contributionId: song, serviceId: it.workers.nav.serviceId });
  expect(await reading(it.as.nav)).toEqual([['Et dikt.'], true]);
  expect(await reading(it.as.skole)).toEqual([['En sang.', 'Et dikt.'], false]);
  await it.as.nav.post(path(`contributions/${song}/used`), { usedHow: 'Vi sang.' }).expect(404);
  await open(lock);
  expect(await reading(it.as.nav)).toEqual([['En sang.', 'Et dikt.'], false]);
});

test('C05 a whole service is locked out of all own words, those that come later too', async () => {
  const lock = await keep({ serviceId: it.workers.skole.serviceId });
  await wrote('Noe nytt.');
  expect(await reading(it.as.skole)).toEqual([[], true]);
  expect((await reading(it.as.nav))[0]).toContain('Noe nytt.');
  await open(lock);
});

test('C05 one thing is hidden from a guardian, also when it was shown before', async () => {
  const item = { guardianId, itemKind: 'contribution', itemId: song };
  await it.as.ungdom.post(path('shared-items'), item).expect(200);
  const page = async (): Promise<string> =>
    JSON.stringify((await foresatt.get('/api/guardian-page').expect(200)).body);
  expect(await page()).toContain('En sang.');
  const lock = await keep({ contributionId: song, guardianId });
  expect(await page()).not.toContain('En sang.');
  await open(lock);
  expect(await page()).toContain('En sang.');
});

test('C05 a lock is one, and against one; nobody reads another’s', async () => {
  const refused = await it.as.ungdom.post(path('own-locks'), {}).expect(422);
  expect(refused.body.blockers).toEqual(['one-at-a-time']);
  const wish = { contributionId: song, serviceId: it.workers.koordinator.serviceId };
  expect(await keep(wish)).toBe(await keep(wish));
});
