import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { FollowUpStatus } from '#domain/follow-up/statuses';

export const sortings = ['name', 'deadline', 'level'] as const;
export const orders = ['asc', 'desc'] as const;
export const statusesShown = ['registered', 'active', 'paused'] as const;

/** How the own list is asked for. */
export class MyListQuestion {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  page: number = 1;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  perPage: number = 25;

  @IsOptional()
  @IsIn(sortings)
  sort: (typeof sortings)[number] = 'name';

  @IsOptional()
  @IsIn(orders)
  order: (typeof orders)[number] = 'asc';

  /** The beginning of one or more of the names. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  name?: string;

  @IsOptional()
  @IsIn(statusesShown)
  status?: (typeof statusesShown)[number];

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(3)
  level?: number;

  /** `me`: only those whose baton the reader holds. */
  @IsOptional()
  @IsIn(['me'])
  holder?: 'me';
}

/** One segment of the ring: a service on the team, or asked to join. */
export class RingMember {
  serviceKind!: string;
  holder!: boolean;
  invited!: boolean;
}

export class MyListRow {
  id!: string;
  name!: string;
  birthYear!: number;
  municipality!: string;
  /** Concern level 0–3; null when the concern is not shared with the reader. */
  level!: number | null;
  followUpStatus!: FollowUpStatus;
  holderName!: string;
  holderServiceName!: string;
  holderIsMe!: boolean;
  /** The nearest day on which something is due, overdue ones first. */
  deadline!: string | null;
  /** What is due then: level_zero, measure, review, transition, milestone. */
  deadlineKind!: string | null;
  ring!: RingMember[];
}

export class MyList {
  data!: MyListRow[];
  total!: number;
}

/** The name somebody is about to register. */
export class SimilarQuestion {
  @IsString()
  @MaxLength(200)
  givenName!: string;

  @IsString()
  @MaxLength(200)
  familyName!: string;
}

/** Somebody on the own list with a name that may be the same. */
export class SimilarPerson {
  id!: string;
  name!: string;
  birthYear!: number;
}
