import {
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  MinLength,
} from 'class-validator';
import { keysOf } from '#domain/closed-table/closed-table';
import { interpreters, type Interpreter } from '#domain/consent/interpreters';
import { acuteDecisions, type AcuteDecision } from '#domain/mapping/acute';
import { answers, type Answer } from '#domain/mapping/answers';
import { type RepeatInterval, repeatIntervals } from '#domain/mapping/repeat';

export class StartMapping {
  /** Filled in together with the young person. */
  @IsBoolean()
  withYoungPerson!: boolean;

  /** Two letters, ISO 639-1. @example nb */
  @IsString()
  @Length(2, 3)
  language!: string;

  /** Never a relative, never a child. @example by_screen */
  @IsOptional()
  @IsIn(keysOf(interpreters).filter((one) => interpreters[one].allowed))
  interpreter?: Interpreter;

  /** The published template whose areas and questions it has. Left out: every area, without questions. */
  @IsOptional()
  @IsUUID()
  templateId?: string;
}

export class MappingChanged {
  id!: string;
  /** For the next `If-Match`. @example 1 */
  version!: number;
}

/** What is said about one life area: saved as it is typed. */
export class WriteAnswer {
  /** @example serious */
  @IsIn(keysOf(answers))
  answer!: Answer;

  /** The young person’s own words. @example Jeg tør ikke åpne posten lenger. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  ownWords?: string;

  /** What the professional notes. @example Ubetalt barnehage siden august. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string;

  /** What is good here, beside the worries. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  strengths?: string;
}

export class AnswerSaved extends MappingChanged {
  savedAt!: string;
}

export class RecordDecision {
  /** @example ['call_112', 'notify_child_welfare'] */
  @IsArray()
  @IsIn(keysOf(acuteDecisions), { each: true })
  decisions!: AcuteDecision[];

  /** Needed when the duty does not apply now. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

export class DecisionRecorded {
  id!: string;
  at!: string;
}

export class LeaveArea {
  /** Why nothing is done with this now. @example Anne vil vente til over jul. */
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}

export class RepeatMapping {
  /** @example six_months */
  @IsIn(keysOf(repeatIntervals))
  interval!: RepeatInterval;
}

export class MappingBlockers {
  /** `code` or `code:area`; empty when it can be completed. */
  blockers!: string[];
}
