import { useState } from 'react';
import { read } from '../../providers/data-provider.ts';
import { Problem } from '../../providers/problem.ts';
import { pathOf } from '../../young-people/case-page/use-case.ts';
import type { Shape } from '#api-types';
import type { Goal } from '../case-plan.ts';
import { goalNow } from '../plan-now.ts';

interface Trying {
  /** The goal as the reader is to see it: as it stood, or as somebody else has made it. */
  readonly goal: Goal;
  /** Who changed it meanwhile. */
  readonly changedBy: string | undefined;
  /** Does it on the version that is shown. False: somebody was first, and the goal is shown as it is now. */
  readonly tryOn: (does: (version: number) => Promise<unknown>) => Promise<boolean>;
}

/** What is said about a goal is said about its words as they were read: other words are read before it is said. */
export function useGoalTry(youngPersonId: string, given: Goal): Trying {
  const [goal, setGoal] = useState(given);
  const [changedBy, setChangedBy] = useState<string>();
  const tryOn: Trying['tryOn'] = async (does) => {
    try {
      await does(goal.version);
      return true;
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 412) throw error;
    }
    const [{ by }, plan] = await Promise.all([
      goalNow(youngPersonId, goal.id),
      read<Shape<'PlanRead'>>(`${pathOf(youngPersonId)}/plan`),
    ]);
    const now = plan.data.goals.find(({ id }) => id === goal.id);
    if (now === undefined) throw new Problem(404, 'not-found');
    setGoal(now);
    setChangedBy(by);
    return false;
  };
  return { goal, changedBy, tryOn };
}
