import type { Shape } from '#api-types';
import { inWords } from '../i18n/words.ts';
import type { Category } from '#domain/category/categories';

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

/** Who can see what is written in a category, in words: services it is shared with, and the young person. */
export function whoSees({ members, sharings, person }: CaseOfPlan, category: Category, own: string): string {
  const services = new Set(
    sharings.filter((shared) => shared.category === category).map(({ serviceId }) => serviceId),
  );
  const names = members
    .filter(
      ({ until, serviceId, serviceName }) =>
        until === null && (services.has(serviceId) || serviceName === own),
    )
    .map(({ name }) => name);
  return inWords([...new Set(names), person.givenName]);
}
