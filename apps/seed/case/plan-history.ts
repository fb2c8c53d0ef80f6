import type { PlanContent, PlanItemKind, PlanValue } from '#domain/plan/history';
import type { Post } from '../directory/directory.ts';
import type { Moment } from '../random/moments.ts';
import type { Row } from '../rows/tables.ts';
import type { CaseFile, PlanFile } from './case-file.ts';

/** The fields that the API keeps of each item, in its own words. */
const kept = {
  plan: 'status review_on young_person_agreed_on young_person_agreed_how no_own_words_reason no_own_words_ask_again_on',
  goal: 'own_words own_words_on wording agreement disagreement status status_reason area',
  measure:
    'title kind goal_id deadline deadline_reason look_for look_on status status_reason obstacle young_person_answer ' +
    'young_person_answer_words evaluation_happened evaluation_helped evaluation_learnt outcome young_person_helped ' +
    'young_person_evaluation repeat_every repeat_from repeat_until repeat_part repeat_done_on repeat_told area ' +
    'responsible_young_person',
} as const satisfies Record<PlanItemKind, string>;

type Item = Row<'plan'> | Row<'goal'> | Row<'measure'>;

const camel = (column: string): string =>
  column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());

const isPlanValue = (value: unknown): value is PlanValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Who does it, by name, as somebody reads it in an earlier version. */
const responsible = ({ directory, supporters }: CaseFile, row: Row<'measure'>): PlanContent => {
  const post = row.responsible_post_id === null ? undefined : directory.postWith(row.responsible_post_id);
  const supporter =
    row.responsible_supporter_id === null ? undefined : supporters.get(row.responsible_supporter_id);
  return {
    responsibleName: post?.name ?? supporter ?? null,
    responsibleServiceName: post?.service.key ?? null,
  };
};

/** The whole content of an item. */
const contentOf = (file: CaseFile, kind: PlanItemKind, row: Item): PlanContent => {
  const values = new Map<string, unknown>(Object.entries(row));
  const content = kept[kind].split(' ').map((column): [string, PlanValue] => {
    const value = values.get(column);
    return [camel(column), isPlanValue(value) ? value : null];
  });
  return { ...Object.fromEntries(content), ...('responsible_post_id' in row ? responsible(file, row) : {}) };
};

export interface Changed {
  readonly at: Moment;
  /** null for the young person. */
  readonly by: Post | null;
  readonly kind: PlanItemKind;
  readonly verb: string;
  readonly row: Item;
}

/** Keep what an item says after a verb; the number of its version comes when the whole is told. */
export const keepHistory = (
  file: CaseFile,
  plan: PlanFile,
  { at, by, kind, verb, row }: Changed,
): Row<'plan_history'> => {
  const line: Row<'plan_history'> = {
    id: file.newId(at),
    young_person_id: file.person.id,
    owner_service_id: row.owner_service_id,
    category: 'category' in row ? row.category : 'basic',
    plan_id: plan.row.id,
    number: 0,
    item_kind: kind,
    item_id: row.id,
    verb,
    content: contentOf(file, kind, row),
    at,
    by_user_id: by?.userId ?? file.person.userId,
    by_post_id: by?.id ?? null,
    meeting_id: null,
  };
  file.book.add('plan_history', line);
  plan.history.push(line);
  return line;
};
