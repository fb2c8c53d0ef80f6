import type { ReviewRhythm } from '#domain/plan/review';

/** The word for each rhythm: a key cannot be a number. */
export const monthKeys = { 1: 'm1', 2: 'm2', 3: 'm3', 6: 'm6', 12: 'm12' } as const satisfies Record<
  ReviewRhythm,
  string
>;
