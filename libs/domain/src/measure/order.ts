import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { isOpenMeasure, type MeasureStatus } from './status.ts';

/** A measure as far as it says what comes first. */
export interface InOrder {
  readonly id: string;
  readonly status: MeasureStatus;
  /** It starts when this one is done. */
  readonly startsAfterId: string | null;
  /** It waits for something that the reader does not see. */
  readonly startsAfterUnseen: boolean;
}

const find = (all: readonly InOrder[], id: string | null): InOrder | undefined =>
  all.find((one) => one.id === id);

/** Whether `measureId` itself comes somewhere before `afterId`: then each would wait for the other. */
const isCircle = (all: readonly InOrder[], measureId: string, afterId: string): boolean => {
  const seen = new Set<string>();
  for (let at = find(all, afterId); at !== undefined && !seen.has(at.id); at = find(all, at.startsAfterId)) {
    if (at.startsAfterId === measureId) return true;
    seen.add(at.id);
  }
  return false;
};

const orderRules = {
  not_open: ({ measure }) => !isOpenMeasure(measure.status),
  after_itself: ({ measure, afterId }) => measure.id === afterId,
  waits_in_a_circle: ({ measure, afterId, all }) => isCircle(all, measure.id, afterId),
} as const satisfies BlockerRules<{ measure: InOrder; afterId: string; all: readonly InOrder[] }>;
export type OrderBlocker = keyof typeof orderRules;

/** Why the measure cannot start when `afterId` is done, as far as the reader sees; the database sees the rest. */
export const orderBlockers = (measure: InOrder, afterId: string, all: readonly InOrder[]): OrderBlocker[] =>
  blockersIn(orderRules, { measure, afterId, all });

/** How it stands with what comes first: nothing does, it is done, it goes on, it was cancelled, or it is not shared with the reader. */
export type FirstStands = 'nothing' | 'done' | 'open' | 'cancelled' | 'not_shared';

export const firstStands = (measure: InOrder, all: readonly InOrder[]): FirstStands => {
  if (measure.startsAfterUnseen) return 'not_shared';
  const first = find(all, measure.startsAfterId);
  if (first === undefined) return 'nothing';
  if (isOpenMeasure(first.status)) return 'open';
  return first.status === 'done' ? 'done' : 'cancelled';
};

/** Whether starting now goes against the order: it is said, and never refused. */
export const startsTooEarly = (measure: InOrder, all: readonly InOrder[]): boolean => {
  const stands = firstStands(measure, all);
  return stands === 'open' || stands === 'not_shared';
};
