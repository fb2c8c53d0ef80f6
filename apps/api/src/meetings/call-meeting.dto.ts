import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { type MeetingAnswer, meetingAnswers } from '#domain/meeting/answer';
import { allMeetingKinds, type MeetingKind } from '#domain/meeting/kinds';
import { type WishKind, wishKinds } from '#domain/meeting/wish';

/** When and where, in Norwegian time. */
export class MoveMeeting {
  /** @example 2026-12-01 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  day!: string;

  /** @example 14:30 */
  @IsString()
  @MaxLength(5)
  time!: string;

  @IsInt()
  lengthMinutes!: number;

  /** Where. It is never in a calendar file. @example Grupperom 3 */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  place?: string;

  /** @example https://mote.example/jonas */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  link?: string;
}

export class CallMeeting extends MoveMeeting {
  @IsIn(allMeetingKinds)
  kind!: MeetingKind;

  /** Others on the team; whoever calls is there. */
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  postIds!: string[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsUUID('all', { each: true })
  guardianIds?: string[];

  @IsBoolean()
  youngPersonInvited!: boolean;

  /** Why the young person is not asked. The young person reads it. @example Du er på sykehuset. Vi ringer deg etterpå. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  notInvitedReason?: string;
}

/** One more on the team or a guardian is asked. */
export class InviteToMeeting {
  @IsOptional()
  @IsUUID()
  postId?: string;

  @IsOptional()
  @IsUUID()
  guardianId?: string;
}

export class CancelMeeting {
  /** Those who are asked read it. @example Skolen er stengt. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class AnswerMeeting {
  @IsIn(keysOf(meetingAnswers))
  answer!: MeetingAnswer;

  /** Why, or when instead. @example Etter kl. 12 passer bedre. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  text?: string;
}

export class WriteMeetingWish {
  @IsIn(keysOf(wishKinds))
  kind!: WishKind;

  @IsOptional()
  @IsUUID()
  meetingId?: string;

  /** @example Om læreplass */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  text?: string;

  @IsOptional()
  @IsUUID()
  withoutPostId?: string;

  @IsOptional()
  @IsUUID()
  withoutGuardianId?: string;
}

export class AnswerMeetingWish {
  @IsIn(['yes', 'no'])
  answer!: 'yes' | 'no';

  /** What happens now, or why not. @example Det tar vi først. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  text?: string;
}

export class MeetingStands {
  id!: string;
  version!: number;
}

export class MeetingDone {
  id!: string;
}
