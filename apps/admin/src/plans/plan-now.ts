import type { Shape } from '#api-types';
import { read } from '../providers/data-provider.ts';
import { Problem } from '../providers/problem.ts';
import { pathOf } from '../young-people/case-page/use-case.ts';
import type { StandingNow } from '../young-people/case-page/use-merged-save.ts';
import { planFields } from './plan-fields.ts';
import { goalFields } from './goals/goal-fields.ts';
import { fieldsOf } from './measures/measure-fields.ts';

async function readPlan(youngPersonId: string): Promise<{
  plan: Shape<'PlanRead'>;
  by: (itemId: string) => string;
}> {
  const path = `${pathOf(youngPersonId)}/plan`;
  const [plan, versions] = await Promise.all([
    read<Shape<'PlanRead'>>(path),
    read<Shape<'PlanVersionLine'>[]>(`${path}/versions`),
  ]);
  return {
    plan: plan.data,
    by: (itemId) => versions.data.find((line) => line.itemId === itemId)?.by ?? '',
  };
}

const there = <T>(item: T | null | undefined): T => {
  if (item === undefined || item === null) throw new Problem(404, 'not-found');
  return item;
};

/** Reads a goal that somebody else has changed meanwhile. */
export async function goalNow(youngPersonId: string, goalId: string): Promise<StandingNow> {
  const { plan, by } = await readPlan(youngPersonId);
  const goal = there(plan.goals.find(({ id }) => id === goalId));
  return { fields: goalFields(goal), version: goal.version, by: by(goalId) };
}

/** Reads a measure that somebody else has changed meanwhile. */
export async function measureNow(youngPersonId: string, measureId: string): Promise<StandingNow> {
  const { plan, by } = await readPlan(youngPersonId);
  const measure = there(plan.measures.find(({ id }) => id === measureId));
  return { fields: fieldsOf(measure), version: measure.version, by: by(measureId) };
}

/** Reads what is said about the plan itself, when somebody else has changed it meanwhile. */
export async function planNow(youngPersonId: string): Promise<StandingNow> {
  const { plan: all, by } = await readPlan(youngPersonId);
  const plan = there(all.plan);
  return { fields: planFields(plan), version: plan.version, by: by(plan.id) };
}
