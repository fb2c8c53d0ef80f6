import { isAboutTheSame, likelyOff, type ShareShown, type Shown } from './share.ts';

/** How two shown figures go together: alike where the rounding can explain the difference. */
export type Change = 'alike' | 'more' | 'fewer';

const changeBy = (difference: number): Change => (difference > 0 ? 'more' : 'fewer');

/** A municipality's counts are alike when they differ by eight at most. Null where one of them is not shown. */
export const changeOf = (before: Shown, after: Shown): Change | null => {
  if (before.value === null || after.value === null) return null;
  const difference = after.value - before.value;
  const explained = likelyOff(before.sums) + likelyOff(after.sums);
  return Math.abs(difference) <= explained ? 'alike' : changeBy(difference);
};

/** Shares are alike where what the rounding allows of one meets what it allows of the other. */
export const shareChangeOf = (before: ShareShown | null, after: ShareShown | null): Change | null => {
  if (before === null || after === null) return null;
  return isAboutTheSame(before, after) ? 'alike' : changeBy(after.percent - before.percent);
};
