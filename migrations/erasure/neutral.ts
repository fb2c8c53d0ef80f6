/** Those first that point at others, here and below. */
export const goesFromTheBeginning = {
  note_share: 'young_person_id',
  note_version: 'young_person_id',
  withheld_item: 'young_person_id',
  own_lock: 'young_person_id',
  guardian_item: 'young_person_id',
  guardian_opening: 'young_person_id',
  contribution: 'young_person_id',
  acute_decision: 'young_person_id',
  mapping_answer: 'young_person_id',
  mapping: 'young_person_id',
  plan_history: 'young_person_id',
  measure: 'young_person_id',
  goal: 'young_person_id',
  plan: 'young_person_id',
  hand_over_item: 'young_person_id',
  milestone: 'young_person_id',
  transition: 'young_person_id',
  activity: 'young_person_id',
  concern: 'young_person_id',
  note: 'young_person_id',
  sharing: 'young_person_id',
  consent_answer: 'young_person_id',
  consent: 'young_person_id',
  legal_basis_use: 'young_person_id',
  information_given: 'young_person_id',
  child_welfare_processing: 'young_person_id',
  child_welfare_report: 'young_person_id',
  emergency_review: 'young_person_id',
  emergency_access: 'young_person_id',
  question_step: 'young_person_id',
  privacy_question: 'young_person_id',
  log_hiding: 'young_person_id',
  restriction: 'young_person_id',
  data_answer: 'young_person_id',
  data_request: 'young_person_id',
  team_member: 'young_person_id',
  invitation: 'young_person_id',
  request_to_join: 'young_person_id',
  supporter: 'young_person_id',
  baton_offer: 'young_person_id',
  follow_up: 'young_person_id',
  baton: 'young_person_id',
  case_event: 'young_person_id',
  protection: 'young_person_id',
  staff_relation: 'young_person_id',
  merge_task: 'young_person_id',
  guardian: 'young_person_id',
  identity_number: 'young_person_id',
} as const;

/** Made by a migration after the one that erases, which deletes them all the same. */
export const goesSinceMeetings = {
  meeting_decision: 'young_person_id',
  meeting_pulse: 'young_person_id',
  minutes_receipt: 'young_person_id',
  minutes_version: 'young_person_id',
  minutes_section: 'young_person_id',
  meeting_wish: 'young_person_id',
  meeting_invitee: 'young_person_id',
  meeting: 'young_person_id',
} as const;

export const goesSinceCaseload = {
  caseload_offer: 'young_person_id',
} as const;
export const goesSinceOutbox = {
  outbox: 'young_person_id',
} as const;
export const goesSincePreparations = {
  preparation: 'young_person_id',
} as const;

export const goesSinceThreads = {
  thread_mention: 'young_person_id',
  thread_mark: 'young_person_id',
  thread_message: 'young_person_id',
} as const;

export const goesSinceHandOverNotes = {
  hand_over_note: 'young_person_id',
  hand_over_receipt: 'young_person_id',
  transition_check: 'young_person_id',
} as const;

export const goesSinceStances = {
  goal_stance: 'young_person_id',
} as const;

/** Memberships point at referrals, and referrals at invitations. */
export const goesSinceReferrals = {
  team_member: 'young_person_id',
  referral: 'young_person_id',
} as const;

/** A disagreement points at its transition. */
export const goesSinceMoves = {
  move_dispute: 'young_person_id',
  case_request: 'young_person_id',
} as const;

/** A new municipality points at the transition that it came by. */
export const goesSinceNewHomes = {
  move: 'young_person_id',
} as const;

export const goesSinceTitles = {
  statutory_title: 'young_person_id',
} as const;

export const goesSinceOwnPart = {
  own_part_answer: 'young_person_id',
  own_part: 'young_person_id',
} as const;

export const goesSinceQualityOfLife = {
  quality_of_life: 'young_person_id',
} as const;

export const goesSinceBackgrounds = {
  immigrant_background: 'young_person_id',
} as const;

