import { Injectable } from '@nestjs/common';
import { isBlank } from '#domain/blocker/blockers';
import { answerBlockers, goalBlockers, type Agreement, type DisagreementLine } from '#domain/goal/voices';
import { requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { PlanChanged } from '../plan.dto.ts';
import { sealedTexts } from '../../sealing/sealed.ts';
import { PlanLog } from '../plan-log/plan-log.service.ts';
import type { GoalAgreement } from './goal.dto.ts';
import type { GoalRow } from './goal-row.ts';
import { agreeOnGoal } from './goal.sql.ts';
import { GoalsService } from './goals.service.ts';

/** Who a line is by when the young person said it. */
const byYoungPerson = 'young_person';

interface Said {
  readonly agreement: Agreement | null;
  /** What was said first. */
  readonly disagreement: string;
  /** Lines to be added below it. */
  readonly lines: readonly DisagreementLine[];
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
  private added({ agreement, disagreement }: GoalRow, text: string, by: string): Said {
    if (isBlank(text) || text === disagreement) return { agreement, disagreement, lines: [] };
    if (disagreement === '') return { agreement, disagreement: text, lines: [] };
    const line = { text, by, at: this.request.signedIn.now.toISOString() };
    return { agreement, disagreement, lines: [line] };
  }

  private async save(
    youngPersonId: string,
    goalId: string,
    version: number,
    verb: string,
    said: Said,
  ): Promise<PlanChanged> {
    const { agreement, disagreement, lines } = said;
    const sealedLines = sealedTexts('goal.disagreement_answers', youngPersonId, goalId, lines);
    const values = [goalId, youngPersonId, version, agreement, disagreement, sealedLines];
    const changed = await this.statements.changed<{ id: string; version: number }>(agreeOnGoal, values);
    const number = await this.log.happened(youngPersonId, { kind: 'goal', itemId: goalId, verb });
    return { ...changed, number };
  }
}
