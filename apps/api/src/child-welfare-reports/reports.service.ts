import { Injectable } from '@nestjs/common';
import { feedbackOf, reportDeadlines, type ReportDays } from '#domain/child-welfare-report/report';
import { lawOf, type RuleInForce } from '#domain/law/read-law';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { OwnReport, ReceivedReport, ReportPage, WrittenReport } from './report.dto.ts';
import { frameStatement, ownStatement, receivedStatement, writtenStatement } from './report.sql.ts';

interface Frame extends Record<string, unknown> {
  readonly receives: boolean;
  readonly law: RuleInForce[];
  readonly answerDays: number;
}

interface Written
  extends
    Record<string, unknown>,
    Omit<WrittenReport, 'answerBy' | 'feedback'>,
    Pick<ReceivedReport, 'decision'>,
    ReportDays {
  readonly sentOn: string;
  readonly receivedAt: string | null;
}

/** A received report as the database has it. */
export interface Received
  extends Record<string, unknown>, Omit<ReceivedReport, 'inLaget' | 'decideBy' | 'answerBy'>, ReportDays {
  readonly sentOn: string;
  readonly youngPersonId: string | null;
}

const asWritten = (written: Written): WrittenReport => {
  const { sentOn, receivedAt, decision, decideWithin, answerWithin, ...row } = written;
  const { answerBy } = reportDeadlines(sentOn, { decideWithin, answerWithin });
  return { ...row, answerBy, feedback: feedbackOf({ received: receivedAt !== null, decision }) };
};

const asReceived = (received: Received): ReceivedReport => {
  const { sentOn, youngPersonId, decideWithin, answerWithin, ...row } = received;
  return {
    ...row,
    inLaget: youngPersonId !== null,
    ...reportDeadlines(sentOn, { decideWithin, answerWithin }),
  };
};

/** What the reader has sent, what the reader's service has received, and what is open to the young person. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(): Promise<ReportPage> {
    const { receives, law, answerDays } = await this.statements.one<Frame>(frameStatement);
    const received = await this.statements.rows<Received>(receivedStatement);
    const written = await this.statements.rows<Written>(writtenStatement);
    const about = [...received, ...written].flatMap(({ youngPersonId: id }) => (id === null ? [] : [id]));
    this.access.listed([...new Set(about)], 'child-welfare-report.read');
    return {
      today: this.request.signedIn.today,
      receives,
      longestDelayMonths: lawOf(law).longestDelayMonths,
      answerDays,
      received: received.map(asReceived),
      written: written.map(asWritten),
    };
  }

  /** Those that child welfare has opened: row-level security leaves no other. */
  async own(youngPersonId: string): Promise<OwnReport[]> {
    await this.access.open(youngPersonId, 'own-reports.read');
    return this.statements.rows<OwnReport & Record<string, unknown>>(ownStatement, [youngPersonId]);
  }
}
