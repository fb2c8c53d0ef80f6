import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { type HandOver, startHandOver } from './transitions/hand-over.ts';

let over: HandOver;
let sent: string[] = [];

/** The driver's own way of sending, under the count. */
const real: (this: pg.Client, ...parts: unknown[]) => unknown = Reflect.get(pg.Client.prototype, 'query');

const textOf = (config: unknown): string => {
  if (typeof config === 'string') return config;
  const text: unknown = typeof config === 'object' && config !== null && 'text' in config ? config.text : '';
  return typeof text === 'string' ? text : '';
};

/** What every request does besides: begin and end the transaction, and say whose session it is. */
const aroundEverything = [
  /^(BEGIN|START TRANSACTION|COMMIT)/,
  /^SELECT set_config\('app\.session'/,
  /app\.session_open/,
];

const counted = (): string[] =>
  sent.filter((text) => text !== '' && !aroundEverything.some((around) => around.test(text)));

beforeAll(async () => {
  over = await startHandOver();
  const { laget, skole } = over;
  const municipality = await laget.given.place.municipality('Utvik');
  for (const name of ['Ada', 'Åge', 'Čorre', 'Aase'])
    await laget.given.case.youngPerson(municipality, skole, { givenName: name, level: 0 });
  await over.offered();
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...parts: unknown[]): unknown {
      sent.push(textOf(parts[0]));
      return real.apply(this, parts);
    },
  });
});

beforeEach(() => {
  sent = [];
});

afterAll(async () => {
  Object.assign(pg.Client.prototype, { query: real });
  await over.laget.close();
});

test.each([
  ['the whole case', 5, (): string => `/api/young-people/${over.jonas}/case`],
  ['«Min dag»', 4, (): string => '/api/my-day'],
  ['my list', 4, (): string => '/api/my-list'],
  ['«Overganger»', 5, (): string => '/api/my-transitions'],
])('%s takes at most %i statements, its log row among them', async (_, most, path) => {
  await over.as('skole').get(path()).expect(200);
  expect(counted().some((text) => text.includes('app.write_log'))).toBe(true);
  expect(counted().length).toBeLessThanOrEqual(most);
});

test('names stand in the Norwegian order, whoever sorted them', async () => {
  const { body } = await over.as('skole').get('/api/my-list').expect(200);
  const names: string[] = body.data.map(({ name }: { name: string }) => name.split(' ')[0]);
  expect(names.indexOf('Ada')).toBeLessThan(names.indexOf('Čorre'));
  expect(names.indexOf('Jonas')).toBeLessThan(names.indexOf('Åge'));
});
