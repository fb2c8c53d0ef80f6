import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { isOpenMeasure, type MeasureStatus } from './status.ts';

/** Exactly one of: a person (post) in a service, a supporter without sign-in, the young person. */
export interface Responsible {
  readonly serviceId: string | null;
  readonly postId: string | null;
  readonly supporterId: string | null;
  readonly youngPerson: boolean;
}

/** A measure as it is written down: it says beforehand what we shall look for, and when. */
export interface MeasureDraft extends Responsible {
  readonly title: string;
  readonly deadline: IsoDate | null;
  readonly lookFor: string;
  readonly lookOn: IsoDate | null;
}

interface Written {
  readonly draft: MeasureDraft;
  readonly today: IsoDate;
}

const responsibleCount = ({ postId, supporterId, youngPerson }: Responsible): number =>
  [postId !== null, supporterId !== null, youngPerson].filter(Boolean).length;

const measureRules = {
  no_title: ({ draft }) => isBlank(draft.title),
  no_responsible: ({ draft }) => responsibleCount(draft) === 0,
  several_responsible: ({ draft }) => responsibleCount(draft) > 1,
  post_without_service: ({ draft }) => draft.postId !== null && draft.serviceId === null,
  service_without_post: ({ draft }) => draft.postId === null && draft.serviceId !== null,
  no_deadline: ({ draft }) => draft.deadline === null,
  deadline_passed: ({ draft, today }) => draft.deadline !== null && draft.deadline < today,
  nothing_to_look_for: ({ draft }) => isBlank(draft.lookFor),
  no_date_to_look: ({ draft }) => draft.lookOn === null,
  date_to_look_passed: ({ draft, today }) => draft.lookOn !== null && draft.lookOn < today,
} as const satisfies BlockerRules<Written>;
export type MeasureBlocker = keyof typeof measureRules;

/** What is missing or wrong before the measure can stand in the plan; empty means it can. */
export const measureBlockers = (draft: MeasureDraft, today: IsoDate): MeasureBlocker[] =>
  blockersIn(measureRules, { draft, today });

/** Overdue is a flag, never a status: open, and the deadline has passed. On the day itself it is not overdue. */
export const isOverdue = (measure: { status: MeasureStatus; deadline: IsoDate }, today: IsoDate): boolean =>
  isOpenMeasure(measure.status) && measure.deadline < today;

interface NewDeadline {
  readonly measure: { readonly status: MeasureStatus; readonly deadline: IsoDate };
  readonly deadline: IsoDate;
  readonly reason: string;
  readonly today: IsoDate;
}

const deadlineRules = {
  not_open: ({ measure }) => !isOpenMeasure(measure.status),
  deadline_passed: ({ deadline, today }) => deadline < today,
  deadline_unchanged: ({ measure, deadline }) => measure.deadline === deadline,
  overdue_without_reason: ({ measure, reason, today }) => isOverdue(measure, today) && isBlank(reason),
} as const satisfies BlockerRules<NewDeadline>;
export type DeadlineBlocker = keyof typeof deadlineRules;

/** Why the deadline cannot be moved like this: a deadline that was missed is moved only with a reason. */
export const deadlineBlockers = (facts: NewDeadline): DeadlineBlocker[] => blockersIn(deadlineRules, facts);

const obstacleRules = {
  not_open: ({ status }) => !isOpenMeasure(status),
  no_obstacle: ({ obstacle }) => isBlank(obstacle),
} as const satisfies BlockerRules<{ status: MeasureStatus; obstacle: string }>;
export type ObstacleBlocker = keyof typeof obstacleRules;

/** Why «this is what stops it» cannot be written on the measure; empty means it can. */
export const obstacleBlockers = (status: MeasureStatus, obstacle: string): ObstacleBlocker[] =>
  blockersIn(obstacleRules, { status, obstacle });

const onTheTeamRules = {
  responsible_not_on_team: ({ responsible, team }) =>
    [responsible.postId, responsible.supporterId].some((id) => id !== null && !team.includes(id)),
} as const satisfies BlockerRules<{
  responsible: Pick<Responsible, 'postId' | 'supporterId'>;
  team: readonly string[];
}>;
export type OnTheTeamBlocker = keyof typeof onTheTeamRules;

/** Only somebody on the team today can be responsible. `team`: posts and supporters, by id. */
export const onTheTeamBlockers = (
  responsible: Pick<Responsible, 'postId' | 'supporterId'>,
  team: readonly string[],
): OnTheTeamBlocker[] => blockersIn(onTheTeamRules, { responsible, team });
