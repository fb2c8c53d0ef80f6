import type { Highs } from 'highs';
import { type CountTable, orderOf, type PublishedCell } from '../table/count-table.ts';
import { type Column, type LinearModel, modelData, type Row, type Term } from '../solver/linear-model.ts';
import type { GroupLimit } from './group-rule.ts';
import { proven } from './group-rule.ts';
import type { Proposal } from './keyed-draw.ts';

/** What the rounding of one table has to fit. */
export interface Rounding {
  readonly table: CountTable;
  readonly proposals: readonly Proposal[];
  readonly limits: readonly GroupLimit[];
  readonly base: number;
  /** Inner cells that an audit has found fault with: they may only go down. */
  readonly barred: ReadonlySet<number>;
  /** What some published cells, by their index, are to be shown as: another table shows the same persons so. */
  readonly aims?: ReadonlyMap<number, number>;
  /** As how much some published cells, by their index, are to be shown at most: another table has them all among others. */
  readonly caps?: ReadonlyMap<number, number>;
  /** What some inner cells are to be shown as, where a multiple beside the count is that: an earlier release showed them so. */
  readonly stays?: ReadonlyMap<number, number>;
}

/** What it costs that a sum is one person further off than base − 1: the broader the sum, the more. */
const SLACK_COST = 20;

/** What it costs that a sum is one person off from what another table shows it as: more than any sum's own slack. */
const AIM_COST = 100;

/** What it costs that a cell is shown otherwise than an earlier release showed it: more than any sum. */
const STAY_COST = 10_000;

/** The columns of the model: one for each cell that may go either way, and one for each sum that may need slack. */
interface Layout {
  /** The column of an inner cell; none where its count is a multiple already. */
  readonly columnOf: ReadonlyMap<number, number>;
  readonly columns: Column[];
  readonly rows: Row[];
}

const leavingCost = ({ rest, up }: Proposal, base: number): number =>
  0.5 + (up ? rest / base : 1 - rest / base);

/** Which way a cell has to go so that it is shown as before; undefined where neither does. */
const wayToStay = ({ table, proposals, base, stays }: Rounding, cell: number): boolean | undefined => {
  const up =
    (stays?.get(cell) ?? Number.NaN) - (table.inner[cell]?.count ?? 0) + (proposals[cell]?.rest ?? 0);
  return up === 0 || up === base ? up === base : undefined;
};

/** A cell is 1 where it goes up. Leaving a proposal costs more the likelier the proposal was. */
const layOut = (rounding: Rounding): Layout => {
  const { proposals, base, barred } = rounding;
  const columnOf = new Map<number, number>();
  const columns: Column[] = [];
  proposals.forEach((proposal, cell) => {
    if (proposal.rest === 0) return;
    columnOf.set(cell, columns.length);
    const stays = wayToStay(rounding, cell);
    const leaving = stays === undefined ? leavingCost(proposal, base) : STAY_COST;
    const cost = leaving * ((stays ?? proposal.up) ? -1 : 1);
    columns.push({ lower: 0, upper: barred.has(cell) ? 0 : 1, cost, whole: true });
  });
  return { columnOf, columns, rows: [] };
};

const termsOf = (
  members: readonly number[],
  { columnOf }: Layout,
  weight: (cell: number) => number,
): readonly Term[] =>
  members.flatMap((cell) => {
    const column = columnOf.get(cell);
    return column === undefined ? [] : [[column, weight(cell)]];
  });

/** A sum stays within base − 1 of the truth, or pays for each person beyond. */
const addSum = (cell: PublishedCell, { proposals, base }: Rounding, layout: Layout): void => {
  const terms = termsOf(cell.members, layout, () => base);
  const rest = cell.members.reduce((sum, member) => sum + (proposals[member]?.rest ?? 0), 0);
  const bound = base - 1;
  if (rest <= bound && terms.length * base - rest <= bound) return;
  const slack = layout.columns.length;
  const cost = SLACK_COST / (1 + orderOf(cell));
  layout.columns.push({ lower: 0, upper: Infinity, cost, whole: false });
  layout.rows.push({ terms: [...terms, [slack, -1]], lower: -Infinity, upper: rest + bound });
  layout.rows.push({ terms: [...terms, [slack, 1]], lower: rest - bound, upper: Infinity });
};

