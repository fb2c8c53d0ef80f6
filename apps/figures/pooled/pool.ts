import type pg from 'pg';
import { quarterRange, type Quarter } from '#domain/calendar/quarter';
import { cubeOn } from '#domain/release/cube';
import { type CountedQuarter, pooledWith, yearPersons } from '#domain/release/pooled';
import type { Merged } from '#domain/release/merged-bins';
import type { CubeCellMade } from '../freeze.ts';
import type { ReleaseOrder } from '../order.ts';
import type { Counted } from '../release.ts';
import type { Replaced } from '../replaced.ts';
import { frozenQuarter, type QuarterShown } from './shown.ts';
import { yearTotals } from './totals.ts';
import { yearCubes, type YearCubes } from './year-cubes.ts';

/** A quarter that is being made: who is counted in it, and what it will show. */
export interface Making {
  readonly counted: Counted;
  readonly shown: QuarterShown;
  readonly replaced: Replaced;
  /** What its other cubes put together: the year does so too, and tells nothing finer. */
  readonly merged: readonly Merged[];
}

const nothing: YearCubes = {
  cells: [],
  marks: [],
  checked: { yearCubes: 0, yearPlaces: 0, yearLeftOut: [] },
};

const countedIn = (quarter: Quarter, { people, stories }: Counted): CountedQuarter => ({
  quarter,
  persons: cubeOn(people, quarterRange(quarter).to),
  stories,
});

/**
 * The other cubes of each municipality over the four quarters of a year, with the release of the last of them. None where one
 * of the other three is not released.
 *
 * @param read who was counted at the end of a day.
 */
export const pooledYear = async (
  client: pg.Client,
  order: ReleaseOrder,
  { counted, shown, replaced, merged }: Making,
  read: (day: string) => Promise<Counted>,
): Promise<YearCubes> => {
  const before = pooledWith(order.quarter).slice(0, -1);
  const quarters: QuarterShown[] = [];
  for (const quarter of before) {
    const frozen = await frozenQuarter(client, quarter);
    if (frozen !== null) quarters.push(frozen);
  }
  if (before.length === 0 || quarters.length < before.length) return nothing;
  const counts: CountedQuarter[] = [];
  for (const quarter of before) counts.push(countedIn(quarter, await read(quarterRange(quarter).to)));
  const persons = yearPersons([...counts, countedIn(order.quarter, counted)]);
  const all = [...quarters, shown];
  const { totals, marks } = await yearTotals(persons, all, order, replaced);
  const cubes = await yearCubes({
    ...{ persons, quarters: all, secret: order.secret, quarter: order.quarter, totals, replaced, merged },
    // they know of everybody who was ever followed up before
    known: counted.known,
  });
  return { ...cubes, marks: [...cubes.marks, ...marks] };
};

/** Cells as the first cube shows them, and the others of a county. */
export const shownOf = (
  quarter: Quarter,
  inner: readonly { readonly labels: readonly string[] }[],
  rounded: readonly number[],
  cubes: readonly CubeCellMade[],
): QuarterShown => ({
  quarter,
  persons: inner.map(({ labels }, cell) => ({ labels, value: rounded[cell] ?? 0 })),
  cubes,
});
