import { IsDateString, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type Feedback, reportDecisions, type ReportDecision } from '#domain/child-welfare-report/report';
import { keysOf } from '#domain/closed-table/closed-table';

/** What is reported, and to whom. */
class Report {
  @IsUUID()
  receiverServiceId!: string;

  /**
   * What somebody has seen and heard, and what they fear. Read by the receiving service and by the writer alone.
   * @example Hun hadde merker på armen og ville ikke gå hjem i dag.
   */
  @IsString()
  @MaxLength(20_000)
  text!: string;

  /**
   * Where child welfare finds the child: home, school, telephone.
   * @example På skolen til klokka to
   */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  aboutWhere?: string;
}

/** About somebody whose team the writer is on. */
export class SendReport extends Report {
  /** The first day on which the young person is told that there is a report; left out, at once. */
  @IsOptional()
  @IsDateString({ strict: true })
  toldFrom?: string;

  /**
   * Why the young person is told later.
   * @example Hun kan få det verre hjemme hvis noen får vite det.
   */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  delayReason?: string;
}

/** About a child whom the writer does not follow up in Laget. */
export class SendReportWithoutCase extends Report {
  /**
   * Whom it is about, as far as the name is known.
   * @example Ola Nordmann
   */
  @IsString()
  @MaxLength(200)
  aboutName!: string;

  /** @example 2012-04-30 */
  @IsOptional()
  @IsDateString({ strict: true })
  aboutBirthDate?: string;
}

export class ReportSent {
  id!: string;
}

export class DecideReport {
  @IsIn(keysOf(reportDecisions))
  decision!: ReportDecision;

  /** Read in the own service alone. */
  @IsString()
  @MaxLength(20_000)
  reason!: string;
}

export class ReleaseReport {
  /** Why the young person can read it now. */
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class PutOffReport {
  @IsDateString({ strict: true })
  until!: string;

  @IsString()
  @MaxLength(2000)
  reason!: string;
}

/** A report as whoever wrote it sees it: what was sent, and that it has come and what is done. Never why. */
export class WrittenReport {
  id!: string;
  youngPersonId!: string | null;
  aboutName!: string;
  text!: string;
  receiverServiceName!: string;
  receiverPhone!: string;
  sentAt!: string;
  /** Child welfare answers by this day. */
  answerBy!: string;
  feedback!: Feedback;
  feedbackAt!: string | null;
  toldFrom!: string | null;
  releasedAt!: string | null;
}

/** A report as the receiving service sees it. */
export class ReceivedReport {
  id!: string;
  /** Whether the young person has a page in Laget, where it can be read when it is opened. */
  inLaget!: boolean;
  aboutName!: string;
  aboutBirthDate!: string;
  aboutWhere!: string;
  text!: string;
  writtenByName!: string;
  writtenByTitle!: string;
  writtenByService!: string;
  writtenByPhone!: string;
  sentAt!: string;
  /** By this day it has been gone through. */
  decideBy!: string;
  answerBy!: string;
  receivedAt!: string | null;
  decision!: ReportDecision | null;
  decidedAt!: string | null;
  reason!: string | null;
  toldFrom!: string | null;
  delayReason!: string | null;
  releasedAt!: string | null;
}

export class ReportPage {
  today!: string;
  /** The reader works in a child welfare service, and receives. */
  receives!: boolean;
  /** Months ahead that telling the young person can be put off to. */
  longestDelayMonths!: number;
  /** Days within which child welfare answers, by the law of today. */
  answerDays!: number;
  received!: ReceivedReport[];
  written!: WrittenReport[];
}

/** A report that child welfare has opened to the young person. */
export class OwnReport {
  id!: string;
  text!: string;
  writtenByName!: string;
  writtenByService!: string;
  receiverServiceName!: string;
  sentAt!: string;
  releasedAt!: string;
  releaseReason!: string;
}
