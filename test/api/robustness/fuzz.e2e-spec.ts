import { saidIn } from '../../support/pdf-text.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Laget } from '../../support/laget.ts';
import { bodyOf, parametersOf, type Route, routes } from '../../openapi/contract.ts';
import type { Case } from '../access/a-case.ts';
import { sessionFor } from '../access/readers.ts';
import { startWorld, type World } from '../access/world.ts';
import { expectPlainHeaders, expectProblem } from './problem.ts';
import { type Raw, sendRaw } from './send.ts';
import { strangers } from './strangers.ts';
import { aBody, anId, aValue, text } from './values.ts';

/** `npm run fuzz` tries much longer, from a seed of its own; FUZZ_SEED repeats one. */
const long = process.env['npm_lifecycle_event'] === 'fuzz';
const seed = Number(process.env['FUZZ_SEED'] ?? (long ? Date.now() % 2 ** 31 : 20261120));
const numRuns = long ? Number(process.env['FUZZ_RUNS'] ?? 200) : 2;
/** How many routes are tried on one young person: making one takes longer than asking. */
const routesForOne = long ? 1 : 12;

let laget: Laget;
let world: World;
let others: Awaited<ReturnType<typeof strangers>>;
let about: Case | undefined;
let askers: readonly Asker[] = [];
const answers = new Map<number, number>();

beforeAll(async () => {
  process.stdout.write(
    `fuzz: seed ${String(seed)}, ${String(numRuns)} runs for each of ${String(routes.length)} routes\n`,
  );
  ({ laget, world } = await startWorld());
  others = await strangers(laget);
});

afterAll(async () => {
  process.stdout.write(`fuzz: answers ${JSON.stringify(Object.fromEntries(answers))}\n`);
  await laget.close();
});

interface Asker {
  readonly secret: string;
  /** What must never stand in an answer to this one. */
  readonly foreign: string;
}

/** A team member, the young person and somebody from another municipality. */
const askersOf = async (about: Case): Promise<Asker[]> => {
  const [ours, theirs] = [world.staff.skole, others.staff.skole];
  return [
    { secret: await sessionFor(laget, ours.userId, ours.postId), foreign: others.about.marker },
    { secret: await sessionFor(laget, about.selfUserId), foreign: others.about.marker },
    { secret: await sessionFor(laget, theirs.userId, theirs.postId), foreign: about.marker },
  ];
};

const everyId = (about: Case): string[] => [
  ...Object.values(about.ids),
  ...Object.values(others.about.ids),
  world.staff.nav.postId,
  others.staff.nav.postId,
  world.staff.municipality,
];

const aQuery = (route: Route, ids: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record(
      Object.fromEntries(parametersOf(route, 'query').map(({ name, schema }) => [name, aValue(schema, ids)])),
      { requiredKeys: [] },
    )
    .map((values) => {
      const pairs = Object.entries(values).map(([name, value]): [string, string] => [name, asText(value)]);
      return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
    });

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The path as often with the case's own ids in their places as with somebody's in all of them. */
const aPath = (route: Route, about: Case, ids: readonly string[]): fc.Arbitrary<string> => {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const place = (name: string): fc.Arbitrary<string> =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(about.ids[name] ?? 'safety') },
      { weight: 1, arbitrary: fc.constant(others.about.ids[name] ?? '1') },
      { weight: 1, arbitrary: name.endsWith('Id') ? anId(ids) : text.filter((value) => value !== '') },
    );
  return fc
    .record(Object.fromEntries(names.map((name) => [name, place(name)])))
    .map((values) => route.path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(values[name] ?? '')));
};

/** A lone half of a character cannot stand in a path at all. */
const encoded = (value: string): string => encodeURIComponent(value.toWellFormed());

const aRequest = (route: Route, about: Case, askers: readonly Asker[]): fc.Arbitrary<[Asker, Raw]> => {
  const ids = everyId(about);
  const schema = bodyOf(route);
  const version = fc.oneof(
    { weight: 6, arbitrary: fc.constant('"v1"') },
    { weight: 1, arbitrary: fc.constantFrom(undefined, '*', '"v0"', '"v999999999"', '"vx"') },
  );
  return fc
    .tuple(
      fc.constantFrom(...askers),
      aPath(route, about, ids),
      aQuery(route, ids),
      schema === null ? fc.constant(undefined) : aBody(schema, ids).map((body) => JSON.stringify(body)),
      version,
    )
    .map(([asker, path, query, body, ifMatch]): [Asker, Raw] => [
      asker,
      { method: route.method, path: path + query, secret: asker.secret, body, version: ifMatch },
    ]);
};

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

describe('whatever is sent, the answer is no accident and nobody else’s', () => {
  test.each(routes.map((route, place): [string, Route, number] => [nameOf(route), route, place]))(
    '%s',
    async (_, route, place) => {
      if (place % routesForOne === 0 || about === undefined) {
        about = await world.newCase();
        askers = await askersOf(about);
      }
      await fc.assert(
        fc.asyncProperty(aRequest(route, about, askers), async ([asker, request]) => {
          const response = await sendRaw(laget, request);
          answers.set(response.status, (answers.get(response.status) ?? 0) + 1);
          expect({ status: response.status < 500, text: response.text }).toMatchObject({ status: true });
          expect(saidIn(response)).not.toContain(asker.foreign);
          if (response.status >= 400) expectProblem(response, response.status);
          else expectPlainHeaders(response);
        }),
        { seed, numRuns, endOnFailure: !long },
      );
    },
    long ? 600_000 : 30_000,
  );
});
