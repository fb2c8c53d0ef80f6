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
  type AuditRules,
  type CountTable,
  inThreads,
  KeptAreas,
  makeCorrection,
  makeRelease,
  type MadeRelease,
  personTable,
  type PublishedCell,
  type Run,
  TOTAL,
} from '../../libs/disclosure-control/src/index.ts';
import { markOf } from './figures-key.ts';
import { knownIn } from './known.ts';
import { looksAtTable, type Replaced, shownBefore, sumsThatStay } from './replaced.ts';
import { BASE, orNoRelease, type ReleaseOrder } from './order.ts';
import { shown, type Tell } from './tell.ts';

/** Only a run that counts the very same persons alike, with the same key, takes up what an earlier one kept. */
const keptFor = (
  { quarter, secret, keptAt }: ReleaseOrder,
  table: CountTable,
  { replaced, isHeld }: Correcting,
): KeptAreas | undefined =>
  keptAt === undefined
    ? undefined
    : new KeptAreas(keptAt, [
        ...[quarter, String(BASE), markOf(secret), String(replaced.releases.length), String(isHeld)],
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

/** Everybody of a county: the other tables count the same. */
export const countyTotals = ({ published }: CountTable): readonly PublishedCell[] =>
  published.filter(
    ({ labels: [place = '', ...labels] }) => place.length === 2 && labels.every((label) => label === TOTAL),
  );

/** How a correction is bound by what it replaces. */
export interface Correcting {
  readonly replaced: Replaced;
  /** Whether what was corrected, and the counties' totals, stay as they were shown where they can. */
  readonly isHeld: boolean;
}

/** What stays as it was shown beside the cells in which the same persons are: the totals of the same persons, or all that can. */
const staysIn = (table: CountTable, { replaced, isHeld }: Correcting): ReadonlyMap<string, number> => {
  const totals = countyTotals(table);
  if (!isHeld) return sumsThatStay(replaced, 'first', table, totals);
  const shown = shownBefore(replaced, 'first');
  const before = (labels: readonly string[]): number => shown.get(JSON.stringify(labels)) ?? 0;
  const values = table.inner.map(({ labels }) => before(labels));
  return new Map([
    ...table.inner
      .filter(({ count }, cell) => Math.abs((values[cell] ?? 0) - count) < BASE)
      .map(({ labels }) => [JSON.stringify(labels), before(labels)] as const),
    ...totals.map(
      ({ labels, members }) =>
        [JSON.stringify(labels), members.reduce((sum, cell) => sum + (values[cell] ?? 0), 0)] as const,
    ),
  ]);
};

/** The first cube: who was followed up on the quarter's last day, by municipality, age, gender and status. */
export const personCube = async (
  persons: readonly FollowedUpPerson[],
  order: ReleaseOrder,
  known: readonly ReadonlySet<string>[],
  correcting: Correcting,
  tell: Tell,
): Promise<MadeRelease> => {
  const { quarter, secret, signal } = order;
  const counted = cubeOn(persons, quarterRange(quarter).to);
  const table = tableOf(counted, order);
  const [rounding, auditing] = [shown('Rounded', tell), shown('Audited', tell)];
  const kept = keptFor(order, table, correcting);
  const already = await taken(kept, tell);
  const stopping = signal === undefined ? {} : { signal };
  const rules = {
    ...{ secret, base: BASE, period: 'quarter', sensitive: 'status', alsoDividedBy: 'status' },
  };
  const asked: Omit<AuditRules, 'sensitive'> = {
    ...stopping,
    known: knownIn(table, counted, known),
    onArea: (_area, done, of) => {
      auditing(done, of);
    },
  };
  const run: Run = {
    ...stopping,
    kept: already,
    onArea: (area, rounded, done, of) => {
      if (!already.has(area)) kept?.add(area, rounded);
      rounding(done, of);
    },
  };
  const looks = looksAtTable(correcting.replaced, 'first', table);
  const making =
    looks.length === 0
      ? makeRelease(table, rules, asked, run, inThreads)
      : makeCorrection(table, rules, asked, { ...run, stays: staysIn(table, correcting) }, inThreads, looks);
  return await orNoRelease(making, 'persons');
};
