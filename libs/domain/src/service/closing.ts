import { isBlank } from '../blocker/blockers.ts';
import { keysOf } from '../closed-table/closed-table.ts';

/** How a service stands that somebody wants to close. */
export interface ServiceStanding {
  readonly closed: boolean;
  /** Posts that last, today or later. */
  readonly posts: number;
  /** A baton is held, a transition is under way or an invitation waits in the service: said as one, for it may be about one. */
  readonly casesOpen: boolean;
  readonly reason: string;
}

/** What is in the way of closing a service. Those who are followed up there are offered on first. */
export const closingBlockersTable = {
  'already-closed': ({ closed }) => closed,
  'cases-open': ({ casesOpen }) => casesOpen,
  'people-work-there': ({ posts }) => posts > 0,
  'no-closing-reason': ({ reason }) => isBlank(reason),
} as const satisfies Record<string, (of: ServiceStanding) => boolean>;
export type ClosingBlocker = keyof typeof closingBlockersTable;

export const closingBlockers = (of: ServiceStanding): ClosingBlocker[] =>
  keysOf(closingBlockersTable).filter((code) => closingBlockersTable[code](of));
