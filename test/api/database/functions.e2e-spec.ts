import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

/** What the figures are counted by: called by the owner's command alone. */
const countedByTheOwner = [
  'figures_backgrounds',
  'figures_cohort',
  'figures_known',
  'figures_left',
  'figures_municipalities',
  'figures_people',
  'figures_stories',
];
/** The incident command, and the steps of functions that ask first what the caller looks after. */
const ofTheLog = ['days_of_use', 'exposures', 'incident_people'];
/** For an empty database: called by the owner's command alone. */
const forTheFirst = ['first_administrator'];

/** What happens by the clock: called by jobs alone. */
const calledByJobs = [
  ...['claim_mail', 'forget_notices', 'gather_notices', 'leave_notices', 'mail_notices'],
  ...['mails_left_behind', 'move_mail', 'notices_waiting', 'leave_unwanted'],
  ...['remind', 'reminder_receivers', 'reminders_of', 'tell_case_requests', 'announce_ended_help'],
  'add_seal',
  'next_users_of_the_log',
  'days_of_use_of',
  'archive_rows',
  'chains_past',
  'delete_old_discussions',
  'drop_chain',
  'drop_list_chain',
  'end_after_moves',
  'end_stale_sessions',
  'erasures_due',
  'find_next_preparations',
  'forget_case_requests',
  'forget_help_requests',
  'forget_identified_pupils',
  'forget_sent_requests',
  'forget_wrong_tries',
  'heads_to_seal',
  'lately_shredded',
  'list_chains_past',
  'package_made',
  'packages_to_make',
  'pause_with_nothing_shared',
  'end_left_receivers',
  'prepare_reports',
  'raise_review',
  'seals_from',
  'shred_case',
];

/** The functions of schema app that run with another's rights, for which `condition` holds. */
const runningAsAnother = async (condition: string): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND prosecdef AND (${condition})
     ORDER BY proname COLLATE "C"`,
  );
  return rows.map((row) => row.name);
};

test('a function that reads past the policies belongs to app_definer, not to the owner of the tables', async () => {
  expect(await runningAsAnother(`proowner = 'app_definer'::regrole`)).not.toEqual([]);
  expect(await runningAsAnother(`proowner <> 'app_definer'::regrole`)).toEqual([]);
});

test('it names the schema that it reads, so that the caller cannot put another in its place', async () => {
  const named = `coalesce(array_to_string(proconfig, ','), '') LIKE '%search\\_path=app%'`;
  expect(await runningAsAnother(`NOT (${named})`)).toEqual([]);
});

test('the application can make no temporary table, which such a function would read first', async () => {
  const { rows } = await client.query<{ may: boolean }>(
    `SELECT has_database_privilege(role, current_database(), 'TEMP') AS may FROM unnest(ARRAY['app_rw', 'app_figures', 'app_jobs']) AS role`,
  );
  expect(rows).toEqual([{ may: false }, { may: false }, { may: false }]);
});

test('only the application calls it, and what moves the baton is called by functions alone', async () => {
  const notTriggers = `prorettype <> 'trigger'::regtype`;
  expect(
    await runningAsAnother(`${notTriggers} AND has_function_privilege('app_figures', oid, 'EXECUTE')`),
  ).toEqual([]);
  expect(
    await runningAsAnother(`${notTriggers} AND NOT has_function_privilege('app_rw', oid, 'EXECUTE')`),
  ).toEqual(
    [
      'stop_helping',
      'approve_role',
      'ask_to_join',
      'blocked_for',
      'calendar_people_of',
      'controllers_of',
      'erasure_is_ready',
      'erasure_standing',
      'is_erasing',
      'my_erasure_part',
      ...countedByTheOwner,
      ...calledByJobs,
      ...ofTheLog,
      ...forTheFirst,
      'emergency_grants',
      'emergency_grants_of',
      'emergency_never',
      'has_said_yes',
      'law_value',
      'is_past',
      'is_past_row',
      'led_by',
      'may_explain',
      'notice_address_of',
      'notice_choice_of',
      'notice_facts',
      'my_emergencies_to_review',
      'my_open_emergencies',
      'my_received_report',
      'pass_baton',
      'past_until',
      'place_user',
      'prepare',
      'protect',
      'receivers_of_report',
      'leave_reports_of',
      'require_fresh',
      'session_insert',
      'signers_at',
      'stop_everything',
      'takes_over_on',
      'tell_of_attempt',
      'twin_of',
      'unheld_cases',
      'accept_move',
    ].toSorted(),
  );
  expect(
    await runningAsAnother(`${notTriggers} AND has_function_privilege('app_jobs', oid, 'EXECUTE')`),
  ).toEqual(calledByJobs.toSorted());
});
