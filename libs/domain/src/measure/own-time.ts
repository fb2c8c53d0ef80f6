import { blockersIn, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import { type Repeat, timesOf, timeToTickOff } from './rhythm.ts';

/** What is said of a time that has come, and by whom. «Not this time» is as good an answer as «done». */
export const timesTold = {
  team_done: { own: false },
  own_done: { own: true },
  own_not_now: { own: true },
} as const satisfies Record<string, { own: boolean }>;
export type TimeTold = keyof typeof timesTold;

/** What the young person can say of a time. */
export const ownTimeAnswers = ['done', 'not_now'] as const satisfies readonly string[];
export type OwnTimeAnswer = (typeof ownTimeAnswers)[number];

/** The last time that something is said of. */
export interface LastTime {
  readonly on: IsoDate | null;
  readonly told: TimeTold | null;
}

const isOwn = ({ told }: LastTime): boolean => told !== null && timesTold[told].own;

/** The newest time that the doer may say something of: one whose day has come, or the one last spoken of, to change the answer. */
export const timeToTell = (repeat: Repeat, last: LastTime, today: IsoDate): IsoDate | null =>
  timeToTickOff(repeat, last.on, today) ?? (isOwn(last) ? last.on : null);

interface OwnTimeFacts {
  readonly repeat: Repeat;
  readonly on: IsoDate;
  readonly last: LastTime;
  readonly today: IsoDate;
  readonly responsibleYoungPerson: boolean;
}

const ownTimeRules = {
  somebody_else_does_it: ({ responsibleYoungPerson }) => !responsibleYoungPerson,
  not_a_time: ({ repeat, on }) => !timesOf(repeat).includes(on),
  time_not_come: ({ on, today }) => on > today,
  time_done_before: ({ on, last }) => last.on !== null && (on < last.on || (on === last.on && !isOwn(last))),
} as const satisfies BlockerRules<OwnTimeFacts>;
export type OwnTimeBlocker = keyof typeof ownTimeRules;

/** Why the young person cannot say how this time went; what was said of the newest may be said anew. */
export const ownTimeBlockers = (facts: OwnTimeFacts): OwnTimeBlocker[] => blockersIn(ownTimeRules, facts);
