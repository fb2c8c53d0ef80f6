import type { UnheldReason } from '#domain/baton/unheld';

/** Days on which nobody really held the baton, first and last day included. */
export class CaseUnheld {
  /** @example 2026-03-09 */
  from!: string;
  to!: string;
  /** Why nobody did: a code that the rules know. @example account-ended */
  why!: UnheldReason;
}
