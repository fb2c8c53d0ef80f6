import { keysOf } from '../closed-table/closed-table.ts';
import { type MissionGoal, missionGoals } from './mission-goals.ts';

/** The three goals of the national mission, each with the goals that belong to it. */
export const goalTree = {
  '1': ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'],
  '2': ['2.1', '2.2', '2.3'],
  '3': ['3.1', '3.2', '3.3'],
} as const satisfies Record<string, readonly MissionGoal[]>;
export type MainGoal = keyof typeof goalTree;
export const mainGoals: readonly MainGoal[] = keysOf(goalTree);

/** Every goal that an indicator can serve, in their order. */
export const allMissionGoals: readonly MissionGoal[] = keysOf(missionGoals);
