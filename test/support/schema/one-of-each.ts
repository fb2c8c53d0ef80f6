import pg from 'pg';
import { sealedColumns } from '../../../apps/api/src/sealing/sealed-columns.ts';
import { appTables } from './tables.ts';

const ONE = '00000000-0000-7000-8000-000000000001';
const TWO = '00000000-0000-7000-8000-000000000002';

/** A value of each type; every id and every reference is the same one. */
const byType: Readonly<Record<string, string>> = {
  uuid: ONE,
  text: 'x',
  'text[]': '{basic}',
  'uuid[]': `{${ONE}}`,
  'integer[]': '{1}',
  'bytea[]': '{}',
  integer: '1',
  smallint: '1',
  boolean: 'true',
  date: '2026-01-01',
  'timestamp with time zone': '2026-01-01 08:00:00Z',
  daterange: '[2026-01-01,2026-06-01)',
  tstzrange: '["2026-01-01 08:00:00Z",)',
  bytea: `\\x${'00'.repeat(32)}`,
  jsonb: '{}',
};

/** What a sealed column takes: nothing of it can be opened. */
const sealedFor = (table: string, column: string, id = ONE): string =>
  `sealed:${table}.${column}:${id}:${id}:1:${'x'.repeat(40)};`;

const isSealed = (table: string, column: string): boolean =>
  Object.entries(sealedColumns).some(
    ([name, columns]) => name === table && columns.some((one) => one === column),
  );

/** What the constraints ask for beyond the type. */
const special: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  municipality: { number: '4699' },
  organisation: { kind: 'municipality' },
  service: { kind: 'school' },
  directory_change: { subject: 'user' },
  role_proposal: { role: 'system_admin', user_id: TWO },
  role_review: { quarter: '2026Q1' },
  wrong_try: { counted_for: '0'.repeat(64) },
  app_user: { kind: 'staff' },
  post: { role: 'school_counsellor' },
  session: { level: 'high' },
  identity_link: { provider: 'idporten', key_kind: 'pid' },
  sign_in_flow: { level: 'high' },
  identity_number: { blind_index: '0'.repeat(64) },
  guardian: { kind: 'foster_parent' },
  follow_up: { status: 'active' },
  baton_offer: { to_post_id: TWO },
  caseload_offer: { to_post_id: TWO },
  invitation: { basis: 'consent' },
  team_member: { basis: 'consent' },
  consent: { state: 'given', form: 'oral', valid_to: '2026-02-01' },
  consent_answer: { capacity: 'young_person', answer: 'yes' },
  legal_basis_use: { basis_code: 'danger_to_life', valid_to: '2026-02-01' },
  sharing: { category: 'basic', consent_id: ONE },
  template: { kind: 'plan', content: '{"name": {}, "situations": [], "goals": []}' },
  template_step: { status: 'draft' },
  mapping_answer: { answer: 'fine' },
  goal: { wording: sealedFor('goal', 'wording') },
  goal_stance: { stance: 'disagrees', text: sealedFor('goal_stance', 'text') },
  measure: { responsible_young_person: 'true' },
  plan_history: { item_kind: 'goal' },
  activity: { kind: 'school', source: 'told' },
  contribution: { kind: 'comment', visibility: 'team' },
  preparation: { kind: 'turns_18' },
  hand_over_note: { half: 'open' },
  hand_over_receipt: { half: 'open' },
  transition_check: { months: '3', answer: 'left' },
  guardian_item: { item_kind: 'goal' },
  discussion_binding: { basis: 'consent:x' },
  own_lock: { service_id: ONE },
  withheld_item: { item_kind: 'goal' },
  note: { audience: 'service' },
  note_share: { service_id: TWO },
  meeting: { kind: 'other', length_minutes: '60' },
  meeting_pulse: { heard: 'yes' },
  meeting_wish: { kind: 'topic', meeting_id: ONE, text: sealedFor('meeting_wish', 'text') },
  emergency_access: {
    reason_code: 'danger',
    reason: sealedFor('emergency_access', 'reason'),
    ends_at: '2026-01-01 12:00:00Z',
    opened_at: '2026-01-01 08:00:00Z',
    review_by: '2026-01-06',
  },
  erasure_case: { cause: 'request' },
  erasure_decision: { decision: 'nothing_kept' },
  archive_package: { sha256: '0'.repeat(64) },
  erasure_approval: { part: 'second' },
  emergency_review: { outcome: 'ok', by_user_id: TWO },
  access_log: { basis: 'x' },
  agreement: { kind: 'processor', other_organisation_id: TWO },
  role_change: { what: 'granted' },
  review_outcome: { outcome: 'ok' },
  question_step: { kind: 'answered' },
  data_request: { kind: 'erasure' },
  data_answer: { answer: 'done' },
  paper_request: { asker_kind: 'foster_parent', asks: 'access', way: 'letter' },
  paper_request_step: { kind: 'heard', how: 'talked' },
  incident_step: { kind: 'measure' },
  law_rule: { state: 'approved' },
  protection: { level: 'shielded' },
  clearance: { level: 'shielded', granted_by_user_id: TWO },
  staff_relation: { kind: 'child', young_person_id: ONE },
  staff_relation_step: { kind: 'end_asked' },
  merge_task: { twin_id: TWO },
  help_request: { asker: 'young_person', asker_name: '', parents_know: 'no' },
  referral: { categories: '{basic}', until: '2099-01-01' },
  statutory_title: { kind: 'child_coordinator', category: 'basic' },
  move: { category: 'basic', to_municipality_id: TWO },
  case_request: { wants: 'transfer', young_person_id: ONE },
  own_part_answer: { answer: 'fine' },
  identified_pupil: { status: 'waiting' },
  day_filter: { due: 'any', reasons: '{}' },
  notice_choice: { rhythm: 'daily' },
  report_receiver: { kind: 'quarter', place: '0' },
  emergency_number: { contact: 'police', number: '112' },
  notice_address: { channel: 'email' },
  thread_message: { about_kind: 'goal', text: sealedFor('thread_message', 'text') },
  thread_mark: { about_kind: 'goal' },
  blanking: { place: 'goal.wording' },
  reminder_choice: { code: 'measure_soon' },
  reminder_change: { code: 'measure_soon' },
  outbox: { kind: 'invitation', young_person_id: ONE },
};

