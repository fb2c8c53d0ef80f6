import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Shape } from '#api-types';
import { lastWholePeriod } from '#domain/release/period';
import { insert } from '../../builders/insert.ts';
import type { Worker } from '../../builders/place-builder.ts';
import { released } from '../../builders/released.ts';
import { type Laget, startLaget } from '../../support/laget.ts';
import { dayFromNow } from '../../support/day.ts';

let laget: Laget;
let who: Record<'siv' | 'nina' | 'stig' | 'lars' | 'lokal' | 'skole' | 'borte', Worker>;

const day = async (username: string): Promise<Shape<'MyDay'>> => {
  const reader = await laget.signIn(username);
  const { body }: { body: Shape<'MyDay'> } = await reader.get('/api/my-day').expect(200);
  return body;
};
const said = ({ items }: Shape<'MyDay'>): string[] =>
  items.map(({ kind, byName, text }) => [kind, byName, text].filter(Boolean).join(' '));
/** Somebody whose post ends before the day. */
const until = async (username: string, serviceId: string, end: string): Promise<Worker> => {
  const { place, pool } = laget.given;
  const userId = await place.user(username, 'staff');
  const post = { user_id: userId, service_id: serviceId, role: 'school_counsellor', title: 'Rådgiver' };
  const postId = await insert(pool, 'post', { ...post, valid: `[,${end})` });
  return { userId, postId, serviceId, username };
};
const sql = (text: string, values: readonly unknown[] = []): Promise<unknown> =>
  laget.owner.query(text, [...values]);

beforeAll(async () => {
  laget = await startLaget();
  const { place, case: cases, pool } = laget.given;
  const fjordvik = await place.municipality('Fjordvik');
  const office = await place.service('coordination', fjordvik, 'Kommunen');
  const school = await place.service('school', fjordvik, 'Vestlia vgs');
  const bup = await place.service('bup', fjordvik, 'BUP Fjord');
  who = {
    siv: await place.worker('siv', office, 'system_admin'),
    nina: await place.worker('nina', office, 'privacy_officer'),
    stig: await place.worker('stig', office, 'figures_steward'),
    lars: await place.worker('lars', office, 'manager'),
    lokal: await place.worker('lokal', school, 'local_admin'),
    skole: await until('skole', school, dayFromNow(10)),
    borte: await until('borte', school, dayFromNow(0)),
  };
  const jonas = await cases.youngPerson(fjordvik, who.borte);
  await cases.member(jonas, await place.worker('bup', bup));
  await insert(pool, 'app_user', { username: 'ny', name: 'Ny Testesen', kind: 'staff' });
  await insert(pool, 'mail', { user_id: who.skole.userId, state: 'given_up', attempts: 3 });
  const owned = await pool.query<{ id: string }>(
    'SELECT organisation_id AS id FROM app.service WHERE id = $1',
    [office],
  );
  await insert(pool, 'incident', {
    organisation_id: owned.rows[0]?.id ?? '',
    noticed_at: new Date(Date.now() - 80 * 3_600_000).toISOString(),
    what: 'En liste lå igjen hos Jonas.',
    by_user_id: who.nina.userId,
  });
  await insert(pool, 'data_request', {
    young_person_id: jonas,
    municipality_id: fjordvik,
    kind: 'restriction',
    text: 'Ikke les om Jonas mer.',
    asked_by_user_id: who.skole.userId,
    answer_by: dayFromNow(20),
  });
  await insert(pool, 'paper_request', {
    ...{ young_person_id: jonas, municipality_id: fjordvik, by_user_id: who.nina.userId },
    ...{ asker_name: 'Kari Elvemyr', asker_kind: 'parental_responsibility', way: 'letter' },
    ...{ asks: 'erasure', wanted: '', asked_on: dayFromNow(-3), answer_by: dayFromNow(27) },
  });
  await insert(pool, 'review_item', {
    ...{ day: dayFromNow(-1), actor_user_id: who.skole.userId, service_id: school, score: 5 },
    ...{ rules: ['many_people'], counts: {} },
  });
  await released(laget.owner, { quarter: '2025Q1', cells: [], names: { 9901: 'Fjordvik' } });
});

afterAll(() => laget.close());

test('an administrator is told of leavers, missing numbers, messages and posts, and of nobody young', async () => {
  const siv = await day('siv');
  expect(said(siv)).toEqual([
    'left_behind borte Testesen 1',
    'number_missing Fjordvik',
    'mail_trouble 1',
    'post_ending skole Testesen',
    'user_without_post borte Testesen',
    'user_without_post Ny Testesen',
  ]);
  expect(siv.items[1]).toMatchObject({ code: 'crisis_centre,municipal_emergency_help' });
  expect(siv.items[3]).toMatchObject({ due: dayFromNow(9), parentId: who.skole.userId });
});

