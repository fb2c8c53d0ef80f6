/**
 * The columns that the database holds sealed: table → columns. What is not here must be in `clear-columns.ts`, with the
 * reason. How to add one stands at the top of docs/decisions/0018-sealing.md.
 */
export const sealedColumns = {
  identity_number: ['number'],
  young_person: ['given_name', 'family_name', 'preferred_contact'],
  guardian: ['name', 'contact'],
  supporter: ['name', 'relation', 'contact'],
  app_user: ['name', 'phone', 'email'],
  follow_up: ['prolonged_reason'],
  baton_offer: ['reason', 'answer_reason'],
  caseload_offer: ['reason', 'note', 'answer_reason'],
  concern: ['reason', 'young_person_told_note', 'guardians_told_note'],
  invitation: ['reason', 'answer_reason'],
  team_member: ['end_reason'],
  request_to_join: ['reason', 'answer_reason'],
  consent: [
    'purpose',
    'excluded_topics',
    'kept_where',
    'how_explained',
    'young_person_heard_note',
    'refusal_note',
    'ended_note',
  ],
  consent_answer: ['note', 'shown_text'],
  legal_basis_use: ['justification', 'delay_reason'],
  information_given: ['how'],
  mapping_answer: ['own_words', 'note', 'strengths', 'left_reason'],
  acute_decision: ['reason'],
  plan: ['young_person_agreed_how', 'no_own_words_reason'],
  goal: ['own_words', 'wording', 'disagreement', 'status_reason'],
  measure: [
    'title',
    'deadline_reason',
    'look_for',
    'status_reason',
    'obstacle',
    'evaluation_happened',
    'evaluation_learnt',
  ],
  transition: ['receiver_name', 'status_reason'],
  hand_over_item: ['note'],
  preparation: ['reason'],
  hand_over_note: ['text'],
  activity: ['detail'],
  contribution: ['text', 'used_how'],
  note: ['text', 'blanked_reason', 'delay_reason'],
  note_version: ['text'],
  note_share: ['reason'],
  withheld_item: ['reason', 'ended_reason'],
  meeting: ['place', 'link', 'cancelled_reason', 'not_invited_reason', 'told_how', 'adapted_how'],
  minutes_section: ['text'],
  minutes_version: ['text'],
  meeting_invitee: ['answer_text'],
  meeting_wish: ['text', 'answer_text'],
  child_welfare_report: [
    'about_name',
    'about_birth_date',
    'about_where',
    'text',
    'delay_reason',
    'release_reason',
  ],
  child_welfare_processing: ['reason'],
  data_request: ['text'],
  data_answer: ['text'],
  restriction: ['reason', 'lifted_reason'],
  erasure_case: ['refused_reason', 'cancelled_reason'],
  erasure_decision: ['reason'],
  draft: ['text', 'aside'],
  day_filter: ['name'],
  help_request: [
    'given_name',
    'family_name',
    'birth_date',
    'number',
    'asker_name',
    'words',
    'contact',
    'end_reason',
  ],
  emergency_access: ['reason', 'told_later_reason'],
  emergency_review: ['text'],
  protection: ['reason', 'ended_reason'],
  guardian_opening: ['reason'],
  discussion_binding: ['reason'],
  privacy_question: ['text'],
  question_step: ['text'],
  log_hiding: ['reason'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** JSON with sealed texts in it: table → column → the names whose text is sealed. */
export const sealedInJson = {
  case_event: { payload: ['reason', 'note', 'name'] },
  goal: { disagreement_answers: ['text', 'by'] },
  plan_history: {
    content: [
      'youngPersonAgreedHow',
      'noOwnWordsReason',
      'ownWords',
      'wording',
      'disagreement',
      'statusReason',
      'answers',
      'title',
      'deadlineReason',
      'lookFor',
      'obstacle',
      'evaluationHappened',
      'evaluationLearnt',
      'responsibleName',
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

type Columns = typeof sealedColumns;
type InJson = typeof sealedInJson;

/** `table.column` of every one of them. */
export type SealedColumn =
  | { [Table in keyof Columns]: `${Table}.${Columns[Table][number]}` }[keyof Columns]
  | { [Table in keyof InJson]: `${Table}.${Extract<keyof InJson[Table], string>}` }[keyof InJson];
