import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** From 0, not at all, to 10, wholly. What is skipped is left out. */
export class AnswerQualityOfLife {
  @IsOptional() @IsInt() @Min(0) @Max(10) satisfaction?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(10) meaning?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(10) mastery?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(10) safety?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(10) belonging?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(10) everyday?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(10) home?: number | null;
  @IsOptional() @IsInt() @Min(0) @Max(10) money?: number | null;
}

export class QualityOfLifeDay {
  onDay!: string;
  satisfaction!: number | null;
  meaning!: number | null;
  mastery!: number | null;
  safety!: number | null;
  belonging!: number | null;
  everyday!: number | null;
  home!: number | null;
  money!: number | null;
}

/** For the young person alone, newest first. */
export class OwnQualityOfLife {
  today!: string;
  days!: QualityOfLifeDay[];
}

export class QualityOfLifeAnswered {
  onDay!: string;
}
