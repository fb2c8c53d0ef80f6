import { smallestPooled, type YearPerson } from '#domain/release/pooled';
import { lastThere, personTable, protectAreas } from '../../../libs/disclosure-control/src/index.ts';
import { type CellMark, marksOf } from '../marks.ts';
import { BASE, type ReleaseOrder } from '../order.ts';
import { type Replaced, yearTotalsBefore } from '../replaced.ts';
import { type QuarterShown, shownIn } from './shown.ts';

/** How many a municipality's year is shown as, and how many of them were there last in each quarter, as shown. */
export interface YearTotal {
  readonly total: number;
  readonly last: readonly number[];
}

/** The years of the municipalities that have one, and who is in each, for a correction. */
export interface YearTotals {
  readonly totals: ReadonlyMap<string, YearTotal>;
  readonly marks: readonly CellMark[];
}

const dimensions = ['municipality'];

/** The draw of the year's number, and then the other multiple beside the truth: that one is taken where only it fits. */
const multiplesOf = (count: number, drawn: number): readonly number[] => {
  const below = count - (count % BASE);
  return [drawn, ...[below, below + BASE].filter((one) => one !== drawn && Math.abs(one - count) < BASE)];
};

/**
 * How many each municipality's year is shown as: drawn like every number, and fitting what its quarters show. A municipality
 * that is shown as too few, or that no multiple fits, has no pooled tables; what is shown decides.
 */
export const yearTotals = async (
  persons: readonly YearPerson[],
  quarters: readonly QuarterShown[],
  { places, secret, quarter }: Pick<ReleaseOrder, 'places' | 'secret' | 'quarter'>,
  replaced: Replaced,
): Promise<YearTotals> => {
  const table = personTable(
    {
      dimensions,
      persons: persons.map(({ id, municipality }) => ({ id, labels: [municipality] })),
      labels: [places.map(({ number }) => number)],
      above: new Map(),
    },
    secret,
  );
  const rules = { secret, base: BASE, period: 'year', sensitive: '' };
  const drawn = await protectAreas(table, rules, { stays: yearTotalsBefore(replaced, table) });
  const totals = new Map<string, YearTotal>();
  for (const [at, { labels, count }] of table.inner.entries()) {
    const [municipality = ''] = labels;
    const periods = quarters.map((quarter) => shownIn(quarter, municipality));
    const shown = drawn[at] ?? 0;
    for (const total of shown < smallestPooled ? [] : multiplesOf(count, shown)) {
      if (total < smallestPooled || totals.has(municipality)) continue;
      const last = await lastThere({ periods, total });
      if (last !== null) totals.set(municipality, { total, last });
    }
  }
  return { totals, marks: marksOf({ secret, quarter }, 'year', table) };
};
