import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type OwnAnswer, ownAnswers, type OwnPartStatus } from '#domain/mapping/own-part';
import type { OwnNumber } from '../emergency-numbers/emergency-numbers.dto.ts';

export class AnswerOwnPart {
  /** @example some */
  @IsIn(ownAnswers)
  answer!: OwnAnswer;

  /** @example Jeg sover dårlig før prøver. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  ownWords?: string;
}

export class OwnPartAnswerSeen {
  id!: string;
  area!: string;
  answer!: string;
  ownWords!: string;
}

/** A mapping whose own part the young person is asked to fill in beforehand. */
export class OwnPartSeen {
  id!: string;
  mappingId!: string;
  status!: OwnPartStatus;
  /** ISO time. */
  invitedAt!: string;
  byName!: string;
  /** The service that maps together with the young person: it reads what is sent. */
  serviceName!: string;
  /** The mapping is a draft still. */
  open!: boolean;
  /** The version of the template whose areas and questions it has; null: none. */
  templateId!: string | null;
  answers!: OwnPartAnswerSeen[];
  /** The municipality’s own numbers for what cannot wait. */
  emergencyNumbers!: OwnNumber[];
}

/** What stands in the young person's words in a mapping that was filled in together. */
export class SaidTogether {
  id!: string;
  area!: string;
  ownWords!: string;
  strengths!: string;
  /** ISO time. */
  at!: string;
  byName!: string;
}

export class OwnParts {
  today!: string;
  parts!: OwnPartSeen[];
  together!: SaidTogether[];
}

export class OwnPartDone {
  id!: string;
}
