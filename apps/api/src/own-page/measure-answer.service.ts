import { Injectable } from '@nestjs/common';
import { isOpenMeasure, type MeasureStatus } from '#domain/measure/status';
import type { YoungPersonAnswer } from '#domain/measure/verbs';
import { refusal } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { OwnEvents } from '../case-events/own-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { historyStatement } from '../plans/plan-log/snapshots.sql.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { MeasureAnswered } from './measure-answer.dto.ts';

const select = 'SELECT m.status FROM app.measure m WHERE m.id = $1 AND m.young_person_id = $2 FOR UPDATE';

const update = `UPDATE app.measure SET young_person_answer = $3, young_person_answered_at = app.clock(), version = version + 1
  WHERE id = $1 AND young_person_id = $2 RETURNING id, young_person_answer AS "youngPersonAnswer", version`;

const history = historyStatement('measure');

@Injectable()
export class MeasureAnswerService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: OwnEvents,
  ) {}

  /** Yes, no or not sure; may be changed for as long as the measure is open. */
  async answer(youngPersonId: string, measureId: string, given: YoungPersonAnswer): Promise<MeasureAnswered> {
    await this.access.open(youngPersonId, 'measure.answer');
    const { status } = await this.statements.one<{ status: MeasureStatus }>(select, [
      measureId,
      youngPersonId,
    ]);
    if (!isOpenMeasure(status)) throw refusal('wrong-status');
    const answered = await this.statements.one<MeasureAnswered & Record<string, unknown>>(update, [
      measureId,
      youngPersonId,
      given,
    ]);
    const { userId } = this.request.signedIn;
    await this.statements.one(history, [youngPersonId, measureId, 'answer', userId, null, null]);
    await this.events.happened(youngPersonId, 'measure-answered', { measureId, answer: given });
    return answered;
  }
}
