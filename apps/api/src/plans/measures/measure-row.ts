import type { MeasureKind } from '#domain/measure/kinds';
import type { MeasureDraft } from '#domain/measure/measure';
import type { TimeTold } from '#domain/measure/own-time';
import type { MeasureStatus } from '#domain/measure/status';
import type { YoungPersonAnswer } from '#domain/measure/verbs';

/** A measure as the services need it. */
export interface MeasureRow extends MeasureDraft {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly goalId: string | null;
  readonly deadline: string;
  readonly lookOn: string;
  readonly repeatEvery: string | null;
  readonly repeatFrom: string | null;
  readonly repeatUntil: string | null;
  readonly repeatPart: string | null;
  readonly repeatDoneOn: string | null;
  readonly repeatTold: TimeTold | null;
  readonly status: MeasureStatus;
  readonly youngPersonAnswer: YoungPersonAnswer | null;
  readonly askedAgain: boolean;
}
