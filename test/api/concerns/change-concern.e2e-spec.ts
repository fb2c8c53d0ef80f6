import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Worker } from '../../builders/place-builder.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
let skole: Worker;
let asSkole: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality();
  skole = await place.worker('skole', await place.service('school', fjordvik));
  await place.worker('nav', await place.service('nav', fjordvik));
  asSkole = await laget.signIn('skole');
});

afterAll(() => laget.close());

const someone = (level: number): Promise<string> =>
  laget.given.case.youngPerson(fjordvik, skole, { level, status: 'registered' });
const told = { told: true, note: 'I en samtale.' };
const raise = (id: string, part: object = {}) =>
  asSkole.post(`/api/young-people/${id}/concerns`, {
    level: 2,
    reason: 'Flere ser det samme.',
    youngPersonTold: told,
    guardiansTold: told,
    ...part,
  });
interface Opened {
  concerns: { level: number }[];
  events: unknown[];
  followUps: unknown[];
  person: unknown;
}
const opened = async (id: string): Promise<Opened> => {
  const { body }: { body: Opened } = await asSkole.get(`/api/young-people/${id}/case`);
  return body;
};

test('a raised level stands beside the one before, with reason and who was told', async () => {
  const id = await someone(0);
  expect((await raise(id)).status).toBe(201);
  const { concerns, events } = await opened(id);
  expect(concerns.map((concern) => concern.level)).toEqual([0, 2]);
  expect(events).toMatchObject([{ kind: 'concern-changed', payload: { from: 0, to: 2 } }]);
});

test.each([
  ['the same level', 1, { level: 1 }, ['same-level']],
  ['back to level 0', 1, { level: 0 }, ['back-to-wonder']],
  ['no reason', 1, { reason: '' }, ['reason-missing']],
  ['not said how', 1, { youngPersonTold: { told: true, note: '' } }, ['young-person-told-how-missing']],
  ['guardians of a minor left out', 1, { guardiansTold: undefined }, ['guardians-told-missing']],
])('%s is refused', async (_, level, part, blockers) => {
  const answer = await raise(await someone(level), part);
  expect([answer.status, answer.body.blockers]).toEqual([422, blockers]);
});

test('level 0 is prolonged once, with a reason, by the version that was read', async () => {
  const id = await someone(0);
  const prolong = (version: number, reason: string) =>
    asSkole
      .post(`/api/young-people/${id}/follow-up/prolong`, { reason })
      .set('if-match', `"v${String(version)}"`);
  expect((await asSkole.post(`/api/young-people/${id}/follow-up/prolong`, { reason: 'x' })).status).toBe(428);
  expect((await prolong(1, '')).body.blockers).toEqual(['reason-missing']);
  expect((await prolong(7, 'Venter på møtet.')).status).toBe(412);
  expect((await prolong(1, 'Venter på møtet.')).body).toEqual({ version: 2 });
  expect((await opened(id)).followUps[0]).toMatchObject({
    prolongedReason: 'Venter på møtet.',
    decideBy: '2026-02-02',
  });
  expect((await prolong(2, 'Enda en gang.')).body.blockers).toEqual(['already-prolonged']);
});

test('closed by the holder: team, baton and access end, and nobody else may', async () => {
  const id = await someone(1);
  const closing = (browser: Browser) =>
    browser.post(`/api/young-people/${id}/follow-up/close`, { reason: 'own_wish' }).set('if-match', '"v1"');
  expect((await closing(await laget.signIn('nav'))).status).toBe(404);
  expect((await closing(asSkole)).status).toBe(204);
  expect((await asSkole.get(`/api/young-people/${id}/case`)).status).toBe(404);
});

test('how to reach the young person is changed by the version that was read', async () => {
  const id = await someone(1);
  const change = (version: string) =>
    asSkole
      .patch(`/api/young-people/${id}/contact`, { preferredContact: 'Vil helst ha melding' })
      .set('if-match', version);
  expect((await change('"v1"')).body).toEqual({ version: 2 });
  expect((await change('"v1"')).status).toBe(412);
  expect((await opened(id)).person).toMatchObject({
    preferredContact: 'Vil helst ha melding',
    language: 'nb',
    version: 2,
  });
});
