import { setImmediate as turn } from 'node:timers/promises';
import { highs } from '../solver/highs.ts';
import { type CountTable, type InnerCell, TOTAL } from '../table/count-table.ts';
import { inOrder } from '../table/in-order.ts';
import { byArea, type Part } from '../table/regions.ts';
import { Balance } from './balance.ts';
import { groupLimits } from './group-rule.ts';
import { type DrawRules, type Proposal, propose } from './keyed-draw.ts';
import { roundNearest } from './nearest.ts';
import { settleShared } from './settle-shared.ts';
import { settleTotals } from './settle-totals.ts';

export interface ProtectionRules extends DrawRules {
  /** The dimension whose value nobody may learn about a group: in a table without it the group rule has no work. */
  readonly sensitive: string;
  /** A dimension that another table about the same persons is divided by too: sums of a county by it come first. */
  readonly alsoDividedBy?: string;
}

/** How a long run is followed, stopped and taken up again. */
export interface Run {
  /** Called after each area with its rounded values, to be kept for taking up again. */
  readonly onArea?: (area: string, rounded: readonly number[], done: number, of: number) => void;
  readonly signal?: AbortSignal;
  /** What an earlier run that was stopped has rounded already. */
  readonly kept?: ReadonlyMap<string, readonly number[]>;
  /** Inner cells, by their labels as JSON, that an audit has found fault with. */
  readonly barred?: ReadonlySet<string>;
  /** What sums of finest areas, by their labels as JSON, are to be shown as where it can be: as another table shows them. */
  readonly aims?: ReadonlyMap<string, number>;
  /** As how much sums and cells, by their labels as JSON, are to be shown at most where it can be. */
  readonly caps?: ReadonlyMap<string, number>;
  /** What inner cells, and totals of counties, by their labels as JSON, are to be shown as where it can be: as an earlier release showed them. */
  readonly stays?: ReadonlyMap<string, number>;
}

/** What a rounding is bound by beside its own counts. */
type Bound = Required<Pick<Run, 'barred' | 'aims' | 'caps' | 'stays'>>;

type Aims = ReadonlyMap<string, number>;
const noAims: Aims = new Map();
const free: Bound = { barred: new Set(), aims: noAims, caps: noAims, stays: noAims };

const aimsIn = ({ published }: CountTable, aims: Aims): ReadonlyMap<number, number> =>
  new Map(
    published.flatMap(({ labels }, index) => {
      const aim = aims.get(JSON.stringify(labels));
      return aim === undefined ? [] : [[index, aim]];
    }),
  );

const barredIn = ({ inner }: CountTable, barred: ReadonlySet<string>): ReadonlySet<number> =>
  new Set([...inner.keys()].filter((cell) => barred.has(JSON.stringify(inner[cell]?.labels))));

const staysIn = ({ inner }: CountTable, stays: Aims): ReadonlyMap<number, number> =>
  new Map(
    inner.flatMap(({ labels }, cell) => {
      const stay = stays.get(JSON.stringify(labels));
      return stay === undefined ? [] : [[cell, stay]];
    }),
  );

/** The draws of a run's cells: each is drawn when it is rounded, and asked again when sums are balanced. */
const drawn = new WeakMap<DrawRules, WeakMap<InnerCell, Proposal>>();

const proposed = (rules: DrawRules, dimensions: readonly string[], cell: InnerCell): Proposal => {
  const own = drawn.get(rules) ?? new WeakMap<InnerCell, Proposal>();
  drawn.set(rules, own);
  const proposal = own.get(cell) ?? propose(rules, dimensions, cell);
  own.set(cell, proposal);
  return proposal;
};

const roundTable = async (
  table: CountTable,
  rules: ProtectionRules,
  { barred, aims, caps, stays }: Bound,
): Promise<readonly number[]> => {
  const { inner, dimensions } = table;
  return roundNearest(await highs(), {
    table,
    proposals: inner.map((cell) => proposed(rules, dimensions, cell)),
    limits: groupLimits(table, rules.sensitive),
    base: rules.base,
    barred: barredIn(table, barred),
    aims: aimsIn(table, aims),
    caps: aimsIn(table, caps),
    stays: staysIn(table, stays),
  });
};

