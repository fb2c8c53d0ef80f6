import { IsIn, IsISO8601, IsOptional, IsString, Length, MaxLength, MinLength } from 'class-validator';
import { reviewRhythms } from '#domain/plan/review';
import { CaseGoal, CaseMeasure, CasePlan } from '../young-people/case/case-plan.dto.ts';

/** What a change answers: the item, its version for the next `If-Match`, and the plan’s new number. */
export class PlanChanged {
  id!: string;
  /** @example 2 */
  version!: number;
  /** Every change is the plan’s next number. @example 14 */
  number!: number;
}

/** The plan as far as the reader may see it. */
export class PlanRead {
  plan!: CasePlan | null;
  goals!: CaseGoal[];
  measures!: CaseMeasure[];
  /** Not every category is shared with the reader. Never how much. */
  partly!: boolean;
}

export class ChangePlan {
  /** When the plan is reviewed next. @example 2027-02-01 */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  reviewOn?: string;

  /** Months between two reviews: 1, 2, 3, 6 or 12; 0 when only the next one is set. @example 3 */
  @IsOptional()
  @IsIn([0, ...reviewRhythms])
  reviewEvery?: number;

  /** Why there is no goal in the young person’s own words yet. @example Han vil bli kjent først. */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  noOwnWordsReason?: string;

  /** When to ask again, at most 30 days ahead. @example 2026-12-10 */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  noOwnWordsAskAgainOn?: string;
}

/** The young person said yes to the plan. */
export class RecordAgreement {
  /** @example 2026-11-20 */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  agreedOn!: string;

  /** How it was said. @example Vi leste planen høyt sammen, og Jonas sa ja. */
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  how!: string;
}

export class ActivationBlockers {
  /** `code` or `code:area`; empty when nothing is missing. @example ['agreement_not_recorded'] */
  blockers!: string[];
}
