import { isMeasureKind, type MeasureKind } from '#domain/measure/kinds';
import { type Repeat, repeatBlockers } from '#domain/measure/rhythm';
import { measureVerbs, type MeasureStatus, type MeasureVerb } from '#domain/measure/status';
import {
  measureAnswerBlockers,
  measureVerbBlockers,
  youngPersonAnswers,
  type Evaluation,
  type Helped,
  type YoungPersonAnswer,
} from '#domain/measure/verbs';
import { nextStatus } from '#domain/verbs/verb-table';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
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
  words: string | null = null,
): void => {
  must('Answer', measureAnswerBlockers(answer, words ?? ''));
  row.young_person_answer = answer;
  row.young_person_answer_words = words;
  row.young_person_answered_at = at;
  const by = file.person.userId === null ? holderAt(file, at) : null;
  change(file, { at, by, kind: 'measure', verb: 'answer', row });
  happened(file, { at, by, kind: 'measure-answered', payload: { measureId: row.id, answer } });
  if (file.person.userId !== null) log(file, { at, by: null, permission: 'measure.answer' });
};

const isMeasureStatus = (status: unknown): status is MeasureStatus =>
  typeof status === 'string' && status in measureVerbs;
const isAnswer = (answer: unknown): answer is YoungPersonAnswer =>
  youngPersonAnswers.some((one) => one === answer);

const kindOf = (code: string): MeasureKind => (isMeasureKind(code) ? code : 'other');

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
  const kind = kindOf(String(row.kind));
  const facts = { status, verb, kind, youngPersonAnswer, askedAgain: false, evaluation, reason };
  must(`Measure ${verb}`, measureVerbBlockers(facts));
  row.status = present(verb, nextStatus<MeasureStatus, MeasureVerb>(measureVerbs, status, verb));
  row.status_reason = reason === '' ? null : reason;
  row.evaluation_happened = evaluation?.happened ?? null;
  row.evaluation_helped = evaluation?.helped ?? null;
  row.evaluation_learnt = evaluation?.learnt ?? null;
  row.outcome = evaluation?.outcome ?? null;
  change(file, { at, by, kind: 'measure', verb, row });
  log(file, { at, by, permission: 'measure.write' });
};

/** What the young person says of a measure when it is over. */
export const evaluateMeasure = (
  file: CaseFile,
  row: Row<'measure'>,
  helped: Helped,
  words: string,
  at: Moment,
): void => {
  row.young_person_helped = helped;
  row.young_person_evaluation = words;
  row.young_person_evaluated_at = at;
  change(file, { at, by: null, kind: 'measure', verb: 'own-evaluation', row });
  happened(file, { at, by: null, kind: 'measure-evaluated', payload: { measureId: row.id, helped } });
  log(file, { at, by: null, permission: 'measure.answer' });
};

/** A measure comes again, until a day. */
export const repeatMeasure = (
  file: CaseFile,
  row: Row<'measure'>,
  { at, by, repeat }: { readonly at: Moment; readonly by: Post; readonly repeat: Repeat },
): void => {
  const status = present('Measure status', isMeasureStatus(row.status) ? row.status : null);
  must('Repeat', repeatBlockers(status, repeat, dateOf(at)));
  row.repeat_every = repeat.every;
  row.repeat_from = repeat.from;
  row.repeat_until = repeat.until;
  row.repeat_part = repeat.part;
  change(file, { at, by, kind: 'measure', verb: 'repeat', row });
  log(file, { at, by, permission: 'measure.write' });
};
