import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { allTransitionKinds, type TransitionKind } from '#domain/transition/kinds';
import { type TransitionEnd, transitionEnds, type TransitionStatus } from '#domain/transition/verbs';

/** A passage of a known kind. The hand-over list and the milestones follow from the kind and the date. */
export class PlanTransition {
  @IsIn(allTransitionKinds)
  kind!: TransitionKind;

  /** When it happens. @example 2027-03-14 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  onDate!: string;

  /** Somebody else of the own service on the team; left out, it is the planner. */
  @IsOptional()
  @IsUUID()
  senderPostId?: string;

  /** Left out while the receiver is not found. */
  @IsOptional()
  @IsUUID()
  receiverServiceId?: string;

  /** Who receives outside Laget: an employer, a prison. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  receiverName?: string;
}

/** Another date, or another receiver. What is left out stays. */
export class ChangeTransition {
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  onDate?: string;

  @IsOptional()
  @IsUUID()
  receiverServiceId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  receiverName?: string;
}

export class EndTransition {
  @IsIn(transitionEnds)
  how!: TransitionEnd;

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class ReportMet {
  /** The day of the first real meeting. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  metOn!: string;

  /** After a move: where the young person lives now, when the receiving service serves more than one municipality. */
  @IsOptional()
  @IsUUID()
  municipalityId?: string;
}

export class AcceptTransition {
  /** When the first meeting is planned, if it is. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  firstMeetingOn?: string;
}

export class DeclineTransition {
  /** The sender and the young person read it. */
  @IsString()
  @MaxLength(2000)
  reason!: string;

  /** When the sender can ask again, or meet instead. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  suggestedOn!: string;
}

export class TickItem {
  @IsBoolean()
  done!: boolean;

  /** Why it is left out, or where it is found. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class TickMilestone {
  @IsBoolean()
  done!: boolean;
}

/** How a transition stands after a verb. */
export class TransitionStands {
  id!: string;
  status!: TransitionStatus;
  version!: number;
}
