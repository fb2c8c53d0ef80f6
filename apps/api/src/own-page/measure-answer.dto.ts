import { IsDateString, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type OwnTimeAnswer, ownTimeAnswers } from '#domain/measure/own-time';
import { type Helped, helped, type YoungPersonAnswer, youngPersonAnswers } from '#domain/measure/verbs';

export class AnswerMeasure {
  @IsIn(youngPersonAnswers)
  answer!: YoungPersonAnswer;

  /** In own words: how it should be instead, or why. Needed with «differently». @example Heller etter lunsj. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  words?: string;
}

export class MeasureAnswered {
  id!: string;
  youngPersonAnswer!: YoungPersonAnswer;
  version!: number;
}

/** What the young person says of a measure when it is over. */
export class OwnEvaluation {
  /** @example little */
  @IsIn(helped)
  helped!: Helped;

  /** In own words. @example Det var fint å ha noen å ringe. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  words?: string;
}

export class MeasureEvaluated {
  id!: string;
  version!: number;
}

/** How one time of the own measure went: «not now» is as good an answer as «done». */
export class TellTime {
  /** The day of that time. @example 2026-11-24 */
  @IsDateString({ strict: true })
  on!: string;

  @IsIn(ownTimeAnswers)
  answer!: OwnTimeAnswer;
}

export class TimeTold {
  id!: string;
  version!: number;
}

const itemKinds = ['goal', 'measure', 'contribution'] as const;

/** One thing shown to one guardian, or no longer. */
export class ShareItem {
  @IsUUID()
  guardianId!: string;

  @IsIn(itemKinds)
  itemKind!: (typeof itemKinds)[number];

  @IsUUID()
  itemId!: string;
}

export class ItemShared {
  guardianId!: string;
  itemId!: string;
  shared!: boolean;
}
