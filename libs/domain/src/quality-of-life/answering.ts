import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import { requireNothingIn } from '../problem/refusal.ts';
import { allDimensions, type Dimension, type DimensionAnswers, scale } from './dimensions.ts';

const given = (answers: DimensionAnswers): number[] =>
  allDimensions.flatMap((dimension) => answers[dimension] ?? []);

const rules = {
  nothing_answered: (answers) => given(answers).length === 0,
  not_on_the_scale: (answers) => given(answers).some((value) => !scale.some((one) => one === value)),
} as const satisfies BlockerRules<DimensionAnswers>;

/** Any question may be skipped, but not all of them. */
export const answeringBlockers = (answers: DimensionAnswers) => blockersIn(rules, answers);

export const requireMayAnswer = (answers: DimensionAnswers): void => {
  requireNothingIn(answeringBlockers(answers));
};

export interface AnsweredDay {
  readonly onDay: string;
  readonly answers: DimensionAnswers;
}

/** One dimension through time, oldest first; days on which it was skipped are left out. No sum and no mean is ever made. */
export const seriesOf = (
  days: readonly AnsweredDay[],
  dimension: Dimension,
): { onDay: string; value: number }[] =>
  days
    .toSorted((one, other) => (one.onDay < other.onDay ? -1 : 1))
    .flatMap(({ onDay, answers }) => {
      const value = answers[dimension];
      return value === null ? [] : [{ onDay, value }];
    });
