import { addDays, addMonths, type IsoDate } from '../calendar/date.ts';
import type { TransitionStatus } from '../transition/verbs.ts';

/** When the receiver is asked «er han/hun der fortsatt?», in whole months after the first meeting. */
export const checkMonths = [3, 6, 12] as const satisfies readonly number[];
export type CheckMonths = (typeof checkMonths)[number];
export type CheckAnswer = 'still_there' | 'left';

/** What became of a transition, as the sender is told. */
export type Outcome =
  | 'asked'
  | 'declined'
  | 'accepted'
  | 'met'
  | 'still_there'
  | 'left'
  | 'ended'
  | 'not_asked'
  | 'unknown';

/**
 * For how many days what was said last is still believed; null: until something else is said. After them nobody knows, and that
 * is what the page says.
 */
export const believedForDays = {
  not_asked: null,
  asked: null,
  declined: null,
  accepted: 60,
  met: 183,
  still_there: 190,
  left: null,
  ended: null,
  unknown: null,
} as const satisfies Record<Outcome, number | null>;

const saidBy = {
  planned: 'not_asked',
  offered: 'asked',
  accepted: 'accepted',
  declined: 'declined',
  met: 'met',
  ended: 'ended',
} as const satisfies Record<TransitionStatus, Outcome>;

/** What is known about it: how it stands, since when, and the answers after the first meeting. */
export interface OutcomeFacts {
  readonly status: TransitionStatus;
  /** The day of the status: of the answer, or of the first meeting. */
  readonly since: IsoDate | null;
  /** The date of the transition: nobody wonders about a yes before it. */
  readonly onDate: IsoDate;
  readonly checks: readonly { readonly months: number; readonly answer: CheckAnswer; readonly on: IsoDate }[];
}

/** What is believed today, and the day it was last said. */
export interface OutcomeToday {
  readonly outcome: Outcome;
  readonly saidOn: IsoDate | null;
}

/** The newest that somebody said, or «unknown» when that is too long ago. */
export const outcomeOn = ({ status, since, onDate, checks }: OutcomeFacts, today: IsoDate): OutcomeToday => {
  const newest = checks.toSorted((a, b) => b.months - a.months)[0];
  const said: OutcomeToday =
    status === 'met' && newest !== undefined
      ? { outcome: newest.answer, saidOn: newest.on }
      : { outcome: saidBy[status], saidOn: since };
  const days = believedForDays[said.outcome];
  const from =
    said.outcome === 'accepted' && said.saidOn !== null && onDate > said.saidOn ? onDate : said.saidOn;
  const over = days !== null && from !== null && addDays(from, days) < today;
  return over ? { outcome: 'unknown', saidOn: said.saidOn } : said;
};

/** How long the last check can be answered; the others until the next one comes. */
export const lastCheckOpenDays = 90;

/** The check that is due: the newest of those whose day has come, when it has not been answered and is not too late. */
export const checkDue = (
  { metOn, checks }: { metOn: IsoDate | null; checks: readonly { readonly months: number }[] },
  today: IsoDate,
): CheckMonths | null => {
  if (metOn === null) return null;
  const due = checkMonths.findLast((months) => addMonths(metOn, months) <= today);
  if (due === undefined || checks.some(({ months }) => months >= due)) return null;
  const isOver = due === checkMonths.at(-1) && addDays(addMonths(metOn, due), lastCheckOpenDays) < today;
  return isOver ? null : due;
};
