import type { InnerCell } from '../table/count-table.ts';
import { SPARED } from './group-rule.ts';
import { type DrawRules, propose } from './keyed-draw.ts';

/** A table's total: how many it counts, and what it is to be shown as. */
export interface WholeShown {
  readonly count: number;
  readonly shown: number;
}

/**
 * What a cell is to be shown as in every table of one dimension that has the very same persons in it: two roundings of them would be
 * two looks at one count. It is drawn as any cell; where the rest of a table could not then show what is left of the total,
 * however it is divided, it goes to the other multiple beside it, and with that the rest always can.
 */
export const shownInAll = (
  rules: DrawRules,
  dimensions: readonly string[],
  cell: InnerCell,
  whole: WholeShown,
): number => {
  const { base } = rules;
  const { rest, up } = propose(rules, dimensions, cell);
  const below = cell.count - rest;
  const [drawn, other] = up ? [below + base, below] : [below, below + (rest === 0 ? 0 : base)];
  const fits = (value: number): boolean => {
    const off = whole.shown - value - (whole.count - cell.count);
    return off >= 1 - base && off <= base - 1 - SPARED;
  };
  return !fits(drawn) && fits(other) ? other : drawn;
};
