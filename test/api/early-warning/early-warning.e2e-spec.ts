import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { JobRunner } from '../../../apps/api/src/platform/jobs/job-runner.ts';
import { Sealing } from '../../../apps/api/src/platform/sealing/sealing.ts';
import { type ListLine, schoolList } from '../../builders/school-list.ts';
import { asDefiner, readLog } from '../../support/access-log.ts';
import { type Browser, type Laget, startLaget } from '../../support/laget.ts';

let laget: Laget;
let fjordvik: string;
const browsers: Record<string, Browser> = {};
const as = (who: string): Browser => {
  const browser = browsers[who];
  if (browser === undefined) throw new Error(`${who} is not signed in`);
  return browser;
};

beforeAll(async () => {
  laget = await startLaget();
  const { place } = laget.given;
  fjordvik = await place.municipality('Fjordvik');
  const vestlia = await place.service('school', fjordvik, 'Vestlia vgs');
  await place.worker('skole', vestlia);
  await place.worker('kollega', vestlia);
  await place.worker('lege', vestlia, 'municipal_worker');
  await place.worker('annen', await place.service('school', fjordvik, 'Østlia vgs'));
  await place.worker('nav', await place.service('nav', fjordvik));
  for (const who of ['skole', 'kollega', 'lege', 'annen', 'nav']) browsers[who] = await laget.signIn(who);
}, 120_000);

afterAll(() => laget.close());

interface Seen {
  readonly read: number;
  readonly identified: { line: number; identifiedBy: string[] }[];
  readonly wrong: { line: number; errors: string[] }[];
}
interface Pupil {
  readonly id: string;
  readonly givenName: string;
  readonly identifiedBy: string[];
  readonly status: string;
  readonly setAsideReason: string | null;
}
interface Overview {
  readonly pupils: Pupil[];
  readonly lists: {
    id: string;
    read: number;
    identified: number;
    known: number;
    wrong: number;
    waiting: number;
  }[];
  readonly headings: object;
}
const hasKey = async (id = ''): Promise<boolean> =>
  (await laget.app.get(Sealing, { strict: false }).store.read([id])).has(id);

const headings = { number: 'Fødselsnr', absence: 'Fravær %' };
const lines = schoolList(500, 30);

const look = async (who: string, some: readonly ListLine[]): Promise<Seen> => {
  const { body }: { body: Seen } = await as(who)
    .post('/api/school-lists/preview', { lines: some })
    .expect(200);
  return body;
};
const readIn = async (who: string, some: readonly ListLine[], wrong = 0): Promise<string> => {
  const begun = await as(who).post('/api/school-lists', { headings, wrong }).expect(201);
  const id = String(begun.body.id);
  for (let from = 0; from < some.length; from += 50)
    await as(who)
      .post(`/api/school-lists/${id}/lines`, { lines: some.slice(from, from + 50) })
      .expect(200);
  return id;
};
const overview = async (who: string): Promise<Overview> => {
  const { body }: { body: Overview } = await as(who).get('/api/identified-pupils').expect(200);
  return body;
};
const stored = async (): Promise<string> => {
  const { rows } = await laget.given.pool.query(
    `SELECT (SELECT json_agg(p) FROM app.identified_pupil p) AS pupils, (SELECT json_agg(l) FROM app.school_list l) AS lists,
       (SELECT json_agg(r) FROM app.sent_request r) AS sent, (SELECT json_agg(a) FROM app.access_log a) AS log`,
  );
  return JSON.stringify(rows);
};
const rightOf = (seen: Seen, some: readonly ListLine[]): ListLine[] => {
  const wrong = new Set(seen.wrong.map(({ line }) => line));
  return some.filter(({ line }) => !wrong.has(line));
};

test('500 lines with 30 wrong ones: 470 are read and 30 explained, line by line, and nothing is stored', async () => {
  const seen = await look('skole', lines);
  expect([seen.read, seen.wrong.length, seen.identified.length]).toEqual([470, 30, 40]);
  expect(seen.identified[0]).toMatchObject({ line: 2, identifiedBy: ['much_absence'] });
  expect(seen.wrong.slice(0, 10).map(({ line, errors }) => [line, ...errors])).toEqual([
    [472, 'number_missing'],
    [473, 'identity-wrong-length'],
    [474, 'identity-not-digits'],
    [475, expect.stringMatching(/^identity-/)],
    [476, 'name_missing'],
    [477, 'absence_unreadable'],
    [478, 'maths_unreadable'],
    [479, 'mean_unreadable'],
    [480, 'choice_unreadable'],
    [481, 'nothing_to_judge'],
  ]);
  const { rows } = await laget.given.pool.query('SELECT FROM app.identified_pupil');
  expect(rows).toEqual([]);
});

