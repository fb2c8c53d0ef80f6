import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Category } from '#domain/category/categories';
import type { EmergencyReason } from '#domain/emergency/reasons';
import { type ReviewOutcome, reviewOutcomes } from '#domain/emergency/review';
import type { EmergencyState } from '#domain/emergency/state';

/** An emergency access as a privacy officer goes through it: nothing of the case, and nobody's name but the actor's. */
export class EmergencyToReview {
  id!: string;
  state!: EmergencyState;
  /** Where the young person lives. */
  municipality!: string;
  actorName!: string;
  actorTitle!: string;
  actorService!: string;
  actorServiceKind!: string;
  openedAt!: string;
  endsAt!: string;
  endedAt!: string | null;
  reasonCode!: EmergencyReason;
  reason!: string;
  categories!: Category[];
  toldLaterOn!: string | null;
  toldLaterReason!: string | null;
  /** The last day on which the review is in time. */
  reviewBy!: string;
  /** Readings with it, as the access log has them. */
  readings!: number;
  /** What stands in the way of this reader's review. */
  blockers!: string[];
  outcome!: ReviewOutcome | null;
  reviewText!: string | null;
  reviewedAt!: string | null;
  reviewedBy!: string | null;
}

export class AnswerReview {
  @IsOptional()
  @IsIn(reviewOutcomes)
  outcome?: ReviewOutcome;

  /** Why; the young person reads it. */
  @IsString()
  @MaxLength(2000)
  text!: string;
}

export class WhyName {
  /** Why the name is needed for the review. */
  @IsString()
  @MaxLength(1000)
  reason!: string;
}

export class EmergencyName {
  name!: string;
}
