import type { Shape } from '#api-types';
import { read } from '../../providers/data-provider.ts';
import { Problem } from '../../providers/problem.ts';
import { pathOf } from '../../young-people/case-page/use-case.ts';
import type { Goal } from '../case-plan.ts';

/** A goal as it stands now, and who changed it last. */
export interface GoalNow {
  readonly goal: Goal;
  readonly changedBy: string;
}

/** Reads a goal that somebody else has changed meanwhile. */
export async function goalNow(youngPersonId: string, goalId: string): Promise<GoalNow> {
  const path = `${pathOf(youngPersonId)}/plan`;
  const [plan, versions] = await Promise.all([
    read<Shape<'PlanRead'>>(path),
    read<Shape<'PlanVersionLine'>[]>(`${path}/versions`),
  ]);
  const goal = plan.data.goals.find(({ id }) => id === goalId);
  const line = versions.data.find(({ itemId }) => itemId === goalId);
  if (goal === undefined) throw new Problem(404, 'not-found');
  return { goal, changedBy: line?.by ?? '' };
}
