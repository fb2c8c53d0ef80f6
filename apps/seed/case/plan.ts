import type { Category } from '#domain/category/categories';
import { goalBlockers, type Agreement } from '#domain/goal/voices';
import { goalVerbBlockers, goalVerbs, type GoalStatus, type GoalVerb } from '#domain/goal/status';
import { areas, type Area } from '#domain/mapping/areas';
import { nextStatus } from '#domain/verbs/verb-table';
import type { Post } from '../directory/directory.ts';
import { dateOf, type Moment } from '../random/moments.ts';
import { must, present } from '../rule/must.ts';
import type { Row } from '../rows/tables.ts';
import type { CaseFile, PlanFile } from './case-file.ts';
import { happened } from './events.ts';
import { log } from './log.ts';
import { keepHistory, type Changed } from './plan-history.ts';

export const planOf = (file: CaseFile): PlanFile => present('A plan', file.plan);

/** Tell in the case's log of a version; its number comes when the whole is told. */
export const tellVersion = (
  file: CaseFile,
  kind: 'plan-activated' | 'plan-changed',
  { at, by, row }: Changed,
  version: Row<'plan_history'>,
): void => {
  const payload = { number: 0, itemKind: version.item_kind, itemId: row.id, verb: version.verb };
  planOf(file).named.push({ version, payload });
  const category = 'category' in row ? row.category : 'basic';
  happened(file, { at, by, kind, category, payload });
};

/** What the young person says of a measure has a line of its own in the case's log. */
const ownVerbs: readonly string[] = ['answer', 'own-evaluation', 'own-time-done', 'own-time-not-now'];

/** Every change is one version more, and keeps what the item says now. */
export const change = (file: CaseFile, changed: Changed): void => {
  const version = keepHistory(file, planOf(file), changed);
  if (!ownVerbs.includes(changed.verb))
    tellVersion(file, changed.verb === 'activate' ? 'plan-activated' : 'plan-changed', changed, version);
};

/** The versions are numbered as they came about: a story may tell of one measure to its end before the next. */
export const numberVersions = ({ plan }: CaseFile): void => {
  if (plan === null) return;
  const inOrder = plan.history.toSorted((a, b) =>
    String(a.at) < String(b.at) ? -1 : Number(String(a.at) > String(b.at)),
  );
  inOrder.forEach((row, index) => {
    row.number = index + 1;
  });
  for (const { version, payload } of plan.named) payload.number = Number(version.number);
  plan.row.number = inOrder.length;
};

/** The plan is begun: one for each young person. */
export const beginPlan = (file: CaseFile, by: Post, at: Moment): void => {
  const row: Row<'plan'> = {
    id: file.newId(at),
    young_person_id: file.person.id,
    owner_service_id: by.service.id,
    status: 'draft',
    number: 0,
    activated_at: null,
    review_on: null,
    young_person_agreed_on: null,
    young_person_agreed_how: null,
    no_own_words_reason: null,
    no_own_words_ask_again_on: null,
  };
  file.book.add('plan', row);
  file.plan = { row, owner: by.service, goals: [], measures: [], history: [], named: [] };
  change(file, { at, by, kind: 'plan', verb: 'begin', row });
  log(file, { at, by, permission: 'plan.write' });
};

export interface GoalTold {
  readonly at: Moment;
  readonly by: Post;
  readonly ownWords: string;
  readonly wording: string;
  readonly agreement: Agreement | null;
  readonly disagreement?: string;
  readonly area: Area | null;
  readonly category?: Category;
}

/** A goal: the young person's own words first, the professional's wording beside them. */
export const addGoal = (file: CaseFile, told: GoalTold): Row<'goal'> => {
  const { at, by, ownWords, wording, agreement, disagreement = '', area } = told;
  const category = told.category ?? (area === null ? 'basic' : areas[area].category);
  must('Goal', goalBlockers({ ownWords, wording, agreement, disagreement }));
  const row: Row<'goal'> = {
    id: file.newId(at),
    young_person_id: file.person.id,
    owner_service_id: by.service.id,
    category,
    plan_id: planOf(file).row.id,
    own_words: ownWords,
    own_words_on: ownWords === '' ? null : dateOf(at),
    wording,
    agreement,
    disagreement,
    status: 'open',
    status_reason: null,
    area,
    created_at: at,
  };
  file.book.add('goal', row);
  planOf(file).goals.push(row);
  change(file, { at, by, kind: 'goal', verb: 'add', row });
  log(file, { at, by, permission: 'goal.write' });
  return row;
};

const isGoalStatus = (status: unknown): status is GoalStatus =>
  status === 'open' || status === 'reached' || status === 'dropped';

/** A goal is reached, or dropped with a reason. */
export const goalVerb = (
  file: CaseFile,
  row: Row<'goal'>,
  verb: GoalVerb,
  by: Post,
  at: Moment,
  reason: string,
): void => {
  const status = present('Goal status', isGoalStatus(row.status) ? row.status : null);
  must(`Goal ${verb}`, goalVerbBlockers(status, verb, reason));
  row.status = present(verb, nextStatus<GoalStatus, GoalVerb>(goalVerbs, status, verb));
  row.status_reason = reason === '' ? null : reason;
  change(file, { at, by, kind: 'goal', verb, row });
  log(file, { at, by, permission: 'goal.write' });
};
