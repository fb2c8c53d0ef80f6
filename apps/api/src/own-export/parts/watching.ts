import type { Part } from '../part.ts';

/** Who has seen what, what was opened in an emergency, and what was asked about it. */
export const watching = [
  {
    name: 'emergencies',
    table: 'emergency_access',
    columns:
      'id actor_post_id reason_code reason categories opened_at ends_at ended_at told_later_on told_later_reason review_by',
    without: { actor_user_id: 'named_beside', seen_by_holder_at: 'about_staff' },
    order: 'x.opened_at',
  },
  {
    name: 'emergencyReviews',
    table: 'emergency_review',
    columns: 'emergency_id by_post_id outcome text at',
    without: { id: 'technical', actor_user_id: 'named_beside', by_user_id: 'named_beside' },
    order: 'x.at',
  },
  {
    name: 'privacyQuestions',
    table: 'privacy_question',
    columns: 'id access_log_id about_day about_user_id about_service_id about_action text asked_at answer_by',
    without: { municipality_id: 'technical' },
    order: 'x.asked_at',
  },
  {
    name: 'privacyQuestionSteps',
    table: 'question_step',
    columns: 'question_id kind text at by_user_id',
    without: { id: 'technical', municipality_id: 'technical' },
    order: 'x.at, x.id',
  },
  {
    name: 'dataRequests',
    table: 'data_request',
    columns: 'id kind owner_service_id category item_kind item_id text asked_at answer_by',
    without: { municipality_id: 'technical', asked_by_user_id: 'named_beside' },
    order: 'x.asked_at',
  },
  {
    name: 'dataAnswers',
    table: 'data_answer',
    columns: 'request_id answer text at by_user_id',
    without: { id: 'technical' },
    order: 'x.at',
  },
  {
    name: 'paperRequests',
    table: 'paper_request',
    columns: 'id asker_name asker_kind asks wanted way asked_on answer_by registered_at by_user_id',
    without: { municipality_id: 'technical', follows_id: 'technical' },
    order: 'x.asked_on, x.id',
  },
  {
    name: 'paperRequestSteps',
    table: 'paper_request_step',
    columns: 'request_id kind how text answer at by_user_id',
    without: { id: 'technical', untold_until: 'decided_later', law_rule_id: 'public' },
    order: 'x.at, x.id',
  },
  {
    name: 'restrictions',
    table: 'restriction',
    columns: 'id request_id reason at by_user_id lifted_at lifted_reason lifted_by_user_id',
    without: { municipality_id: 'technical' },
    order: 'x.at',
  },
  {
    name: 'accessLog',
    table: 'access_log',
    columns:
      'id at actor_user_id actor_service_id actor_role action categories allowed basis rule reason row_count purpose',
    without: {
      actor_post_id: 'named_beside',
      young_person_ids: 'another_person',
      request_id: 'technical',
      session_reference: 'about_staff',
      acr: 'about_staff',
      ip_class: 'about_staff',
      app_version: 'technical',
      chain_key: 'technical',
      seq: 'technical',
      prev: 'technical',
      hash: 'technical',
    },
    also: { inList: 'x.young_person_id IS NULL' },
    where: '(x.young_person_id = $1 OR x.young_person_ids @> ARRAY[$1::uuid])',
    order: 'x.at DESC, x.id DESC',
  },
] as const satisfies readonly Part[];
