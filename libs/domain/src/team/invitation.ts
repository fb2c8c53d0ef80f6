import { blockersIn, isBlank, type BlockerRules } from '../blocker/blockers.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { FollowUpStatus } from '../follow-up/statuses.ts';
import { requireNothingIn } from '../problem/refusal.ts';

export const invitationAnswers = ['accepted', 'declined', 'withdrawn'] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];

/** waiting until answered; unanswered after ten working days it is expired and shows nothing. */
export type InvitationStatus = 'waiting' | 'expired' | InvitationAnswer;

export interface InvitationFacts {
  readonly isMember: boolean;
  readonly followUpStatus: FollowUpStatus;
  /** A live consent or legal basis opens «basic» to the invited service. */
  readonly basicIsOpen: boolean;
  readonly reason: string;
  readonly alreadyOnTeam: boolean;
  /** The service has an invitation that waits for an answer. */
  readonly alreadyInvited: boolean;
  /** The invited person has an account and a post today; true when a whole service is invited. */
  readonly canAnswer: boolean;
}

const inviteRules = {
  'not-on-team': (facts) => !facts.isMember,
  'follow-up-closed': (facts) => facts.followUpStatus === 'closed',
  'no-basis-for-basic': (facts) => !facts.basicIsOpen,
  'reason-missing': (facts) => isBlank(facts.reason),
  'already-on-team': (facts) => facts.alreadyOnTeam,
  'already-invited': (facts) => facts.alreadyInvited,
  'invited-cannot-answer': (facts) => !facts.canAnswer,
} as const satisfies BlockerRules<InvitationFacts>;

export const inviteBlockers = (facts: InvitationFacts) => blockersIn(inviteRules, facts);

export const requireMayInvite = (facts: InvitationFacts): void => {
  requireNothingIn(inviteBlockers(facts));
};

/** `answerBy`: the last day to answer, from `lastDayToAnswer`. */
export const invitationStatus = (
  answer: InvitationAnswer | null,
  answerBy: IsoDate,
  today: IsoDate,
): InvitationStatus => answer ?? (today > answerBy ? 'expired' : 'waiting');

export interface InvitationAnswerFacts {
  readonly status: InvitationStatus;
  readonly accept: boolean;
  /** Why not, when declined. */
  readonly reason: string;
  /** Consent may have been withdrawn while the invitation waited. */
  readonly basicIsOpen: boolean;
}

const answerRules = {
  'already-answered': (facts) => facts.status !== 'waiting' && facts.status !== 'expired',
  'invitation-expired': (facts) => facts.status === 'expired',
  'reason-missing': (facts) => !facts.accept && isBlank(facts.reason),
  'no-basis-for-basic': (facts) => facts.accept && !facts.basicIsOpen,
} as const satisfies BlockerRules<InvitationAnswerFacts>;

export const answerInvitationBlockers = (facts: InvitationAnswerFacts) => blockersIn(answerRules, facts);

export const requireMayAnswerInvitation = (facts: InvitationAnswerFacts): void => {
  requireNothingIn(answerInvitationBlockers(facts));
};
