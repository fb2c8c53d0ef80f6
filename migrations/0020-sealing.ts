import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealedColumns, sealedList } from './policies.ts';

/** Staff are known by name to each other; everybody else's name and contact are sealed with the key of whose they are. */
const users = { whose: 'coalesce(young_person_id, id)', or: `kind = 'staff'` };
/** Written by a verb that does not know the row: bound to the young person. A code says why a case was closed. */
const ofThePerson = { row: 'young_person_id' };
const memberships = { ...ofThePerson, or: `end_reason ~ '^[a-z]+([_-][a-z]+)*$'` };

/**
 * Of two records that were one, the younger’s concern stands as the request; it stays sealed as it was. So does the
 * reason of a protection, which came with a concern, or follows two records that become one.
 */
const sealed = [
  sealedColumns('identity_number', 'number'),
  sealedColumns('young_person', 'given_name family_name preferred_contact', { whose: 'id' }),
  sealedColumns('guardian', 'name contact'),
  sealedColumns('supporter', 'name relation contact'),
  sealedColumns('app_user', 'name phone email', users),
  sealedColumns('follow_up', 'prolonged_reason', ofThePerson),
  sealedColumns('baton_offer', 'reason answer_reason'),
  sealedColumns('concern', 'reason young_person_told_note guardians_told_note'),
  sealedColumns('invitation', 'reason answer_reason'),
  sealedColumns('team_member', 'end_reason', memberships),
  sealedColumns('request_to_join', 'reason', { or: `starts_with(reason, 'sealed:concern.reason:')` }),
  sealedColumns('request_to_join', 'answer_reason'),
  sealedColumns('consent', 'purpose how_explained young_person_heard_note refusal_note ended_note'),
  sealedColumns('consent_answer', 'note', { row: 'consent_id' }),
  sealedColumns('legal_basis_use', 'justification'),
  sealedColumns('information_given', 'how'),
  sealedColumns('mapping_answer', 'own_words note strengths left_reason', { row: 'mapping_id' }),
  sealedColumns('acute_decision', 'reason'),
  sealedColumns('plan', 'young_person_agreed_how no_own_words_reason'),
  sealedColumns('goal', 'own_words wording disagreement status_reason'),
  sealedColumns(
    'measure',
    'title deadline_reason look_for status_reason obstacle evaluation_happened evaluation_learnt',
  ),
  sealedColumns('transition', 'receiver_name status_reason'),
  sealedColumns('hand_over_item', 'note'),
  sealedColumns('activity', 'detail'),
  sealedColumns('contribution', 'text used_how'),
  sealedColumns('note', 'text blanked_reason delay_reason'),
  sealedColumns('note_version', 'text'),
  sealedColumns('note_share', 'reason'),
  sealedColumns('withheld_item', 'reason'),
  sealedColumns('draft', 'text', { whose: 'user_id', row: 'user_id' }),
  sealedColumns('consent', 'kept_where'),
  sealedList('consent', 'excluded_topics'),
  sealedColumns('legal_basis_use', 'delay_reason'),
  sealedColumns('emergency_access', 'reason told_later_reason', ofThePerson),
  sealedColumns('emergency_review', 'text', ofThePerson),
  sealedColumns('protection', 'reason', { ...ofThePerson, or: `starts_with(reason, 'sealed:')` }),
  sealedColumns('protection', 'ended_reason', { ...ofThePerson, or: `starts_with(ended_reason, 'sealed:')` }),
  sealedColumns('guardian_opening', 'reason', ofThePerson),
  sealedColumns('privacy_question', 'text'),
  sealedColumns('question_step', 'text'),
  sealedColumns('log_hiding', 'reason', ofThePerson),
];

/** Names and telephone numbers are compared by these in the rules that look for snooping, and by nothing else. */
const alike = `
  ALTER TABLE app.access_log ADD CONSTRAINT access_log_reason_of_a_person CHECK (young_person_id IS NULL OR starts_with(reason, 'sealed:'));
  ALTER TABLE app.young_person ADD COLUMN surname_index text;
  ALTER TABLE app.guardian ADD COLUMN name_index text, ADD COLUMN contact_index text;
  ALTER TABLE app.app_user ADD COLUMN name_index text, ADD COLUMN surname_index text, ADD COLUMN phone_index text;
  GRANT UPDATE (name_index, contact_index) ON app.guardian TO app_rw, app_definer;
  GRANT UPDATE (surname_index) ON app.young_person TO app_definer;
  GRANT UPDATE (name_index, surname_index, phone_index) ON app.app_user TO app_definer;`;

/** What the database holds sealed: it takes a text only when it is sealed for that very column, person and row. */
export class Sealing1767000000020 implements MigrationInterface {
  name = 'Sealing1767000000020';

  async up(run: QueryRunner): Promise<void> {
    await run.query(sealed.join('') + alike);
  }

  async down(): Promise<void> {
    await Promise.reject(new Error('Migrations only go forward'));
  }
}
