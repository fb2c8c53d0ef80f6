import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { type Area, allAreas } from '#domain/mapping/areas';
import { type MeasureKind, measureKinds } from '#domain/measure/kinds';
import { allSituations, type Situation } from '#domain/template/situations';
import { Wording } from './wording.dto.ts';

const twoYears = 730;

export class PlanTemplateMeasure {
  /** The kind of measure. @example mentor */
  @IsIn(keysOf(measureKinds))
  kind!: MeasureKind;

  @ValidateNested()
  @Type(() => Wording)
  title!: Wording;

  @ValidateNested()
  @Type(() => Wording)
  lookFor!: Wording;

  /** Days from today to the deadline that is proposed. @example 60 */
  @IsInt()
  @Min(1)
  @Max(twoYears)
  days!: number;

  /** Days from today until one looks. @example 28 */
  @IsInt()
  @Min(1)
  @Max(twoYears)
  lookDays!: number;
}

export class PlanTemplateGoal {
  /** The life area. @example school */
  @IsIn(allAreas)
  area!: Area;

  @ValidateNested()
  @Type(() => Wording)
  wording!: Wording;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PlanTemplateMeasure)
  measures!: PlanTemplateMeasure[];
}

export class PlanTemplateContent {
  @ValidateNested()
  @Type(() => Wording)
  name!: Wording;

  /** Empty: whatever the situation. @example ['apprenticeship'] */
  @IsArray()
  @ArrayMaxSize(allSituations.length)
  @IsIn(allSituations, { each: true })
  situations!: Situation[];

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PlanTemplateGoal)
  goals!: PlanTemplateGoal[];
}

export class WritePlanTemplate extends PlanTemplateContent {
  /** Left out: for every municipality. */
  @IsOptional()
  @IsUUID()
  municipalityId?: string | null;
}