test('only those over a threshold are kept, sealed; the others are counted and stand nowhere', async () => {
  const right = rightOf(await look('skole', lines), lines);
  await readIn('skole', right, 30);
  const { pupils, lists } = await overview('skole');
  expect(pupils).toHaveLength(40);
  expect(lists).toEqual([
    expect.objectContaining({ read: 470, identified: 40, known: 0, wrong: 30, waiting: 40 }),
  ]);
  const everything = await stored();
  for (const { number } of right) expect(everything).not.toContain(String(number));
  expect(everything).not.toMatch(/Fornavn|Etternavn|14,5/);
});

test('that school’s counsellors see them, and nobody else: not a colleague with another role, not another school', async () => {
  const { pupils, headings: remembered } = await overview('kollega');
  expect(pupils).toHaveLength(40);
  expect(remembered).toEqual(headings);
  expect(await overview('annen')).toMatchObject({ pupils: [], lists: [], headings: {} });
  const id = pupils[0]?.id ?? '';
  await as('annen').get(`/api/identified-pupils/${id}`).expect(404);
  await as('annen').post(`/api/identified-pupils/${id}/set-aside`, { reason: 'x' }).expect(404);
  for (const who of ['lege', 'nav']) {
    await as(who).get('/api/identified-pupils').expect(403);
    await as(who).get(`/api/identified-pupils/${id}`).expect(403);
    await as(who).post('/api/school-lists', { headings, wrong: 0 }).expect(403);
  }
  expect(await readLog(laget)).toContainEqual(
    expect.objectContaining({ action: 'identified-pupil.read', basis: 'own_service', row_count: 40 }),
  );
});

test('on Min dag stands how many wait and until when, without a name', async () => {
  interface Item {
    readonly kind: string;
    readonly text: string;
    readonly name: string;
  }
  const { body }: { body: { items: Item[] } } = await as('kollega').get('/api/my-day').expect(200);
  expect(body.items).toEqual([expect.objectContaining({ kind: 'pupils_identified', text: '40' })]);
  expect(JSON.stringify(body)).not.toContain('Fornavn');
});

test('whoever stands there already is kept from the earlier list; undoing the later one takes nobody away', async () => {
  const [first] = lines;
  const [, second] = schoolList(2, 0, 1).map((line) => ({ ...line, line: 3 }));
  const id = await readIn(
    'kollega',
    [first, second].filter((line) => line !== undefined),
  );
  const [latest] = (await overview('skole')).lists;
  expect(latest).toMatchObject({ id, read: 2, known: 1, identified: 1 });
  await as('annen').post(`/api/school-lists/${id}/undo`).expect(404);
  expect((await as('skole').post(`/api/school-lists/${id}/undo`).expect(200)).body).toEqual({ undone: 1 });
  expect((await overview('skole')).pupils).toHaveLength(40);
});

test('a line that is wrong is not read in, and not half of the lines either', async () => {
  const begun = await as('skole').post('/api/school-lists', { headings, wrong: 0 }).expect(201);
  const id = String(begun.body.id);
  const some = [lines[0], lines[499]];
  const refused = await as('skole').post(`/api/school-lists/${id}/lines`, { lines: some }).expect(422);
  expect(refused.body.blockers).toEqual(['nothing_to_judge']);
  await as('kollega')
    .post(`/api/school-lists/${id}/lines`, { lines: [lines[1]] })
    .expect(404);
  await as('skole').post(`/api/school-lists/${id}/undo`).expect(200);
  const noHeading = { headings: { number: '148509 50025' }, wrong: 0 };
  const asked = await as('skole').post('/api/school-lists', noHeading).expect(422);
  expect(asked.body.blockers).toEqual(['headings_missing']);
});

