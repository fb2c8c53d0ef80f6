import type { Category } from '#domain/category/categories';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

export class Invite {
  @IsUUID()
  serviceId!: string;

  /** Somebody in the service by name; left out, anybody there may answer. */
  @IsOptional()
  @IsUUID()
  postId?: string;

  /** Why the service is asked. The invited read it before they answer. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class DeclineInvitation {
  /** The inviter and the young person read it. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

/** All that the invited may see before the answer. */
export class OwnInvitation {
  id!: string;
  givenName!: string;
  familyName!: string;
  birthYear!: number;
  invitedBy!: string;
  invitedByService!: string;
  reason!: string;
  invitedAt!: string;
  /** Last day to answer; after it the invitation shows nothing. */
  answerBy!: string;
  /** Asked to help for a time: the last day; null when asked to join for good. */
  helpUntil!: string | null;
  /** Asked to help for a time: what it would see. */
  helpCategories!: Category[] | null;
}

/** The case that an answer belongs to. */
export class Answered {
  youngPersonId!: string;
}