/** What a sum is shown as when every cell of it goes down. */
const allDown = ({ members }: PublishedCell, { table, proposals }: Rounding): number =>
  members.reduce((sum, cell) => sum + (table.inner[cell]?.count ?? 0) - (proposals[cell]?.rest ?? 0), 0);

/** A sum is shown as it is aimed at (at most so, where it is not at least so too), or pays for each person off. */
const addAim = (cell: PublishedCell, aim: number, rounding: Rounding, layout: Layout, least = true) => {
  const terms = termsOf(cell.members, layout, () => rounding.base);
  const left = aim - allDown(cell, rounding);
  const slack = layout.columns.length;
  layout.columns.push({ lower: 0, upper: Infinity, cost: AIM_COST, whole: false });
  layout.rows.push({ terms: [...terms, [slack, -1]], lower: -Infinity, upper: left });
  if (least) layout.rows.push({ terms: [...terms, [slack, 1]], lower: left, upper: Infinity });
};

/** What the finest cells prove together, and what the shown sum proves, stay within the limit of the group. */
const addLimit = ({ members, limit }: GroupLimit, rounding: Rounding, layout: Layout): void => {
  const { table, proposals, base } = rounding;
  const below = (cell: number): number => (table.inner[cell]?.count ?? 0) - (proposals[cell]?.rest ?? 0);
  const rise = (cell: number): number => proven(below(cell) + base, base) - proven(below(cell), base);
  const already = members.reduce((sum, cell) => sum + proven(below(cell), base), 0);
  const sumBelow = members.reduce((sum, cell) => sum + below(cell), 0);
  const [byCells, bySum] = [termsOf(members, layout, rise), termsOf(members, layout, () => base)];
  if (byCells.length === 0) return;
  layout.rows.push({ terms: byCells, lower: -Infinity, upper: limit - already });
  layout.rows.push({ terms: bySum, lower: -Infinity, upper: limit + base - 1 - sumBelow });
};

/** The model of the nearest admissible rounding, and which column decides each inner cell. */
export const nearestModel = (
  rounding: Rounding,
): { readonly model: LinearModel; readonly columnOf: ReadonlyMap<number, number> } => {
  const layout = layOut(rounding);
  rounding.table.published.forEach((cell, index) => {
    const aim = rounding.aims?.get(index);
    if (aim !== undefined) addAim(cell, aim, rounding, layout);
    else if (cell.members.length > 1) addSum(cell, rounding, layout);
    const cap = rounding.caps?.get(index);
    if (cap !== undefined) addAim(cell, cap, rounding, layout, false);
  });
  for (const limit of rounding.limits) addLimit(limit, rounding, layout);
  return { model: layout, columnOf: layout.columnOf };
};

/** Thrown where no rounding fits: the group rule always has one, so this is a fault in the table or in the code. */
export class NoRounding extends Error {}

/**
 * Rounds every inner cell to a multiple of the base beside it, as near to the proposals as the sums and the group
 * rule allow. Returns one value for each inner cell.
 *
 * Source: controlled rounding as a mixed-integer program, the EU Handbook on Statistical Disclosure Control (sdctools.github.io/HandbookSDC), chapter 5; solved with HiGHS.
 */
export const roundNearest = (highs: Highs, rounding: Rounding): readonly number[] => {
  const { model, columnOf } = nearestModel(rounding);
  const { table, proposals, base } = rounding;
  const ups = model.columns.length === 0 ? new Float64Array() : solve(highs, model);
  return table.inner.map(({ count }, cell) => {
    const column = columnOf.get(cell);
    const up = column !== undefined && (ups[column] ?? 0) > 0.5;
    return count - (proposals[cell]?.rest ?? 0) + (up ? base : 0);
  });
};

const solve = (highs: Highs, model: LinearModel): Float64Array =>
  highs.withModel(modelData(model), (solver) => {
    solver.options.set({ output_flag: false, random_seed: 1, mip_rel_gap: 0, mip_abs_gap: 1e-6 });
    solver.run();
    if (solver.getModelStatus() !== highs.constants.modelStatus.optimal) throw new NoRounding();
    return solver.getSolution().colValue;
  });
