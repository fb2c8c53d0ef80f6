/** The smallest group of which a share is shown. */
export const smallestWhole = 30;

/** Below the one and above the other a share is only called «under 10 %» and «over 90 %». */
export const [lowestShown, highestShown] = [10, 90];

/** How a share is said: in whole percent, or only that it is under or over what is shown. */
export const saidAs = (percent: number): 'shown' | 'under' | 'over' => {
  if (percent < lowestShown) return 'under';
  return percent > highestShown ? 'over' : 'shown';
};

/** How what the rounding allows of a share is said: an end that is under or over what is shown has no number. */
export const rangeSaidAs = ({ low, high }: { readonly low: number; readonly high: number }) => {
  const [from, to] = [saidAs(low), saidAs(high)];
  if (from === to && from !== 'shown') return from;
  if (from === 'under') return to === 'over' ? 'any' : 'at_most';
  return to === 'over' ? 'at_least' : 'between';
};
