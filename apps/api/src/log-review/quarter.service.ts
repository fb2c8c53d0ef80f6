import { Injectable } from '@nestjs/common';
import { isQuarter, quarterOf, quarterRange } from '#domain/calendar/quarter';
import { refusal } from '#domain/problem/refusal';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { QuarterReview } from './log-review.dto.ts';
import { quarterStatement } from './log-review.sql.ts';

type Lists = Pick<QuarterReview, 'roleChanges' | 'overrides' | 'lawChanges' | 'clearances' | 'hidings'> &
  Record<string, unknown>;

/** Access rule G05: what the management reads through once a quarter. */
@Injectable()
export class QuarterService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async read(wish: string | undefined): Promise<QuarterReview> {
    const quarter = wish ?? quarterOf(this.request.signedIn.today);
    if (!isQuarter(quarter)) throw refusal('invalid-input', ['quarter']);
    const { from, to } = quarterRange(quarter);
    const lists = await this.statements.one<Lists>(quarterStatement, [from, to]);
    this.request.log({ action: 'review.read', allowed: true, basis: 'privacy_officer', reason: quarter });
    return { quarter, from, to, ...lists };
  }
}