test('the administrator of one place looks after those who work there', async () => {
  expect(said(await day('lokal'))).toEqual([
    'left_behind borte Testesen 1',
    'mail_trouble 1',
    'post_ending skole Testesen',
  ]);
});

test('a privacy officer has requests, the 72 hours, the log, and what two must say yes to', async () => {
  expect(said(await day('nina'))).toEqual([
    'release_to_approve 2025Q1',
    'data_request',
    'incident_clock',
    'paper_request',
    'log_findings 1',
    'agreement_missing Vestlia vgs eier',
  ]);
});

test('when the officer has said yes, it waits for the steward alone', async () => {
  const { rows } = await laget.owner.query<{ id: string }>('SELECT id FROM figures.release ORDER BY id');
  await (await laget.signIn('nina')).post(`/api/releases/${rows[0]?.id ?? ''}/approvals`, {}).expect(204);
  const nina = await day('nina');
  expect(nina.waits.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['release_approval 2025Q1']);
  expect(said(nina)).not.toContain('release_to_approve 2025Q1');
  expect(said(await day('stig'))).toEqual([
    'release_to_approve 2025Q1',
    `release_due ${lastWholePeriod('quarter', dayFromNow(0))}`,
    'population_old',
  ]);
});

test('a steward is told of a target without a beginning, of one whose year is over, and of a token that runs out', async () => {
  const aim = `INSERT INTO figures.indicator_aim (indicator, place, kind, percent, year, explanation, by_user_id, by_name)
    VALUES ('outside', '0', 'target', 10, 2024, 'x', $1, 'Stig')`;
  await sql(aim, [who.stig.userId]);
  await sql(
    `INSERT INTO figures.read_token (client, digest, by_user_id, by_name, expires_on)
    VALUES ('Fylket', sha256('x'), $1, 'Stig', $2::date)`,
    [who.stig.userId, dayFromNow(30)],
  );
  expect(said(await day('stig')).slice(2)).toEqual([
    'token_ending Fylket',
    'population_old',
    'aim_passed 2024',
    'aim_without_baseline 2024',
  ]);
});

test('no day of an office names a young person, and a manager’s is empty until a service is asked', async () => {
  for (const username of ['siv', 'lokal', 'nina', 'stig', 'lars']) {
    const text = JSON.stringify(await day(username));
    expect([username, text.includes('Jonas'), text.includes('Elvemyr')]).toEqual([username, false, false]);
    expect((await day(username)).items.every(({ youngPersonId }) => youngPersonId === '')).toBe(true);
  }
  expect((await day('lars')).items).toEqual([]);
});

test('a manager is told of new figures when two stand for them, and of a report until it is saved', async () => {
  const { rows } = await laget.owner.query<{ id: string }>('SELECT id FROM figures.release ORDER BY id');
  const release = rows[0]?.id ?? '';
  await (await laget.signIn('stig')).post(`/api/releases/${release}/approvals`, {}).expect(204);
  expect(said(await day('lars'))).toEqual(['release_new 2025Q1']);
  const report = async (version: number): Promise<string> => {
    const made = await laget.owner.query<{ id: string }>(
      `INSERT INTO figures.report (kind, period, version, release_id) VALUES ('quarter', '2025Q1', $2, $1) RETURNING id`,
      [release, version],
    );
    const id = made.rows[0]?.id ?? '';
    await sql('INSERT INTO figures.report_release (report_id, release_id) VALUES ($1, $2)', [id, release]);
    return id;
  };
  await report(1);
  const newest = await report(2);
  const lars = await day('lars');
  expect(said(lars)).toEqual(['release_new 2025Q1', 'report_ready 2025Q1']);
  expect(lars.items[1]?.id).toBe(newest);
  await sql(
    `INSERT INTO figures.report_download (report_id, place, form, by_user_id, by_name) VALUES ($1, '0', 'pdf', $2, 'Lars')`,
    [newest, who.lars.userId],
  );
  expect(said(await day('lars'))).toEqual(['release_new 2025Q1']);
});

test('what is answered is gone', async () => {
  const nina = await laget.signIn('nina');
  const { items } = await day('nina');
  const incident = items.find(({ kind }) => kind === 'incident_clock')?.id ?? '';
  await nina
    .post(`/api/incidents/${incident}/steps`, { kind: 'not_reportable', text: 'Ingen hadde lest den.' })
    .expect(201);
  expect(said(await day('nina'))).toContain('incident_open');
  expect(said(await day('nina'))).not.toContain('incident_clock');
});
