import { saidIn } from '../../support/pdf-text.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readLog } from '../../support/access-log.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { closedTo } from './a-case.ts';
import { ask, expectNothingChanged, expectNothingForeign, refuse } from './ask.ts';
import { expected } from './expected.ts';
import type { Reader } from './readers.ts';
import { withoutDoor } from './no-door.ts';
import { makeWorld, type World } from './world.ts';

const table = expected();
let laget: Laget;
let world: World;

beforeAll(async () => {
  laget = await startLaget({ change: withoutDoor });
  world = await makeWorld(laget);
});

afterAll(() => laget.close());

/** Nobody of these has anything to do with the young person. */
const strangers = [
  'invited',
  'former',
  'colleague',
  'elsewhere',
  'leader',
  'admin',
  'lokal',
  'other_self',
  'other_guardian',
] as const;
/** These see something of the case, or what they were asked about it, but not what stands in a category that is closed to them. */
const halfOpen = ['narrow', 'emergency', 'personvern', 'guardian'] as const;

const asked = table.filter(({ permission }) => permission !== 'public');
const cells = <Some extends Reader>(some: readonly Some[]) =>
  asked.flatMap((route) =>
    some.filter((reader) => route.answers[reader] !== 'in').map((reader) => ({ ...route, reader })),
  );

test.each(['colleague', 'leader'] as const)(
  'the door is really open: %s is let past it, to an empty room',
  async (reader) => {
    const route = table.find(({ path }) => path.endsWith('/case'));
    if (route === undefined) throw new Error('The case has no route');
    const { response } = await ask(laget, world, route, reader);
    expect(response.status).toBe(404);
    const rows = await readLog(laget);
    expect(rows.at(-1)).toMatchObject({ allowed: false, rule: 'not-found' });
  },
);

describe('with the guard and the where-clause gone, row-level security alone gives away nothing', () => {
  test.each(cells(strangers))('$method $path as $reader', async (route) => {
    const answer = await ask(laget, world, route, route.reader);
    expect(answer.response.status).not.toBe(500);
    expectNothingForeign(answer);
  });

  test.each(cells(halfOpen))('$method $path as $reader', async (route) => {
    const { response, about } = await ask(laget, world, route, route.reader);
    expect(response.status).not.toBe(500);
    expect(saidIn(response)).not.toContain(closedTo(about.marker));
  });

  test.each(cells(['emergency']))('$method $path in an emergency changes nothing', async (route) => {
    const { response, about, asked } = await ask(laget, world, route, route.reader);
    expect(response.status).not.toBe(500);
    refuse(about, asked);
  });

  test('and nothing has changed', () => expectNothingChanged(laget), 60_000);
});
