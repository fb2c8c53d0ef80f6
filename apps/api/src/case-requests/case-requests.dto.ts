import { IsIn, IsString, MaxLength } from 'class-validator';
import {
  type CaseAnswer,
  caseAnswers,
  type CaseRequestStanding,
  type CaseWish,
  caseWishes,
} from '#domain/case-request/case-request';

export class AskForCase {
  /** The whole identity number: nobody is found by anything else. */
  @IsString()
  @MaxLength(20)
  number!: string;

  /** To take over, or to help for a time. */
  @IsIn(caseWishes)
  wants!: CaseWish;

  /** Why the service asks. Whoever follows the young person up reads it, and so does the young person. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

/** A request of one's own. Nothing in it says whether anybody was found. */
export class OwnCaseRequest {
  id!: string;
  wants!: CaseWish;
  reason!: string;
  /** @example 2026-11-20 */
  askedOn!: string;
  standing!: CaseRequestStanding;
  /** After a yes alone: what was answered, by whom and from where. */
  answerText!: string | null;
  byName!: string | null;
  byService!: string | null;
  phone!: string | null;
}

export class AnswerCaseRequest {
  @IsIn(caseAnswers)
  answer!: CaseAnswer;

  /** After a yes what the asker reads; after a no why, which the asker does not read. */
  @IsString()
  @MaxLength(2000)
  text!: string;
}
