import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:144.0) Gecko/20100101 Firefox/144.0';

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const service = await place.service('nav', await place.municipality());
  await place.worker('nav', service);
  await place.worker('annen', service);
});

afterAll(() => laget.close());

interface Own {
  readonly id: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly here: boolean;
}

test('7.5.2 everybody sees where they are signed in: this one first, by make and system, and nobody else’s', async () => {
  await laget.anonymous
    .post('/api/session')
    .set('user-agent', firefox)
    .send({ username: 'nav', password: 'laget' })
    .expect(200);
  await laget.signIn('annen');
  const browser = await laget.signIn('nav');
  const { body } = await browser.get('/api/own-sessions').expect(200);
  const sessions: readonly Own[] = body.sessions;
  expect(sessions.map(({ here }) => here)).toEqual([true, false]);
  expect(sessions[1]).toMatchObject({ browser: 'firefox', system: 'windows', provider: 'demo' });
});

test('7.5.2 one other session is ended, then all others; this one and other people’s go on', async () => {
  const here = await laget.signIn('nav');
  const one = await laget.signIn('nav');
  const two = await laget.signIn('nav');
  const other = await laget.signIn('annen');
  const mine: readonly Own[] = (await one.get('/api/own-sessions')).body.sessions;
  const id = mine.find((session) => session.here)?.id ?? '';
  await other.post(`/api/own-sessions/${id}/end`).expect(404);
  await one.post(`/api/own-sessions/${id}/end`).expect(404);
  const { body } = await here.post(`/api/own-sessions/${id}/end`).expect(200);
  expect(body.sessions.map((session: Own) => session.id)).not.toContain(id);
  await one.get('/api/session').expect(401);
  await two.get('/api/session').expect(200);
  const left = await here.post('/api/own-sessions/end-others').expect(200);
  expect(left.body.sessions).toHaveLength(1);
  await two.get('/api/session').expect(401);
  await here.get('/api/session').expect(200);
  await other.get('/api/session').expect(200);
});
