import { birthday } from '../calendar/age.ts';
import { addMonths, type IsoDate } from '../calendar/date.ts';
import { lastDayToAnswer, type IsHoliday } from '../calendar/working-days.ts';
import { isKeyOf } from '../closed-table/closed-table.ts';
import type { TransitionKind } from './kinds.ts';
import type { TransitionSide, TransitionStatus } from './verbs.ts';

/** Who is responsible in each status: the sender until the receiver has really met the young person. */
export const responsibleIn = {
  planned: 'sender',
  offered: 'sender',
  accepted: 'sender',
  declined: 'sender',
  met: 'receiver',
  ended: 'sender',
} as const satisfies Record<TransitionStatus, TransitionSide>;

/** The side that is responsible now. */
export const responsible = (transition: { status: TransitionStatus }): TransitionSide =>
  responsibleIn[transition.status];

/** The statuses in which a transition is on its way, and stands on both lists. */
export const underWay = [
  'planned',
  'offered',
  'accepted',
  'declined',
] as const satisfies readonly TransitionStatus[];

export const isUnderWay = (status: TransitionStatus): boolean => underWay.some((one) => one === status);

/** An offer nobody has answered within ten working days: the days after that count as unheld. */
export const isUnansweredTooLong = (
  transition: { status: TransitionStatus; offeredOn: IsoDate | null },
  today: IsoDate,
  isHoliday: IsHoliday,
): boolean =>
  transition.status === 'offered' &&
  transition.offeredOn !== null &&
  lastDayToAnswer(transition.offeredOn, isHoliday) < today;

/** How long before the sender's legal time runs out Laget says so, in months. */
export const warnMonthsBefore = 3;

/** The age until which the law lets the sender be responsible, by kind. House choices, to confirm by each service. */
export const senderUntilAge = {
  bup_to_dps: 18,
  child_welfare_to_aftercare: 18,
  ot_to_nav: 21,
  child_welfare_to_nav: 25,
} as const satisfies Partial<Record<TransitionKind, number>>;

/** The day on which the sender's legal time runs out; null when the kind knows none. */
export const senderUntil = (kind: TransitionKind, birthDate: IsoDate): IsoDate | null =>
  isKeyOf(senderUntilAge, kind) ? birthday(birthDate, senderUntilAge[kind]) : null;

/** The sender may soon not be responsible any longer, and nobody has met the young person yet. */
export const senderRunsOut = (
  transition: { status: TransitionStatus; senderUntil: IsoDate | null },
  today: IsoDate,
): boolean =>
  isUnderWay(transition.status) &&
  transition.senderUntil !== null &&
  transition.senderUntil <= addMonths(today, warnMonthsBefore);
