/** Text that the database holds as it is: why → `table.column`. Every other text column is sealed; a test holds both lists to the schema. */
export const clearColumns = {
  'A code from a closed list, which rules, policies or figures ask for.': [
    ...[
      'access_log.actor_role',
      'access_log.action',
      'access_log.categories',
      'access_log.basis',
      'access_log.rule',
    ],
    ...['access_log.acr', 'access_log.ip_class', 'access_log.purpose', 'activity.category', 'activity.kind'],
    ...['activity.source', 'acute_decision.category', 'acute_decision.area', 'acute_decision.decisions'],
    ...['app_user.kind', 'baton_offer.answer', 'case_event.category', 'case_event.kind', 'clearance.level'],
    ...['concern.category', 'consent.state', 'consent.form', 'consent.categories', 'consent.shares'],
    ...['consent.language', 'consent.interpreter', 'consent_answer.capacity', 'consent_answer.answer'],
    ...['contribution.kind', 'contribution.visibility', 'follow_up.status', 'follow_up.paused_reason'],
    ...[
      'follow_up.closed_reason',
      'goal.category',
      'goal.agreement',
      'goal.status',
      'goal.area',
      'guardian.kind',
    ],
    ...['guardian_item.item_kind', 'hand_over_item.category', 'hand_over_item.code', 'invitation.basis'],
    ...['invitation.answer', 'legal_basis_use.basis_code', 'legal_basis_use.categories', 'mapping.category'],
    ...['mapping.status', 'mapping.language', 'mapping.interpreter', 'mapping_answer.category'],
    ...['mapping_answer.area', 'mapping_answer.answer', 'measure.category', 'measure.kind', 'measure.status'],
    ...['measure.young_person_answer', 'measure.evaluation_helped', 'measure.area', 'merge_task.answer'],
    ...['milestone.category', 'milestone.code', 'note.category', 'note.audience', 'note.profession'],
    ...[
      'note.delay_basis',
      'plan.category',
      'plan.status',
      'plan_history.category',
      'plan_history.item_kind',
    ],
    ...['plan_history.verb', 'post.role', 'protection.level', 'request_to_join.answer', 'session.provider'],
    ...['session.level', 'session.method', 'sharing.category', 'staff_relation.kind', 'supporter.category'],
    ...['team_member.basis', 'tombstone.rule', 'transition.category', 'transition.kind', 'transition.status'],
    ...['transition.ended_how', 'young_person.language'],
  ],
  'It points at something, and says nothing.': [
    ...[
      'access_log.request_id',
      'access_log.session_reference',
      'access_log.app_version',
      'app_user.username',
    ],
    ...['credential.password_hash', 'draft.key', 'identity_number.blind_index', 'session.sealed_id_token'],
    'staff_relation.blind_index',
  ],
  'The directory of places and services, which is public.': [
    ...[
      'municipality.number',
      'municipality.name',
      'municipality.county',
      'municipality.child_welfare_phone',
    ],
    ...[
      'organisation.name',
      'organisation.kind',
      'service.name',
      'service.kind',
      'service.phone',
      'post.title',
    ],
  ],
  'Free text that is still in the clear: it is carried between two records, or hashed into the chain of the log.':
    [
      ...['access_log.reason', 'protection.reason', 'protection.ended_reason', 'guardian_opening.reason'],
      ...['clearance.reason', 'staff_relation.note'],
    ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
