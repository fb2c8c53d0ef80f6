import { Injectable } from '@nestjs/common';
import { decideReportBlockers, putOffBlockers, releaseBlockers } from '#domain/child-welfare-report/report';
import { lawOf, type RuleInForce } from '#domain/law/read-law';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { DecideReport, PutOffReport, ReleaseReport } from './report.dto.ts';
import {
  decideStatement,
  frameStatement,
  oneReceivedStatement,
  putOffStatement,
  receiveStatement,
  releaseStatement,
} from './report.sql.ts';
import type { Received } from './reports.service.ts';

/** What the receiving service does with a report. Whoever wrote it is told the outcome, and no more. */
@Injectable()
export class ProcessReportService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async receive(reportId: string): Promise<void> {
    const { receivedAt } = await this.one(reportId);
    if (receivedAt !== null) throw refusal('conflict');
    await this.done(receiveStatement, [reportId]);
  }

  async decide(reportId: string, { decision, reason }: DecideReport): Promise<void> {
    requireNothingIn(
      decideReportBlockers({ processing: this.of(await this.one(reportId)), decision, reason }),
    );
    await this.done(decideStatement, [reportId, decision, reason.trim()]);
  }

  /** The young person can read it on the own page, and the log speaks of it. */
  async release(reportId: string, { reason }: ReleaseReport): Promise<void> {
    const report = await this.one(reportId);
    if (report.youngPersonId === null) throw refusal('not-found');
    requireNothingIn(releaseBlockers({ processing: this.of(report), reason }));
    await this.done(releaseStatement, [reportId, reason.trim()]);
  }

  async putOff(reportId: string, { until, reason }: PutOffReport): Promise<void> {
    const report = await this.one(reportId);
    if (report.youngPersonId === null) throw refusal('not-found');
    const { law } = await this.statements.one<{ law: RuleInForce[] }>(frameStatement);
    const { today } = this.request.signedIn;
    const { longestDelayMonths } = lawOf(law);
    requireNothingIn(
      putOffBlockers({ processing: this.of(report), delay: { until, reason }, today, longestDelayMonths }),
    );
    await this.done(putOffStatement, [reportId, until, reason.trim()]);
  }

  private one(reportId: string): Promise<Received> {
    return this.statements.one<Received>(oneReceivedStatement, [reportId]);
  }

  private of({ receivedAt, decision, releasedAt }: Received) {
    return { received: receivedAt !== null, decision, released: releasedAt !== null };
  }

  private async done(statement: string, values: readonly string[]): Promise<void> {
    const { id } = await this.statements.one<{ id: string | null }>(statement, [...values]);
    this.request.log({
      ...(id === null ? {} : { young_person_id: id }),
      action: 'child-welfare-report.process',
      categories: ['family'],
      allowed: true,
      basis: 'own_service',
    });
  }
}
