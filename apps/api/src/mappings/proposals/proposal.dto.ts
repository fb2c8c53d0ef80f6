import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import type { Area } from '#domain/mapping/areas';
import type { ServiceKind } from '#domain/service/service-kinds';
import { WriteGoal } from '../../plans/goals/goal.dto.ts';
import { NewMeasure } from '../../plans/measures/measure.dto.ts';

export class ProposedMeasure {
  /** A code; the page has the words. @example debt_counsellor */
  code!: string;
  /** The kind of service that usually does it. */
  responsible!: ServiceKind;
  /** Calendar days from today. @example 14 */
  deadlineDays!: number;
}

/** What the mapping proposes in one area. The young person chooses what comes into the plan. */
export class MappingProposal {
  area!: Area;
  /** @example control_of_money */
  goal!: string;
  measures!: ProposedMeasure[];
  /** There is already something in the plan about this area. */
  taken!: boolean;
}

/** What is taken into the plan from a proposal: a goal, measures, or both. */
export class TakeProposal {
  @IsOptional()
  @ValidateNested()
  @Type(() => WriteGoal)
  goal?: WriteGoal;

  /** Their goal, area and category follow from the proposal. */
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => NewMeasure)
  measures!: NewMeasure[];
}

export class ProposalTaken {
  goalId!: string | null;
  measureIds!: string[];
}
