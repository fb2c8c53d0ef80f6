import { IsBoolean, IsIn, IsISO8601, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import {
  activitySources,
  type ActivityKind,
  type ActivityLevel,
  type ActivitySource,
  allActivityKinds,
  allActivityLevels,
} from '#domain/activity/kinds';

/** Something the young person does: a dated spell. Spells may overlap. */
export class AddActivity {
  @IsIn(allActivityKinds)
  kind!: ActivityKind;

  /** Which school, or what a business brings in a year; left out where nobody knows it. @example upper_secondary */
  @IsOptional()
  @IsIn(allActivityLevels)
  level?: ActivityLevel;

  /** Programme, employer, level. @example Vg2 teknikk og industri */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  detail?: string;

  @IsISO8601({ strict: true })
  @Length(10, 10)
  from!: string;

  /** Last day; left out while it goes on. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  until?: string;

  @IsIn(activitySources)
  source!: ActivitySource;
}

export class EndActivity {
  /** Last day. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  until!: string;

  /** Whether an education was completed; left out where nobody knows it. @example true */
  @IsOptional()
  @IsBoolean()
  completed?: boolean;
}

export class ChangeActivity {
  /** @example upper_secondary */
  @IsOptional()
  @IsIn(allActivityLevels)
  level?: ActivityLevel;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  detail?: string;

  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from?: string;
}

export class ActivityStands {
  id!: string;
  version!: number;
}
