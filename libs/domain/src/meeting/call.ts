import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';

/** When and where, in Norwegian time. */
export interface MeetingTime {
  readonly day: IsoDate;
  /** «14:30». */
  readonly time: string;
  readonly lengthMinutes: number;
  readonly link: string;
}

interface Timed {
  readonly when: MeetingTime;
  readonly today: IsoDate;
}

const timeRules = {
  'in-the-past': ({ when, today }) => when.day < today,
  'no-time': ({ when }) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(when.time),
  'too-short': ({ when }) => when.lengthMinutes < 10,
  'too-long': ({ when }) => when.lengthMinutes > 480,
  'link-not-safe': ({ when }) => when.link !== '' && !/^https:\/\/[^\s]+$/.test(when.link),
} as const satisfies BlockerRules<Timed>;
export type TimeBlocker = keyof typeof timeRules;

/** Why a meeting cannot be at that time or place; empty means it can. */
export const timeBlockers = (when: MeetingTime, today: IsoDate): TimeBlocker[] =>
  blockersIn(timeRules, { when, today });

/** Somebody who would be asked, as far as it decides whether that person may be. */
export interface Guest {
  readonly id: string;
  /** On the team today, or a guardian today. */
  readonly standing: boolean;
  /** The young person has asked that this person is not there, and nobody has said why not. */
  readonly unwanted: boolean;
}

export interface GuardianGuest extends Guest {
  /** The young person is grown up: guardians are no part of it. */
  readonly grownUp: boolean;
  /** The address is protected, and nobody has opened for this guardian. */
  readonly shutOut: boolean;
}

const memberRules = {
  'not-on-team': ({ standing }) => !standing,
  unwanted: ({ unwanted }) => unwanted,
} as const satisfies BlockerRules<Guest>;

const guardianRules = {
  'not-guardian': ({ standing }) => !standing,
  'grown-up': ({ grownUp }) => grownUp,
  'guardian-shut-out': ({ shutOut }) => shutOut,
  unwanted: ({ unwanted }) => unwanted,
} as const satisfies BlockerRules<GuardianGuest>;
export type GuestBlocker = keyof typeof memberRules | keyof typeof guardianRules;

/** Why somebody on the team cannot be asked to the meeting; empty means yes. */
export const memberBlockers = (guest: Guest): GuestBlocker[] => blockersIn(memberRules, guest);

/** Why a guardian cannot be asked to the meeting; empty means yes. */
export const guardianBlockers = (guest: GuardianGuest): GuestBlocker[] => blockersIn(guardianRules, guest);

interface Asked {
  readonly others: number;
  readonly youngPersonInvited: boolean;
  /** Why the young person is not asked; the young person reads it. */
  readonly notInvitedReason: string;
}

const inviteRules = {
  'nobody-asked': ({ others, youngPersonInvited }) => others === 0 && !youngPersonInvited,
  'young-person-left-out': ({ youngPersonInvited, notInvitedReason }) =>
    !youngPersonInvited && isBlank(notInvitedReason),
} as const satisfies BlockerRules<Asked>;
export type InviteBlocker = keyof typeof inviteRules;

/** The young person is always asked, or reads why not. */
export const inviteBlockers = (asked: Asked): InviteBlocker[] => blockersIn(inviteRules, asked);
