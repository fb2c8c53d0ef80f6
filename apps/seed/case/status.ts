import type { ClosingReasonCode } from '#domain/follow-up/closing-reasons';
import { nextStatus, type FollowUpVerb } from '#domain/follow-up/statuses';
import {
  activateFollowUpBlockers,
  closeFollowUpBlockers,
  pauseFollowUpBlockers,
} from '#domain/follow-up/verbs';
import { dateOf, timeRange, type Moment } from '../random/moments.ts';
import { must, present } from '../rule/must.ts';
import { holderAt, liveBasesAt, membersAt, statusAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { endMembership } from './join.ts';
import { log } from './log.ts';

const openTransitions = (file: CaseFile): number =>
  file.transitions.filter(({ status }) => status === 'offered' || status === 'accepted').length;

const factsAt = (file: CaseFile, at: Moment) => ({
  status: statusAt(file, at),
  isHolder: true,
  liveBases: liveBasesAt(file, at),
  openTransitions: openTransitions(file),
});

const become = (file: CaseFile, verb: FollowUpVerb, at: Moment): void => {
  const status = present(verb, nextStatus(statusAt(file, at), verb));
  file.statuses.push({ status, at });
  present('Follow-up', file.followUp).status = status;
};

/** A consent or a legal basis is live: the team can work. */
export const activate = (file: CaseFile, at: Moment): void => {
  const by = holderAt(file, at);
  must('Activate follow-up', activateFollowUpBlockers(factsAt(file, at)));
  become(file, 'activate', at);
  present('Follow-up', file.followUp).paused_reason = null;
  happened(file, { at, by, kind: 'follow-up-activated' });
  log(file, { at, by, permission: 'follow-up.change' });
};

/** Nothing is shared any more: nothing is readable, and nothing is reminded of. */
export const pause = (file: CaseFile, at: Moment, reason: string): void => {
  const by = holderAt(file, at);
  must('Pause follow-up', pauseFollowUpBlockers(factsAt(file, at)));
  become(file, 'pause', at);
  present('Follow-up', file.followUp).paused_reason = reason;
  happened(file, { at, by, kind: 'follow-up-paused', payload: { reason } });
};

/** The holder closes: membership, baton and what waits for an answer end in the same moment. */
export const close = (file: CaseFile, at: Moment, closingReason: ClosingReasonCode): void => {
  const by = holderAt(file, at);
  must(
    'Close follow-up',
    closeFollowUpBlockers({
      ...factsAt(file, at),
      closingReason,
      today: dateOf(at),
      diedOn: null,
      told: null,
    }),
  );
  log(file, { at, by, permission: 'follow-up.change' });
  happened(file, { at, by, kind: 'follow-up-closed', payload: { reason: closingReason } });
  become(file, 'close', at);
  const followUp = present('Follow-up', file.followUp);
  const [first, last] = [present('A status', file.statuses[0]), present('A baton', file.batons.at(-1))];
  followUp.during = timeRange(first.at, at);
  followUp.closed_reason = closingReason;
  last.row.held = timeRange(last.from, at);
  for (const post of membersAt(file, at)) endMembership(file, post, at, closingReason);
  for (const waiting of [...file.invitations, ...file.batonOffers].filter(({ answer }) => answer === null)) {
    waiting.answer = 'withdrawn';
    waiting.answered_at = at;
  }
};