test('set aside with a reason, once; registered as a concern, the row goes in the same step', async () => {
  const [one, other] = (await overview('skole')).pupils;
  const path = `/api/identified-pupils/${one?.id ?? ''}/set-aside`;
  expect((await as('skole').post(path, { reason: ' ' }).expect(422)).body.blockers).toEqual([
    'reason-missing',
  ]);
  await as('skole').post(path, { reason: 'Har snakket med henne.' }).expect(204);
  expect((await as('kollega').post(path, { reason: 'x' }).expect(422)).body.blockers).toEqual([
    'already-set-aside',
  ]);
  const whole = (
    await as('skole')
      .get(`/api/identified-pupils/${other?.id ?? ''}`)
      .expect(200)
  ).body;
  expect(whole).toMatchObject({ identifiedBy: ['much_absence'], absence: 14.5 });
  const registration = {
    identity: 'number',
    number: whole.number,
    givenName: whole.givenName,
    familyName: whole.familyName,
    birthDate: whole.birthDate,
    municipalityId: fjordvik,
    protection: 'none',
    level: 0,
    reason: 'Fravær 14,5 %.',
    youngPersonTold: { told: true, note: 'I en samtale.' },
    guardiansTold: { told: false, note: 'Ikke ennå.' },
    identifiedPupilId: other?.id,
  };
  await as('annen').post('/api/young-people', registration).expect(404);
  await as('skole').post('/api/young-people', registration).expect(200);
  const left = (await overview('skole')).pupils;
  expect(left).toHaveLength(39);
  expect(left.filter(({ status }) => status === 'set_aside')).toEqual([
    expect.objectContaining({ id: one?.id, setAsideReason: 'Har snakket med henne.' }),
  ]);
});

test('what could not be undone can still be read: the key goes when the rows have gone, and not before', async () => {
  const [list] = (await overview('skole')).lists;
  const undo = `/api/school-lists/${list?.id ?? ''}/undo`;
  await laget.owner.query(`
    CREATE FUNCTION app.refuse_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
    GRANT EXECUTE ON FUNCTION app.refuse_at_commit() TO PUBLIC;
    CREATE CONSTRAINT TRIGGER refused_at_commit AFTER DELETE ON app.school_list DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION app.refuse_at_commit();`);
  await as('skole').post(undo).expect(500);
  await laget.owner.query(
    'DROP TRIGGER refused_at_commit ON app.school_list; DROP FUNCTION app.refuse_at_commit()',
  );
  expect((await overview('skole')).lists.map(({ id }) => id)).toContain(list?.id);
  expect(await hasKey(list?.id)).toBe(true);
});

test('undone, nothing is left: no pupil, no list, and no key to read a copy of the database with', async () => {
  const { lists } = await overview('skole');
  for (const { id } of lists) await as('skole').post(`/api/school-lists/${id}/undo`).expect(200);
  for (const { id } of lists) expect(await hasKey(id)).toBe(false);
  const { rows } = await laget.given.pool.query(
    `SELECT (SELECT count(*)::int FROM app.identified_pupil) AS pupils, (SELECT count(*)::int FROM app.school_list) AS lists`,
  );
  expect(rows).toEqual([{ pupils: 0, lists: 0 }]);
  expect(await overview('skole')).toMatchObject({ pupils: [], lists: [] });
  await as('skole')
    .post(`/api/school-lists/${lists[0]?.id ?? ''}/undo`)
    .expect(404);
});

test('the thresholds are rows: another version judges otherwise', async () => {
  const strict = lines.slice(1, 2);
  expect((await look('skole', strict)).identified).toEqual([]);
  await asDefiner(
    laget,
    `UPDATE app.law_rule SET value = '2'::jsonb WHERE code = 'early_warning.absence' AND state = 'approved'`,
  );
  expect((await look('skole', strict)).identified).toHaveLength(1);
});

test('after thirty days whoever is left is gone, with the list', async () => {
  await readIn('skole', lines.slice(0, 1));
  await laget.owner.query(
    `CREATE OR REPLACE FUNCTION app.clock() RETURNS timestamptz LANGUAGE sql VOLATILE PARALLEL SAFE
      AS $$ SELECT date_trunc('milliseconds', clock_timestamp()) + interval '30 days' $$`,
  );
  await laget.app.get(JobRunner, { strict: false }).run('forget-identified-pupils');
  const { rows } = await laget.given.pool.query(
    'SELECT FROM app.identified_pupil UNION ALL SELECT FROM app.school_list',
  );
  expect(rows).toEqual([]);
});
