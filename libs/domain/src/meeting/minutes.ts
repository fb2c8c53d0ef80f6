import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { MeetingStatus } from './status.ts';

interface Section {
  readonly text: string;
  readonly status: MeetingStatus;
}

const writeRules = {
  'text-missing': ({ text }) => isBlank(text),
  cancelled: ({ status }) => status === 'cancelled',
} as const satisfies BlockerRules<Section>;
export type MinutesBlocker = keyof typeof writeRules;

/** Why a part of the minutes cannot be written; empty means it can. It may be begun before the meeting. */
export const minutesBlockers = (section: Section): MinutesBlocker[] => blockersIn(writeRules, section);

interface Blanking {
  readonly reason: string;
  readonly blanked: boolean;
}

const blankRules = {
  'already-blanked': ({ blanked }) => blanked,
  'reason-missing': ({ reason }) => isBlank(reason),
} as const satisfies BlockerRules<Blanking>;
export type BlankMinutesBlocker = keyof typeof blankRules;

/** Why the writer cannot mark a part as wrong; empty means yes. The text goes, the trace stays, shared or not. */
export const blankMinutesBlockers = (facts: Blanking): BlankMinutesBlocker[] => blockersIn(blankRules, facts);

interface Sharing {
  readonly status: MeetingStatus;
  /** Parts of the writer's that nobody else has seen. */
  readonly unshared: number;
}

const shareRules = {
  'not-held': ({ status }) => status !== 'held',
  'nothing-to-share': ({ unshared }) => unshared === 0,
} as const satisfies BlockerRules<Sharing>;
export type ShareMinutesBlocker = keyof typeof shareRules;

/** Why the writer cannot share the minutes; empty means yes. What is shared stays shared; corrections are seen as such. */
export const shareMinutesBlockers = (facts: Sharing): ShareMinutesBlocker[] => blockersIn(shareRules, facts);

/** Has this reader's service opened the minutes since the last part was shared? */
export const isReceived = (lastSharedAt: string | null, seenAt: string | null): boolean =>
  lastSharedAt === null || (seenAt !== null && Date.parse(seenAt) >= Date.parse(lastSharedAt));
