import { isKeyOf } from '../closed-table/closed-table.ts';

interface ClosingReason {
  /** Open transitions must end or reach a first meeting before the follow-up can be closed. */
  readonly waitsForTransitions: boolean;
  /** Every message, reminder and hand-over stops, and guardians lose access, the same second. */
  readonly stopsEverything: boolean;
  /** For how many days after it may be taken up again; null: for as long as the record is kept. A slip of the hand can be taken back. */
  readonly reopenDays: number | null;
}

/** Why a follow-up is closed, and what follows from it. */
export const closingReasons = {
  goal_reached: { waitsForTransitions: true, stopsEverything: false, reopenDays: null },
  own_wish: { waitsForTransitions: false, stopsEverything: false, reopenDays: null },
  moved: { waitsForTransitions: true, stopsEverything: false, reopenDays: null },
  adult_services: { waitsForTransitions: true, stopsEverything: false, reopenDays: null },
  dead: { waitsForTransitions: false, stopsEverything: true, reopenDays: 14 },
  registered_in_error: { waitsForTransitions: false, stopsEverything: true, reopenDays: 14 },
} as const satisfies Record<string, ClosingReason>;

export type ClosingReasonCode = keyof typeof closingReasons;

export const isClosingReason = (text: string): text is ClosingReasonCode => isKeyOf(closingReasons, text);
