import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import type { Laget } from '../../support/laget.ts';
import { bodyOf, parametersOf, resolved, type Route, routes } from '../../openapi/contract.ts';
import type { Case } from '../access/a-case.ts';
import { fingerprint } from '../access/ask.ts';
import { startWorld, type World } from '../access/world.ts';
import { makeAskers } from './askers.ts';
import { pathFor, rightBody } from './case-routes.ts';
import { expectProblem } from './problem.ts';
import { sendRaw } from './send.ts';

let laget: Laget;
let world: World;
let about: Case;
let before: string;
let asker: (route: Route) => string;

beforeAll(async () => {
  ({ laget, world } = await startWorld());
  about = await world.newCase();
  before = await everything();
  asker = await makeAskers(laget, world, about);
});

afterAll(() => laget.close());

/** What is stored about the young person, and how many there are of them. */
const everything = async (): Promise<string> => {
  const { rows } = await laget.given.pool.query(
    'SELECT (SELECT count(*) FROM app.young_person), (SELECT count(*) FROM app.draft), (SELECT count(*) FROM app.absence)',
  );
  return JSON.stringify(rows) + (await fingerprint(laget, about.youngPersonId));
};

interface Sent {
  readonly body?: string;
  readonly type?: string;
  readonly version?: string | null;
  readonly instead?: Readonly<Record<string, string>>;
}

const send = (route: Route, { body, type, version, instead }: Sent): Promise<Response> =>
  sendRaw(laget, {
    method: route.method,
    path: pathFor(route, about, instead),
    secret: asker(route),
    body,
    type,
    version: version === null ? undefined : (version ?? '"v1"'),
  });

/** A signed-in professional. */
const anybody = (): string => withBody.map(asker)[0] ?? '';

const right = (route: Route): Record<string, unknown> => rightBody(route, about, world.staff);
const named = (all: readonly Route[]): [string, Route, number][] =>
  all.map((route, place) => [`${route.method} ${route.path}`, route, place]);

const withBody = routes.filter((route) => bodyOf(route) !== null);

/** Something of another kind than the field wants. */
const wrong = (type: string | undefined): unknown => (type === 'string' ? { a: 1 } : 'not of that kind');

const noObject = ['[]', '[{}]', 'null', '7', '"text"', 'true'];
const noJson = ['{', '{"a":', 'nonsense', '{"a":1}}', '\u0000'];
const otherTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/xml',
];

/** `npm run injections` tries all with every route; here each is tried with some, and every route with one at least. */
const whole = process.env['npm_lifecycle_event'] === 'injections';
const some = <One>(all: readonly One[], place: number): readonly One[] =>
  whole ? all : all.filter((_, own) => own === place % all.length);

/** Asked once for each route: looking takes longer than asking. */
const nothingChanged = async (): Promise<void> => {
  expect(await everything()).toBe(before);
};

describe.each(named(withBody))('%s', (_, route, place) => {
  afterAll(nothingChanged);

  test('an unknown field is a 400 that names it', async () => {
    const response = await send(route, { body: JSON.stringify({ ...right(route), youngPersonID: 'x' }) });
    expectProblem(response, 400);
    expect(response.body.code).toBe('unknown-field');
    expect(response.body.fields).toContainEqual(expect.objectContaining({ field: 'youngPersonID' }));
  });

  test('a value of the wrong kind is a 400 that names its field', async () => {
    for (const [field, property] of Object.entries(bodyOf(route)?.properties ?? {})) {
      const value = wrong(resolved(property).type);
      const response = await send(route, { body: JSON.stringify({ ...right(route), [field]: value }) });
      expectProblem(response, 400);
      const fields: { field: string }[] = response.body.fields;
      expect(fields.map((one) => one.field.split('.')[0])).toContain(field);
    }
  });

  test('a body that is no object, or no JSON, is a 400', async () => {
    for (const body of some([...noObject, ...noJson], place)) expectProblem(await send(route, { body }), 400);
  });

  test('a body sent as anything but JSON is a 415, and one of more than 1 MB a 413', async () => {
    const body = JSON.stringify(right(route));
    for (const type of some(otherTypes, place)) expectProblem(await send(route, { body, type }), 415);
    const more = JSON.stringify({ ...right(route), more: 'x'.repeat(1024 * 1024) });
    expectProblem(await send(route, { body: more }), 413);
  });
});

const withVersion = routes.filter((route) =>
  parametersOf(route, 'header').some(({ name }) => name === 'If-Match'),
);
const needsVersion = withVersion.filter((route) =>
  parametersOf(route, 'header').some(({ name, required }) => name === 'If-Match' && required === true),
);
const bodyFor = (route: Route) => (bodyOf(route) === null ? {} : { body: JSON.stringify(right(route)) });

const unreadable = ['v1', '"1"', '*', 'W/"v1"', '"v"', '"v-1"', '"v1", "v2"', '"v99999999999999999999"', ''];

test.each(named(needsVersion))('%s without the version that was read is a 428', async (_, route) => {
  const response = await send(route, { ...bodyFor(route), version: null });
  expectProblem(response, 428);
  expect(response.body.code).toBe('version-missing');
  await nothingChanged();
});

describe.each(named(withVersion))('%s', (_, route, place) => {
  afterAll(nothingChanged);

  test('a version that cannot be read is a 400', async () => {
    for (const version of some(unreadable, place))
      expectProblem(await send(route, { ...bodyFor(route), version }), 400);
  });

  test('a version that is not the last is a 412, or the rule that stands before it', async () => {
    const response = await send(route, { ...bodyFor(route), version: '"v999999999"' });
    expect([404, 409, 412, 422]).toContain(response.status);
    expectProblem(response, response.status);
  });
});

const noIds = (): string[] => ['1', 'nobody', `${about.youngPersonId}'--`, '0'.repeat(36), '../session'];
const withId = routes.filter((route) => /\{\w+Id\}/.test(route.path));

test.each(named(withId))(
  '%s: what is no UUID in its path is a 400, in every place',
  async (_, route, place) => {
    for (const [, name = ''] of route.path.matchAll(/\{(\w+Id)\}/g))
      for (const id of some(noIds(), place)) {
        const response = await send(route, { ...bodyFor(route), instead: { [name]: id } });
        expectProblem(response, 400);
        expect(response.body.code).toBe('invalid-id');
      }
    await nothingChanged();
  },
);

test.each(['/api/nowhere', '/api/young-people', '/api/young-people//case', '/api/../etc/passwd'])(
  'GET %s, which is no route, is a 404 of the same form',
  async (path) => {
    expectProblem(await laget.anonymous.get(path), 404);
  },
);

test.each(['/api/drafts/%', '/api/drafts/%zz', '/api/young-people/%c0%af/case'])(
  'the path %s, which is not encoded, is a 400',
  async (path) => {
    expectProblem(await laget.anonymous.get(path).set('cookie', `laget_session=${anybody()}`), 400);
  },
);

test('there were routes to try', () => {
  expect([withBody.length > 50, needsVersion.length > 25, withId.length > 70]).toEqual([true, true, true]);
});
