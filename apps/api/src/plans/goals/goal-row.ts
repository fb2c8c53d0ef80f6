import type { GoalStatus } from '#domain/goal/status';
import type { DisagreementLine, GoalVoices } from '#domain/goal/voices';

/** A goal as the services need it. */
export interface GoalRow extends GoalVoices {
  readonly id: string;
  readonly ownWordsOn: string | null;
  readonly answers: readonly DisagreementLine[];
  readonly status: GoalStatus;
}
