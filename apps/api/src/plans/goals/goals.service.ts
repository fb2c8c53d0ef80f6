import { Injectable } from '@nestjs/common';
import { isInOwnWords, goalBlockers } from '#domain/goal/voices';
import { goalVerbBlockers, goalVerbs, type GoalStatus, type GoalVerb } from '#domain/goal/status';
import { categoryOf } from '#domain/mapping/areas';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { nextStatus } from '#domain/verbs/verb-table';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { PlanChanged } from '../plan.dto.ts';
import { PlanLog } from '../plan-log/plan-log.service.ts';
import { PlanService } from '../plan.service.ts';
import type { NewGoal, WriteGoal } from './goal.dto.ts';
import type { GoalRow } from './goal-row.ts';
import { addGoal, findGoal, moveGoal, writeGoal } from './goal.sql.ts';

type Changed = Omit<PlanChanged, 'number'>;

/** Goals: the young person’s own words first. */
@Injectable()
export class GoalsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly plans: PlanService,
    private readonly log: PlanLog,
  ) {}

  async add(
    youngPersonId: string,
    { ownWords = '', wording = '', area, category }: NewGoal,
    meetingId?: string,
  ): Promise<PlanChanged> {
    const belongsTo = category ?? (area ? categoryOf(area) : 'basic');
    await this.access.open(youngPersonId, 'goal.write', belongsTo);
    requireNothingIn(goalBlockers({ ownWords, wording, agreement: null, disagreement: '' }));
    const { serviceId, today } = this.request.post;
    const planId = await this.plans.openForWriting(youngPersonId);
    const saidOn = isInOwnWords({ ownWords }) ? today : null;
    const goal = await this.statements.one<Changed>(addGoal, [
      youngPersonId,
      serviceId,
      belongsTo,
      planId,
      ownWords,
      saidOn,
      wording,
      area ?? null,
    ]);
    return this.remembered(youngPersonId, 'add', goal, meetingId);
  }

  /** Changes one voice or both. What was agreed on was the old words: new ones are asked about again. */
  async write(
    youngPersonId: string,
    goalId: string,
    version: number,
    words: WriteGoal,
    meetingId?: string,
  ): Promise<PlanChanged> {
    await this.access.open(youngPersonId, 'goal.write');
    const goal = await this.find(youngPersonId, goalId);
    if (goal.status !== 'open') throw refusal('wrong-status');
    const ownWords = words.ownWords ?? goal.ownWords;
    const wording = words.wording ?? goal.wording;
    requireNothingIn(goalBlockers({ ...goal, ownWords, wording, agreement: null }));
    const same = ownWords === goal.ownWords && wording === goal.wording;
    const saidOn = ownWords === goal.ownWords ? goal.ownWordsOn : this.request.signedIn.today;
    const values = [goalId, youngPersonId, version, ownWords, saidOn, wording, same ? goal.agreement : null];
    const changed = await this.statements.changed<Changed>(writeGoal, values);
    return this.remembered(youngPersonId, 'change', changed, meetingId);
  }

  async move(
    youngPersonId: string,
    goalId: string,
    version: number,
    verb: GoalVerb,
    reason = '',
    meetingId?: string,
  ): Promise<PlanChanged> {
    await this.access.open(youngPersonId, 'goal.write');
    const { status } = await this.find(youngPersonId, goalId);
    requireNothingIn(goalVerbBlockers(status, verb, reason));
    const next = nextStatus<GoalStatus, GoalVerb>(goalVerbs, status, verb) ?? status;
    const values = [goalId, youngPersonId, version, next, reason === '' ? null : reason];
    const changed = await this.statements.changed<Changed>(moveGoal, values);
    return this.remembered(youngPersonId, verb, changed, meetingId);
  }

  find(youngPersonId: string, goalId: string): Promise<GoalRow> {
    return this.statements.one<GoalRow>(findGoal, [goalId, youngPersonId]);
  }

  private async remembered(
    youngPersonId: string,
    verb: string,
    changed: Changed,
    meetingId: string | undefined,
  ): Promise<PlanChanged> {
    const step = { kind: 'goal', itemId: changed.id, verb, meetingId } as const;
    return { ...changed, number: await this.log.happened(youngPersonId, step) };
  }
}
