import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  const service = await place.service('nav', await place.municipality());
  await place.worker('nav', service);
  await place.worker('annen', service);
});

afterAll(() => laget.close());

const languageOf = async (username: string): Promise<unknown> => {
  const browser = await laget.signIn(username);
  const { body } = await browser.get('/api/session').expect(200);
  return body.user.language;
};

test('until somebody has chosen, the machine decides', async () => {
  expect(await languageOf('nav')).toBeNull();
});

test('the language that is chosen on one machine is there on the next, and is nobody else’s', async () => {
  const here = await laget.signIn('nav');
  await here.post('/api/session/choose-language', { language: 'nn' }).expect(204);
  expect(await languageOf('nav')).toBe('nn');
  expect(await languageOf('annen')).toBeNull();
});

test('a language that Laget does not speak is not chosen', async () => {
  const here = await laget.signIn('nav');
  await here.post('/api/session/choose-language', { language: 'se' }).expect(400);
  expect(await languageOf('nav')).toBe('nn');
});
