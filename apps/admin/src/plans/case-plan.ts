import type { Shape } from '#api-types';

export type Goal = Shape<'CaseGoal'>;
export type Measure = Shape<'CaseMeasure'>;

/** What the plan's parts need of a case. */
export type CaseOfPlan = Shape<'YoungPersonCase'>;

/** The measures of a goal; null: those without one that the reader can see. */
export const measuresOf = ({ goals, measures }: CaseOfPlan, goalId: string | null): Measure[] =>
  measures.filter((measure) =>
    goalId === null
      ? measure.goalId === null || !goals.some(({ id }) => id === measure.goalId)
      : measure.goalId === goalId,
  );
