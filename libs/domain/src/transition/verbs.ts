import { nextStatus, type VerbTable } from '../verbs/verb-table.ts';

export type TransitionStatus = 'planned' | 'offered' | 'accepted' | 'declined' | 'met' | 'ended';
export type TransitionVerb = 'offer' | 'accept' | 'decline' | 'report_no_show' | 'report_met' | 'end';

/** A hand-over is finished only when the receiver reports the first real meeting. A no-show changes nothing. */
export const transitionVerbs = {
  planned: { offer: 'offered', end: 'ended' },
  offered: { accept: 'accepted', decline: 'declined', end: 'ended' },
  accepted: { report_no_show: 'accepted', report_met: 'met', decline: 'declined', end: 'ended' },
  declined: { offer: 'offered', end: 'ended' },
  met: {},
  ended: {},
} as const satisfies VerbTable<TransitionStatus, TransitionVerb>;

/** The side a service is on in one transition. */
export type TransitionSide = 'sender' | 'receiver';

/** Which side does a verb, and what must be said with it. */
export const transitionVerbRules = {
  offer: { by: 'sender', needsReason: false, needsDate: false },
  accept: { by: 'receiver', needsReason: false, needsDate: false },
  decline: { by: 'receiver', needsReason: true, needsDate: true },
  report_no_show: { by: 'receiver', needsReason: false, needsDate: false },
  report_met: { by: 'receiver', needsReason: false, needsDate: true },
  end: { by: 'sender', needsReason: true, needsDate: false },
} as const satisfies Record<TransitionVerb, { by: TransitionSide; needsReason: boolean; needsDate: boolean }>;

/** How a transition can end without a first meeting. */
export const transitionEnds = [
  'withdrawn',
  'young_person_said_no',
  'moved_abroad',
  'dead',
  'not_needed',
] as const satisfies readonly string[];
export type TransitionEnd = (typeof transitionEnds)[number];

/** Whether a text is the code of an end. */
export const isTransitionEnd = (code: string): code is TransitionEnd =>
  transitionEnds.some((end) => end === code);

/** The status the verb leads to; undefined when it is not possible. */
export const transitionAfter = (
  status: TransitionStatus,
  verb: TransitionVerb,
): TransitionStatus | undefined =>
  nextStatus<TransitionStatus, TransitionVerb>(transitionVerbs, status, verb);
