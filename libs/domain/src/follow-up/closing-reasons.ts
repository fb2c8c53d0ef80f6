import { isKeyOf } from '../closed-table/closed-table.ts';

interface ClosingReason {
  /** Open transitions must end or reach a first meeting before the follow-up can be closed. */
  readonly waitsForTransitions: boolean;
  /** Every message, reminder and hand-over stops, and guardians lose access, the same second. */
  readonly stopsEverything: boolean;
  readonly mayReopen: boolean;
}

/** Why a follow-up is closed, and what follows from it. */
export const closingReasons = {
  goal_reached: { waitsForTransitions: true, stopsEverything: false, mayReopen: true },
  own_wish: { waitsForTransitions: false, stopsEverything: false, mayReopen: true },
  moved: { waitsForTransitions: true, stopsEverything: false, mayReopen: true },
  adult_services: { waitsForTransitions: true, stopsEverything: false, mayReopen: true },
  dead: { waitsForTransitions: false, stopsEverything: true, mayReopen: false },
  registered_in_error: { waitsForTransitions: false, stopsEverything: true, mayReopen: false },
} as const satisfies Record<string, ClosingReason>;

export type ClosingReasonCode = keyof typeof closingReasons;

export const isClosingReason = (text: string): text is ClosingReasonCode => isKeyOf(closingReasons, text);