/** A step points at its request. */
export const goesSincePaperRequests = {
  paper_request_step: 'young_person_id',
  paper_request: 'young_person_id',
} as const;

export const goesSinceBlanking = {
  blanking: 'young_person_id',
} as const;

/**
 * What becomes of everything about a young person when the case is erased. `goes`: the rows are deleted, those first that point at
 * others. `stands`: the row stays because something points at it, and each of its columns is decided. A spec holds both to
 * `migrations/schema.txt`, so that no table and no column is forgotten.
 */
export const goes = {
  ...goesSincePaperRequests,
  ...goesSinceBlanking,
  ...goesSinceThreads,
  ...goesSinceStances,
  ...goesSinceMoves,
  ...goesSinceNewHomes,
  ...goesSinceTitles,
  ...goesSinceReferrals,
  ...goesSinceOwnPart,
  ...goesSinceQualityOfLife,
  ...goesSinceBackgrounds,
  ...goesSinceOutbox,
  ...goesSinceHandOverNotes,
  ...goesSinceMeetings,
  ...goesSincePreparations,
  ...goesSinceCaseload,
  ...goesFromTheBeginning,
} as const;

/**
 * What a column becomes in a row that stands: as it is; sealed with a key that is lost; nothing; no text; the first day of its year;
 * a value of its own, in SQL, where `y.id` is the young person.
 */
export type Becomes = 'stands' | 'key_lost' | 'null' | 'empty' | 'first_of_year' | { readonly sql: string };

export const stands = {
  young_person: {
    id: 'stands',
    municipality_id: 'stands',
    given_name: 'key_lost',
    family_name: 'key_lost',
    birth_date: 'first_of_year',
    language: { sql: `'nb'` },
    needs_interpreter: { sql: 'false' },
    preferred_contact: 'empty',
    created_at: 'stands',
    version: 'stands',
    surname_index: 'null',
  },
  app_user: {
    id: 'stands',
    username: { sql: `'erased-' || id` },
    name: 'empty',
    kind: 'stands',
    phone: 'empty',
    email: 'empty',
    young_person_id: 'stands',
    active: { sql: 'false' },
    name_index: 'null',
    surname_index: 'null',
    phone_index: 'null',
    version: 'stands',
    import_id: 'null',
    language: 'null',
    changes_seen_at: 'null',
  },
} as const satisfies Record<string, Readonly<Record<string, Becomes>>>;

/** Tables that stand as they are, and why: nothing in them says anything without the key. */
export const untouched = {
  access_log: 'Who read what, five years on (N04): reasons are sealed with the lost key.',
  erasure_case: 'That it was erased, when, and on whose word.',
  erasure_decision: 'Which controllers decided what; the reasons are sealed with the lost key.',
  archive_package: 'What was handed over, by its hash.',
  archive_receipt: 'Under which reference the archives have it.',
  erasure_approval: 'The two who approved.',
} as const satisfies Record<string, string>;

const setOf = (column: string, becomes: Becomes): string[] => {
  if (becomes === 'stands' || becomes === 'key_lost') return [];
  if (becomes === 'null') return [`${column} = NULL`];
  if (becomes === 'empty') return [`${column} = ''`];
  if (becomes === 'first_of_year') return [`${column} = date_trunc('year', ${column})::date`];
  return [`${column} = ${becomes.sql}`];
};

const settingOf = (columns: Readonly<Record<string, Becomes>>): string =>
  Object.entries(columns)
    .flatMap(([column, becomes]) => setOf(column, becomes))
    .join(', ');

/** For a function of which `p_person` is the young person and `v_users` those whose accounts end. */
export const neutralising = `
      ${Object.entries(goes)
        .map(([table, column]) => `DELETE FROM ${table} WHERE ${column} = p_person;`)
        .join('\n      ')}
      DELETE FROM merge_task WHERE twin_id = p_person;
      UPDATE young_person SET ${settingOf(stands.young_person)} WHERE id = p_person;
      UPDATE app_user SET ${settingOf(stands.app_user)} WHERE id = ANY (v_users);`;
