import { Injectable } from '@nestjs/common';
import type { Quarter } from '#domain/calendar/quarter';
import { periodOf, type ReleasePeriod } from '#domain/release/period';
import { Statements } from '../platform/database/statements.ts';
import type { FailedRuns, FailedRunShown } from './failed-runs.dto.ts';

type Row = Omit<FailedRunShown, 'period'> & {
  readonly quarter: Quarter;
  readonly covers: ReleasePeriod;
} & Record<string, unknown>;

const failedRuns = `SELECT id, quarter, covers, corrects, because, findings, failed_at AS "failedAt" FROM app.failed_runs()
  ORDER BY failed_at DESC, id DESC`;

/** Runs that made no release. */
@Injectable()
export class FailedRunsService {
  constructor(private readonly statements: Statements) {}

  async all(): Promise<FailedRuns> {
    const rows = await this.statements.rows<Row>(failedRuns);
    return {
      runs: rows.map(({ quarter, covers, ...run }) => ({ ...run, period: periodOf({ quarter, covers }) })),
    };
  }
}
