import type { VerbTable } from '../verbs/verb-table.ts';

export type MeasureStatus = 'proposed' | 'agreed' | 'ongoing' | 'done' | 'cancelled';
export type MeasureVerb = 'agree' | 'start' | 'finish' | 'cancel' | 'reopen';

/** What can be done with a measure in each status. */
export const measureVerbs = {
  proposed: { agree: 'agreed', cancel: 'cancelled' },
  agreed: { start: 'ongoing', cancel: 'cancelled' },
  ongoing: { finish: 'done', cancel: 'cancelled' },
  done: {},
  cancelled: { reopen: 'proposed' },
} as const satisfies VerbTable<MeasureStatus, MeasureVerb>;

/** The statuses in which somebody still has something to do. */
export const openMeasureStatuses = [
  'proposed',
  'agreed',
  'ongoing',
] as const satisfies readonly MeasureStatus[];

export const isOpenMeasure = (status: MeasureStatus): boolean =>
  openMeasureStatuses.some((open) => open === status);
