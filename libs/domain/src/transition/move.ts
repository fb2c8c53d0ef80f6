import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { addDays, type IsoDate } from '../calendar/date.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import type { TransitionKind } from './kinds.ts';
import type { TransitionStatus } from './verbs.ts';

/** So long after a move the team and the consents of the old municipality last, unless they are renewed. */
export const daysAfterMove = 30;

/** The last day of what was before: counted from the move, and nobody gets shorter notice than that. */
export const endsAfterMove = (movedOn: IsoDate, today: IsoDate): IsoDate =>
  addDays(movedOn > today ? movedOn : today, daysAfterMove);

/** What the registering of a new municipality is judged by. */
export interface MoveFacts {
  readonly kind: TransitionKind;
  readonly status: TransitionStatus;
  readonly isReceiver: boolean;
  /** The two municipalities disagree. */
  readonly disputed: boolean;
  /** It is registered, and has not been undone. */
  readonly registered: boolean;
  /** The receiving service serves the municipality, and it is another than now. */
  readonly servesThere: boolean;
}

const rules = {
  not_a_move: ({ kind }) => kind !== 'new_municipality',
  not_met_yet: ({ status }) => status !== 'met',
  receiver_decides: ({ isReceiver }) => !isReceiver,
  still_disputed: ({ disputed }) => disputed,
  registered_already: ({ registered }) => registered,
  not_served_there: ({ servesThere }) => !servesThere,
} as const satisfies BlockerRules<MoveFacts>;
export type MoveBlocker = keyof typeof rules;

/** Why the new municipality cannot be registered; empty means it can. */
export const moveBlockers = (facts: MoveFacts): MoveBlocker[] => blockersIn(rules, facts);

export const requireMayMove = (facts: MoveFacts): void => {
  requireNothingIn(moveBlockers(facts));
};

/** What taking it back is judged by. */
export interface UndoMoveFacts {
  readonly isReceiver: boolean;
  readonly registered: boolean;
  /** The last day of what was before; null when nothing is registered. */
  readonly endsOn: IsoDate | null;
  readonly today: IsoDate;
}

const undoRules = {
  receiver_decides: ({ isReceiver }) => !isReceiver,
  not_registered: ({ registered }) => !registered,
  ended_already: ({ endsOn, today }) => endsOn !== null && endsOn < today,
} as const satisfies BlockerRules<UndoMoveFacts>;
export type UndoMoveBlocker = keyof typeof undoRules;

/** Why it cannot be taken back; empty means it can. What has ended by it does not come again by itself. */
export const undoMoveBlockers = (facts: UndoMoveFacts): UndoMoveBlocker[] => blockersIn(undoRules, facts);

export const requireMayUndoMove = (facts: UndoMoveFacts): void => {
  requireNothingIn(undoMoveBlockers(facts));
};
