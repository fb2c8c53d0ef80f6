import type { IsoDate } from '#domain/calendar/date';
import type { Category } from '#domain/category/categories';
import { areas, type Area } from '#domain/mapping/areas';
import { measureKinds, type MeasureKind } from '#domain/measure/kinds';
import { measureBlockers } from '#domain/measure/measure';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { must } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
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

const rowOf = (file: CaseFile, told: MeasureTold): Row<'measure'> => ({
  id: file.newId(told.at),
  young_person_id: file.person.id,
  owner_service_id: told.by.service.id,
  category:
    told.category ?? (told.area === null ? measureKinds[told.kind].category : areas[told.area].category),
  plan_id: planOf(file).row.id,
  goal_id: told.goal?.id ?? null,
  kind: told.kind,
  title: told.title,
  responsible_service_id: postOf(told.doer)?.service.id ?? null,
  responsible_post_id: postOf(told.doer)?.id ?? null,
  responsible_supporter_id: supporterOf(told.doer),
  responsible_young_person: told.doer === 'young_person',
  deadline: told.deadline,
  deadline_reason: null,
  look_for: told.lookFor,
  look_on: told.lookOn,
  status: 'proposed',
  status_reason: null,
  obstacle: null,
  young_person_answer: null,
  young_person_answered_at: null,
  young_person_answer_words: null,
  evaluation_happened: null,
  evaluation_helped: null,
  evaluation_learnt: null,
  outcome: null,
  young_person_helped: null,
  young_person_evaluation: null,
  young_person_evaluated_at: null,
  repeat_every: null,
  repeat_from: null,
  repeat_until: null,
  repeat_part: null,
  repeat_done_on: null,
  repeat_told: null,
  area: told.area,
  created_at: told.at,
});

/** A measure says beforehand who does it, by when, and what we shall look for. */
export const addMeasure = (file: CaseFile, told: MeasureTold): Row<'measure'> => {
  const { at, by, title, deadline, lookFor, lookOn } = told;
  const row = rowOf(file, told);
  const responsible = {
    serviceId: row.responsible_service_id,
    postId: row.responsible_post_id,
    supporterId: row.responsible_supporter_id,
    youngPerson: row.responsible_young_person,
  };
  must(
    `Measure «${title}»`,
    measureBlockers({ ...responsible, title, deadline, lookFor, lookOn }, dateOf(at)),
  );
  file.book.add('measure', row);
  planOf(file).measures.push(row);
  change(file, { at, by, kind: 'measure', verb: 'add', row });
  log(file, { at, by, permission: 'measure.write' });
  return row;
};
