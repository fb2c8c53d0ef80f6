import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let skole: Browser;
let nav: Browser;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const municipality = await place.municipality();
  await place.worker('skole', await place.service('school', municipality));
  const service = await place.service('nav', municipality);
  await place.worker('nav', service);
  await place.worker('leder', service, 'manager');
  [skole, nav] = await Promise.all([laget.signIn('skole'), laget.signIn('nav')]);
});

afterAll(() => laget.close());

const path = `/api/drafts/${encodeURIComponent('goal-new/42')}`;

test('a text is saved as it is typed, resumed, and gone when it has become something else', async () => {
  expect((await skole.get(path)).body).toEqual({ text: '' });
  await skole.put(path, { text: 'Jeg vil' }).expect(200);
  const saved = await skole.put(path, { text: 'Jeg vil jobbe' });
  expect(saved.body).toEqual({ text: 'Jeg vil jobbe', savedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
  expect((await skole.get(path)).body).toEqual(saved.body);
  await skole.delete(path).expect(204);
  expect((await skole.get(path)).body).toEqual({ text: '' });
});

test('nobody else reads, changes or removes it, under the same name', async () => {
  await skole.put(path, { text: 'Mitt' });
  expect((await nav.get(path)).body).toEqual({ text: '' });
  await nav.put(path, { text: 'Deres' });
  await nav.delete(path);
  expect((await skole.get(path)).body.text).toBe('Mitt');
});

test('a key or a text that is too long is a 400, and a role without cases has no drafts', async () => {
  expect((await skole.get(`/api/drafts/${'x'.repeat(201)}`)).status).toBe(400);
  expect((await skole.put(path, { text: 'x'.repeat(20_001) })).status).toBe(400);
  const leder = await laget.signIn('leder');
  expect((await leder.get(path)).status).toBe(403);
  expect((await laget.anonymous.get(path)).status).toBe(401);
});
