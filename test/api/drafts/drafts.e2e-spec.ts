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

const put = (browser: Browser, text: string, version?: number) =>
  version === undefined
    ? browser.put(path, { text })
    : browser.put(path, { text }).set('if-match', `"v${String(version)}"`);
const none = { text: '', aside: '' };

test('a text is saved as it is typed, resumed, and gone when it has become something else', async () => {
  expect((await skole.get(path)).body).toEqual(none);
  await put(skole, 'Jeg vil').expect(200);
  const saved = await put(skole, 'Jeg vil jobbe', 1);
  expect(saved.body).toEqual({
    text: 'Jeg vil jobbe',
    aside: '',
    version: 2,
    savedAt: expect.stringMatching(/^\d{4}-.*Z$/),
  });
  expect((await skole.get(path)).body).toEqual(saved.body);
  await skole.delete(path).expect(204);
  expect((await skole.get(path)).body).toEqual(none);
});

test('two windows of one user do not write over each other, nor throw away what was written since', async () => {
  await put(skole, 'en').expect(200);
  await put(skole, 'en to', 1).expect(200);
  await put(skole, 'en tre', 1).expect(412);
  await put(skole, 'fire').expect(428);
  await skole.delete(path).set('if-match', '"v1"').expect(412);
  expect((await skole.get(path)).body).toMatchObject({ text: 'en to', version: 2 });
  await skole.delete(path).set('if-match', '"v2"').expect(204);
  await put(skole, 'en to tre', 2).expect(412);
});

test('what was not chosen lies aside, whatever is written after, until it is thrown away', async () => {
  await skole.put(path, { text: 'min', aside: 'den andre' }).expect(200);
  expect((await put(skole, 'min igjen', 1)).body).toMatchObject({ text: 'min igjen', aside: 'den andre' });
  const thrown = await skole.put(path, { text: '', aside: '' }).set('if-match', '"v2"');
  expect(thrown.body).toMatchObject({ text: '', aside: '' });
  await skole.delete(path).expect(204);
});

test('nobody else reads, changes or removes it, under the same name', async () => {
  await put(skole, 'Mitt');
  expect((await nav.get(path)).body).toEqual(none);
  await put(nav, 'Deres');
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
