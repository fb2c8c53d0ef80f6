import { sumOf } from '../table/count-table.ts';
import type { Part } from '../table/regions.ts';
import { type GroupLimit, proven } from './group-rule.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** By how much more than its limit the cells of a group prove, or their sum does. */
const overIn = ({ members, limit }: GroupLimit, values: readonly number[], base: number): number => {
  const shown = members.map((member) => values[member] ?? 0);
  const provenByCells = sum(shown.map((value) => proven(value, base)));
  return Math.max(0, provenByCells - limit) + Math.max(0, sum(shown) - limit - base + 1);
};

/** Whether the group rule holds for new values of the whole table, or is broken no more than it was: those above areas may be. */
export const keepsLimits = (
  limits: readonly GroupLimit[],
  values: readonly number[],
  before: readonly number[],
  base: number,
): boolean =>
  limits.every((one) => {
    const over = overIn(one, values, base);
    return over === 0 || over <= overIn(one, before, base);
  });

/** How far sums of an area are beyond what they should be, all together. */
export const beyondIn = ({ table }: Part, values: readonly number[], base: number): number => {
  const errors = table.inner.map(({ count }, cell) => (values[cell] ?? 0) - count);
  return sum(table.published.map((cell) => Math.max(0, Math.abs(sumOf(cell, errors)) - base + 1)));
};
