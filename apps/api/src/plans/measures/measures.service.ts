import { Injectable } from '@nestjs/common';
import type { Category } from '#domain/category/categories';
import { categoryOf } from '#domain/mapping/areas';
import { measureKinds } from '#domain/measure/kinds';
import { measureBlockers, type MeasureBlocker, type MeasureDraft } from '#domain/measure/measure';
import { asksAgain } from '#domain/measure/verbs';
import { isOpenMeasure } from '#domain/measure/status';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import { findGoal } from '../goals/goal.sql.ts';
import type { PlanChanged } from '../plan.dto.ts';
import { PlanLog } from '../plan-log/plan-log.service.ts';
import { PlanService } from '../plan.service.ts';
import type { NewMeasure, WriteMeasure } from './measure.dto.ts';
import type { MeasureRow } from './measure-row.ts';
import { addMeasure, findMeasure, writeMeasure } from './measure.sql.ts';
import { type NamedResponsible, ResponsibleService } from './responsible.service.ts';

type Changed = Omit<PlanChanged, 'number'>;

const proposedCategory = ({ category, area, kind }: NewMeasure): Category =>
  category ?? (area ? categoryOf(area) : measureKinds[kind ?? 'other'].category);

/** A post outside the team has no service here: one sentence about it is enough. */
const told = (draft: readonly MeasureBlocker[], { blockers }: NamedResponsible): string[] => [
  ...draft.filter((code) => code !== 'post_without_service'),
  ...blockers,
];

/** Measures: who does what by when, and what we shall look for. */
@Injectable()
export class MeasuresService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly plans: PlanService,
    private readonly responsible: ResponsibleService,
    private readonly log: PlanLog,
  ) {}

  async add(youngPersonId: string, wish: NewMeasure, meetingId?: string): Promise<PlanChanged> {
    const category = proposedCategory(wish);
    await this.access.open(youngPersonId, 'measure.write', category);
    const named = await this.responsible.named(youngPersonId, wish, null);
    const { title = '', lookFor = '', deadline = null, lookOn = null } = wish;
    const draft: MeasureDraft = { title, lookFor, deadline, lookOn, ...named.responsible };
    requireNothingIn(told(measureBlockers(draft, this.request.signedIn.today), named));
    await this.requireGoal(youngPersonId, wish.goalId);
    const planId = await this.plans.openForWriting(youngPersonId);
    const { serviceId, postId, supporterId, youngPerson } = named.responsible;
    const before = [youngPersonId, this.request.post.serviceId, category, planId, wish.area ?? null];
    const what = [title, wish.kind ?? 'other', wish.goalId ?? null];
    const who = [serviceId, postId, supporterId, youngPerson];
    const values = [...before, ...what, ...who, deadline, lookFor, lookOn];
    const added = await this.statements.one<Changed>(addMeasure, values);
    return this.remembered(youngPersonId, 'add', added, meetingId);
  }

  async write(
    youngPersonId: string,
    measureId: string,
    version: number,
    wish: WriteMeasure,
  ): Promise<PlanChanged> {
    await this.access.open(youngPersonId, 'measure.write');
    const before = await this.find(youngPersonId, measureId);
    if (!isOpenMeasure(before.status)) throw refusal('wrong-status');
    const named = await this.responsible.named(youngPersonId, wish, before);
    const { title, lookFor, lookOn, kind, goalId } = Object.assign({}, before, wish);
    const { today } = this.request.signedIn;
    const unchanged = { deadline: today, lookOn: lookOn === before.lookOn ? today : lookOn };
    requireNothingIn(
      told(measureBlockers({ ...named.responsible, title, lookFor, ...unchanged }, today), named),
    );
    await this.requireGoal(youngPersonId, wish.goalId);
    const { serviceId, postId, supporterId, youngPerson } = named.responsible;
    const who = [serviceId, postId, supporterId, youngPerson];
    const again = before.status === 'proposed' && asksAgain(before.youngPersonAnswer);
    const values = [measureId, youngPersonId, version, title, kind, goalId, ...who, lookFor, lookOn, again];
    return this.remembered(
      youngPersonId,
      'change',
      await this.statements.changed<Changed>(writeMeasure, values),
    );
  }

  find(youngPersonId: string, measureId: string): Promise<MeasureRow> {
    return this.statements.one<MeasureRow>(findMeasure, [measureId, youngPersonId]);
  }

  /** A goal of the same young person that the writer can see. */
  private async requireGoal(youngPersonId: string, goalId: string | undefined): Promise<void> {
    if (goalId) await this.statements.one(findGoal, [goalId, youngPersonId]);
  }

  private async remembered(
    youngPersonId: string,
    verb: string,
    changed: Changed,
    meetingId?: string,
  ): Promise<PlanChanged> {
    const step = { kind: 'measure', itemId: changed.id, verb, meetingId } as const;
    return { ...changed, number: await this.log.happened(youngPersonId, step) };
  }
}
