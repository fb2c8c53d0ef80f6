import { Injectable } from '@nestjs/common';
import type { CaseEventKind } from '#domain/case-event/kinds';
import { isOpenMeasure, type MeasureStatus } from '#domain/measure/status';
import { measureAnswerBlockers, type YoungPersonAnswer } from '#domain/measure/verbs';
import { mayBeEvaluatedByYoungPerson } from '#domain/measure/what-helped';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { OwnEvents } from '../case-events/own-events.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { historyStatement } from '../plans/plan-log/snapshots.sql.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { sealedAs } from '../sealing/parameter.ts';
import type { MeasureAnswered, MeasureEvaluated, OwnEvaluation } from './measure-answer.dto.ts';

const select = 'SELECT m.status FROM app.measure m WHERE m.id = $1 AND m.young_person_id = $2 FOR UPDATE';

const update = `UPDATE app.measure SET young_person_answer = $3, young_person_answered_at = app.clock(),
    young_person_answer_words = ${sealedAs('measure.young_person_answer_words', '$4', '$2', '$1')}, version = version + 1
  WHERE id = $1 AND young_person_id = $2 RETURNING id, young_person_answer AS "youngPersonAnswer", version`;

const evaluate = `UPDATE app.measure SET young_person_helped = $3, young_person_evaluated_at = app.clock(),
    young_person_evaluation = ${sealedAs('measure.young_person_evaluation', '$4', '$2', '$1')}, version = version + 1
  WHERE id = $1 AND young_person_id = $2 RETURNING id, version`;

const history = historyStatement('measure');

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

@Injectable()
export class MeasureAnswerService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly events: OwnEvents,
  ) {}

  /** Yes, no, not sure or differently; may be changed for as long as the measure is open. */
  async answer(
    youngPersonId: string,
    measureId: string,
    given: YoungPersonAnswer,
    words = '',
  ): Promise<MeasureAnswered> {
    if (!isOpenMeasure(await this.statusOf(youngPersonId, measureId))) throw refusal('wrong-status');
    requireNothingIn(measureAnswerBlockers(given, words));
    const values = [measureId, youngPersonId, given, orNull(words)];
    const answered = await this.statements.one<MeasureAnswered & Record<string, unknown>>(update, values);
    await this.remember(youngPersonId, measureId, ['answer', 'measure-answered'], { answer: given });
    return answered;
  }

  /** Did it help? When it is over; may be said anew, and what was said before stands in the plan's history. */
  async evaluate(
    youngPersonId: string,
    measureId: string,
    { helped, words = '' }: OwnEvaluation,
  ): Promise<MeasureEvaluated> {
    const status = await this.statusOf(youngPersonId, measureId);
    if (!mayBeEvaluatedByYoungPerson(status)) throw refusal('wrong-status');
    const values = [measureId, youngPersonId, helped, orNull(words)];
    const evaluated = await this.statements.one<MeasureEvaluated & Record<string, unknown>>(evaluate, values);
    await this.remember(youngPersonId, measureId, ['own-evaluation', 'measure-evaluated'], { helped });
    return evaluated;
  }

  private async statusOf(youngPersonId: string, measureId: string): Promise<MeasureStatus> {
    await this.access.open(youngPersonId, 'measure.answer');
    const values = [measureId, youngPersonId];
    return (await this.statements.one<{ status: MeasureStatus }>(select, values)).status;
  }

  private async remember(
    youngPersonId: string,
    measureId: string,
    [verb, kind]: readonly [string, CaseEventKind],
    said: Readonly<Record<string, string>>,
  ): Promise<void> {
    const { userId } = this.request.signedIn;
    await this.statements.one(history, [youngPersonId, measureId, verb, userId, null, null]);
    await this.events.happened(youngPersonId, kind, { measureId, ...said });
  }
}
