import type { Category } from '#domain/category/categories';
import type { PlanContent, PlanItemKind, PlanValue } from '#domain/plan/history';
import type { Post } from '../directory/directory.ts';
import type { Moment } from '../random/moments.ts';
import type { Row } from '../rows/tables.ts';
import type { CaseFile, PlanFile } from './case-file.ts';

const kept = {
  plan: [
    'status',
    'review_on',
    'young_person_agreed_on',
    'young_person_agreed_how',
    'no_own_words_reason',
    'no_own_words_ask_again_on',
  ],
  goal: [
    'own_words',
    'own_words_on',
    'wording',
    'agreement',
    'disagreement',
    'status',
    'status_reason',
    'area',
  ],
  measure: [
    'goal_id',
    'kind',
    'title',
    'responsible_service_id',
    'responsible_post_id',
    'responsible_supporter_id',
    'responsible_young_person',
    'deadline',
    'deadline_reason',
    'look_for',
    'look_on',
    'status',
    'status_reason',
    'obstacle',
    'young_person_answer',
    'evaluation_happened',
    'evaluation_helped',
    'evaluation_learnt',
    'area',
  ],
} as const satisfies Record<PlanItemKind, readonly string[]>;

const camel = (column: string): string =>
  column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const isPlanValue = (value: unknown): value is PlanValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The whole content of an item, under the names that the API uses. */
const contentOf = (kind: PlanItemKind, row: Row<'plan'> | Row<'goal'> | Row<'measure'>): PlanContent => {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.fromEntries(
    kept[kind].map((column) => {
      const value = values.get(column);
      return [camel(column), isPlanValue(value) ? value : null];
    }),
  );
};

export interface Changed {
  readonly at: Moment;
  /** null for the young person. */
  readonly by: Post | null;
  readonly kind: PlanItemKind;
  readonly verb: string;
  readonly row: Row<'plan'> | Row<'goal'> | Row<'measure'>;
  readonly category: Category;
}

/** Keep what an item says after a verb, the number of its version comes when the whole is told. */
export const keepHistory = (
  file: CaseFile,
  plan: PlanFile,
  { at, by, kind, verb, row, category }: Changed,
): void => {
  const line: Row<'plan_history'> = {
    id: file.newId(at),
    young_person_id: file.person.id,
    owner_service_id: row.owner_service_id,
    category,
    plan_id: plan.row.id,
    number: 0,
    item_kind: kind,
    item_id: row.id,
    verb,
    content: contentOf(kind, row),
    at,
    by_user_id: by?.userId ?? file.person.userId,
    by_post_id: by?.id ?? null,
  };
  file.book.add('plan_history', line);
  plan.history.push(line);
};