/**
 * Rounds a table of counts so that everything shown is a sum of its inner cells: each a multiple of the base, at most
 * base − 1 from the truth. Equal tables with equal secrets are rounded alike, in whatever order their cells come.
 *
 * @returns one value for each inner cell, in their order.
 *
 * Source: controlled rounding to a base, the EU Handbook on Statistical Disclosure Control (sdctools.github.io/HandbookSDC), chapter 5; base 5 as the Norwegian database of higher education (DBH) rounds.
 */
export const protect = async (
  table: CountTable,
  rules: ProtectionRules,
  barred: ReadonlySet<string> = free.barred,
): Promise<readonly number[]> => {
  const ordered = inOrder(table);
  return ordered.back(await roundTable(ordered.table, rules, { ...free, barred }));
};

/**
 * The same for a table by areas: each of the finest areas is rounded by itself, and the sums above them are balanced.
 * Minutes for a country; the thread is free between areas.
 *
 * @throws the signal's reason when the run is stopped.
 */
export const protectAreas = async (
  table: CountTable,
  rules: ProtectionRules,
  { onArea, signal, kept, ...given }: Run = {},
): Promise<readonly number[]> => {
  const bound = { ...free, ...given };
  const ordered = inOrder(table);
  const areas = byArea(ordered.table);
  const rounded = new Array<number>(table.inner.length).fill(0);
  for (const [done, { area, table: own, places }] of areas.entries()) {
    signal?.throwIfAborted();
    const values = kept?.get(area) ?? (await roundTable(own, rules, bound));
    places.forEach((place, index) => (rounded[place] = values[index] ?? 0));
    onArea?.(area, values, done + 1, areas.length);
    await turn();
  }
  const settled = balanced(ordered.table, rounded, rules, bound, false);
  // another table says already what the totals of this one are to be
  if (bound.aims.size + bound.caps.size > 0) return ordered.back(settled);
  const limits = groupLimits(ordered.table, rules.sensitive);
  const reround = (area: Part, aims: ReadonlyMap<string, number>) =>
    roundTable(area.table, rules, { ...bound, aims });
  const anew = await settleTotals({
    ...{ table: ordered.table, rounded: settled, base: rules.base, limits, stays: bound.stays },
    reround: (area, total) => {
      const labels = [area.area, ...ordered.table.dimensions.slice(1).map(() => TOTAL)];
      return reround(area, new Map([[JSON.stringify(labels), total]]));
    },
  });
  const totalled = anew === undefined ? settled : balanced(ordered.table, anew, rules, bound, true);
  if (rules.alsoDividedBy === undefined) return ordered.back(totalled);
  const shared = await settleShared({
    ...{ table: ordered.table, rounded: totalled, base: rules.base, limits },
    ...{ dimension: rules.alsoDividedBy, reround },
  });
  return ordered.back(shared ?? totalled);
};

/** Cells whose draw was nearest to falling the other way are flipped first. */
const balanced = (
  table: CountTable,
  rounded: readonly number[],
  rules: ProtectionRules,
  { barred, aims, caps, stays }: Bound,
  keepsTotals: boolean,
): readonly number[] => {
  const near = ({ draw, rest }: Proposal): number => Math.abs(draw - rest / rules.base);
  const draws = table.inner.map((cell) => near(proposed(rules, table.dimensions, cell)));
  const order = [...draws.keys()].sort(
    (one, other) => (draws[one] ?? 0) - (draws[other] ?? 0) || one - other,
  );
  const limits = groupLimits(table, rules.sensitive);
  return new Balance({
    table,
    rounded,
    limits,
    base: rules.base,
    aims: aimsIn(table, aims),
    caps: aimsIn(table, caps),
    alsoDividedBy: rules.alsoDividedBy,
    barred: barredIn(table, barred),
    stays: staysIn(table, stays),
    keepsTotals,
  }).settle(order);
};
