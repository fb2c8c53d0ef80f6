import type { IsoDate } from '#domain/calendar/date';
import type { CaseEventKind } from '#domain/case-event/kinds';
import { missingHandOver, transitionVerbBlockers, type HandedOver } from '#domain/transition/blockers';
import { transitionKinds } from '#domain/transition/kinds';
import { handOverItems } from '#domain/transition/kinds/kind-rules';
import {
  transitionAfter,
  transitionVerbRules,
  type TransitionEnd,
  type TransitionStatus,
  type TransitionVerb,
} from '#domain/transition/verbs';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { must, present } from '../rule/must.ts';
import { isMemberAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { join } from './join.ts';
import { log } from './log.ts';
import type { TransitionFile } from './transition.ts';

export interface VerbTold {
  readonly at: Moment;
  readonly by: Post;
  readonly reason?: string;
  /** Declined: when to ask again. Met: the day. */
  readonly date?: IsoDate;
  readonly end?: TransitionEnd;
}

const isStatus = (status: unknown): status is TransitionStatus =>
  ['planned', 'offered', 'accepted', 'declined', 'met', 'ended'].some((one) => one === status);

/** The status after a verb, when the rules let the verb be done. */
const after = (transition: TransitionFile, verb: TransitionVerb, told: VerbTold): TransitionStatus => {
  const status = present('Status', isStatus(transition.row.status) ? transition.row.status : null);
  must(
    `Transition ${verb}`,
    transitionVerbBlockers(
      {
        status,
        verb,
        side: transitionVerbRules[verb].by,
        hasReceiver: transition.receiver !== null,
        reason: told.reason ?? '',
        date: told.date ?? null,
        end: told.end ?? null,
      },
      dateOf(told.at),
    ),
  );
  return present(verb, transitionAfter(status, verb));
};

const tell = (
  file: CaseFile,
  { row, kind }: TransitionFile,
  what: CaseEventKind,
  { at, by, reason, date, end }: VerbTold,
): void => {
  happened(file, {
    at,
    by,
    kind: what,
    category: transitionKinds[kind].category,
    payload: { transitionId: row.id, kind, reason: reason ?? null, date: date ?? null, end: end ?? null },
  });
};

const handedOver = (transition: TransitionFile): HandedOver[] =>
  transition.handOver.flatMap(({ code, done_on, note }) => {
    const item = handOverItems.find((one) => one === code);
    return item === undefined ? [] : [{ code: item, doneOn: done_on, note: note ?? '' }];
  });

/** Offered when everything on the hand-over list is there, or left out with a reason. */
export const offerTransition = (file: CaseFile, transition: TransitionFile, told: VerbTold): void => {
  must('Hand-over', missingHandOver(transition.kind, handedOver(transition)));
  transition.row.status = after(transition, 'offer', told);
  transition.row.offered_at = told.at;
  tell(file, transition, 'transition-offered', told);
  log(file, { at: told.at, by: told.by, permission: 'transition.offer' });
};

/** The receiver says yes and is on the team; the sender is responsible until they have met. */
export const acceptTransition = (file: CaseFile, transition: TransitionFile, told: VerbTold): void => {
  const { at, by } = told;
  transition.row.status = after(transition, 'accept', told);
  transition.row.answered_at = at;
  transition.row.receiver_post_id = by.id;
  tell(file, transition, 'transition-accepted', told);
  if (!isMemberAt(file, by, at)) join(file, by, at, 'consent', null);
  log(file, { at, by, permission: 'transition.answer' });
};

/** The receiver says no, why, and when to ask again; the sender keeps it. */
export const declineTransition = (file: CaseFile, transition: TransitionFile, told: VerbTold): void => {
  transition.row.status = after(transition, 'decline', told);
  transition.row.answered_at = told.at;
  transition.row.status_reason = told.reason ?? null;
  transition.row.suggested_on = told.date ?? null;
  tell(file, transition, 'transition-declined', told);
};

/** The first real meeting: only now is the receiver responsible. */
export const meet = (file: CaseFile, transition: TransitionFile, told: VerbTold): void => {
  transition.row.status = after(transition, 'report_met', told);
  transition.row.met_on = told.date ?? null;
  tell(file, transition, 'transition-met', told);
  log(file, { at: told.at, by: told.by, permission: 'transition.meet' });
};

/** Ended without a first meeting, with how and why. */
export const endTransition = (file: CaseFile, transition: TransitionFile, told: VerbTold): void => {
  transition.row.status = after(transition, 'end', told);
  transition.row.status_reason = told.reason ?? null;
  transition.row.ended_how = told.end ?? null;
  tell(file, transition, 'transition-ended', told);
  log(file, { at: told.at, by: told.by, permission: 'transition.write' });
};
