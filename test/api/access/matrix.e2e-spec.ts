import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Laget } from '../../support/laget.ts';
import { ask, expectNothingChanged, expectNothingForeign } from './ask.ts';
import { expected } from './expected.ts';
import { readers } from './readers.ts';
import { routesOf } from './routes.ts';
import { startWorld, type World } from './world.ts';

const table = expected();
let laget: Laget;
let world: World;

beforeAll(async () => {
  ({ laget, world } = await startWorld());
});

afterAll(() => laget.close());

test('every route stands in the table with its one permission, and nothing else does', () => {
  const routes = routesOf(laget.app).map(({ method, path, permission }) => `${method} ${path} ${permission}`);
  expect(routes).toEqual(table.map(({ method, path, permission }) => `${method} ${path} ${permission}`));
});

const answerOf = (status: number): string =>
  status === 401 || status === 403 || status === 404 ? String(status) : 'in';

describe.each(table)('$method $path', (route) => {
  test.each(readers)('%s', async (reader) => {
    const asked = await ask(laget, world, route, reader);
    const { response } = asked;
    expect(response.status).toBeLessThan(500);
    expect(answerOf(response.status)).toBe(route.answers[reader]);
    if (route.answers[reader] === 'in') {
      expect([400, 415, 428]).not.toContain(response.status);
      return;
    }
    await expectNothingForeign(laget, asked);
  });
});

test('nothing that was refused has changed anything', () => expectNothingChanged(laget), 60_000);
