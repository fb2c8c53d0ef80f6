import { Injectable } from '@nestjs/common';
import type { Category } from '#domain/category/categories';
import type { PlanItemKind } from '#domain/plan/history';
import { CaseEvents } from '../../case-events/case-events.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { historyStatement } from './snapshots.sql.ts';

interface Written {
  readonly number: number;
  readonly category: Category;
  readonly ownerServiceId: string;
}

/** One change of the plan is one number: who did what with which item, and what it says after. */
export interface PlanStep {
  readonly kind: PlanItemKind;
  readonly itemId: string;
  readonly verb: string;
  /** The meeting in which it was done, when it was. */
  readonly meetingId?: string | undefined;
}

/** The plan’s own history. Every change of the plan, a goal or a measure is written here, in its transaction. */
@Injectable()
export class PlanLog {
  constructor(
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: CaseEvents,
  ) {}

  /** Call it after the change: the item is read as it stands now. Answers with the plan’s new number. */
  async changed(youngPersonId: string, step: PlanStep): Promise<number> {
    const number = await this.remember(youngPersonId, step);
    return number.number;
  }

  /** The same, and a line in the case’s log. */
  async happened(youngPersonId: string, step: PlanStep): Promise<number> {
    const { number, category, ownerServiceId } = await this.remember(youngPersonId, step);
    const payload = { number, itemKind: step.kind, itemId: step.itemId, verb: step.verb };
    await this.events.happened(youngPersonId, { kind: 'plan-changed', category, ownerServiceId, payload });
    return number;
  }

  private remember(youngPersonId: string, { kind, itemId, verb, meetingId }: PlanStep): Promise<Written> {
    const { userId, postId } = this.request.signedIn;
    const values = [youngPersonId, itemId, verb, userId, postId, meetingId ?? null];
    return this.statements.one<Written>(historyStatement(kind), values);
  }
}
