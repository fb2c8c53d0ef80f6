import { isKeyOf, keysOf } from '../closed-table/closed-table.ts';

/** What is taken up in a meeting, in the order of the screen. The young person's own words are always first. */
export const agendaParts = ['topics', 'questions', 'goals', 'measures', 'transitions'] as const;
export type AgendaPart = (typeof agendaParts)[number];

interface MeetingKindRule {
  /** How long it is proposed to last. */
  readonly minutes: number;
  /** What it takes up. */
  readonly agenda: readonly AgendaPart[];
}

/** The kinds of meetings, as data. */
export const meetingKinds = {
  start: { minutes: 60, agenda: ['topics', 'questions', 'goals'] },
  review: { minutes: 60, agenda: ['topics', 'questions', 'goals', 'measures', 'transitions'] },
  transition: { minutes: 60, agenda: ['topics', 'questions', 'measures', 'transitions'] },
  crisis: { minutes: 30, agenda: ['topics', 'measures'] },
  other: { minutes: 45, agenda: ['topics', 'questions', 'goals', 'measures', 'transitions'] },
} as const satisfies Record<string, MeetingKindRule>;

export type MeetingKind = keyof typeof meetingKinds;
export const allMeetingKinds: readonly MeetingKind[] = keysOf(meetingKinds);
export const isMeetingKind = (code: string): code is MeetingKind => isKeyOf(meetingKinds, code);

/** Does this kind of meeting take this up? */
export const takesUp = (kind: MeetingKind, part: AgendaPart): boolean => {
  const { agenda }: MeetingKindRule = meetingKinds[kind];
  return agenda.includes(part);
};
