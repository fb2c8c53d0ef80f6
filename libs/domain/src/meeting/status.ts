import type { VerbTable } from '../verbs/verb-table.ts';

export type MeetingStatus = 'called' | 'held' | 'cancelled';
export type MeetingVerb = 'move' | 'hold' | 'cancel';

/** What can be done with a meeting in each status. */
export const meetingVerbs = {
  called: { move: 'called', hold: 'held', cancel: 'cancelled' },
  held: {},
  cancelled: {},
} as const satisfies VerbTable<MeetingStatus, MeetingVerb>;
