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
import { type Area, allAreas } from '#domain/mapping/areas';
import { ages } from '#domain/template/mapping-template';
import { allSituations, type Situation } from '#domain/template/situations';
import { Wording } from './wording.dto.ts';

export class MappingTemplateArea {
  /** @example housing */
  @IsIn(allAreas)
  area!: Area;

  /** What can be asked to begin talking about it. */
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => Wording)
  questions!: Wording[];
}

export class MappingTemplateContent {
  @ValidateNested()
  @Type(() => Wording)
  name!: Wording;

  /** The ages for which it is proposed, both included. @example 16 */
  @IsInt()
  @Min(ages.from)
  @Max(ages.to)
  ageFrom!: number;

  /** @example 20 */
  @IsInt()
  @Min(ages.from)
  @Max(ages.to)
  ageTo!: number;

  /** Empty: whatever the situation. @example ['ot_follow_up'] */
  @IsArray()
  @ArrayMaxSize(allSituations.length)
  @IsIn(allSituations, { each: true })
  situations!: Situation[];

  /** In the order in which they are asked about. */
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => MappingTemplateArea)
  areas!: MappingTemplateArea[];
}

export class WriteMappingTemplate extends MappingTemplateContent {
  /** Left out: for every municipality. */
  @IsOptional()
  @IsUUID()
  municipalityId?: string | null;
}
