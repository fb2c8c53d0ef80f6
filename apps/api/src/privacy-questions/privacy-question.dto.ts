import { IsIn, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import {
  officerSteps,
  type OfficerStep,
  type QuestionStatus,
  type QuestionStep,
} from '#domain/privacy-question/question';
import type { ServiceKind } from '#domain/service/service-kinds';

/** «Spør om dette», from the young person. */
export class AskAboutEntry {
  /** The line of the log that it is about. */
  @IsUUID()
  entryId!: string;

  /** @example Hvorfor så du på planen min? */
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  text!: string;
}

/** What the privacy officer does with a question. */
export class TakeQuestionStep {
  @IsIn(officerSteps)
  kind!: OfficerStep;

  /** @example Hun forberedte møtet på tirsdag. */
  @IsString()
  @MaxLength(4000)
  text!: string;
}

/** What the service that is asked answers the privacy officer. The young person reads it too. */
export class ServiceAnswer {
  /** @example Hun forberedte møtet på tirsdag. */
  @IsString()
  @MaxLength(4000)
  text!: string;
}

export class QuestionAsked {
  id!: string;
}

export class QuestionStepSeen {
  kind!: QuestionStep;
  text!: string;
  at!: string;
  byName!: string;
}

/** A question about one line of the log, and where it is. */
export class PrivacyQuestionSeen {
  id!: string;
  /** The line of the log. */
  entryId!: string;
  text!: string;
  askedAt!: string;
  /** The day by which it is answered. */
  answerBy!: string;
  status!: QuestionStatus;
  aboutDay!: string;
  /** Who was in the line; null when it was not somebody who works in a service. */
  aboutName!: string | null;
  aboutServiceName!: string | null;
  aboutServiceKind!: ServiceKind | null;
  /** The permission that was used. */
  aboutAction!: string;
  steps!: QuestionStepSeen[];
}

/** One question with who asks; to open it leaves a line in the young person's own log. */
export class PrivacyQuestionOpened extends PrivacyQuestionSeen {
  /** Null for somebody protected whom the officer has no clearance for. */
  youngPersonName!: string | null;
}
