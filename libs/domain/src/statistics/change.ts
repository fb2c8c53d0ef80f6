import { base } from '../indicator/rounding.ts';

/** Two rounded numbers may differ by so much without anything having changed: each may be four off. */
export const explainedByRounding = 2 * (base - 1);

/** How a shown number stands to an earlier one; null when either is not shown. */
export type Change = 'about-the-same' | 'more' | 'fewer';

/** «Omtrent uendret» where rounding alone can explain the difference. */
export const changeOf = (now: number | null, before: number | null): Change | null => {
  if (now === null || before === null) return null;
  if (Math.abs(now - before) <= explainedByRounding) return 'about-the-same';
  return now > before ? 'more' : 'fewer';
};
