/** The smallest group of which a share is shown. */
export const smallestWhole = 30;

/** Below the one and above the other a share is only called «under 10 %» and «over 90 %». */
export const [lowestShown, highestShown] = [10, 90];
