import { SPARED } from './group-rule.ts';

/**
 * What tables of one dimension about the same persons are all to show as their total: the multiple nearest to what another
 * table shows that lies beside the count, from base − 1 below it to base − 1 − {@link SPARED} above. Each such table can show
 * it, however the persons are divided: rounded all down it is not above, all up it is not below, and one flip is one multiple.
 * The group rule never forbids it, for so little above the count no cell proves that it holds everybody.
 */
export const totalBeside = (shown: number, count: number, base: number): number => {
  const least = Math.max(0, Math.ceil((count - base + 1) / base) * base);
  const most = Math.floor((count + base - 1 - SPARED) / base) * base;
  return Math.min(Math.max(shown, least), Math.max(least, most));
};

/**
 * What who knows this rule can tell of the count by the total, and by what the other table shows: another total than that
 * was taken because that one lies too far away, and then it is the first on the way to the count.
 */
export const countBeside = (
  total: number,
  shown: number,
  base: number,
): { readonly lower: number; readonly upper: number } => ({
  lower: Math.max(0, total > shown ? total : total - base + 1 + SPARED),
  upper: total < shown ? total + SPARED : total + base - 1,
});
