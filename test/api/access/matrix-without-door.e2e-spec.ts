import { saidIn } from '../../support/pdf-text.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readLog } from '../../support/access-log.ts';
import type { Laget } from '../../support/laget.ts';
import { closedTo } from './a-case.ts';
import { ask, expectNothingChanged, expectNothingForeign, refuse } from './ask.ts';
import { expected } from './expected.ts';
import type { Reader } from './readers.ts';
import { withoutDoor } from './no-door.ts';
import { startWorld, type World } from './world.ts';

const table = expected();
let laget: Laget;
let world: World;

beforeAll(async () => {
  ({ laget, world } = await startWorld({ change: withoutDoor }));
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
const cells = <Some extends Reader>(some: readonly Some[], inTurn = 1) =>
  asked.flatMap((route, turn) => {
    const refused = some.filter((reader) => route.answers[reader] !== 'in');
    const every = route.method === 'GET' ? 1 : Math.min(inTurn, refused.length);
    return refused.filter((_, place) => (place + turn) % every === 0).map((reader) => ({ ...route, reader }));
  });

/** What is read is read as all of them. `npm run matrix` tries every write as all of them too; here each is tried as a third of them, in turn. */
const turns = process.env['npm_lifecycle_event'] === 'matrix' ? 1 : 3;

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
  test.each(cells(strangers, turns))('$method $path as $reader', async (route) => {
    const answer = await ask(laget, world, route, route.reader);
    expect(answer.response.status).not.toBe(500);
    await expectNothingForeign(laget, answer);
  });

  test.each(cells(halfOpen))('$method $path as $reader', async (route) => {
    // the others may change something of what they see; who opened the case in an emergency may not
    const mayChange = route.reader !== 'emergency';
    const { response, about, asked } = await ask(laget, world, route, route.reader, mayChange);
    expect(response.status).not.toBe(500);
    expect(saidIn(response)).not.toContain(closedTo(about.marker));
    if (!mayChange) await refuse(laget, about, asked);
  });

  test('and nothing has changed', () => expectNothingChanged(laget), 60_000);
});