/** The second row of the tables that somebody must be two of. */
const second: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  municipality: { id: TWO, number: '4698' },
  organisation: { id: TWO, kind: 'county' },
  service: { id: TWO },
  app_user: { id: TWO, username: 'y' },
  post: { id: TWO },
  young_person: { id: TWO },
};

/** Has its rows from its migration, and no place for others. */
const filled = ['notice_default'];

/** Put one row into every table, so that a test can see who does not see it. */
export async function oneOfEach(seederUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: seederUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const table of appTables.filter((name) => !filled.includes(name))) {
      await insert(client, table, { ...(await needed(client, table)), ...special[table] });
      if (table in second)
        await insert(client, table, {
          ...(await needed(client, table)),
          ...special[table],
          ...second[table],
          ...(table === 'young_person'
            ? {
                given_name: sealedFor(table, 'given_name', TWO),
                family_name: sealedFor(table, 'family_name', TWO),
              }
            : {}),
        });
    }
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

/** The id, and every column that must be given. */
async function needed(client: pg.Client, table: string): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND attnotnull AND (NOT atthasdef OR attname = 'id')`,
    [`app.${table}`],
  );
  return Object.fromEntries(
    rows.map(({ name, type }) => {
      if (isSealed(table, name)) return [name, sealedFor(table, name)];
      return [name, name === 'category' ? 'basic' : (byType[type] ?? '')];
    }),
  );
}

async function insert(client: pg.Client, table: string, row: Record<string, string>): Promise<void> {
  const places = Object.keys(row).map((_, index) => `$${String(index + 1)}`);
  await client.query(
    `INSERT INTO app.${table} (${Object.keys(row).map(pg.escapeIdentifier).join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(row),
  );
}
