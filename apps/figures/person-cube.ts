import { quarterRange } from '#domain/calendar/quarter';
import {
  allAgeGroups,
  countyOf,
  cubeDimensions,
  cubeOn,
  type CubePerson,
  figureGenders,
  figureStatuses,
  type FollowedUpPerson,
} from '#domain/release/cube';
import {
  type CountTable,
  inThreads,
  KeptAreas,
  makeRelease,
  type MadeRelease,
  personTable,
} from '../../libs/disclosure-control/src/index.ts';
import { markOf } from './figures-key.ts';
import { knownIn } from './known.ts';
import { BASE, orNoRelease, type ReleaseOrder } from './order.ts';
import { shown, type Tell } from './tell.ts';

/** Only a run that counts the very same persons alike, with the same key, takes up what an earlier one kept. */
const keptFor = ({ quarter, secret, keptAt }: ReleaseOrder, table: CountTable): KeptAreas | undefined =>
  keptAt === undefined
    ? undefined
    : new KeptAreas(keptAt, [
        ...[quarter, String(BASE), markOf(secret)],
        JSON.stringify(table.inner.map(({ labels, count, digest }) => [labels, count, digest])),
      ]);

/** What is rounded already. */
const taken = async (
  kept: KeptAreas | undefined,
  tell: Tell,
): Promise<ReadonlyMap<string, readonly number[]>> => {
  const already = (await kept?.open()) ?? new Map<string, readonly number[]>();
  if (already.size > 0)
    tell(`  Taken up where it was stopped: ${String(already.size)} municipalities are rounded already`);
  return already;
};

const tableOf = (persons: readonly CubePerson[], { places, secret }: ReleaseOrder): CountTable => {
  const numbers = places.map(({ number }) => number);
  return personTable(
    {
      dimensions: cubeDimensions,
      persons,
      labels: [numbers, allAgeGroups, figureGenders, figureStatuses],
      above: new Map(numbers.map((number) => [number, countyOf(number)])),
    },
    secret,
  );
};

/** The first cube: who was followed up on the quarter's last day, by municipality, age, gender and status. */
export const personCube = async (
  persons: readonly FollowedUpPerson[],
  order: ReleaseOrder,
  known: readonly ReadonlySet<string>[],
  tell: Tell,
): Promise<MadeRelease> => {
  const { quarter, secret, signal } = order;
  const counted = cubeOn(persons, quarterRange(quarter).to);
  const table = tableOf(counted, order);
  const [rounding, auditing] = [shown('Rounded', tell), shown('Audited', tell)];
  const kept = keptFor(order, table);
  const already = await taken(kept, tell);
  const stopping = signal === undefined ? {} : { signal };
  return await orNoRelease(
    makeRelease(
      table,
      { secret, base: BASE, period: 'quarter', sensitive: 'status', alsoDividedBy: 'status' },
      {
        ...stopping,
        known: knownIn(table, counted, known),
        onArea: (_area, done, of) => {
          auditing(done, of);
        },
      },
      {
        ...stopping,
        kept: already,
        onArea: (area, rounded, done, of) => {
          if (!already.has(area)) kept?.add(area, rounded);
          rounding(done, of);
        },
      },
      inThreads,
    ),
    'persons',
  );
};
