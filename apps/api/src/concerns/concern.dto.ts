import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';

/** Whether somebody was told of the concern: how, or why not yet. */
export class ToldAnswer {
  @IsBoolean()
  told!: boolean;

  /** How they were told, or why not yet. */
  @IsString()
  @MaxLength(2000)
  note!: string;
}

export class ChangeConcern {
  /** The new level, 1–3: raised, or lowered. Level 0 only begins. */
  @IsInt()
  @Min(0)
  @Max(3)
  level!: 0 | 1 | 2 | 3;

  @IsString()
  @MaxLength(4000)
  reason!: string;

  @ValidateNested()
  @Type(() => ToldAnswer)
  youngPersonTold!: ToldAnswer;

  /** Left out when the young person is of age. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ToldAnswer)
  guardiansTold?: ToldAnswer;
}

/** The id of what was made. */
export class Made {
  id!: string;
}
