import { Injectable } from '@nestjs/common';
import { isBlank } from '#domain/blocker/blockers';
import { answerBlockers, goalBlockers, type Agreement, type DisagreementLine } from '#domain/goal/voices';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { PlanChanged } from '../plan.dto.ts';
import { PlanLog } from '../plan-log/plan-log.service.ts';
import type { GoalAgreement } from './goal.dto.ts';
import type { GoalRow } from './goal-row.ts';
import { agreeOnGoal } from './goal.sql.ts';
import { GoalsService } from './goals.service.ts';

/** Who a line is by when the young person said it. */
const byYoungPerson = 'young_person';

interface Said {
  readonly agreement: Agreement | null;
  readonly disagreement: string;
  readonly answers: readonly DisagreementLine[];
}

/** What the young person thinks of the professional’s wording. What was said against it stays, and is answered below. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly goals: GoalsService,
    private readonly log: PlanLog,
  ) {}

  async say(
    youngPersonId: string,
    goalId: string,
    version: number,
    said: GoalAgreement,
  ): Promise<PlanChanged> {
    await this.access.open(youngPersonId, 'goal.write');
    const goal = await this.goals.find(youngPersonId, goalId);
    const { agreement, disagreement = '' } = said;
    requireNothingIn(goalBlockers({ ...goal, agreement, disagreement }));
    const next = this.added(goal, disagreement, byYoungPerson);
    return this.save(youngPersonId, goalId, version, 'agreement', { ...next, agreement });
  }

  async answer(youngPersonId: string, goalId: string, version: number, text: string): Promise<PlanChanged> {
    await this.access.open(youngPersonId, 'goal.write');
    const goal = await this.goals.find(youngPersonId, goalId);
    requireNothingIn(answerBlockers(goal.disagreement, text));
    const next = this.added(goal, text, this.request.signedIn.name);
    return this.save(youngPersonId, goalId, version, 'answer', next);
  }

  /** Lines are added, never changed: the database refuses it too. */
  private added({ agreement, disagreement, answers }: GoalRow, text: string, by: string): Said {
    if (isBlank(text) || text === disagreement) return { agreement, disagreement, answers };
    if (disagreement === '') return { agreement, disagreement: text, answers };
    return {
      agreement,
      disagreement,
      answers: [...answers, { text, by, at: this.request.signedIn.now.toISOString() }],
    };
  }

  private async save(
    youngPersonId: string,
    goalId: string,
    version: number,
    verb: string,
    said: Said,
  ): Promise<PlanChanged> {
    const { agreement, disagreement, answers } = said;
    const values = [goalId, youngPersonId, version, agreement, disagreement, JSON.stringify(answers)];
    const changed = await this.statements.changed<{ id: string; version: number }>(agreeOnGoal, values);
    const number = await this.log.happened(youngPersonId, { kind: 'goal', itemId: goalId, verb });
    return { ...changed, number };
  }
}
