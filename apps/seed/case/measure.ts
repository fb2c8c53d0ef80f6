import type { IsoDate } from '#domain/calendar/date';
import type { Category } from '#domain/category/categories';
import { areas, type Area } from '#domain/mapping/areas';
import { measureKinds, type MeasureKind } from '#domain/measure/kinds';
import { measureBlockers } from '#domain/measure/measure';
import { measureVerbs, type MeasureStatus, type MeasureVerb } from '#domain/measure/status';
import { measureVerbBlockers, type Evaluation, type YoungPersonAnswer } from '#domain/measure/verbs';
import { nextStatus } from '#domain/verbs/verb-table';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { must, present } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
import { holderAt } from './as-of.ts';
import type { CaseFile } from './case-file.ts';
import { log } from './log.ts';
import { change, planOf } from './plan.ts';

export type Doer = { readonly post: Post } | { readonly supporterId: string } | 'young_person';

export interface MeasureTold {
  readonly at: Moment;
  readonly by: Post;
  readonly goal: Row<'goal'> | null;
  readonly kind: MeasureKind;
  readonly title: string;
  readonly doer: Doer;
  readonly deadline: IsoDate;
  readonly lookFor: string;
  readonly lookOn: IsoDate;
  readonly area: Area | null;
  readonly category?: Category;
}

const postOf = (doer: Doer): Post | null => (doer !== 'young_person' && 'post' in doer ? doer.post : null);
const supporterOf = (doer: Doer): string | null =>
  doer !== 'young_person' && 'supporterId' in doer ? doer.supporterId : null;

/** A measure says beforehand who does it, by when, and what we shall look for. */
export const addMeasure = (file: CaseFile, told: MeasureTold): Row<'measure'> => {
  const { at, by, goal, kind, title, doer, deadline, lookFor, lookOn, area } = told;
  const category = told.category ?? (area === null ? measureKinds[kind].category : areas[area].category);
  const responsible = {
    serviceId: postOf(doer)?.service.id ?? null,
    postId: postOf(doer)?.id ?? null,
    supporterId: supporterOf(doer),
    youngPerson: doer === 'young_person',
  };
  must(
    `Measure «${title}»`,
    measureBlockers({ ...responsible, title, deadline, lookFor, lookOn }, dateOf(at)),
  );
  const row: Row<'measure'> = {
    id: file.newId(at),
    young_person_id: file.person.id,
    owner_service_id: by.service.id,
    category,
    plan_id: planOf(file).row.id,
    goal_id: goal?.id ?? null,
    kind,
    title,
    responsible_service_id: responsible.serviceId,
    responsible_post_id: responsible.postId,
    responsible_supporter_id: responsible.supporterId,
    responsible_young_person: responsible.youngPerson,
    deadline,
    deadline_reason: null,
    look_for: lookFor,
    look_on: lookOn,
    status: 'proposed',
    status_reason: null,
    obstacle: null,
    young_person_answer: null,
    young_person_answered_at: null,
    evaluation_happened: null,
    evaluation_helped: null,
    evaluation_learnt: null,
    area,
    created_at: at,
  };
  file.book.add('measure', row);
  planOf(file).measures.push(row);
  change(file, { at, by, kind: 'measure', verb: 'add', row, category });
  log(file, { at, by, permission: 'measure.write' });
  return row;
};

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
  change(file, { at, by, kind: 'measure', verb: 'answer', row, category: 'basic' });
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
  change(file, { at, by, kind: 'measure', verb, row, category: 'basic' });
  log(file, { at, by, permission: 'measure.write' });
};
