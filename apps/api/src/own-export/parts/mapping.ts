import type { Part } from '../part.ts';

/** The early mapping, and what was decided at once. */
export const mapping = [
  {
    name: 'mappings',
    table: 'mapping',
    columns:
      'id owner_service_id category status started_at started_by_post_id with_young_person language interpreter completed_at repeat_on template_id completed_by_post_id',
    order: 'x.started_at',
  },
  {
    name: 'mappingAnswers',
    table: 'mapping_answer',
    columns:
      'id owner_service_id category mapping_id area answer own_words note strengths left_reason answered_by_post_id answered_at',
    order: 'x.answered_at, x.id',
  },
  {
    name: 'ownParts',
    table: 'own_part',
    columns: 'id owner_service_id category mapping_id invited_at invited_by_post_id sent_at',
    order: 'x.invited_at, x.id',
  },
  {
    name: 'ownPartAnswers',
    table: 'own_part_answer',
    columns: 'id owner_service_id category own_part_id area answer own_words answered_at',
    order: 'x.answered_at, x.id',
  },
  {
    name: 'acuteDecisions',
    table: 'acute_decision',
    columns: 'id owner_service_id category mapping_id area decisions reason at by_post_id',
    order: 'x.at',
  },
] as const satisfies readonly Part[];
