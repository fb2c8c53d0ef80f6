import type { PlanItemKind } from '#domain/plan/history';

/** 'own_words' → 'ownWords': the words of the rules. */
const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const fields = (names: string): string =>
  names
    .split(/\s+/)
    .map((name) => `'${camel(name)}', item.${name}`)
    .join(', ');

const nameOfResponsible = `coalesce(
    (SELECT u.name FROM app.post p JOIN app.app_user u ON u.id = p.user_id WHERE p.id = item.responsible_post_id),
    (SELECT s.name FROM app.supporter s WHERE s.id = item.responsible_supporter_id))`;
const nameOfService = '(SELECT s.name FROM app.service s WHERE s.id = item.responsible_service_id)';

/** What an item says, as JSON scalars: what somebody reads in an earlier version of the plan. */
const content = {
  plan: fields(
    'status review_on review_every young_person_agreed_on young_person_agreed_how no_own_words_reason no_own_words_ask_again_on',
  ),
  goal: `${fields('own_words own_words_on wording agreement disagreement status status_reason area')},
    'answers', (SELECT string_agg(line ->> 'text', E'\\n') FROM jsonb_array_elements(item.disagreement_answers) line)`,
  measure: `${fields(
    `title kind goal_id deadline deadline_reason look_for look_on status status_reason obstacle young_person_answer
    young_person_answer_words evaluation_happened evaluation_helped evaluation_learnt outcome young_person_helped
    young_person_evaluation repeat_every repeat_from repeat_until repeat_part repeat_done_on repeat_told area responsible_young_person`,
  )}, 'responsibleName', ${nameOfResponsible}, 'responsibleServiceName', ${nameOfService}`,
} as const satisfies Record<PlanItemKind, string>;

/**
 * Gives the plan its next number and writes what the item says now into the history, in one statement.
 * $1 young person, $2 item, $3 verb, $4 user, $5 post, $6 meeting.
 */
export const historyStatement = (kind: PlanItemKind): string => `
  WITH next AS (UPDATE app.plan SET number = number + 1 WHERE young_person_id = $1 RETURNING id, number)
  INSERT INTO app.plan_history (young_person_id, owner_service_id, category, plan_id, number, item_kind, item_id, verb,
    content, at, by_user_id, by_post_id, meeting_id)
  SELECT item.young_person_id, item.owner_service_id, item.category, next.id, next.number, '${kind}', item.id, $3,
    jsonb_build_object(${content[kind]}), app.clock(), $4, $5, $6
  FROM app.${kind} item, next WHERE item.young_person_id = $1 AND item.id = $2
  RETURNING number, category, owner_service_id AS "ownerServiceId"`;
