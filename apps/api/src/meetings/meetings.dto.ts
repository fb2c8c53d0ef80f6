import type { MeetingAnswer } from '#domain/meeting/answer';
import type { GuestBlocker } from '#domain/meeting/call';
import type { MeetingKind } from '#domain/meeting/kinds';
import type { PulseStep } from '#domain/meeting/pulse';
import type { MeetingStatus } from '#domain/meeting/status';
import type { WishKind } from '#domain/meeting/wish';

/** Somebody who is asked. Neither post nor guardian is the young person. */
export class MeetingInviteeSeen {
  id!: string;
  postId!: string | null;
  guardianId!: string | null;
  name!: string;
  serviceName!: string;
  serviceKind!: string;
  answer!: MeetingAnswer | null;
  answerText!: string;
}

/** What the young person asks for, with the answer. */
export class MeetingWishSeen {
  id!: string;
  kind!: WishKind;
  text!: string;
  at!: string;
  withoutPostId!: string | null;
  withoutGuardianId!: string | null;
  withoutName!: string;
  answer!: 'yes' | 'no' | null;
  answerText!: string;
  answeredByName!: string;
}

export class MeetingSeen {
  id!: string;
  kind!: MeetingKind;
  status!: MeetingStatus;
  /** In Norway. @example 2026-12-01 */
  day!: string;
  /** In Norway. @example 14:30 */
  time!: string;
  lengthMinutes!: number;
  meetingPlace!: string;
  link!: string;
  cancelledReason!: string;
  /** Why the young person is not asked; empty when the young person is. */
  notInvitedReason!: string;
  calledByPostId!: string;
  calledByName!: string;
  ownerServiceName!: string;
  version!: number;
  invitees!: MeetingInviteeSeen[];
  wishes!: MeetingWishSeen[];
}

/** Somebody on the team who can be asked. */
export class MeetingMember {
  postId!: string;
  name!: string;
  serviceId!: string;
  serviceName!: string;
  serviceKind!: string;
}

/** A guardian, and why that guardian cannot be asked. */
export class MeetingGuardian {
  id!: string;
  name!: string;
  blockers!: GuestBlocker[];
}

/** The meetings about one young person that this reader sees, the newest first. */
export class MeetingsPage {
  today!: string;
  givenName!: string;
  needsInterpreter!: boolean;
  postId!: string;
  /** The reader holds the baton, and may do what the one who called may. */
  holder!: boolean;
  meetings!: MeetingSeen[];
  /** The young person asks for a meeting. */
  requests!: MeetingWishSeen[];
  members!: MeetingMember[];
  guardians!: MeetingGuardian[];
}

/** How one meeting was for the young person. */
export class OwnPulse {
  meetingId!: string;
  heard!: PulseStep | null;
  knowsWho!: PulseStep | null;
  pullTogether!: PulseStep | null;
  skipped!: boolean;
  shownToTeam!: boolean;
}

/** The young person's meetings, or those that a guardian is asked to. */
export class MyMeetings {
  today!: string;
  givenName!: string;
  meetings!: MeetingSeen[];
  requests!: MeetingWishSeen[];
  /** The young person's own answers; a guardian gets none. */
  pulses!: OwnPulse[];
}
