import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { allReviewOutcomes, type ReviewOutcome } from '#domain/log-review/outcome';
import type { ReviewRuleId } from '#domain/log-review/rules';
import type { ProtectionLevel } from '#domain/protection/levels';
import type { ServiceKind } from '#domain/service/service-kinds';

export class JudgeReviewItem {
  @IsIn(allReviewOutcomes)
  outcome!: ReviewOutcome;

  /** What was found out. @example Hun var på vakt den kvelden. */
  @IsString()
  @MaxLength(4000)
  text!: string;
}

export class ReviewFinding {
  rule!: ReviewRuleId;
  /** How many it found: young people, looks or tries, as the rule says. */
  count!: number;
}

export class ReviewOutcomeSeen {
  outcome!: ReviewOutcome;
  text!: string;
  at!: string;
  byName!: string;
}

/** One person's day of use that somebody should look at. No young person is named. */
export class ReviewItemSeen {
  id!: string;
  day!: string;
  actorName!: string;
  actorUsername!: string;
  serviceName!: string;
  serviceKind!: ServiceKind;
  score!: number;
  foundOn!: string;
  /** Nobody has looked at it for more than seven days. */
  late!: boolean;
  findings!: ReviewFinding[];
  outcomes!: ReviewOutcomeSeen[];
}

export class LogReview {
  /** What awaits somebody, the weightiest first; then what has been judged lately. */
  items!: ReviewItemSeen[];
  /** How many nobody has looked at for more than seven days. */
  late!: number;
}

export class ReviewJudged {
  id!: string;
  /** The incident that came of it. */
  incidentId!: string | null;
}

export class QuarterQuestion {
  /** Without it the one that is running. @example 2026Q4 */
  @IsOptional()
  @IsString()
  @Matches(/^\d{4}Q[1-4]$/)
  quarter?: string;
}

export class RoleChangeSeen {
  at!: string;
  what!: string;
  role!: string | null;
  userName!: string;
  serviceName!: string | null;
  byName!: string | null;
  reason!: string | null;
}

export class OverrideSeen {
  at!: string;
  userName!: string;
  serviceName!: string;
  reason!: string | null;
}

export class HidingSeen {
  decidedAt!: string;
  hiddenUntil!: string;
  reason!: string;
  byName!: string;
}

export class LawChangeSeen {
  code!: string;
  state!: string;
  proposedAt!: string;
  proposedBy!: string;
  decidedBy!: string | null;
  reason!: string;
}

/** Somebody was cleared, by name and for a time, for young people protected at a level; or is no longer. */
export class ClearanceChangeSeen {
  grantedAt!: string;
  level!: ProtectionLevel;
  userName!: string;
  byName!: string;
  reason!: string;
  endedAt!: string | null;
  endedBy!: string | null;
}

/** What the management reads through once a quarter: every override, role change, clearance, change of a rule of law and hidden line. */
export class QuarterReview {
  quarter!: string;
  from!: string;
  to!: string;
  roleChanges!: RoleChangeSeen[];
  overrides!: OverrideSeen[];
  lawChanges!: LawChangeSeen[];
  clearances!: ClearanceChangeSeen[];
  hidings!: HidingSeen[];
}
