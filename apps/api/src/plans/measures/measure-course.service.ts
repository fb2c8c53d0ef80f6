import { Injectable } from '@nestjs/common';
import { type InOrder, orderBlockers } from '#domain/measure/order';
import { doneThisTimeBlockers, repeatBlockers, repeatOf } from '#domain/measure/rhythm';
import { isOpenMeasure } from '#domain/measure/status';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { PlanChanged } from '../plan.dto.ts';
import { PlanLog } from '../plan-log/plan-log.service.ts';
import type { RepeatMeasure } from './measure-course.dto.ts';
import { doneThisTime, measuresInOrder, repeatMeasure, startAfter } from './measure.sql.ts';
import type { MeasureAt } from './measure-verbs.service.ts';
import { MeasuresService } from './measures.service.ts';

/** When a measure starts, and how often it comes again. */
@Injectable()
export class MeasureCourseService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly measures: MeasuresService,
    private readonly log: PlanLog,
  ) {}

  /** It starts when another is done. The order is told and warned about; nothing is shut by it. */
  async startAfter(at: MeasureAt, afterId: string | null): Promise<PlanChanged> {
    await this.access.open(at.youngPersonId, 'measure.write');
    const all = await this.statements.rows<InOrder & Record<string, unknown>>(measuresInOrder, [
      at.youngPersonId,
    ]);
    const measure = all.find(({ id }) => id === at.measureId);
    const seen = afterId === null || all.some(({ id }) => id === afterId);
    if (measure === undefined || !seen) throw refusal('not-found');
    if (afterId !== null) requireNothingIn(orderBlockers(measure, afterId, all));
    return this.save(at, 'starts-after', startAfter, [afterId]);
  }

  async repeat(at: MeasureAt, { every, from, until, part }: RepeatMeasure): Promise<PlanChanged> {
    await this.access.open(at.youngPersonId, 'measure.write');
    const { status } = await this.measures.find(at.youngPersonId, at.measureId);
    const { today } = this.request.signedIn;
    requireNothingIn(repeatBlockers(status, { every, from, until, part }, today));
    return this.save(at, 'repeat', repeatMeasure, [every, from, until, part]);
  }

  async endRepeat(at: MeasureAt): Promise<PlanChanged> {
    await this.access.open(at.youngPersonId, 'measure.write');
    const { repeatEvery } = await this.measures.find(at.youngPersonId, at.measureId);
    if (repeatEvery === null) throw refusal('wrong-status');
    return this.save(at, 'end-repeat', repeatMeasure, [null, null, null, null]);
  }

  async doneThisTime(at: MeasureAt, on: string): Promise<PlanChanged> {
    await this.access.open(at.youngPersonId, 'measure.write');
    const measure = await this.measures.find(at.youngPersonId, at.measureId);
    const repeat = repeatOf(measure);
    if (repeat === null || !isOpenMeasure(measure.status)) throw refusal('wrong-status');
    const { today } = this.request.signedIn;
    requireNothingIn(doneThisTimeBlockers(repeat, on, measure.repeatDoneOn, today));
    return this.save(at, 'done-this-time', doneThisTime, [on]);
  }

  private async save(
    { youngPersonId, measureId, version }: MeasureAt,
    verb: string,
    statement: string,
    values: readonly (string | null)[],
  ): Promise<PlanChanged> {
    const changed = await this.statements.changed<{ id: string; version: number }>(statement, [
      measureId,
      youngPersonId,
      version,
      ...values,
    ]);
    const number = await this.log.happened(youngPersonId, { kind: 'measure', itemId: measureId, verb });
    return { ...changed, number };
  }
}
