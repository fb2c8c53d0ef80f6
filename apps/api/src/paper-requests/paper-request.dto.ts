import { IsDateString, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { type GuardianKind, guardianKinds } from '#domain/consent/guardians';
import { keysOf } from '#domain/closed-table/closed-table';
import {
  allPaperAnswers,
  allPaperAsks,
  type AskedWay,
  askedWays,
  type HeardWay,
  heardWays,
  type PaperAnswer,
  type PaperAsks,
  type PaperRequestState,
  type PaperStep,
} from '#domain/paper-request/paper-request';

/** A guardian has asked, outside Laget, for something about a child. */
export class RegisterPaperRequest {
  /** The child's identity number. @example 14814912345 */
  @IsString()
  @MinLength(11)
  @MaxLength(20)
  number!: string;

  /** Who asks, by name. */
  @IsString()
  @MaxLength(200)
  askerName!: string;

  @IsIn(keysOf(guardianKinds))
  askerKind!: GuardianKind;

  /** That everything is erased, to read what stands, or that something wrong is corrected. @example access */
  @IsIn(allPaperAsks)
  asks!: PaperAsks;

  /** What shall be read, or what is wrong and how it should be; empty for an erasure. The child reads it. @example Det som står om skolen. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  wanted?: string;

  @IsIn(askedWays)
  way!: AskedWay;

  /** The day the request was made. @example 2026-11-20 */
  @IsDateString({ strict: true })
  askedOn!: string;

  /** The last day on which the child is not told that somebody asked; without it the child reads it at once. @example 2027-02-01 */
  @IsOptional()
  @IsDateString({ strict: true })
  untoldUntil?: string;

  /** Why; nobody but privacy officers read it. @example Barnevernet ber om at ingen hjemme får vite om saken nå. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  untoldWhy?: string;
}

/** What the child says about it, or why it could not be asked. */
export class HearChild {
  @IsIn(heardWays)
  how!: HeardWay;

  /** @example Hun vil at det hun har skrevet selv, skal stå. */
  @IsString()
  @MaxLength(4000)
  text!: string;
}

/** The child is told on this day and not before. */
export class TellChildLater {
  /** The last day on which it is not told. @example 2027-02-01 */
  @IsDateString({ strict: true })
  until!: string;

  /** Why; nobody but privacy officers read it. @example Barnevernet ber om at ingen hjemme får vite om saken nå. */
  @IsString()
  @MaxLength(2000)
  text!: string;
}

export class DecidePaperRequest {
  @IsIn(allPaperAnswers)
  answer!: PaperAnswer;

  /** Why; the child reads it. @example Det som står i journalen, må stå. Resten blir slettet. */
  @IsString()
  @MaxLength(4000)
  text!: string;
}

export class PaperRequestMade {
  id!: string;
}

/** In the list: nobody's name. */
export class PaperRequestListed {
  id!: string;
  asks!: PaperAsks;
  way!: AskedWay;
  askedOn!: string;
  registeredOn!: string;
  /** The last day to answer. */
  answerBy!: string;
  state!: PaperRequestState;
}

export class PaperStepSeen {
  kind!: PaperStep;
  /** How the child was heard. */
  how!: HeardWay | null;
  text!: string;
  /** The last day on which the child is not told. */
  untoldUntil!: string | null;
  answer!: PaperAnswer | null;
  /** What the answer rests on. */
  lawSource!: string | null;
  at!: string;
  byName!: string | null;
}

export class PaperGround {
  answer!: PaperAnswer;
  heading!: string;
  text!: string;
  source!: string;
}

/** Opened by the privacy officer, which leaves a line in the child's log. */
export class PaperRequestOpened extends PaperRequestListed {
  youngPersonName!: string;
  askerName!: string;
  askerKind!: GuardianKind;
  /** What it is about; empty where everything shall be erased. */
  wanted!: string;
  steps!: PaperStepSeen[];
  /** What the law says for each answer, as it is today. */
  grounds!: PaperGround[];
  today!: string;
}

/** As the young person reads it, as soon as no delay holds. */
export class OwnPaperRequest extends PaperRequestListed {
  askerName!: string;
  askerKind!: GuardianKind;
  wanted!: string;
  steps!: PaperStepSeen[];
}
