import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { appTables, noneMayRead } from '../../support/schema/tables.ts';
import { sealed } from '../../../apps/api/src/sealing/sealed.ts';
import { testSealing } from '../../support/keys.ts';
import { sessionFor } from '../access/readers.ts';
import { type Known, somebody, startWard, type Ward } from './ward.ts';
import { dayFromNow } from '../../support/day.ts';

let ward: Ward;
let jonas: Known;
let app: pg.Client;

/** The application's own role with the secret of a session that has opened everything there is, writing SQL by hand. */
beforeAll(async () => {
  ward = await startWard();
  jonas = await somebody(ward);
  const { laget, legevakt } = ward;
  const secret = await sessionFor(laget, legevakt.userId, legevakt.postId);
  app = new pg.Client({ connectionString: laget.database.appUrl });
  await app.connect();
  await app.query(`SELECT set_config('app.session', $1, false)`, [secret]);
  const all = ['basic', 'school', 'work_economy', 'health', 'family'];
  const sealing = await testSealing();
  const [reason] = await sealing.seal([
    sealed('emergency_access.reason', jonas.id, jonas.id, 'Alt åpnes for å se hva som kan skrives.'),
  ]);
  await app.query('BEGIN');
  const { rows } = await app.query<{ id: string }>('SELECT * FROM app.open_emergency($1, NULL, $2::jsonb)', [
    sealing.ring.indexes(jonas.number).map(({ index }) => index),
    JSON.stringify({ reason_code: 'danger', categories: all, hours: 24, review_by: dayFromNow(3) }),
  ]);
  await app.query('SELECT app.word_emergency($1, $2, NULL)', [rows[0]?.id, reason]);
  await app.query('COMMIT');
});

afterAll(async () => {
  await app.end();
  await ward.laget.close();
});

const ofJonas = async (table: string): Promise<number> => {
  const key = table === 'young_person' ? 'id' : 'young_person_id';
  return (await app.query(`SELECT FROM app.${table} WHERE ${key} = $1`, [jonas.id])).rows.length;
};

test('it is really open: the rows are there to be read', async () => {
  for (const table of ['young_person', 'plan', 'goal', 'baton', 'follow_up', 'concern', 'team_member'])
    expect([table, await ofJonas(table)]).not.toEqual([table, 0]);
});

const columnsThatMayChange = async (table: string): Promise<string[]> => {
  const { rows } = await app.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0
       AND has_column_privilege('app_rw', attrelid, attnum, 'UPDATE')`,
    [`app.${table}`],
  );
  return rows.map(({ name }) => name);
};

/** Drafts are the writer's own and about nobody; absence is the post's own. */
const ownAffairs = ['draft', 'absence'];

test.each(appTables.filter((table) => ![...noneMayRead, ...ownAffairs].includes(table)))(
  'no row of %s is changed, whatever statement is sent',
  async (table) => {
    for (const column of await columnsThatMayChange(table)) {
      const { rowCount } = await app.query(`UPDATE app.${table} SET ${column} = ${column}`);
      expect([column, rowCount]).toEqual([column, 0]);
    }
  },
);

test.each<[string, string]>([
  [
    'goal',
    `INSERT INTO app.goal (young_person_id, owner_service_id, category, plan_id, wording)
    SELECT young_person_id, app.my_service(), 'health', id, 'x' FROM app.plan`,
  ],
  [
    'case_event',
    `INSERT INTO app.case_event (young_person_id, owner_service_id, category, kind, by_user_id)
    SELECT young_person_id, app.my_service(), 'basic', 'registered', app.me() FROM app.plan`,
  ],
  [
    'guardian',
    `INSERT INTO app.guardian (young_person_id, name, kind) SELECT young_person_id, 'x', 'other_parent' FROM app.plan`,
  ],
  ['emergency_access', `INSERT INTO app.emergency_access SELECT * FROM app.emergency_access`],
  ['emergency_review', `INSERT INTO app.emergency_review SELECT * FROM app.emergency_review`],
])('nothing is added to %s', async (_, statement) => {
  await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
});

test.each<[string, string]>([
  ['prolonged', `UPDATE app.emergency_access SET ends_at = ends_at + interval '1 hour'`],
  ['deleted', 'DELETE FROM app.emergency_access'],
])('the emergency access itself is not %s', async (_, statement) => {
  await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
});

test('the functions that move the baton and the team do not take it for membership', async () => {
  await expect(app.query('SELECT app.leave_team($1, $2)', [jonas.id, 'x'])).rejects.toMatchObject({
    message: 'not-found',
  });
  await expect(app.query('SELECT app.close_follow_up($1, $2)', [jonas.id, 'x'])).rejects.toMatchObject({
    message: 'only-the-holder',
  });
});
