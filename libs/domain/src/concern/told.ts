import { isBlank } from '../blocker/blockers.ts';

/** Whether and how somebody was told of the concern; if not, why not yet. */
export type Told =
  | { readonly told: true; readonly how: string }
  | { readonly told: false; readonly whyNot: string };

/** «Told» without saying how. */
export const howIsMissing = (answer: Told): boolean => answer.told && isBlank(answer.how);

/** «Not told» without saying why not yet. */
export const whyNotIsMissing = (answer: Told): boolean => !answer.told && isBlank(answer.whyNot);
