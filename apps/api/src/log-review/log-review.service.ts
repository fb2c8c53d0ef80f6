import { Injectable } from '@nestjs/common';
import { isLate, requireMayJudge, reviewOutcomes } from '#domain/log-review/outcome';
import type { ReviewRuleId } from '#domain/log-review/rules';
import { IncidentsService } from '../incidents/incidents.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { JudgeReviewItem, LogReview, ReviewItemSeen, ReviewJudged } from './log-review.dto.ts';
import { addItems, addOutcome, itemsStatement, queueStatement } from './log-review.sql.ts';
import { raised, type UseRow } from './raised.ts';

interface ItemRow extends Omit<ReviewItemSeen, 'late' | 'findings'> {
  readonly actorUserId: string;
  readonly rules: readonly ReviewRuleId[];
  readonly counts: Readonly<Record<string, number>>;
}

/** The queue of what is unusual in the log. Rules choose what a person looks at; a person judges. */
@Injectable()
export class LogReviewService {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly incidents: IncidentsService,
  ) {}

  /** Today is looked through whenever the page is opened. */
  async read(): Promise<LogReview> {
    const { today } = this.request.signedIn;
    await this.lookThrough(today);
    const rows = await this.statements.rows<ItemRow & Record<string, unknown>>(queueStatement);
    const items = rows.map((row) => this.seen(row, today));
    this.request.log({
      action: 'review.read',
      allowed: true,
      basis: 'privacy_officer',
      row_count: items.length,
    });
    return { items, late: items.filter(({ late }) => late).length };
  }

  async judge(itemId: string, { outcome, text }: JudgeReviewItem): Promise<ReviewJudged> {
    const item = await this.statements.one<ItemRow & Record<string, unknown>>(itemsStatement('i.id = $1'), [
      itemId,
    ]);
    const { userId, now } = this.request.signedIn;
    requireMayJudge({
      before: item.outcomes.at(-1)?.outcome ?? null,
      aboutMyself: item.actorUserId === userId,
      text,
    });
    await this.statements.one(addOutcome, [itemId, outcome, text.trim()]);
    this.request.log({ action: 'review.judge', allowed: true, basis: 'privacy_officer', reason: outcome });
    if (!reviewOutcomes[outcome].incident) return { id: itemId, incidentId: null };
    const incident = { what: text.trim(), noticedAt: now.toISOString(), username: item.actorUsername };
    return { id: itemId, incidentId: (await this.incidents.write(incident, itemId)).id };
  }

  private async lookThrough(day: string): Promise<void> {
    const rows = await this.statements.rows<UseRow & Record<string, unknown>>(
      'SELECT * FROM app.watched_days_of_use($1)',
      [day],
    );
    await this.statements.rows(addItems, [day, JSON.stringify(raised(rows))]);
  }

  private seen({ rules, counts, ...row }: ItemRow, today: string): ReviewItemSeen {
    const { id, day, actorName, actorUsername, serviceName, serviceKind, score, foundOn, outcomes } = row;
    return {
      ...{ id, day, actorName, actorUsername, serviceName, serviceKind, score, foundOn, outcomes },
      late: isLate(foundOn, outcomes.at(-1)?.outcome ?? null, today),
      findings: rules.map((rule) => ({ rule, count: counts[rule] ?? 0 })),
    };
  }
}
