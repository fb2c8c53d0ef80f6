import { type CountTable, type PublishedCell, sumOf, TOTAL } from '../table/count-table.ts';
import { byArea, type Part, sumsAbove } from '../table/regions.ts';
import { beyondIn, keepsLimits } from './area-anew.ts';
import { type GroupLimit, SPARED } from './group-rule.ts';

/** Rounded areas whose sums above are balanced as far as flips of single cells bring them. */
export interface Settling {
  readonly table: CountTable;
  readonly rounded: readonly number[];
  readonly base: number;
  readonly limits: readonly GroupLimit[];
  /** What totals, by their labels as JSON, are shown as already, of the very same persons. */
  readonly stays?: ReadonlyMap<string, number>;
  /** Rounds an area anew, so that its total is shown as that. */
  readonly reround: (area: Part, total: number) => Promise<readonly number[]>;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The totals of counties; of the whole table only where there are none. */
const totalsAbove = (table: CountTable): readonly PublishedCell[] => {
  const totals = sumsAbove(table).filter(({ labels }) => labels.slice(1).every((label) => label === TOTAL));
  const own = totals.filter(({ labels }) => labels[0] !== TOTAL);
  return own.length > 0 ? own : totals;
};

/** By how much a total is to be shown differently: 0 where other tables of the same persons can show it too. */
const due = (error: number, base: number): number => {
  if (error > base - 1 - SPARED) return -base;
  return error < 1 - base ? base : 0;
};

const countOf = ({ table }: Part): number => sum(table.inner.map(({ count }) => count));

/** The area that is best rounded anew: the one whose own sums suffer least. Undefined where none can be. */
const anewIn = async (
  settling: Settling,
  areas: readonly Part[],
  values: readonly number[],
  by: number,
): Promise<readonly number[] | undefined> => {
  const { base } = settling;
  let best: { readonly values: readonly number[]; readonly worse: number } | undefined;
  for (const area of areas) {
    const before = area.places.map((place) => values[place] ?? 0);
    const total = sum(before) + by;
    if (total < 0 || Math.abs(total - countOf(area)) >= base) continue;
    const anew = await settling.reround(area, total);
    const all = [...values];
    area.places.forEach((place, index) => (all[place] = anew[index] ?? 0));
    const worse = beyondIn(area, anew, base) - beyondIn(area, before, base);
    if (
      sum(anew) !== total ||
      !keepsLimits(settling.limits, all, values, base) ||
      worse >= (best?.worse ?? Infinity)
    )
      continue;
    best = { values: all, worse };
    if (worse <= 0) break;
  }
  return best?.values;
};

/**
 * Where a county's total is shown so that tables of one dimension about the same persons could not show it, an area of it is
 * rounded anew to the next multiple. Undefined where nothing had to be.
 */
export const settleTotals = async (settling: Settling): Promise<readonly number[] | undefined> => {
  const { table, rounded, base } = settling;
  const areas = byArea(table);
  let values = rounded;
  for (const total of totalsAbove(table)) {
    const members = new Set(total.members);
    const own = areas.filter(({ places }) => places.some((place) => members.has(place)));
    for (let round = 0; round < own.length; round += 1) {
      const shown = sumOf(total, values);
      const error = shown - sum(total.members.map((cell) => table.inner[cell]?.count ?? 0));
      const stays = settling.stays?.get(JSON.stringify(total.labels));
      const by = stays === undefined ? due(error, base) : Math.sign(stays - shown) * base;
      const anew = by === 0 ? undefined : await anewIn(settling, own, values, by);
      if (anew === undefined) break;
      values = anew;
    }
  }
  return values === rounded ? undefined : values;
};
