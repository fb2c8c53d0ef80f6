import { Injectable } from '@nestjs/common';
import { deadlineBlockers, obstacleBlockers } from '#domain/measure/measure';
import { measureVerbs, type MeasureStatus, type MeasureVerb } from '#domain/measure/status';
import { measureVerbBlockers, type Evaluation } from '#domain/measure/verbs';
import { requireNothingIn } from '#domain/problem/refusal';
import { nextStatus } from '#domain/verbs/verb-table';
import { AccessService } from '../../access/access.service.ts';
import { Statements } from '../../platform/database/statements.ts';
import { RequestContext } from '../../platform/request/request-context.ts';
import type { PlanChanged } from '../plan.dto.ts';
import { PlanLog } from '../plan-log/plan-log.service.ts';
import type { MeasureRow } from './measure-row.ts';
import { moveMeasure, newDeadline, sayObstacle } from './measure.sql.ts';
import { MeasuresService } from './measures.service.ts';

/** The measure a verb is about, and the version its writer has read. */
export interface MeasureAt {
  readonly youngPersonId: string;
  readonly measureId: string;
  readonly version: number;
}

interface Move {
  readonly verb: MeasureVerb;
  readonly reason?: string;
  readonly evaluation?: Evaluation;
}

type Values = readonly (string | null)[];

/** What happens to a measure after it has been written down. */
@Injectable()
export class MeasureVerbsService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly measures: MeasuresService,
    private readonly log: PlanLog,
  ) {}

  async move(at: MeasureAt, { verb, reason = '', evaluation }: Move): Promise<PlanChanged> {
    const { status, kind, youngPersonAnswer, askedAgain } = await this.open(at);
    const facts = {
      status,
      verb,
      reason,
      kind,
      youngPersonAnswer,
      askedAgain,
      evaluation: evaluation ?? null,
    };
    requireNothingIn(measureVerbBlockers(facts));
    const next = nextStatus<MeasureStatus, MeasureVerb>(measureVerbs, status, verb) ?? status;
    const { happened = null, helped = null, learnt = null, outcome = null } = evaluation ?? {};
    const why = reason === '' ? null : reason;
    return this.save(at, verb, moveMeasure, [next, why, happened, helped, learnt, outcome]);
  }

  async newDeadline(at: MeasureAt, deadline: string, reason = ''): Promise<PlanChanged> {
    const measure = await this.open(at);
    requireNothingIn(deadlineBlockers({ measure, deadline, reason, today: this.request.signedIn.today }));
    return this.save(at, 'new-deadline', newDeadline, [deadline, reason === '' ? null : reason]);
  }

  async sayObstacle(at: MeasureAt, obstacle: string): Promise<PlanChanged> {
    const { status } = await this.open(at);
    requireNothingIn(obstacleBlockers(status, obstacle));
    return this.save(at, 'say-obstacle', sayObstacle, [obstacle]);
  }

  private async open({ youngPersonId, measureId }: MeasureAt): Promise<MeasureRow> {
    await this.access.open(youngPersonId, 'measure.write');
    return this.measures.find(youngPersonId, measureId);
  }

  private async save(at: MeasureAt, verb: string, statement: string, values: Values): Promise<PlanChanged> {
    const { youngPersonId, measureId, version } = at;
    const all = [measureId, youngPersonId, version, ...values];
    const changed = await this.statements.changed<{ id: string; version: number }>(statement, all);
    const number = await this.log.happened(youngPersonId, { kind: 'measure', itemId: measureId, verb });
    return { ...changed, number };
  }
}
