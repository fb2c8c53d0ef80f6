import { Injectable } from '@nestjs/common';
import { type OwnTimeAnswer, ownTimeBlockers, type TimeTold as Told } from '#domain/measure/own-time';
import { type RepeatColumns, repeatOf } from '#domain/measure/rhythm';
import { isOpenMeasure, type MeasureStatus } from '#domain/measure/status';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { OwnEvents } from '../case-events/own-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { historyStatement } from '../plans/plan-log/snapshots.sql.ts';
import type { TellTime, TimeTold } from './measure-answer.dto.ts';

interface Row extends RepeatColumns, Record<string, unknown> {
  readonly status: MeasureStatus;
  readonly responsibleYoungPerson: boolean;
  readonly on: string | null;
  readonly told: Told | null;
}

const select = `SELECT m.status, m.responsible_young_person AS "responsibleYoungPerson", m.repeat_every AS "repeatEvery",
    m.repeat_from::text AS "repeatFrom", m.repeat_until::text AS "repeatUntil", m.repeat_part AS "repeatPart",
    m.repeat_done_on::text AS "on", m.repeat_told AS "told"
  FROM app.measure m WHERE m.id = $1 AND m.young_person_id = $2 FOR UPDATE`;

const update = `UPDATE app.measure SET repeat_done_on = $3, repeat_told = $4, version = version + 1
  WHERE id = $1 AND young_person_id = $2 RETURNING id, version`;

const history = historyStatement('measure');

const toldAs = { done: 'own_done', not_now: 'own_not_now' } as const satisfies Record<OwnTimeAnswer, Told>;
const verbOf = { done: 'own-time-done', not_now: 'own-time-not-now' } as const satisfies Record<
  OwnTimeAnswer,
  string
>;

/** The young person says how one time went. The team reads it in the plan; nobody is told of it. */
@Injectable()
export class OwnTimeService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: OwnEvents,
  ) {}

  async tell(youngPersonId: string, measureId: string, { on, answer }: TellTime): Promise<TimeTold> {
    await this.access.open(youngPersonId, 'measure.answer');
    const { userId, today } = this.request.signedIn;
    const measure = await this.statements.one<Row>(select, [measureId, youngPersonId]);
    const repeat = repeatOf(measure);
    if (repeat === null || !isOpenMeasure(measure.status)) throw refusal('wrong-status');
    const { responsibleYoungPerson, on: lastOn, told } = measure;
    const last = { on: lastOn, told };
    requireNothingIn(ownTimeBlockers({ repeat, on, last, today, responsibleYoungPerson }));
    const values = [measureId, youngPersonId, on, toldAs[answer]];
    const changed = await this.statements.one<TimeTold & Record<string, unknown>>(update, values);
    await this.statements.one(history, [youngPersonId, measureId, verbOf[answer], userId, null, null]);
    await this.events.happened(youngPersonId, 'measure-time-told', { measureId, on, answer });
    return changed;
  }
}
