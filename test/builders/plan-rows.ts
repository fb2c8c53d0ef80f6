import type pg from 'pg';
import { insert } from './insert.ts';
import type { Worker } from './place-builder.ts';
import { dayFromNow } from '../support/day.ts';

/** A plan with one goal in own words and one proposed measure. */
export interface PlanGiven {
  readonly planId: string;
  readonly goalId: string;
  readonly measureId: string;
}

const day = (days: number): string => dayFromNow(days);

/** Writes a plan for the young person, owned by the worker's service. */
export const planFor = async (pool: pg.Pool, youngPersonId: string, by: Worker): Promise<PlanGiven> => {
  const own = { young_person_id: youngPersonId, owner_service_id: by.serviceId };
  const planId = await insert(pool, 'plan', own);
  const goal = {
    ...own,
    category: 'basic',
    plan_id: planId,
    own_words: 'Jeg vil jobbe med sykler.',
    own_words_on: day(-20),
    wording: 'Fagbrev som sykkelreparatør.',
  };
  const goalId = await insert(pool, 'goal', goal);
  const measureId = await insert(pool, 'measure', {
    ...own,
    category: 'work_economy',
    plan_id: planId,
    goal_id: goalId,
    kind: 'work_practice',
    title: 'To dager i uka på Pedalen verksted',
    responsible_service_id: by.serviceId,
    responsible_post_id: by.postId,
    deadline: day(30),
    look_for: 'At han trives og møter fram.',
    look_on: day(20),
  });
  return { planId, goalId, measureId };
};
