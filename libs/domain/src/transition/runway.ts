import { addMonths, type IsoDate } from '../calendar/date.ts';
import { transitionKinds, type TransitionKind } from './kinds.ts';
import { milestoneCodes, type MilestoneCode } from './kinds/kind-rules.ts';

/** A milestone with its date, counted back from the date of the transition. */
export interface Milestone {
  readonly code: MilestoneCode;
  readonly due: IsoDate;
}

/** The milestones of a transition of this kind on this date, the earliest first. */
export const milestonesFor = (kind: TransitionKind, onDate: IsoDate): Milestone[] => {
  const months = transitionKinds[kind].milestones;
  return milestoneCodes
    .flatMap((code) => (months[code] === undefined ? [] : [{ code, due: addMonths(onDate, -months[code]) }]))
    .toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
};

/** When a transition of this kind should start, in whole months before its date. */
export const monthsBefore = (kind: TransitionKind): number =>
  Math.max(...Object.values(transitionKinds[kind].milestones));

/** Done; late (its date has passed); next (the first that is not late); later. */
export type MilestoneState = 'done' | 'late' | 'next' | 'later';

/** A milestone on the runway. */
export interface RunwayStep extends Milestone {
  readonly doneOn: IsoDate | null;
  readonly state: MilestoneState;
}

/** The runway of a transition: each milestone with what it is today, in the order of their dates. */
export const runway = (
  milestones: readonly (Milestone & { readonly doneOn: IsoDate | null })[],
  today: IsoDate,
): RunwayStep[] => {
  let nextFound = false;
  return milestones
    .toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))
    .map((milestone) => {
      if (milestone.doneOn !== null) return { ...milestone, state: 'done' };
      if (milestone.due < today) return { ...milestone, state: 'late' };
      const state = nextFound ? 'later' : 'next';
      nextFound = true;
      return { ...milestone, state };
    });
};
