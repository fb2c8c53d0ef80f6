import { measureVerbs, type MeasureStatus, type MeasureVerb } from '#domain/measure/status';
import { measureVerbBlockers, type Evaluation, type YoungPersonAnswer } from '#domain/measure/verbs';
import { nextStatus } from '#domain/verbs/verb-table';
import type { Post } from '../directory/directory.ts';
import type { Moment } from '../random/moments.ts';
import { must, present } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
import { holderAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { happened } from './events.ts';
import { log } from './log.ts';
import { change } from './plan.ts';

/** The young person answers a proposal: yes, no or not sure. Who has no sign-in says it to the holder. */
export const answerMeasure = (
  file: CaseFile,
  row: Row<'measure'>,
  answer: YoungPersonAnswer,
  at: Moment,
): void => {
  row.young_person_answer = answer;
  row.young_person_answered_at = at;
  const by = file.person.userId === null ? holderAt(file, at) : null;
  change(file, { at, by, kind: 'measure', verb: 'answer', row });
  happened(file, { at, by, kind: 'measure-answered', payload: { measureId: row.id, answer } });
  if (file.person.userId !== null) log(file, { at, by: null, permission: 'measure.answer' });
};

const isMeasureStatus = (status: unknown): status is MeasureStatus =>
  typeof status === 'string' && status in measureVerbs;
const isAnswer = (answer: unknown): answer is YoungPersonAnswer =>
  answer === 'yes' || answer === 'no' || answer === 'unsure';

export interface MeasureVerbTold {
  readonly verb: MeasureVerb;
  readonly at: Moment;
  readonly by: Post;
  readonly reason?: string;
  readonly evaluation?: Evaluation;
}

/** A measure changes by its verbs alone; done, it says what happened, whether it helped and what was learnt. */
export const measureVerb = (file: CaseFile, row: Row<'measure'>, told: MeasureVerbTold): void => {
  const { verb, at, by, reason = '', evaluation = null } = told;
  const status = present('Measure status', isMeasureStatus(row.status) ? row.status : null);
  const youngPersonAnswer = isAnswer(row.young_person_answer) ? row.young_person_answer : null;
  must(`Measure ${verb}`, measureVerbBlockers({ status, verb, youngPersonAnswer, evaluation, reason }));
  row.status = present(verb, nextStatus<MeasureStatus, MeasureVerb>(measureVerbs, status, verb));
  row.status_reason = reason === '' ? null : reason;
  row.evaluation_happened = evaluation?.happened ?? null;
  row.evaluation_helped = evaluation?.helped ?? null;
  row.evaluation_learnt = evaluation?.learnt ?? null;
  change(file, { at, by, kind: 'measure', verb, row });
  log(file, { at, by, permission: 'measure.write' });
};
