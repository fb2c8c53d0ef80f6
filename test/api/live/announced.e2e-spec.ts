import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;

beforeAll(async () => {
  laget = await startLaget();
});

afterAll(() => laget.close());

/** Tables about a young person of which no open page is told → why. */
const silent: Readonly<Record<string, string>> = {
  access_log: 'it grows with every look, the listener’s own too',
  archive_package: 'a list of the privacy officer’s and administrators’, read when it is opened',
  archive_receipt: 'as the package',
  child_welfare_processing: 'nobody outside child welfare may hear of it',
  discussion_binding: 'the discussion that is bound is announced',
  emergency_review: 'a list of the privacy officer’s',
  erasure_approval: 'as the package',
  erasure_case: 'as the package',
  erasure_decision: 'as the package',
  identity_number: 'no page shows it',
  log_hiding: 'a list of the privacy officer’s',
  merge_task: 'nobody may hear that two of a protected person are known',
  minutes_version: 'the part of the minutes that it is a version of is announced',
  note_version: 'the note that it is a version of is announced',
  outbox: 'what somebody is told of is announced itself',
  plan_history: 'what it is the history of is announced',
  thread_mention: 'the message that it stands in is announced',
  thread_mark: 'what somebody has read is that one’s own, and shown at the next read',
};

test('a page is told of every table about a young person, or it stands here why not', async () => {
  const { rows } = await laget.owner.query<{ table: string }>(
    `SELECT c.relname AS "table" FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'young_person_id'
     WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname LIKE '%announces%') ORDER BY 1`,
  );
  expect(rows.map(({ table }) => table)).toEqual(Object.keys(silent).toSorted());
});
