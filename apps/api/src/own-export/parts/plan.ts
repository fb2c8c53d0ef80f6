import type { Part } from '../part.ts';

/** The plan as it is, and everything that it has been. */
export const plan = [
  {
    name: 'plan',
    table: 'plan',
    columns: `id owner_service_id category status number activated_at review_on review_every young_person_agreed_on young_person_agreed_how no_own_words_reason no_own_words_ask_again_on`,
    order: 'x.id',
  },
  {
    name: 'goals',
    table: 'goal',
    columns: `id owner_service_id category own_words own_words_on wording agreement disagreement disagreement_answers status status_reason area created_at`,
    without: { plan_id: 'technical' },
    order: 'x.created_at, x.id',
  },
  {
    name: 'goalStances',
    table: 'goal_stance',
    columns: 'id owner_service_id category goal_id stance text by_post_id at',
    without: { blanked: 'technical' },
    order: 'x.goal_id, x.at, x.id',
  },
  {
    name: 'measures',
    table: 'measure',
    columns: `id owner_service_id category goal_id kind title responsible_service_id responsible_post_id responsible_supporter_id responsible_young_person deadline deadline_reason look_for look_on status status_reason obstacle young_person_answer young_person_answered_at young_person_answer_words asked_again evaluation_happened evaluation_helped evaluation_learnt outcome young_person_helped young_person_evaluation young_person_evaluated_at starts_after_id repeat_every repeat_from repeat_until repeat_part repeat_done_on repeat_told area created_at`,
    without: { plan_id: 'technical' },
    order: 'x.created_at, x.id',
  },
  {
    name: 'planHistory',
    table: 'plan_history',
    columns: 'id owner_service_id category number item_kind item_id verb content at by_user_id meeting_id',
    without: { plan_id: 'technical', by_post_id: 'named_beside' },
    order: 'x.number, x.id',
  },
  {
    name: 'threadMessages',
    table: 'thread_message',
    columns: 'id about_kind about_id text at by_user_id by_post_id blanked_at blanked_reason',
    order: 'x.at, x.id',
  },
  {
    name: 'threadMentions',
    table: 'thread_mention',
    columns: 'message_id post_id seen_at',
    without: { id: 'technical' },
    order: 'x.id',
  },
  {
    name: 'blankings',
    table: 'blanking',
    columns: 'item_id reason at by_user_id by_post_id',
    without: { id: 'technical', place: 'technical', replaced: 'technical' },
    order: 'x.at, x.id',
  },
  {
    name: 'threadMarks',
    table: 'thread_mark',
    columns: 'about_kind about_id read_at',
    without: { id: 'technical', user_id: 'technical' },
    order: 'x.read_at, x.id',
  },
] as const satisfies readonly Part[];
