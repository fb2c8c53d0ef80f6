import { quarterRange } from '#domain/calendar/quarter';
import {
  allAgeGroups,
  countyOf,
  cubeDimensions,
  cubeOn,
  figureGenders,
  figureStatuses,
  type FollowedUpPerson,
} from '#domain/release/cube';
import {
  inThreads,
  makeRelease,
  type MadeRelease,
  personTable,
} from '../../libs/disclosure-control/src/index.ts';
import { knownIn } from './known.ts';
import { BASE, orNoRelease, type ReleaseOrder } from './order.ts';
import { shown, type Tell } from './tell.ts';

/** The first cube: who was followed up on the quarter's last day, by municipality, age, gender and status. */
export const personCube = async (
  persons: readonly FollowedUpPerson[],
  { quarter, places, secret }: ReleaseOrder,
  known: readonly ReadonlySet<string>[],
  tell: Tell,
): Promise<MadeRelease> => {
  const numbers = places.map(({ number }) => number);
  const counted = cubeOn(persons, quarterRange(quarter).to);
  const table = personTable(
    {
      dimensions: cubeDimensions,
      persons: counted,
      labels: [numbers, allAgeGroups, figureGenders, figureStatuses],
      above: new Map(numbers.map((number) => [number, countyOf(number)])),
    },
    secret,
  );
  const [rounding, auditing] = [shown('Rounded', tell), shown('Audited', tell)];
  return await orNoRelease(
    makeRelease(
      table,
      { secret, base: BASE, period: 'quarter', sensitive: 'status' },
      {
        known: knownIn(table, counted, known),
        onArea: (_area, done, of) => {
          auditing(done, of);
        },
      },
      {
        onArea: (_area, _rounded, done, of) => {
          rounding(done, of);
        },
      },
      inThreads,
    ),
  );
};
