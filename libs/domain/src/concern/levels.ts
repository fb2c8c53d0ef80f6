import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

interface ConcernLevelMeaning {
  /** How many services work together at this level; 0 while the concern is being clarified. */
  readonly services: 0 | 1 | 2 | 3;
  /** Days within which the level must be decided; null where it may stand. */
  readonly decidedWithinDays: number | null;
}

/**
 * Concern levels 0–3 of «Bedre tverrfaglig innsats» (BTI). 0: wonder, being clarified. 1: measures within one
 * service. 2: cooperation of two services. 3: wide cooperation across services (3 stands for three or more).
 */
export const concernLevels = {
  '0': { services: 0, decidedWithinDays: 14 },
  '1': { services: 1, decidedWithinDays: null },
  '2': { services: 2, decidedWithinDays: null },
  '3': { services: 3, decidedWithinDays: null },
} as const satisfies Record<string, ConcernLevelMeaning>;

export type ConcernLevelKey = keyof typeof concernLevels;
export type ConcernLevel = 0 | 1 | 2 | 3;

export const allConcernLevels: readonly ConcernLevelKey[] = keysOf(concernLevels);

export const isConcernLevel = (level: number): level is ConcernLevel => isKeyOf(concernLevels, String(level));
