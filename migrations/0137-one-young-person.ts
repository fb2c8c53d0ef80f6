import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What belongs to what within one young person's case: the table that is pointed to, and each that points to it, by which
 * column, and the name of its key.
 */
const within: Readonly<Record<string, readonly (readonly [table: string, column: string, key: string])[]>> = {
  consent: [
    ['consent_answer', 'consent_id', 'consent_answer_consent'],
    ['sharing', 'consent_id', 'sharing_consent'],
  ],
  contribution: [['own_lock', 'contribution_id', 'own_lock_contribution']],
  data_request: [
    ['data_answer', 'request_id', 'data_answer_request'],
    ['erasure_case', 'request_id', 'erasure_case_request'],
    ['restriction', 'request_id', 'restriction_request'],
  ],
  emergency_access: [['emergency_review', 'emergency_id', 'emergency_review_emergency']],
  erasure_case: [
    ['archive_package', 'erasure_id', 'archive_package_case'],
    ['archive_receipt', 'erasure_id', 'archive_receipt_case'],
    ['erasure_approval', 'erasure_id', 'erasure_approval_case'],
    ['erasure_decision', 'erasure_id', 'erasure_decision_case'],
  ],
  goal: [
    ['goal_stance', 'goal_id', 'goal_stance_goal'],
    ['measure', 'goal_id', 'measure_goal'],
  ],
  guardian: [
    ['consent_answer', 'guardian_id', 'consent_answer_guardian'],
    ['guardian_item', 'guardian_id', 'guardian_item_guardian'],
    ['guardian_opening', 'guardian_id', 'guardian_opening_guardian'],
    ['meeting_invitee', 'guardian_id', 'meeting_invitee_guardian'],
    ['meeting_wish', 'without_guardian_id', 'meeting_wish_without_guardian'],
    ['own_lock', 'guardian_id', 'own_lock_guardian'],
  ],
  invitation: [
    ['referral', 'invitation_id', 'referral_invitation'],
    ['team_member', 'invitation_id', 'team_member_invitation'],
  ],
  legal_basis_use: [['sharing', 'legal_basis_use_id', 'sharing_legal_basis_use']],
  mapping: [
    ['acute_decision', 'mapping_id', 'acute_decision_mapping'],
    ['mapping_answer', 'mapping_id', 'mapping_answer_mapping'],
    ['own_part', 'mapping_id', 'own_part_mapping'],
  ],
  measure: [
    ['contribution', 'about_measure_id', 'contribution_measure'],
    ['measure', 'starts_after_id', 'measure_starts_after'],
    ['meeting_decision', 'measure_id', 'meeting_decision_measure'],
  ],
  meeting: [
    ['meeting_decision', 'meeting_id', 'meeting_decision_meeting'],
    ['meeting_invitee', 'meeting_id', 'meeting_invitee_meeting'],
    ['meeting_pulse', 'meeting_id', 'meeting_pulse_meeting'],
    ['meeting_wish', 'meeting_id', 'meeting_wish_meeting'],
    ['minutes_receipt', 'meeting_id', 'minutes_receipt_meeting'],
    ['minutes_section', 'meeting_id', 'minutes_section_meeting'],
    ['plan_history', 'meeting_id', 'plan_history_meeting'],
  ],
  minutes_section: [['minutes_version', 'section_id', 'minutes_version_section']],
  note: [
    ['note_share', 'note_id', 'note_share_note'],
    ['note_version', 'note_id', 'note_version_note'],
  ],
  own_part: [['own_part_answer', 'own_part_id', 'own_part_answer_part']],
  paper_request: [
    ['paper_request', 'follows_id', 'paper_request_follows'],
    ['paper_request_step', 'request_id', 'paper_request_step_request'],
  ],
  plan: [
    ['goal', 'plan_id', 'goal_plan'],
    ['measure', 'plan_id', 'measure_plan'],
    ['plan_history', 'plan_id', 'plan_history_plan'],
  ],
  privacy_question: [['question_step', 'question_id', 'question_step_question']],
  referral: [['team_member', 'referral_id', 'team_member_referral']],
  supporter: [['measure', 'responsible_supporter_id', 'measure_responsible_supporter']],
  thread_message: [['thread_mention', 'message_id', 'thread_mention_message']],
  transition: [
    ['hand_over_item', 'transition_id', 'hand_over_item_transition'],
    ['hand_over_note', 'transition_id', 'hand_over_note_transition'],
    ['hand_over_receipt', 'transition_id', 'hand_over_receipt_transition'],
    ['milestone', 'transition_id', 'milestone_transition'],
    ['move', 'transition_id', 'move_transition'],
    ['move_dispute', 'transition_id', 'move_dispute_transition'],
    ['transition_check', 'transition_id', 'transition_check_transition'],
  ],
};

/** Written before what it points to, within one transaction. */
const later: ReadonlySet<string> = new Set(['plan_history_meeting']);

/** The young person is part of each such key, so that no row can hang on something of another young person. */
const withThePerson = Object.entries(within)
  .map(([parent, children]) => {
    const keys = children.map(
      ([table, column, key]) => `ALTER TABLE app.${table} DROP CONSTRAINT ${key},
    ADD CONSTRAINT ${key} FOREIGN KEY (${column}, young_person_id) REFERENCES app.${parent} (id, young_person_id)${later.has(key) ? ' DEFERRABLE INITIALLY DEFERRED' : ''};`,
    );
    return `ALTER TABLE app.${parent} ADD CONSTRAINT ${parent}_of_one UNIQUE (id, young_person_id);
  ${keys.join('\n  ')}`;
  })
  .join('\n  ');

export class OneYoungPerson1767000000137 implements MigrationInterface {
  name = 'OneYoungPerson1767000000137';

  async up(run: QueryRunner): Promise<void> {
    await run.query(withThePerson);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
