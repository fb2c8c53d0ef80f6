import { IsIn, IsString, IsUUID, MaxLength, MinLength, ValidateIf } from 'class-validator';
import {
  allCorrectable,
  allDataRequestKinds,
  type Correctable,
  type DataRequestKind,
} from '#domain/data-request/kinds';
import { OwnErasure } from '../erasures/erasure.dto.ts';
import { OwnPaperRequest } from '../paper-requests/paper-request.dto.ts';
import { RestrictionSeen } from '../restrictions/restriction.dto.ts';
import { allDataAnswers, type DataAnswer, type DataRequestStatus } from '#domain/data-request/request';

/** What the young person asks for. A correction says which record. */
export class AskDataRequest {
  @IsIn(allDataRequestKinds)
  kind!: DataRequestKind;

  /** What is wrong, or why, in own words. @example Jeg begynte på Vestlia i mars, ikke i august. */
  @IsString()
  @MinLength(1)
  @MaxLength(4000)
  text!: string;

  /** Only for a correction. */
  @ValidateIf(({ kind }: AskDataRequest) => kind === 'correction')
  @IsIn(allCorrectable)
  itemKind?: Correctable;

  /** Only for a correction. */
  @ValidateIf(({ kind }: AskDataRequest) => kind === 'correction')
  @IsUUID()
  itemId?: string;
}

export class AnswerDataRequest {
  @IsIn(allDataAnswers)
  answer!: DataAnswer;

  /** What was corrected, or why not. @example Vi har rettet datoen. */
  @IsString()
  @MaxLength(4000)
  text!: string;
}

export class DataRequestMade {
  id!: string;
}

/** One thing that is written and can be marked as wrong. */
export class CorrectableRecord {
  kind!: Correctable;
  id!: string;
  /** How it begins, or what it is called. */
  text!: string;
  /** A code, where the words are the page’s. */
  code!: string | null;
  serviceName!: string;
  at!: string | null;
}

/** A request and where it is. */
export class DataRequestSeen {
  id!: string;
  kind!: DataRequestKind;
  itemKind!: Correctable | null;
  itemId!: string | null;
  /** The service that wrote the record. */
  serviceName!: string | null;
  /** In the young person’s own words. */
  text!: string;
  askedAt!: string;
  /** The last day to answer. */
  answerBy!: string;
  status!: DataRequestStatus;
  answerText!: string | null;
  answeredAt!: string | null;
  answeredByName!: string | null;
}

/** The young person’s own: what can be marked as wrong, and what was asked for. */
export class OwnDataRequests {
  today!: string;
  records!: CorrectableRecord[];
  requests!: DataRequestSeen[];
  /** What a guardian has asked the privacy officer for on paper; one that is told later is not here. */
  papers!: OwnPaperRequest[];
  /** Where the erasure of everything stands; null when none is opened. */
  erasure!: OwnErasure | null;
  /** When the use of the case is or was stopped. */
  restrictions!: RestrictionSeen[];
}

/** A request about a case the reader is on the team of, with whether it is the reader’s service that answers. */
export class CaseCorrection extends DataRequestSeen {
  /** How the record begins; empty when the reader does not see it. */
  record!: CorrectableRecord | null;
  mineToAnswer!: boolean;
}

/** Opened by the privacy officer, which leaves a line in the young person’s log. */
export class DataRequestOpened extends DataRequestSeen {
  /** Null for somebody protected whom the officer has no clearance for. */
  youngPersonName!: string | null;
}
