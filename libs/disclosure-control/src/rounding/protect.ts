import { setImmediate as turn } from 'node:timers/promises';
import { highs } from '../solver/highs.ts';
import type { CountTable } from '../table/count-table.ts';
import { inOrder } from '../table/in-order.ts';
import { byArea } from '../table/regions.ts';
import { Balance } from './balance.ts';
import { groupLimits } from './group-rule.ts';
import { type DrawRules, type Proposal, propose } from './keyed-draw.ts';
import { roundNearest } from './nearest.ts';

export interface ProtectionRules extends DrawRules {
  /** The dimension whose value nobody may learn about a group: in a table without it the group rule has no work. */
  readonly sensitive: string;
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
}

const none: ReadonlySet<string> = new Set();

type Aims = ReadonlyMap<string, number>;
const noAims: Aims = new Map();

const aimsIn = ({ published }: CountTable, aims: Aims): ReadonlyMap<number, number> =>
  new Map(
    published.flatMap(({ labels }, index) => {
      const aim = aims.get(JSON.stringify(labels));
      return aim === undefined ? [] : [[index, aim]];
    }),
  );

const roundTable = async (
  table: CountTable,
  rules: ProtectionRules,
  barred: ReadonlySet<string>,
  aims: Aims = noAims,
): Promise<readonly number[]> => {
  const { inner, dimensions } = table;
  const cells = [...inner.keys()].filter((cell) => barred.has(JSON.stringify(inner[cell]?.labels)));
  return roundNearest(await highs(), {
    table,
    proposals: inner.map((cell) => propose(rules, dimensions, cell)),
    limits: groupLimits(table, rules.sensitive),
    base: rules.base,
    barred: new Set(cells),
    aims: aimsIn(table, aims),
  });
};

/**
 * Rounds a table of counts so that everything shown is a sum of its inner cells: each a multiple of the base, at most
 * base − 1 from the truth. Equal tables with equal secrets are rounded alike, in whatever order their cells come.
 *
 * @returns one value for each inner cell, in their order.
 */
export const protect = async (
  table: CountTable,
  rules: ProtectionRules,
  barred: ReadonlySet<string> = none,
): Promise<readonly number[]> => {
  const ordered = inOrder(table);
  return ordered.back(await roundTable(ordered.table, rules, barred));
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
  { onArea, signal, kept, barred = none, aims = noAims }: Run = {},
): Promise<readonly number[]> => {
  const ordered = inOrder(table);
  const areas = byArea(ordered.table);
  const rounded = new Array<number>(table.inner.length).fill(0);
  for (const [done, { area, table: own, places }] of areas.entries()) {
    signal?.throwIfAborted();
    const values = kept?.get(area) ?? (await roundTable(own, rules, barred, aims));
    places.forEach((place, index) => (rounded[place] = values[index] ?? 0));
    onArea?.(area, values, done + 1, areas.length);
    await turn();
  }
  return ordered.back(balanced(ordered.table, rounded, rules, aims));
};

/** Cells whose draw was nearest to falling the other way are flipped first. */
const balanced = (
  table: CountTable,
  rounded: readonly number[],
  rules: ProtectionRules,
  aims: Aims,
): readonly number[] => {
  const near = ({ draw, rest }: Proposal): number => Math.abs(draw - rest / rules.base);
  const draws = table.inner.map((cell) => near(propose(rules, table.dimensions, cell)));
  const order = [...draws.keys()].sort(
    (one, other) => (draws[one] ?? 0) - (draws[other] ?? 0) || one - other,
  );
  const limits = groupLimits(table, rules.sensitive);
  return new Balance({ table, rounded, limits, base: rules.base, aims: aimsIn(table, aims) }).settle(order);
};
